/** SARIF: valid by the schema of OASIS, with addresses that lead to the file. */
import assert from 'node:assert/strict';
import Ajv4 from 'ajv-draft-04';
import addFormats from 'ajv-formats';
import { readFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import { folderForEach } from './factnote';

/** The schema of SARIF 2.1.0, which that package has. */
const SCHEMA = 'node_modules/@microsoft/jest-sarif/lib/schemas/sarif-2.1.0-rtm.5.json';

interface Result {
  readonly locations: readonly { readonly physicalLocation: { readonly artifactLocation: { readonly uri: string } } }[];
  readonly fixes: readonly { readonly artifactChanges: Result['locations'][0]['physicalLocation'][] }[];
}

suite('sarif', () => {
  const folder = folderForEach();
  const ajv = new Ajv4({ strict: false, allErrors: true, unicodeRegExp: false });
  addFormats(ajv as never);
  const isValid = ajv.compile(JSON.parse(readFileSync(SCHEMA, 'utf8')) as object);
  const check = async (...paths: string[]) => {
    const { out } = await folder().factnote(['check', '--format', 'sarif', ...paths]);
    const log = JSON.parse(out) as { runs: readonly { results: readonly Result[] }[] };
    const valid: boolean = isValid(log);
    assert.ok(valid, ajv.errorsText(isValid.errors));
    return log.runs[0].results;
  };

  const copies = [
    'It costs $ 5 and $ 6.\r\nHe said “yes. “No.\n',
    '“a” b ” c “\n\n«no',
    'She said that that it was so .The mayor sad.',
    'A \ud83d\ude00 $ 5, and Ã© there, \ud83d said.',
    ' $ 5\n\n\n$ 6',
    '',
  ];
  test('it is valid, whatever the copy', async () => {
    folder().write(Object.fromEntries(copies.map((copy, i) => [`${i}.txt`, copy])));
    const results = await check(...copies.map((_, i) => `${i}.txt`));
    assert.ok(results.length > 5);
  });

  for (const path of ['a b#1?.txt', '100%.txt', 'b:c.txt', 'Übersicht [1].txt', 'sub/d#e/f.txt'])
    test(`an address leads to ${path}`, async () => {
      folder().write({ [path]: 'It costs $ 5.' });
      const [{ locations, fixes }] = await check(path);
      const { uri } = locations[0].physicalLocation.artifactLocation;
      const base = pathToFileURL(`${folder().path}/`);
      assert.equal(decodeURIComponent(new URL(uri, base).pathname), folder().at(path));
      assert.equal(fixes[0].artifactChanges[0].artifactLocation.uri, uri);
    });

  test('an address from the top is a file’s', async () => {
    folder().write({ 'a #.txt': 'It costs $ 5.' });
    const [{ locations }] = await check(folder().at('a #.txt'));
    assert.equal(locations[0].physicalLocation.artifactLocation.uri, pathToFileURL(folder().at('a #.txt')).href);
  });
});
