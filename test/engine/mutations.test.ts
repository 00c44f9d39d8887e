/** Articles of our own, cut up, shuffled and strewn with what no desk writes: whatever comes of it, findings and fixes keep to it. */
import assert from 'node:assert/strict';
import fc from 'fast-check';
import * as fs from 'node:fs';
import { check, Checker } from '../../src/engine/check';
import type { Finding } from '../../src/engine/rule';
import { rules } from '../../src/engine/rules';

const ARTICLES = [
  ...['samples/harbour-bridge.txt', 'samples/ferry-timetable.txt'].map(file => fs.readFileSync(file, 'utf8')),
  ...rules.map(({ good, bad }) => [...good, ...bad.map(({ text }) => text.replace(/[⟦⟧]/g, ''))].join('\n\n')),
];

const ODD = [
  ...['“', '”', '‘', '’', '«', '»', '"', "'", '“ “', '” ”', '“‘', '’”', '"“', '«“', '“(', '{', '[', '„', '‹'],
  ...[
    '\ud83d',
    '\ude00',
    '😀',
    '👩‍🚒',
    '𝒜',
    '🇳🇴',
    'e\u0301\u0301',
    '\u202e',
    '\u200b',
    '\ufeff',
    '\0',
    '\u2028',
    '\r',
    '\r\n',
    '\n\n',
  ],
  ...[
    'Ã©',
    'â€œ',
    '&amp;',
    '&#8217;',
    '$ 5',
    '1,00,0',
    '−',
    '½',
    '. .',
    ' ,',
    '![](',
    '[a][b]',
    '> ',
    '# ',
    '| a |',
    '```\n',
    '<div>',
  ],
];

/** What is done to an article, by numbers that are taken for places in it. */
type Change = (text: string, a: number, b: number, c: number) => string;
const CHANGES: readonly Change[] = [
  (text, a, b) => text.slice(0, a) + text.slice(b), // cut
  (text, a) => text.slice(0, a), // truncate
  (text, a) => text.slice(a),
  (text, a, b, c) => text.slice(0, c) + text.slice(Math.min(a, b), Math.max(a, b)) + text.slice(c), // splice
  (text, a, _, c) => text.slice(0, a) + ODD[c % ODD.length] + text.slice(a),
  (text, a, b, c) =>
    text.slice(0, a) + ODD[c % ODD.length] + text.slice(a, b) + ODD[(c >> 3) % ODD.length] + text.slice(b),
  (text, a, _, c) => text.slice(0, a) + ARTICLES[c % ARTICLES.length].slice(0, 300) + text.slice(a),
  (text, a) => {
    const paragraphs = text.split('\n\n');
    return paragraphs.map((_, i) => paragraphs[(i * 7 + a) % paragraphs.length]).join('\n\n'); // shuffle
  },
];

const numbers = fc.nat(0xffff);
const changes = fc.array(fc.tuple(fc.nat(CHANGES.length - 1), numbers, numbers, numbers), {
  minLength: 1,
  maxLength: 6,
});
const articles = fc.nat(ARTICLES.length - 1).map(i => ARTICLES[i].slice(0, 2000));

/** The article after each of the changes. */
const mutants = fc.tuple(articles, changes).map(([article, all]) => {
  const texts = [article];
  for (const [which, ...places] of all) {
    const text = texts[texts.length - 1];
    const [a, b] = places.map(place => place % (text.length + 1));
    texts.push(CHANGES[which](text, Math.min(a, b), Math.max(a, b), places[2] % (text.length + 1)).slice(0, 4000));
  }
  return texts;
});

const isHigh = (text: string, at: number): boolean => /[\ud800-\udbff]/.test(text.charAt(at));
const isLow = (text: string, at: number): boolean => /[\udc00-\udfff]/.test(text.charAt(at));

/** True for an offset that lies in a text and parts no surrogate pair. */
const isPlace = (text: string, at: number): boolean =>
  Number.isInteger(at) && at >= 0 && at <= text.length && !(isHigh(text, at - 1) && isLow(text, at));

/** What is wrong with a finding or its fixes; nothing where all is well. */
function wrongWith(text: string, { span, fixes }: Finding): string | undefined {
  const isSpan = ({ start, end }: Finding['span']) => isPlace(text, start) && isPlace(text, end) && start <= end;
  if (!isSpan(span) || span.start === span.end) return 'a span that marks nothing';
  for (const { edits } of fixes) {
    if (!edits.length) return 'a fix without edits';
    if (!edits.every(edit => isSpan(edit.span))) return 'an edit outside the text';
    const sorted = [...edits].sort((a, b) => a.span.start - b.span.start || a.span.end - b.span.end);
    if (sorted.some(({ span: { start } }, i) => i > 0 && start < sorted[i - 1].span.end)) return 'edits that overlap';
  }
  return undefined;
}

suite('mutated articles', () => {
  test('findings mark what is there, and their fixes can be made', () => {
    fc.assert(
      fc.property(mutants, texts => {
        const text = texts[texts.length - 1];
        for (const finding of check(text).findings) {
          const wrong = wrongWith(text, finding);
          assert.equal(wrong && `${finding.rule}: ${wrong}`, undefined);
        }
      }),
      { numRuns: 150 },
    );
  }).timeout(60_000);

  test('a checker that has seen every version finds what a new one does', () => {
    fc.assert(
      fc.property(mutants, texts => {
        const checker = new Checker({});
        for (const text of texts) assert.deepEqual(checker.check(text).findings, check(text).findings);
      }),
      { numRuns: 80 },
    );
  }).timeout(60_000);
});
