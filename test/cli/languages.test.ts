import assert from 'node:assert/strict';
import { folderForEach } from './factnote';

const FRENCH = `Le seul pont du port sera fermé à partir de lundi, a annoncé la mairie. Des plongeurs ont trouvé des fissures dans
quatre des neuf piles, et les travaux coûteront $ 85 millions, soit 31 % de plus que prévu par la ville.
`;
const SAID = /^factnote: le-pont\.txt: Factnote reads English; this looks French: nothing in it was checked\n$/;

suite('factnote check of another language', () => {
  const folder = folderForEach();
  setup(() => void folder().write({ 'le-pont.txt': FRENCH }));

  test('marks nothing, and says why', async () => {
    const { out, err, status } = await folder().factnote(['check', 'le-pont.txt']);
    assert.deepEqual([out, status], ['Nothing found in 1 file.\n', 0]);
    assert.match(err, SAID);
  });

  test('says the language in JSON', async () => {
    const { out, err } = await folder().factnote(['check', '--format', 'json', 'le-pont.txt']);
    assert.deepEqual(JSON.parse(out).files, [{ path: 'le-pont.txt', language: 'fr', findings: [] }]);
    assert.match(err, SAID);
  });

  test('answers a pipe by the language alone', async () => {
    const { out, err } = await folder().factnote(
      ['check', '--jsonl-in', '--format', 'jsonl'],
      JSON.stringify({ id: 1, text: FRENCH }),
    );
    assert.deepEqual([JSON.parse(out), err], [{ id: 1, language: 'fr', findings: [] }, '']);
  });

  test('changes nothing with --fix, and is never ready', async () => {
    await folder().factnote(['check', '--fix', 'le-pont.txt']);
    const { out, status } = await folder().factnote(['check', '--gate', 'le-pont.txt']);
    assert.match(out, /not in English/);
    assert.equal(status, 1);
  });
});
