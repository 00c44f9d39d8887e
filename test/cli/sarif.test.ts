/** SARIF: held to what the OASIS schema of 2.1.0 says of all that we write, and to addresses that lead to the file. */
import assert from 'node:assert/strict';
import Ajv from 'ajv';
import addFormats from 'ajv-formats';
import { pathToFileURL } from 'node:url';
import { folderForEach } from './factnote';

const strict = (properties: Record<string, object>, required: readonly string[] = []) => ({
  type: 'object',
  additionalProperties: false,
  properties,
  required,
});
const list = (items: object, more: object = {}) => ({ type: 'array', items, ...more });
const text = { type: 'string' };
const from = (minimum: number) => ({ type: 'integer', minimum });

const artifactLocation = strict({ uri: { ...text, format: 'uri-reference' } });
const region = strict({
  startLine: from(1),
  startColumn: from(1),
  endLine: from(1),
  endColumn: from(1),
  charOffset: from(-1),
  charLength: from(0),
});
const message = strict({ text }, ['text']);
const level = { enum: ['none', 'note', 'warning', 'error'] };
const replacement = strict({ deletedRegion: region, insertedContent: strict({ text }) }, ['deletedRegion']);
const artifactChange = strict({ artifactLocation, replacements: list(replacement, { minItems: 1 }) }, [
  'artifactLocation',
  'replacements',
]);
const fix = strict(
  { description: message, artifactChanges: list(artifactChange, { minItems: 1, uniqueItems: true }) },
  ['artifactChanges'],
);
const result = strict(
  {
    ruleId: text,
    ruleIndex: from(-1),
    level,
    message,
    locations: list(strict({ physicalLocation: strict({ artifactLocation, region }, ['artifactLocation']) })),
    fixes: list(fix, { uniqueItems: true }),
  },
  ['message'],
);
const rule = strict(
  {
    id: text,
    shortDescription: message,
    help: strict({ text, markdown: text }, ['text']),
    defaultConfiguration: strict({ level }),
  },
  ['id'],
);
const driver = strict({ name: text, semanticVersion: text, rules: list(rule, { uniqueItems: true }) }, ['name']);
/** The parts of the schema that what we write has; nothing else may stand there. */
const schema = strict(
  {
    $schema: { ...text, format: 'uri' },
    version: { const: '2.1.0' },
    runs: list(
      strict(
        {
          tool: strict({ driver }, ['driver']),
          columnKind: { enum: ['utf16CodeUnits', 'unicodeCodePoints'] },
          results: list(result),
        },
        ['tool'],
      ),
    ),
  },
  ['version', 'runs'],
);

interface Result {
  readonly locations: readonly { readonly physicalLocation: { readonly artifactLocation: { readonly uri: string } } }[];
  readonly fixes: readonly { readonly artifactChanges: Result['locations'][0]['physicalLocation'][] }[];
}

suite('sarif', () => {
  const folder = folderForEach();
  const ajv = new Ajv({ strict: false, allErrors: true });
  addFormats(ajv);
  const isValid = ajv.compile(schema);
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
