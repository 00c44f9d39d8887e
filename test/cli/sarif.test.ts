/** SARIF: valid by the schema of OASIS, with addresses that lead to the file. */
import assert from 'node:assert/strict';
import Ajv4 from 'ajv-draft-04';
import addFormats from 'ajv-formats';
import { existsSync, readFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import { folderForEach, ONLY_FIGURES } from './factnote';

/** The schema of SARIF 2.1.0, which that package has. */
const SCHEMA = 'node_modules/@microsoft/jest-sarif/lib/schemas/sarif-2.1.0-rtm.5.json';

interface Place {
  readonly artifactLocation: { readonly uri: string };
}
interface Result {
  readonly level: string;
  readonly locations: readonly { readonly physicalLocation: Place }[];
  readonly fixes: readonly { readonly artifactChanges: readonly Place[] }[];
  readonly partialFingerprints: { readonly primaryLocationLineHash: string };
}
interface Descriptor {
  readonly id: string;
  readonly helpUri: string;
  readonly properties: { readonly precision?: string; readonly measuredPrecision?: number };
}
interface Run {
  readonly tool: { readonly driver: { readonly rules: readonly Descriptor[] } };
  readonly results: readonly Result[];
  readonly invocations?: readonly {
    readonly toolExecutionNotifications: readonly { readonly message: { readonly text: string } }[];
  }[];
}
interface Log {
  readonly runs: readonly Run[];
}

const resultsIn = (out: string): readonly Result[] => (JSON.parse(out) as Log).runs[0].results;

suite('sarif', () => {
  const folder = folderForEach();
  const ajv = new Ajv4({ strict: false, allErrors: true, unicodeRegExp: false });
  addFormats(ajv as never);
  const isValid = ajv.compile(JSON.parse(readFileSync(SCHEMA, 'utf8')) as object);
  const check = async (...paths: string[]) => {
    const { out } = await folder().factnote(['check', '--format', 'sarif', ...paths]);
    const log = JSON.parse(out) as Log;
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

  test('an address from the top counts from the folder of the call, if it leads below', async () => {
    folder().write({ 'here/a #.txt': 'It costs $ 5.', 'b.txt': 'It costs $ 6.' });
    folder().write({ 'here/factnote.json': ONLY_FIGURES, 'factnote.json': ONLY_FIGURES });
    const { out } = await folder()
      .in('here')
      .factnote(['check', '--format', 'sarif', folder().at('here/a #.txt'), folder().at('b.txt')]);
    const uris = resultsIn(out).map(({ locations }) => locations[0].physicalLocation.artifactLocation.uri);
    assert.deepEqual(uris, ['a%20%23.txt', pathToFileURL(folder().at('b.txt')).href]);
  });

  const fingerprints = (results: readonly Result[]) =>
    results.map(({ partialFingerprints }) => partialFingerprints.primaryLocationLineHash);

  test('a finding keeps its fingerprint when its line moves; two of the same have two', async () => {
    const [fare, post] = ['A ticket on the quay is $ 7 now.', 'By post it is $ 9, the line said.'];
    folder().write({ 'factnote.json': ONLY_FIGURES });
    folder().write({ 'a.txt': `${fare}\n\n${post}\n`, 'b.txt': `It rained.\n\n${post}\n\n${fare}\n\n${fare}\n` });
    const [before, after] = [fingerprints(await check('a.txt')), fingerprints(await check('b.txt'))];
    assert.equal(new Set(after).size, 3);
    assert.deepEqual([after[1], after[0]], before);
    for (const each of after) assert.match(each, /^[\da-f]{16}:[12]$/);
  });

  test('each rule has its page, and how sure it is where that was measured', async () => {
    folder().write({ 'a.txt': 'It costs $ 5.' });
    const { out } = await folder().factnote(['check', '--format', 'sarif', 'a.txt']);
    const { rules } = (JSON.parse(out) as Log).runs[0].tool.driver;
    assert.ok(rules.some(({ properties }) => properties.precision));
    for (const { id, helpUri, properties } of rules) {
      const page = /\/blob\/v[\d.]+\/(docs\/rules\/.+)$/.exec(helpUri)?.[1];
      assert.ok(page && existsSync(page), `${id}: ${helpUri}`);
      const { precision, measuredPrecision } = properties;
      assert.equal(precision, measuredPrecision === undefined ? undefined : wordFor(measuredPrecision), id);
    }
  });

  const wordFor = (share: number): string =>
    share >= 0.95 ? 'very-high' : share >= 0.85 ? 'high' : share >= 0.7 ? 'medium' : 'low';

  test('of more than 5,000 findings the least serious are left out, and that is said', async () => {
    const file = (i: number) => [`${10 + i}.txt`, 'She said 12 boats came.\n\n'.repeat(300) + 'It costs $ 5.\n'];
    folder().write(Object.fromEntries(Array.from({ length: 20 }, (_, i) => file(i))));
    const { out, err } = await folder().factnote(['check', '--format', 'sarif', '.']);
    const log = JSON.parse(out) as Log;
    const [{ results, invocations }] = log.runs;
    assert.equal(results.length, 5000);
    assert.deepEqual(
      results.slice(0, 21).map(({ level }) => level),
      [...Array.from({ length: 20 }, () => 'error'), results[20].level],
    );
    assert.notEqual(results[20].level, 'error');
    const [{ message }] = invocations![0].toolExecutionNotifications;
    assert.match(message.text, /^SARIF has the 5000 most serious findings; left out: \d+ hints$/);
    assert.equal(err, `factnote: ${message.text}\n`);
    assert.ok(isValid(log), ajv.errorsText(isValid.errors));
  });
});
