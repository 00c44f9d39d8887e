/** Copy in damaged encoding: what it is read as, and that everything found in it stands on the file's own text. */
import assert from 'node:assert/strict';
import fc from 'fast-check';
import { figuresOf, inArticle } from '../../src/engine/article/article';
import { parseArticle } from '../../src/engine/article/parse';
import { quotationsOf } from '../../src/engine/article/speech/speech';
import { namesOf } from '../../src/engine/article/people/names';
import { check } from '../../src/engine/check';
import { applyEdits } from '../../src/engine/fixes/fix';
import { mend } from '../../src/engine/fixes/mend';
import { repaired } from '../../src/engine/text/encoding';
import { originOf } from '../../src/engine/text/repair';
import type { Span } from '../../src/engine/text/span';

const healed = (copy: string): string => repaired(copy)?.text ?? copy;

// UTF-8 bytes as somebody reads them who takes them for another encoding
const asLatin1 = (copy: string): string => Buffer.from(copy, 'utf8').toString('latin1');
const asMacRoman = (copy: string): string => new TextDecoder('macintosh').decode(new TextEncoder().encode(copy));
/** Bytes 80 to 9F; Node 20 decodes `windows-1252` as Latin-1, later versions as it should be. */
const WINDOWS = '€\x81‚ƒ„…†‡ˆ‰Š‹Œ\x8dŽ\x8f\x90‘’“”•–—˜™š›œ\x9džŸ';
const asWindows = (copy: string): string =>
  asLatin1(copy).replace(/[\x80-\x9f]/g, byte => WINDOWS[byte.charCodeAt(0) - 0x80]);
const readings: Readonly<Record<string, (copy: string) => string>> = {
  'Windows-1252': asWindows,
  'Latin-1': asLatin1,
  'Windows-1252 twice': copy => asWindows(asWindows(copy)),
  'Latin-1 twice': copy => asLatin1(asLatin1(copy)),
  'Mac Roman': asMacRoman,
};

suite('damaged encoding', () => {
  const WORDS = [
    'the',
    'café',
    'Élysée',
    'São',
    '“Yes,”',
    '‘no’',
    'they’re',
    '—',
    '–',
    '…',
    '€5',
    '£3',
    'naïve',
    'Peña',
    '25°',
    'à',
    '¿Qué?',
  ];
  const copies = fc.array(fc.constantFrom(...WORDS), { maxLength: 20 }).map(words => words.join(' '));

  for (const [name, read] of Object.entries(readings)) {
    test(`UTF-8 read as ${name} turns back into what it was`, () => {
      fc.assert(fc.property(copies, copy => assert.equal(healed(read(copy)), copy)));
    });
  }

  test('other scripts, emoji and Central European names turn back too', () => {
    for (const copy of [
      'Путин сказал',
      'Αθήνα',
      'Łódź, Škoda, Đoković, Erdoğan',
      '水曜日',
      '😀 🏳️‍🌈',
      'Nguyễn Việt',
      '½ × ™ ©',
      'a hull of 3×4 metres, 3 × 4 m',
    ])
      for (const read of [asWindows, asLatin1]) assert.equal(healed(read(copy)), copy);
  });

  const damaged: readonly (readonly [name: string, copy: string, should: string])[] = [
    ['a closing mark that lost its last byte', 'â€œNo,â€ he said. â€œNo.â€', '“No,” he said. “No.”'],
    ['… of which a replacement character is left', 'â€œNo,â€\ufffd he said.', '“No,” he said.'],
    ['a dash that was straightened', 'the ferry â€" and the quay', 'the ferry — and the quay'],
    ['a no-break space that was made a space', 'See alsoÂ  the harbour', 'See also  the harbour'],
    ['entities, once and twice', '&ldquo;Fran&ccedil;ois &amp;amp; Sons&rdquo;', '“François & Sons”'],
    ['entities by number, of Windows too', 'it&#8217;s, it&#x2019;s, it&#146;s, it&#39s', "it’s, it’s, it’s, it's"],
    ['mojibake spelled in entities', 'they&acirc;&euro;&trade;re', 'they’re'],
    ['mojibake with its accents apart', 'FranA\u0303\x83A\u0302§ois', 'François'],
    ['control characters that are marks of Windows', 'it\x92s \x93new\x94', 'it’s “new”'],
    ['marks with only their low byte', 'it\x19s \x1cnew\x1d', 'it’s “new”'],
    ['what nobody sees', '\u202aThe har\u00adbour\u200b is\ufeff full.\u200e', 'The harbour is full.'],
    ['a line separator', 'The harbour\u2028is full.', 'The harbour is full.'],
    ['accents apart', 'cafe\u0301', 'café'],
  ];
  for (const [name, copy, should] of damaged) test(`is read: ${name}`, () => assert.equal(healed(copy), should));

  const sound = [
    'AT&T, R&D, &c., Texas A&M; Q&A: a&b;',
    'See https://example.org/?a=1&copy=2&amp;b=3 or `&nbsp;`.',
    '“The CAFÉ” and “the cliché’”—touché…',
    'MÅL… “SMÅ” in «MAÇû, voilà » …',
    'EM LISBOA: AMANHÃ—sem falta',
    'می‌خواهم क्‍ष 👩‍🚒 👍🏽',
    'شركة \u200fABC\u200e',
    '\u00a030\u202f% of « them »',
    'The root √π is ≈ 1.77, √∑ and √Ω are none, and ƒ∂ stands by ≈π alone.',
  ];
  for (const copy of sound) test(`is none: ${copy}`, () => assert.deepEqual(repaired(copy)?.damage ?? [], []));

  test('what is lost is found, and nothing is put in its place', () => {
    const findings = check('The ferry won\ufffdt sail: ï¿½ \ud83d.').findings.filter(
      ({ rule }) => rule !== 'figure/unverified',
    );
    assert.deepEqual(
      findings.map(({ rule, span, fixes }) => [rule, span.start, span.end, fixes.length]),
      [
        ['text/encoding', 13, 14, 0],
        ['text/encoding', 22, 25, 0],
        ['text/encoding', 26, 27, 0],
      ],
    );
  });

  test('where half of it is lost, nothing is repaired unseen', () => {
    const copy = 'The ferry to KÃƒ rn sails.';
    assert.equal(mend(copy), copy);
  });
});

suite('copy in damaged encoding', () => {
  const COPY =
    'Ana Ru\u200biz is the mayor, and theyâ€™re late.\n\nâ€œWe will wait,â€ she said â€“ for 31&nbsp;percent of the&#8203; ships.';
  const words = ({ start, end }: Span): string => COPY.slice(start, end);

  test('where its bytes have become marks, it is read by what stands around it', () => {
    for (const [copy, read] of [
      ['The keeper wasnâ??t there.', 'The keeper wasn’t there.'],
      ['It isnâ"t his, itâ?s hers.', 'It isn’t his, it’s hers.'],
      ['â??Come in,â?? she said.', '“Come in,” she said.'],
      ['Vie\u0302\u0323t and cafe\u0301 are sound.', 'Việt and café are sound.'],
      ['Was it the château? It was.', 'Was it the château? It was.'],
      ['He said “voilà”, she “et voilâ”.', 'He said “voilà”, she “et voilâ”.'],
    ])
      assert.equal(healed(copy), read);
  });

  test('has no other fault', () => {
    const rules = new Set(check(COPY).findings.map(({ rule }) => rule));
    assert.deepEqual([...rules], ['text/encoding', 'figure/unverified']);
    assert.equal(
      mend(COPY),
      'Ana Ruiz is the mayor, and they’re late.\n\n“We will wait,” she said – for 31\u00a0percent of the ships.',
    );
  });

  test('is quoted, counted and named where it stands in the file', () => {
    const article = parseArticle(COPY);
    const [quotation] = quotationsOf(article);
    assert.equal(words(quotation.span), 'â€œWe will wait,â€');
    assert.deepEqual([words(quotation.speaker!.span), quotation.speaker!.name], ['she', 'Ana Ruiz']);
    assert.equal(words(quotation.cue!), 'said');
    assert.deepEqual(
      figuresOf(article).map(({ span }) => words(span)),
      ['31&nbsp;percent'],
    );
    assert.deepEqual(
      namesOf(article).map(({ name, mentions }) => [name, mentions.map(words)]),
      [['Ana Ruiz', ['Ana Ru\u200biz']]],
    );
  });
});

suite('the way back from repaired copy', () => {
  const BITS = [
    'a',
    'é',
    '“',
    ' ',
    '. ',
    'â€œ',
    'â€',
    'Ã©',
    '&quot;',
    '&amp;amp;',
    '&amp;lt;',
    '\u200b',
    '\u00ad',
    '\ufeff',
    '\ufffd',
  ];
  const MORE = [
    'e\u0301',
    'ðŸ˜€',
    '😀',
    '\n\n',
    '$ 5',
    'the the',
    'neverPublished',
    ' said ',
    'Â ',
    '\x92',
    '<b>',
    'Ã¢â‚¬â„¢',
    '”',
  ];
  const copies = fc.array(fc.constantFrom(...BITS, ...MORE), { maxLength: 40 }).map(bits => bits.join(''));

  test('goes forward, and leaves undamaged characters what they are', () => {
    fc.assert(
      fc.property(copies, copy => {
        const repair = repaired(copy);
        if (!repair) return;
        const { text, from, to, damage } = repair;
        assert.deepEqual([from.length, to.length], [text.length + 1, text.length]);
        let at = 0; // all that stands between two characters is damage, or white space at the edge
        for (let i = 0; i < text.length; i++) {
          assert.ok(from[i] < to[i] && (from[i] >= at || from[i] === from[i - 1]));
          if (to[i] - from[i] === 1 && !damage.some(({ span }) => span.start === from[i]))
            assert.equal(text[i], copy[from[i]]);
          at = to[i];
        }
        assert.ok(damage.every(({ span }, i) => span.start < span.end && span.start >= (damage[i - 1]?.span.end ?? 0)));
      }),
    );
  });

  test('never ends inside a repaired piece', () => {
    fc.assert(
      fc.property(copies, fc.nat(), fc.nat(), (copy, a, b) => {
        const repair = repaired(copy);
        if (!repair) return;
        const [start, end] = [a % (repair.text.length + 1), b % (repair.text.length + 1)].sort((x, y) => x - y);
        const origin = originOf(repair, { start, end });
        assert.ok(origin.start <= origin.end && origin.end <= copy.length);
        // what is lost stays as it stands, a character each
        for (const { span } of repair.damage.filter(({ kind }) => kind !== 'lost'))
          for (const edge of [origin.start, origin.end]) assert.ok(edge <= span.start || edge >= span.end);
      }),
    );
  });

  test('no edit of any rule parts what is damaged', () => {
    fc.assert(
      fc.property(copies, copy => {
        const { article, findings } = check(copy);
        const damage = article.paragraphs.flatMap(({ start, paragraph }) =>
          (paragraph.repaired?.damage ?? []).map(({ span }) => ({ start: start + span.start, end: start + span.end })),
        );
        for (const { fixes } of findings)
          for (const edge of fixes.flatMap(({ edits }) => edits.flatMap(({ span }) => [span.start, span.end])))
            assert.ok(damage.every(({ start, end }) => edge <= start || edge >= end));
      }),
    );
  });

  test('the fix of damaged encoding leaves none', () => {
    fc.assert(
      fc.property(copies, copy => {
        const all = check(copy).findings.filter(({ rule, fixes }) => rule === 'text/encoding' && fixes.length);
        const mended = applyEdits(
          copy,
          all.flatMap(({ fixes }) => fixes[0].edits),
        );
        assert.deepEqual(
          check(mended).findings.filter(({ rule, fixes }) => rule === 'text/encoding' && fixes.length),
          [],
        );
      }),
    );
  });

  test('a piece of sound copy is itself', () => {
    const [placed] = parseArticle('One.\n\nTwo “three”.').paragraphs.slice(1);
    assert.deepEqual(inArticle(placed, { start: 4, end: 11 }), { start: 10, end: 17 });
  });
});

suite('content credentials in the text', () => {
  const MANIFEST = `\ufeff${'\ufe00\u{e0130}\ufe0f'.repeat(8)}`;
  const places = [
    `We waited.${MANIFEST}`,
    `We waited.\n\n${MANIFEST}`,
    `${MANIFEST}We waited.`,
    `Leave a Reply${MANIFEST}`,
    `We ${MANIFEST}waited.`,
  ];

  for (const copy of places) {
    test(`are read by no rule: ${copy.replace(MANIFEST, '(here)')}`, () => {
      const bare = copy.replace(MANIFEST, '');
      const told = (text: string) => check(text).findings.map(({ rule, message }) => [rule, message]);
      assert.deepEqual(told(copy), told(bare));
    });
  }

  test('are no line of copy, and no heading', () => {
    const story = (line: string): string[] =>
      parseArticle(`We waited.\n\n${line}\n\nNobody came.`).paragraphs.map(
        ({ paragraph: { text, kind } }) => `${kind}: ${text}`,
      );
    assert.deepEqual(story(MANIFEST), ['prose: We waited.', 'prose: Nobody came.']);
    assert.deepEqual(story(`Fares${MANIFEST}`)[1].slice(0, 14), 'heading: Fares');
  });

  test('stay, whatever is mended', () => {
    for (const copy of [
      ...places,
      `We waited.${MANIFEST}\n\nLeave a Reply`,
      `It cost $ 5${MANIFEST}0.`,
      `the${MANIFEST} theyâ€™re late.`,
    ])
      assert.ok(mend(copy).includes(MANIFEST));
    assert.equal(mend(`It cost $ 5.${MANIFEST}`), `It cost $5.${MANIFEST}`);
  });

  test('a byte-order mark is none, nor are the selectors of emoji', () => {
    assert.deepEqual(check('\ufeffWe waited. ❤️').findings, []);
    assert.equal(check('We \ufeffwaited.').findings.length, 1);
  });
});
