import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { english } from '../../src/engine/phrase';
import { DEFAULT_GATE } from '../../src/engine/report/gate';
import { joined, readConfiguration, readRules } from '../../src/project/configuration';
import { namesInList } from '../../src/project/desk-names';
import { Lines } from '../../src/project/lines';

/** What is wrong with a factnote.json: `line: sentence`, lines from one. */
const problemsOf = (text: string): string[] =>
  readConfiguration(text).problems.map(
    problem => `${new Lines(text).at(problem.span.start).line + 1}: ${english(problem)}`,
  );

suite('factnote.json', () => {
  test('is read', () => {
    const { configuration, problems } = readConfiguration(
      '{\n  "$schema": "x",\n  "rules": { "quote/*": "off", "quote/unclosed": "hint" },\n  "articles": ["copy/**"],\n  "sources": ["docs/**"]\n}\n',
    );
    assert.deepEqual(problems, []);
    assert.deepEqual(configuration, {
      rules: { 'quote/*': 'off', 'quote/unclosed': 'hint' },
      articles: ['copy/**'],
      sources: ['docs/**'],
      names: [],
      claims: undefined,
      style: undefined,
      gate: undefined,
      confidential: [],
    });
  });

  test('says which kinds of claims are checked; a list of none is as none', () => {
    const read = (text: string) => readConfiguration(text).configuration.claims;
    assert.deepEqual(read('{ "claims": ["said", "figure"] }'), ['figure', 'said']);
    assert.equal(read('{ "claims": [] }'), undefined);
  });

  test('has a gate, in which what is not said is as ever, and what is confidential', () => {
    const read = (text: string) => readConfiguration(text).configuration;
    assert.deepEqual(read('{ "gate": { "damage": "off", "verified": ["words"], "place": true } }').gate, {
      damage: 'off',
      verified: ['words'],
      fourEyes: false,
      place: true,
    });
    assert.deepEqual(read('{ "gate": {} }').gate, DEFAULT_GATE);
    assert.deepEqual(read('{ "confidential": ["leaks/**"] }').confidential, ['leaks/**']);
  });

  test('names a list of names, or the file that holds it', () => {
    const namesIn = (text: string) => readConfiguration(text).configuration.names;
    assert.deepEqual(namesIn('{ "names": ["Ana Ruiz", "Orve"] }'), ['Ana Ruiz', 'Orve']);
    assert.deepEqual(namesIn('{ "names": "desk/names.txt" }'), { file: 'desk/names.txt' });
    assert.deepEqual(namesInList('\ufeffAna Ruiz\r\n\r\n# towns\r\n  Orve \n'.slice(1)), ['Ana Ruiz', 'Orve']);
  });

  const WRONG_NAMES =
    '“names” must be a list of names, or the path of a text file in this folder with one name a line.';
  const wrong: readonly (readonly [string, readonly string[]])[] = [
    ['{\n  "gate": [] }', ['2: “gate” must be an object, such as { "damage": "warning", "verified": ["figure"] }.']],
    [
      '{ "gate": {\n "damage": "bad",\n "verified": ["verse"],\n "fourEyes": 1,\n "place": "no",\n "more": 1 } }',
      [
        '2: “damage” in “gate” must be error, warning, information, hint or off.',
        '3: “verified” in “gate” must be a list of kinds of claims: figure, quotation, name, date, absolute, said, words.',
        '4: “fourEyes” in “gate” must be true or false.',
        '5: “place” in “gate” must be true or false.',
        '6: There is no setting “more” in “gate”.',
      ],
    ],
    ...['"figure"', '["verse"]', '["figure", 1]', '["figure", "figure"]'].map(
      claims =>
        [
          `{\n "claims": ${claims} }`,
          ['2: “claims” must be a list of kinds of claims: figure, quotation, name, date, absolute, said.'],
        ] as const,
    ),
    [
      '{\n "confidential": "x" }',
      ['2: “confidential” must be a list of file patterns (globs), such as ["sources/leaks/**"].'],
    ],
    ['{\n "confidential": ["../x"] }', ['2: “../x” in “confidential” leads out of this folder.']],
    [
      '{\n "style": "AP" }',
      ['2: “style” must be an object, such as { "marks": "typographic", "percent": "percent" }.'],
    ],
    [
      '{\n "style": { "marks": "curly", "percent": ["%"], "dash": "—" } }',
      [
        '2: “marks” in “style” must be one of these: typographic, straight.',
        '2: “percent” in “style” must be one of these: percent, per cent, %.',
        '2: There is no setting “dash” in “style”.',
      ],
    ],
    ['', ['1: This is not JSON: value expected.']],
    ['{\n  "rules": {\n}', ['3: This is not JSON: close brace expected.']],
    ['{\n  "rules": {},\n}', ['3: This is not JSON: property name expected.']],
    ['{\n  // all of them\n  "rules": {}\n}', ['2: This is not JSON: invalid comment token.']],
    ['[]', ['1: The file must hold one object, such as { "rules": {} }.']],
    ['null', ['1: The file must hold one object, such as { "rules": {} }.']],
    ['{\n  "rule": {}\n}', ['2: There is no setting “rule”.']],
    ['{\n\n  "rules": []\n}', ['3: “rules” must be an object of rule ids, such as { "quote/*": "error" }.']],
    ['{ "rules": {\n  "quote/unclose": "off"\n} }', ['2: There is no rule or group of rules “quote/unclose”.']],
    [
      '{ "rules": {\n  "quote/unclosed": "loud"\n} }',
      ['2: “quote/unclosed” must be error, warning, information, hint or off, not loud.'],
    ],
    ['{ "rules": { "text/*": 1 } }', ['1: “text/*” must be error, warning, information, hint or off, not 1.']],
    ['{ "rules": { "__proto__": "off" } }', ['1: There is no rule or group of rules “__proto__”.']],
    [
      '{ "articles": "copy/**" }',
      ['1: “articles” must be a list of file patterns (globs), such as ["articles/**/*.txt"].'],
    ],
    ...['1', '["Ana", 1]', '[""]', '""', '"../names.txt"', '"a/../../b"', '"/etc/names"', '"C:\\\\names.txt"'].map(
      names => [`{\n"names": ${names} }`, [`2: ${WRONG_NAMES}`]] as const,
    ),
    ['{\n"sources": "docs" }', ['2: “sources” must be a list of file patterns (globs), such as ["sources/**"].']],
    ...['../docs/**', '/etc/*', 'C:\\\\x'].map(
      glob =>
        [
          `{\n\n"sources": ["docs/**", "${glob}"] }`,
          [`3: “${glob.replace('\\\\', '\\')}” in “sources” leads out of this folder.`],
        ] as const,
    ),
    [
      '{ "articles": ["a", 1] }',
      ['1: “articles” must be a list of file patterns (globs), such as ["articles/**/*.txt"].'],
    ],
  ];
  for (const [text, problems] of wrong) {
    test(`${text.replace(/\s+/g, ' ') || 'an empty one'} is told to be wrong`, () => {
      assert.deepEqual(problemsOf(text), problems);
    });
  }

  test('what is right in it counts, whatever else is wrong', () => {
    const { rules, problems } = readRules({ 'quote/unclosed': 'hint', 'quote/opened': 'off', 'text/*': {} });
    assert.deepEqual(rules, { 'quote/unclosed': 'hint' });
    assert.equal(problems.length, 2);
  });

  test('of the house style, too', () => {
    const { configuration } = readConfiguration('{ "style": { "marks": "curly", "percent": "per cent" } }');
    assert.deepEqual(configuration.style, { percent: 'per cent' });
  });

  test('counts where nothing is set that comes first, rule by rule', () => {
    const first = { rules: { 'quote/*': 'off', 'text/fragment': 'hint' } } as const;
    const second = { rules: { 'quote/unclosed': 'error', 'text/*': 'warning' } } as const;
    const { rules = {} } = joined(first, second);
    assert.equal(rules['quote/unclosed'], 'off');
    assert.equal(rules['text/fragment'], 'hint');
    assert.equal(rules['text/boilerplate'], 'warning');
    assert.equal(rules['figure/malformed'], undefined);
  });

  test('is guided in the editor by a schema that allows what is read', () => {
    const { properties } = JSON.parse(readFileSync('schemas/factnote.schema.json', 'utf8'));
    const rules = Object.fromEntries(Object.keys(properties.rules.properties).map(id => [id, 'off']));
    const { configuration, problems } = readConfiguration(
      JSON.stringify({ rules, articles: properties.articles.examples[0], style: properties.style.examples[0] }),
    );
    assert.deepEqual(problems, []);
    assert.deepEqual(configuration.rules, rules);
  });
});
