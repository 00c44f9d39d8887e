/**
 * How much of a quotation has to stand in a document, and who has to say it there: quotations cut, watered and put together from pieces, and
 * every name that an article may give against every label of a document. A map for a person to read.
 */
import { isAsBefore } from '../../articles/snapshots';
import { parseArticle } from '../../../src/engine/article/parse';
import type { SourceDocument } from '../../../src/engine/evidence/document';
import { Library } from '../../../src/engine/evidence/library';
import { documentOf, voicesOf } from '../evidence/sources';

/** The rung of a quotation, its speaker there, and where it is found: the first word and the last. */
function rung(copy: string, quoted: string, speaker: string | null, documents: readonly SourceDocument[]): string {
  const library = new Library();
  for (const document of documents) library.add(document);
  const start = copy.indexOf(`“${quoted}`);
  const span = { start, end: copy.indexOf('”', start) + 1 };
  const { evidence } = library.ask({ kind: 'quotation', span, speaker }, parseArticle(copy), '2024-06-02');
  return evidence
    .map(({ document, span: at, verdict, speaker: there }) => {
      const words = document.text.slice(at.start, at.end).split(/\s+/);
      return `${verdict} ${words[0]}–${words.at(-1)}${there ? ` ${there}` : ''}`;
    })
    .join(' & ') || 'not-found'; // prettier-ignore
}

/** Variations in their order, those in a row with one answer on one line. */
function runs(asked: readonly (readonly [name: string, answer: string])[]): string {
  const rows: { readonly names: string[]; readonly said: string }[] = [];
  for (const [name, said] of asked)
    if (rows.at(-1)?.said === said) rows.at(-1)!.names.push(name);
    else rows.push({ names: [name], said });
  return rows.map(({ names, said }) => `  ${names.join(', ')}: ${said}\n`).join('');
}

const SAID: readonly string[] = [
  'We lost 13 boats in the great storm and nobody on the council has ever called our skippers since',
  'I think that it is not what they would have had us do when we were there with all of them',
  'Elston harbour needs 40 new lamps, two cranes and a breakwater before the herring come back in October',
  'He did not say that the ferry’s crew hadn’t been paid, and they’d have walked out if we’d let them',
];
const FILLER = 'walls under green paper slowly turning seven bells'.split(' ');

function lengths(said: string): string {
  const all = said.split(' ');
  const hearing = (words: readonly string[]): SourceDocument[] => [
    documentOf('hearing.txt', ['CHAIR: Ms. Krog, please.', `KROG: Well, ${words.join(' ')}. Thank you.`, 'LIND: I agree.']),
  ]; // prettier-ignore
  const ask = (quoted: readonly string[], there: readonly string[]): string =>
    rung(`“${quoted.join(' ')},” Hanne Krog said.`, quoted.join(' '), 'Hanne Krog', hearing(there));
  const each = <T>(make: (n: number) => readonly [string, T, T]): readonly [string, T, T][] =>
    all.map((_, i) => [...make(i + 1)] as [string, T, T]);
  type Words = readonly string[];
  const parts: readonly [title: string, rows: readonly (readonly [string, Words, Words])[]][] = [
    ['its first words', each<Words>(n => [`${n}`, all.slice(0, n), all])],
    ['its last words', each<Words>(n => [`${n}`, all.slice(-n), all])],
    ['others for its last words, there', each<Words>(n => [`${n}`, all, all.map((word, i) => (i >= all.length - n ? FILLER[i % 8] : word))])],
    ['others for every nth word, there', each<Words>(n => [`${n}`, all, all.map((word, i) => (i % n === 0 ? FILLER[i % 8] : word))])],
    ['without every nth word, here', each<Words>(n => [`${n}`, all.filter((_, i) => i % (n + 1) < n), all])],
    ['so many words put in, there', each<Words>(n => [`${n}`, all, all.toSpliced(6, 0, ...Array.from({ length: n }, (_, i) => FILLER[i % 8]))])],
    ['dots for so many words behind the third, here', each<Words>(n => [`${n}`, [...all.slice(0, 3), '…', ...all.slice(3 + n)], all])],
    ['its first words and another half', each<Words>(n => [`${n}`, [...all.slice(0, n), 'and', ...all.slice(-n)], all])],
    ['cut at the word and turned round, there', each<Words>(n => [`${n}`, all, [...all.slice(n), 'and', 'then', ...all.slice(0, n)]])],
    ['its words from the nth on by somebody else', each<Words>(n => [`${n}`, all, [...all.slice(0, n), '\n\nLIND: And', ...all.slice(n)]])],
  ]; // prettier-ignore
  const told = parts.map(([title, rows]) => ` ${title}\n${runs(rows.map(([name, ours, theirs]) => [name, ask(ours, theirs)]))}`); // prettier-ignore
  return `${said}\n${told.join('')}`;
}

/** Whom an article names, and what a document has for a speaker. */
const NAMED: readonly string[] = ['Hanne Krog', 'Krog', 'Hanne J. Krog', 'J. Krog', 'Hanne Krog Jr.', 'Hanne van der Krog', 'Mayor Krog', 'Hanna Krogh', 'Peter Krog', 'Per Lind', 'the mayor', 'the harbour board', 'Krog Shipping']; // prettier-ignore
const LABELS: readonly string[] = ['KROG', 'MS. KROG', 'MR. KROG', 'Hanne Krog', 'H. Krog', 'Hanne J. Krog, chair', 'Hanne Krog (Elston)', 'HANNE KROG <hk@port.example>', 'hk@port.example', 'Krogh', 'LIND', 'PER LIND', 'THE MAYOR', 'CHAIR', 'Q', 'Speaker 2', 'VAN DER KROG', 'Krog and Lind']; // prettier-ignore
const LONG = 'the tide comes in twice a day and nobody on earth can vote it down';
const SHORT = 'a tide of paper';

const voiced = (speaker: string, words: string): SourceDocument => voicesOf('talk.vtt', [[speaker, `${words}.`]]);
const labelled = (speaker: string, words: string): SourceDocument =>
  documentOf('talk.txt', ['LIND: I am Per Lind.', `${speaker}: It is plain that ${words}.`, 'KROG: So it is.']);

/** What stands before the words in a document’s turn of somebody else’s, or in a text that has no turns. */
const BEFORE: readonly string[] = [
  'LIND: As Hanne Krog said last year, ', 'LIND: As Krog once put it, “', 'LIND: Krog said it. I say that ', 'LIND: Krog, who said nothing, knows that ', 'LIND: She wrote "', 'LIND: She wrote "no" to me, and ', 'LIND: Read this: “no”. Then ', 'Hanne Krog said that ', 'Per Lind said that ', 'Per Lind said: “', '“I know,” said Per Lind, “that ', 'Hanne Krog came late. “', 'Lind told Krog that ',
]; // prettier-ignore

function voices(named: string): string {
  const speaker = named.startsWith('the ') ? null : named;
  const asked = (words: string, make: (label: string, words: string) => SourceDocument, labels: readonly string[]): string => {
    const by = new Map<string, string[]>();
    for (const label of labels) {
      const [said] = rung(`${named} spoke on Tuesday.\n\n“${words},” ${named} said.`, words, speaker, [make(label, words)]).split(/ (?=[^ ]*–)/); // prettier-ignore
      by.set(said, [...(by.get(said) ?? []), label.trim()]);
    }
    return [...by].map(([said, all]) => `    ${said}: ${all.join(' | ')}\n`).join('');
  }; // prettier-ignore
  const read = (before: string, words: string): SourceDocument =>
    documentOf('talk.txt', ['CHAIR: Go on.', `${before}${words}.`]);
  return `${named}\n  voices\n${asked(LONG, voiced, LABELS)}  labels\n${asked(LONG, labelled, LABELS)}  few words, voices\n${asked(SHORT, voiced, LABELS)}  few words, labels\n${asked(SHORT, labelled, LABELS)}  read aloud\n${asked(LONG, read, BEFORE)}`; // prettier-ignore
}

suite('a map of', () => {
  test('how much of a quotation stands there', () =>
    isAsBefore('test/engine/maps/evidence-lengths.snap.txt', SAID.map(lengths).join('\n')));
  test('who says it there', () =>
    isAsBefore('test/engine/maps/evidence-voices.snap.txt', NAMED.map(voices).join('\n')));
});
