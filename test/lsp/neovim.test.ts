/** The language server in Neovim, as Debian has it (0.7) or later. Where there is none, this is skipped. */
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { CLI, Folder } from '../cli/factnote';
import { COPY } from './copy';

const hasNeovim = spawnSync('nvim', ['--version']).status === 0;

suite('the language server in Neovim', () => {
  const folder = new Folder();
  suiteTeardown(() => folder.remove());

  test(hasNeovim ? 'for the whole job' : 'skipped: there is no nvim here', async function () {
    if (!hasNeovim) this.skip();
    folder.write({ 'bus.txt': COPY });
    const script = resolve('test/lsp/neovim.lua');
    const { stdout, stderr, status } = spawnSync(
      'nvim',
      ['--headless', '-u', 'NONE', '-i', 'NONE', '-n', 'bus.txt', '-c', `luafile ${script}`],
      {
        cwd: folder.path,
        encoding: 'utf8',
        env: { ...process.env, FACTNOTE: JSON.stringify([process.execPath, CLI, 'lsp', '--stdio']) },
        timeout: 110_000,
      },
    );
    assert.equal(status, 0, stderr);
    // Neovim counts bytes: 😀 has four, ë two, “ three
    assert.deepEqual(JSON.parse(stdout), [
      { code: 'quote/unclosed', lnum: 2, col: 26 },
      { code: 'figure/malformed', lnum: 4, col: 15 },
      { code: 'text/repeated-word', lnum: 4, col: 52 },
    ]);
    const { out } = await folder.factnote(['check', '--fix', '-'], COPY);
    assert.equal(readFileSync(folder.at('bus.txt'), 'utf8'), out);
    const notes = await folder.factnote(['notes', 'list', 'bus.txt']);
    assert.match(notes.out, /query/);
  });
});
