import assert from 'node:assert/strict';
import { ARTICLE, folderForEach, ONLY_FIGURES } from './factnote';

const COPY = 'Fares\n\nThe “Orve” 😀 costs $ 5 now.\n';

/** Where `$ 5` stands in it. */
const START = COPY.indexOf('$ 5');
const FINDING = {
  rule: 'figure/malformed',
  severity: 'error',
  start: START,
  end: START + 3,
  range: { start: { line: 2, character: START - 7 }, end: { line: 2, character: START - 4 } },
};

suite('factnote check --format', () => {
  const folder = folderForEach();
  setup(
    () => void folder().write({ 'a.txt': COPY, 'clean, too.txt': 'All is well.\n', 'factnote.json': ONLY_FIGURES }),
  );
  const check = (format: string) => folder().factnote(['check', '--format', format, 'a.txt', 'clean, too.txt']);

  test('json is one document, as OUTPUT promises', async () => {
    const { out, status } = await check('json');
    const { version, files, ...rest } = JSON.parse(out);
    assert.deepEqual([version, rest, status], [1, {}, 1]);
    assert.deepEqual(files[1], { path: 'clean, too.txt', findings: [] });
    const [{ message, fixes, ...finding }] = files[0].findings;
    assert.deepEqual([files[0].path, finding], ['a.txt', FINDING]);
    assert.equal(typeof message, 'string');
    const [{ title, preferred, edits }] = fixes;
    assert.equal(typeof title, 'string');
    assert.equal(preferred, true);
    assert.deepEqual(edits, [{ start: START + 1, end: START + 2, text: '' }]);
  });

  test('jsonl is the files of json, one a line', async () => {
    const [json, jsonl] = await Promise.all([check('json'), check('jsonl')]);
    const lines = jsonl.out
      .trimEnd()
      .split('\n')
      .map(line => JSON.parse(line));
    assert.deepEqual(lines, JSON.parse(json.out).files);
  });

  test('text shows the line and the words', async () => {
    const { out } = await check('text');
    const [head, line, marks, , ...end] = out.split('\n');
    assert.match(head, /^a\.txt:3:21 error .+ figure\/malformed$/);
    assert.equal(line, '    The “Orve” 😀 costs $ 5 now.');
    assert.equal(marks, '                       ^^^');
    assert.deepEqual(end, [
      'a.txt Damage: 50 of 100. 1 × figure/malformed. 0 of 1 verified.',
      'clean, too.txt No damage found.',
      '1 error in 2 files. --fix mends 1 of them.',
      '',
    ]);
  });

  test('text is what is printed where nothing is said, without colours in a pipe', async () => {
    const [text, none] = await Promise.all([check('text'), folder().factnote(['check', 'a.txt', 'clean, too.txt'])]);
    assert.equal(none.out, text.out);
    assert.doesNotMatch(text.out, /\u001b/);
  });

  test('text cuts a long line around the words', async () => {
    folder().write({ 'long.txt': `${'The boat left. '.repeat(40)}It cost $ 5 then. ${'The boat came. '.repeat(40)}` });
    const { out } = await folder().factnote(['check', 'long.txt']);
    const [, line, marks] = out.split('\n');
    assert.ok(line.length < 120);
    assert.equal(line.slice(marks.indexOf('^'), marks.length), '$ 5');
    assert.match(line, /^ {4}….+…$/);
  });

  test('text hands no control characters to the terminal', async () => {
    folder().write({ 'evil.txt': 'It \u001b[31mcost\u0007 $ 5\u202e then.\n' });
    assert.doesNotMatch((await folder().factnote(['check', 'evil.txt'])).out, /[\u001b\u0007\u202e]/);
  });

  test('github gives a workflow command a finding', async () => {
    const { out } = await check('github');
    assert.match(out, /^::error file=a\.txt,line=3,endLine=3,title=figure\/malformed,col=21,endColumn=24::.+\n$/);
  });

  test('github gives ten of a kind, the most serious first, and says what it leaves out', async () => {
    const rules = { 'text/*': 'off', 'quote/*': 'off', 'attribution/*': 'off', 'figure/unverified': 'hint' };
    const copy = 'They lost 12 boats.\n\n'.repeat(12) + 'It costs $ 5 now.\n\n'.repeat(11);
    folder().write({ 'a.txt': copy, 'factnote.json': JSON.stringify({ rules }) });
    const { out, err } = await folder().factnote(['check', '--format', 'github', 'a.txt']);
    const levels = out
      .trimEnd()
      .split('\n')
      .map(line => /^::(\w+) /.exec(line)?.[1]);
    assert.deepEqual(levels, [...Array(10).fill('error'), ...Array(10).fill('notice')]);
    assert.match(err, /^factnote: GitHub shows 10 annotations of a kind; .+ left out: 1 error, \d+ hints\n$/);
  });

  test('github escapes what would end a property', async () => {
    folder().write({ 'a, b: 100%.txt': COPY });
    const { out } = await folder().factnote(['check', '--format', 'github', 'a, b: 100%.txt']);
    assert.match(out, /file=a%2C b%3A 100%25\.txt,/);
  });

  test('sarif has all that the standard requires', async () => {
    const { out } = await check('sarif');
    const log = JSON.parse(out);
    assert.equal(log.version, '2.1.0');
    const [{ tool, results, columnKind }] = log.runs;
    assert.equal(columnKind, 'utf16CodeUnits');
    assert.equal(tool.driver.name, 'Factnote');
    assert.equal(results.length, 1);
    const [{ ruleId, ruleIndex, level, message, locations, fixes }] = results;
    assert.equal(tool.driver.rules[ruleIndex].id, ruleId);
    assert.deepEqual([ruleId, level, typeof message.text], ['figure/malformed', 'error', 'string']);
    const { artifactLocation, region } = locations[0].physicalLocation;
    assert.equal(artifactLocation.uri, 'a.txt');
    const place = { startLine: 3, startColumn: 21, endLine: 3, endColumn: 24 };
    assert.deepEqual(region, { ...place, charOffset: START, charLength: 3 });
    const [{ deletedRegion, insertedContent }] = fixes[0].artifactChanges[0].replacements;
    assert.deepEqual(
      [deletedRegion.charOffset, deletedRegion.charLength, insertedContent],
      [START + 1, 1, { text: '' }],
    );
  });
});

suite('factnote annotate', () => {
  const folder = folderForEach();
  const TEXT = '“We saw 40 boats,” said Ana Ruiz.\n';

  test('json has what OUTPUT promises, and null for what is absent', async () => {
    folder().write({ 'a.txt': TEXT });
    const { out, status } = await folder().factnote(['annotate', '--format', 'json', 'a.txt']);
    const { version, files } = JSON.parse(out);
    assert.deepEqual([version, status], [1, 0]);
    const [{ path, quotations, figures, dates, names }] = files;
    assert.deepEqual([path, dates], ['a.txt', []]);
    assert.deepEqual(
      names.map(
        ({ name, kind, mentions }: { name: string; kind: string; mentions: { start: number; end: number }[] }) => [
          name,
          kind,
          mentions.map(m => TEXT.slice(m.start, m.end)),
        ],
      ),
      [['Ana Ruiz', 'person', ['Ana Ruiz']]],
    );
    assert.deepEqual(Object.keys(quotations[0]).sort(), ['cue', 'end', 'kind', 'speaker', 'start']);
    assert.deepEqual(Object.keys(quotations[0].speaker).sort(), ['end', 'how', 'name', 'start', 'text']);
    assert.equal(quotations[0].speaker.how, 'name');
    assert.equal(TEXT.slice(quotations[0].start, quotations[0].end), '“We saw 40 boats,”');
    const { start, text, kind, value, valueTo, unit, approximate, status: verified, ...rest } = figures[0];
    assert.deepEqual([start, text, kind, value, valueTo, unit], [8, '40', 'count', 40, null, null]);
    assert.deepEqual([approximate, verified], [false, 'unverified']);
    assert.deepEqual(Object.keys(rest).sort(), ['end', 'measure', 'period', 'source']);
  });

  test('jsonl names a document by its id', async () => {
    // whatever else a desk's records have is its own
    const record = { id: 7, text: TEXT, date: '14 May', claims: 3, format: 'text' };
    const { out } = await folder().factnote(['annotate', '--jsonl-in'], `${JSON.stringify(record)}\n`);
    const { id, figures } = JSON.parse(out);
    assert.deepEqual([id, figures.length], [7, 1]);
  });

  test('text tells quotations and figures in their order', async () => {
    folder().write({ 'a.txt': TEXT });
    const { out } = await folder().factnote(['annotate', 'a.txt']);
    const [first, second] = out.split('\n');
    assert.match(first, /^a\.txt:1:1 quotation \(direct\) “We saw 40 boats,”/);
    assert.match(second, /^a\.txt:1:9 figure \(count\) 40/);
  });

  test('text tells of a long quotation how it begins', async () => {
    folder().write({ 'a.txt': `“${'We saw the boats go down. '.repeat(4)}We ran,” said Ana Ruiz.\n` });
    const { out } = await folder().factnote(['annotate', 'a.txt']);
    assert.equal(
      out.split('\n')[0],
      'a.txt:1:1 quotation (direct) “We saw the boats go down. We saw the boats go down. We saw… — Ana Ruiz',
    );
  });

  test('it is no check: sarif is refused', async () => {
    const { err, status } = await folder().factnote(['annotate', '--format', 'sarif', 'a.txt']);
    assert.equal(status, 2);
    assert.match(err, /^factnote: option '--format <format>' argument 'sarif' is invalid\. .+\n$/);
  });
});

/** Options of which each asks for something else. */
const TWO_ENDS: readonly (readonly string[])[] = [
  ['--gate', '--fix'],
  ['--gate', '--fix-dry-run'],
  ['--gate', '--baseline', 'known.json'],
  ['--gate', '--write-baseline', 'known.json'],
  ['--gate', '--summary', 'summary.md'],
  ['--baseline', 'known.json', '--fix-dry-run'],
  ['--baseline', 'known.json', '--write-baseline', 'new.json'],
  ['--write-baseline', 'known.json', '--fix'],
  ['--write-baseline', 'known.json', '--fix-dry-run'],
  ['--write-baseline', 'known.json', '--format', 'json'],
  ['--write-baseline', 'known.json', '--summary', 'summary.md'],
  ['--summary', 'summary.md', '--fix-dry-run'],
];

suite('the exit status of factnote check', () => {
  const folder = folderForEach();
  const hint = JSON.stringify({ rules: { 'figure/*': 'off', 'figure/malformed': 'warning' } });

  const cases: readonly (readonly [string[], number])[] = [
    [['a.txt'], 0],
    [['--fail-on', 'error', 'a.txt'], 0],
    [['--fail-on', 'warning', 'a.txt'], 1],
    [['--fail-on', 'hint', 'a.txt'], 1],
    [['--fail-on', 'warning', 'a.txt', 'missing.txt'], 2],
    [['--fail-on', 'everything', 'a.txt'], 2],
    [['--frobnicate', 'a.txt'], 2],
    [['--jsonl-in', 'a.txt'], 2],
    [['--fix', '--jsonl-in'], 2],
    [['--fix', '--fix-dry-run', 'a.txt'], 2],
    [['--fix-dry-run', '--format', 'json', 'a.txt'], 2],
  ];
  for (const [args, expected] of cases) {
    test(`${args.join(' ')}: ${expected}`, async () => {
      folder().write({ 'a.txt': ARTICLE, 'factnote.json': hint });
      const { err, status } = await folder().factnote(['check', ...args]);
      assert.equal(status, expected);
      assert.match(err, expected === 2 ? /^factnote: [^\n]+\n$/ : /^$/);
    });
  }

  for (const options of TWO_ENDS)
    test(`${options.join(' ')}: which of the two is not known`, async () => {
      folder().write({ 'a.txt': ARTICLE });
      const { err, status } = await folder().factnote(['check', ...options, 'a.txt']);
      assert.equal(status, 2);
      assert.match(err, /^factnote: option '.+' cannot be used with option '.+'\n$/);
    });

  test('no command: 2, and the help', async () => {
    const { err, status } = await folder().factnote([]);
    assert.equal(status, 2);
    assert.match(err, /^Usage: factnote /);
  });

  test('--help and --version: 0', async () => {
    const ran = await Promise.all(['--help', '--version'].map(option => folder().factnote([option])));
    assert.deepEqual(
      ran.map(({ err, status }) => [err, status]),
      [
        ['', 0],
        ['', 0],
      ],
    );
  });
});
