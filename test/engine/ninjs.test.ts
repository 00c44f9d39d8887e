/** ninjs is checked in place: what is found in a body is what is found in its copy alone, and a fix leaves sound JSON with the copy that it makes. */
import assert from 'node:assert/strict';
import fc from 'fast-check';
import { readFileSync } from 'node:fs';
import { check } from '../../src/engine/check';
import { applyEdits } from '../../src/engine/fixes/fix';
import { mend } from '../../src/engine/fixes/mend';
import { parseArticle } from '../../src/engine/article/parse';
import { anchorAll, standingOf } from '../../src/engine/notes/anchored-notes';
import { describe } from '../../src/engine/notes/describe';
import { factNote } from '../../src/engine/notes/note';
import { english } from '../../src/engine/phrase';
import type { Finding } from '../../src/engine/rule';
import { asRead } from '../../src/engine/text/in-file';
import type { Span } from '../../src/engine/text/span';

const desk = { format: 'ninjs' } as const;

/** The string of some copy; each character is written in whatever way `hows` says of it. */
function literalOf(copy: string, hows: readonly number[] = []): string {
  let all = '';
  for (let i = 0; i < copy.length; i++) {
    const how = hows[i % hows.length] ?? 0;
    const numbered = `\\u${copy.charCodeAt(i).toString(16).padStart(4, '0')}`;
    const short = copy[i] === '/' ? '\\/' : JSON.stringify(copy[i]).slice(1, -1);
    all +=
      how === 0 ? JSON.stringify(copy[i]).slice(1, -1) : how === 1 ? short : how === 2 ? numbered : upper(numbered);
  }
  return `"${all}"`;
}

const upper = (escape: string): string => escape.slice(0, 2) + escape.slice(2).toUpperCase();

/** How long each character of a string is that is written so. */
function offsetsIn(literal: string): number[] {
  const offsets: number[] = [];
  for (let at = 1; at < literal.length - 1;) {
    offsets.push(at);
    at += literal[at] !== '\\' ? 1 : literal[at + 1] === 'u' ? 6 : 2;
  }
  return [...offsets, literal.length - 1];
}

const fileWith = (literal: string, before = '{"bodies":[{"role":"main","value":', after = '}]}'): string =>
  before + literal + after;

const bodyOf = (file: string): string => (JSON.parse(file) as { bodies: { value: string }[] }).bodies[0].value;

/** What is found, in words, at its place in the copy. */
const told = ({ rule, severity, message, fixes, span }: Finding, at: (span: Span) => Span): unknown => [
  rule,
  severity,
  english(message),
  at(span),
  fixes.map(({ title, preferred }) => [english(title), preferred ?? false]),
];

/** The words that are found, as they stand in the file. */
const found = (file: string): string[] =>
  check(file, desk).findings.map(({ rule, span }) => `${rule}: ${file.slice(span.start, span.end)}`);

const SENTENCES = [
  'The ferry to Orve will cost $ 5 from May, the line said on Monday.',
  'It has not raised its fares since since the bridge was closed.',
  '“We were not asked,” said Hanne Krog, the mayor of Orve.',
  '"We were not told," said Søren Krog, the the skipper.',
  'The cafÃ© on the quay won’t open; the caf\u00e9 in the harbour will.',
  'The council met on Tuesday.Two members were not there.',
  'She said, “It is late and nobody has come.',
  'The line carried 31 percent more people last year, according to its report.',
  'The har\u00adbour is full, the skip\u00adpers said 😀 twice twice.',
  'A path\\with a backslash, a tab\there and a slash and/or two.',
  'AT&amp;T said the fares are “&quot;too high.',
  '**It** was _late_, and the quay [was dark](https://example.org/a).',
  '– Nobody knew the way',
  '- It was dark',
  '> The lamps were out',
  '# The quay',
];

/** Copy of such sentences, with random signs among them. */
const copies = fc
  .array(
    fc.tuple(fc.constantFrom(...SENTENCES), fc.constantFrom(' ', '\n', '\n\n', '\r\n', '\r\n\r\n', '\n\n\n', '  ')),
    {
      minLength: 1,
      maxLength: 8,
    },
  )
  .chain(pieces =>
    fc.tuple(
      fc.constant(pieces.map(piece => piece.join('')).join('')),
      fc.nat(400),
      fc.constantFrom('', '', '"', '”', '\\', '\0', '\ud83d', '\u2028', '\u00a0', '/', '😀', '\b', '\u007f', 'é'),
    ),
  )
  .map(([copy, at, sign]) => copy.slice(0, at) + sign + copy.slice(at));

const hows = fc.array(fc.constantFrom(0, 0, 0, 1, 2, 3), { minLength: 1, maxLength: 9 });

suite('ninjs', () => {
  test('any body has the findings of its copy, however it is escaped', () => {
    fc.assert(
      fc.property(copies, hows, (copy, how) => {
        const literal = literalOf(copy, how);
        const file = fileWith(literal);
        const begins = file.indexOf(literal);
        const offsets = offsetsIn(literal).map(offset => begins + offset);
        const inFile = ({ start, end }: Span): Span => ({ start: offsets[start], end: offsets[end] });
        // plain copy may begin with what is no copy there: front matter, a byte-order mark
        const plain = check(`\n${copy}`, {}).findings;
        const shifted = ({ start, end }: Span): Span => inFile({ start: start - 1, end: end - 1 });
        assert.deepEqual(
          check(file, desk).findings.map(each => told(each, span => span)),
          plain.map(each => told(each, shifted)),
        );
      }),
      { numRuns: 300 },
    );
  });

  test('any fix makes of the file what it makes of its copy, and leaves sound JSON', () => {
    fc.assert(
      fc.property(copies, hows, (copy, how) => {
        const file = fileWith(literalOf(copy, how));
        const plain = check(`\n${copy}`, {}).findings.flatMap(({ fixes }) => fixes);
        const fixes = check(file, desk).findings.flatMap(each => each.fixes);
        assert.deepEqual(
          fixes.map(({ title }) => english(title)),
          plain.map(({ title }) => english(title)),
        );
        for (const [i, { edits }] of fixes.entries())
          assert.equal(`\n${bodyOf(applyEdits(file, edits))}`, applyEdits(`\n${copy}`, plain[i].edits));
        assert.equal(`\n${bodyOf(mend(file, desk))}`, mend(`\n${copy}`));
      }),
      { numRuns: 200 },
    );
  });

  const damaged = 'It has not raised its fares since since May.';
  const string = JSON.stringify(damaged);
  const whole = ['text/repeated-word: since since'];
  const cases: readonly (readonly [what: string, file: string, found: readonly string[]])[] = [
    ['a body without a content type', `{"bodies":[{"value":${string}}]}`, whole],
    ['the body of version 1', `{"body_text":${string}}`, whole],
    ['HTML of version 1', `{"body_html":"<p>${damaged}</p>"}`, whole],
    ['plain text rather than HTML', `{"body_xhtml":"<p>${damaged}</p>","body_text":${string}}`, whole],
    ['keys in small letters, of version 2', `{"bodies":[{"contenttype":"text/html","value":${string}}]}`, whole],
    [
      'a content type with parameters',
      `{"bodies":[{"contentType":"Text/Plain; charset=utf-8","value":${string}}]}`,
      whole,
    ],
    [
      'one body, the main one',
      `{"bodies":[{"role":"summary","value":"It is is short."},{"role":"main","contentType":"text/html","value":${string}}]}`,
      whole,
    ],
    [
      'a body that is there twice in two forms',
      `{"bodies":[{"value":${string}},{"contentType":"text/html","value":${string}}]}`,
      whole,
    ],
    ['a form that is not read', `{"bodies":[{"contentType":"application/nitf+xml","value":${string}}]}`, []],
    ['a body that is no string', '{"bodies":[{"value":12},{"value":null},{"value":["said said"]}]}', []],
    ['another body, where one is no string', `{"bodies":[{"value":12},{"value":${string}}]}`, whole],
    ['another body, where one is empty', `{"bodies":[{"value":""},{"value":${string}}]}`, whole],
    ['bodies that are no list', `{"bodies":{"value":${string}},"headlines":${string}}`, []],
    ['no body', '{"bodies":[],"headlines":[]}', []],
    ['bodies that are no objects', `{"bodies":[${string},[${string}],3]}`, []],
    [
      'bodies of others',
      `{"associations":[{"bodies":[{"value":${string}}]}],"x":{"bodies":[{"value":${string}}]}}`,
      [],
    ],
    [
      'a key that is there twice',
      `{"bodies":[{"value":"It is is."}],"bodies":[{"value":"said said","value":${string}}]}`,
      whole,
    ],
    ['a key in escapes', `{"\u005cu0062odies":[{"v\u005cu0061lue":${string}}]}`, whole],
    [
      'brackets and quotation marks in other strings',
      `{"a":"]}\\",{[","bodies":[{"b":"\\\\","value":${string}}]}`,
      whole,
    ],
    ['a headline', `{"headlines":[{"value":"Fares since since May"}]}`, ['text/repeated-word: since since']],
    [
      'a headline behind its body',
      `{"bodies":[{"value":"It rained."}],"headlines":[{"value":"The the ferry stays"}]}`,
      ['text/repeated-word: The the'],
    ],
    ['a list', `[{"bodies":[{"value":${string}}]}]`, []],
    ['nothing', '', []],
    ['JSON that breaks off', `{"bodies":[{"value":${string}}]`, []],
    ['white space around it', `\n\t {"bodies" : [ { "value" :\n${string} } ] }\r\n`, whole],
    ['a byte-order mark', `\ufeff{"bodies":[{"value":${string}}]}`, whole],
  ];
  for (const [what, file, expected] of cases) test(`reads ${what}`, () => assert.deepEqual(found(file), expected));

  const traps: readonly (readonly [what: string, literal: string, mended: string])[] = [
    [
      'a mark that a fix puts in',
      String.raw`"Ana Ruiz said: \"It was late, and nobody was there."`,
      'Ana Ruiz said: "It was late, and nobody was there."',
    ],
    ['marks by their numbers', String.raw`"\u201cIt was late,\u201d she said said."`, '“It was late,” she said.'],
    ['a word parted by escapes', String.raw`"The caf\u00e9 \u0063af\u00e9 was full."`, 'The café was full.'],
    [
      'a line break in what is found',
      String.raw`"It has been since\nsince May that boats have sailed."`,
      'It has been since May that boats have sailed.',
    ],
    ['no character', String.raw`"The har\u0000bour is full."`, 'The harbour is full.'],
    [
      'UTF-8 that was read as another encoding',
      String.raw`"The caf\u00c3\u00a9 won\u00e2\u20ac\u2122t open."`,
      'The café won’t open.',
    ],
    ['half of a character', String.raw`"The har\ud83dbour is is full."`, 'The har\ud83dbour is full.'],
    [
      'a slash and a backslash',
      String.raw`"It is is on the path C:\\Users\\Ana and\/or the quay."`,
      'It is on the path C:\\Users\\Ana and/or the quay.',
    ],
    ['characters beyond the first plane', String.raw`"The \ud83d\ude00 was was here."`, 'The 😀 was here.'],
  ];
  for (const [what, literal, mended] of traps)
    test(`mends ${what}`, () => {
      const file = fileWith(literal);
      const copy = bodyOf(file);
      assert.equal(bodyOf(mend(file, desk)), mended);
      assert.equal(mend(copy), mended);
    });

  test('paragraphs of HTML are parted by tags, which are no copy', () => {
    const html =
      '<section><h2>Fares</h2><p class="a">It rained<br/>all day.</p><ul><li>Boats</li></ul>Snow.<br><br />Ice &amp; hail.</section>';
    const file = `{"bodies":[{"contentType":"text/html","value":${JSON.stringify(html)}}]}`;
    const { paragraphs } = parseArticle(file, 'ninjs');
    const words = paragraphs.map(({ paragraph }) => paragraph.prose.replaceAll('\u2060', '')).filter(Boolean);
    assert.deepEqual(words, ['Fares', 'It rainedall day.', 'Boats', 'Snow.', 'Ice & hail.']);
    for (const { start, paragraph } of paragraphs) {
      assert.equal(paragraph.text, asRead(file, 'ninjs').slice(start, start + paragraph.text.length));
      assert.equal(paragraph.shown.length, paragraph.text.length);
    }
    assert.deepEqual(check(file, desk).findings, []);
  });

  test('a fix never takes along what is no copy', () => {
    const furniture = 'Share this article on Facebook';
    const file = `{"headlines":[{"value":"Ferry fares to rise"}],"by":"Ana","bodies":[{"value":"${furniture}\\n\\nIt rained. The ferry stayed in the harbour."}]}`;
    const [{ fixes }] = check(file, desk).findings;
    assert.equal(fixes.length, 1);
    const item = JSON.parse(applyEdits(file, fixes[0].edits)) as { by: string; bodies: { value: string }[] };
    assert.deepEqual([item.by, item.bodies[0].value.trim()], ['Ana', 'It rained. The ferry stayed in the harbour.']);
    const alone = `{"bodies":[{"value":"${furniture}"}],"by":"Ana"}`;
    const [line] = check(alone, desk).findings;
    assert.equal(applyEdits(alone, line.fixes[0].edits), '{"bodies":[{"value":""}],"by":"Ana"}');
  });

  test('no fix takes content credentials along, however they are written', () => {
    const manifest = `\ufeff${'\ufe01'.repeat(12)}`;
    const copy = `The ferry ${manifest} stays in the${manifest} the harbour.`;
    for (const how of [0, 2]) {
      const file = fileWith(literalOf(copy, [how]));
      for (const { edits } of check(file, desk).findings.flatMap(({ fixes }) => fixes))
        assert.equal(bodyOf(applyEdits(file, edits)).split(manifest).length, 3);
      assert.equal(bodyOf(mend(file, desk)), mend(copy));
    }
  });

  test('what is read is as long as the file, and has its copy where it stands', () => {
    const file = readFileSync('test/newsroom/fares.ninjs.json', 'utf8');
    const read = asRead(file, 'ninjs');
    assert.equal(read.length, file.length);
    const body = (JSON.parse(file) as { bodies: { value: string }[] }).bodies[0].value;
    assert.equal(
      read
        .replaceAll('\ufdd2', '')
        .trim()
        .replace(/\s*\n\s*\n\s*/g, '\n\n'),
      `# Ferry fares to rise in May\n\n${body}`,
    );
  });

  test('a file of many megabytes is read, and one that opens again and again is refused', () => {
    const file = fileWith(literalOf('It rained all day, and nobody came. '.repeat(20_000), [0, 2]));
    const read = asRead(file, 'ninjs');
    assert.equal(read.length, file.length);
    assert.equal(asRead(`${'['.repeat(200_000)}${file}`, 'ninjs').trim(), '');
  });

  const NOTED = '“We lost 31 boats,” said Hanne Krog, the mayor.\n\nThe ferry costs 5 euros. It sails at night.';
  const noted = (how: readonly number[]): string => fileWith(literalOf(NOTED, how));
  const noteOnWords = (file: string, words: string) => {
    const read = asRead(file, 'ninjs');
    const bare = read.replaceAll('\ufdd2', '');
    // the end of the words with the rest of its last character
    const at = (plain: number): number => {
      let offset = 0;
      for (let i = 0; i < plain; offset++) if (read[offset + 1] !== '\ufdd2') i++;
      return offset;
    };
    const start = bare.indexOf(words);
    const target = describe(read, { start: at(start), end: at(start + words.length) });
    const record = { id: 'urn:uuid:1', comment: '', checker: 'Ben', created: '2026-05-14T12:00:00Z', target };
    return factNote({ ...record, status: 'query', evidence: [] });
  };
  const standing = (note: ReturnType<typeof noteOnWords>, file: string): string =>
    standingOf(anchorAll([note as never], asRead(file, 'ninjs'))[0]);

  for (const words of ['31 boats', '“We lost 31 boats,”', '5 euros'])
    test(`a note on ${words} stands, however the file is escaped, until its claim is changed`, () => {
      const note = noteOnWords(noted([2]), words);
      assert.ok(!('refused' in note));
      assert.equal(note.target?.exact, words);
      assert.ok(!/\\|\ufdd2/.test(note.target.prefix + note.target.suffix));
      for (const how of [[0], [2], [0, 2, 3], [1]]) {
        assert.equal(standing(note, noted(how)), 'query');
        assert.equal(standing(note, noted(how).replace('It', 'Then it')), 'query');
      }
      const other = NOTED.replace('31', '32').replace('5 e', '6 e');
      assert.equal(standing(note, fileWith(literalOf(other, [2]))), 'stale');
    });
});
