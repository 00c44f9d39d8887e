/** What each command says of itself, and of its options, as a person reads it. `UPDATE=1` writes it anew. */
import { isAsBefore } from '../articles/snapshots';
import { folderForEach } from './factnote';

const COMMANDS = [
  ...['', 'check', 'annotate', 'evidence', 'report', 'import', 'lsp', 'notes'],
  ...['add', 'stet', 'list', 'set', 'delete', 'export', 'import', 'move', 'check'].map(name => `notes ${name}`),
];

suite('--help', function () {
  this.timeout(60_000);
  const folder = folderForEach();

  test('says the same of every command', async () => {
    let told = '';
    for (const command of COMMANDS) {
      const { out, err } = await folder().factnote([...command.split(' ').filter(Boolean), '--help']);
      told += `## factnote ${command}\n\n${out}${err}\n`;
    }
    isAsBefore('test/cli/help.snap.txt', told);
  });
});
