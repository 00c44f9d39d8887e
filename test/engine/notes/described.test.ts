/** What is taken down of any words of a text, and where they most likely are once it is another. A map for a person to read. */
import { isAsBefore } from '../../articles/snapshots';
import { describe, unquoted } from '../../../src/engine/notes/describe';
import { LikelyPlaces } from '../../../src/engine/notes/changed-passage';

const TEXTS: readonly string[] = [
  'The cafe\u0301 by the pier has 12 tables.\r\n\r\n😀😀 It rained. It rained.\r\nThe end came e\u0301arly.',
  'Cargo grew 31 percent last year, the port authority said, while the harbour master, who had waited for a decade, told nobody. Cargo grew.\n\nCargo grew 31 percent last year, the port authority said, while the harbour master, who had waited for a decade, told nobody. It fell.',
  `${'Abcdefghij'.repeat(6)} 31 percent ${'klmnopqrst'.repeat(6)}.`,
];

function mapOf(text: string): string {
  const lines: string[] = [];
  for (let start = 0; start < text.length; start += 3)
    for (const length of [0, 1, 5])
      lines.push(`  ${start}+${length}: ${JSON.stringify(describe(text, { start, end: Math.min(text.length, start + length) }))}`); // prettier-ignore
  return `${JSON.stringify(text)}\n${lines.join('\n')}\n`;
}

const COPY = [
  'The harbour of Elston took in 1,400 boats last summer, the port authority said on Monday.',
  'Cargo grew 31 percent in the year, and the number of crews that stayed over winter doubled.',
  'A new crane of 18 tonnes was bought for $4.5 million, which the council had refused twice.',
  'Fares on the ferry to Port Alder rose 12 percent, a change that the line put down to fuel.',
  'The port authority said that it would open a school for 300 pilots beside the old fish hall.',
  'Nobody was hurt when the crane fell in March, and the yard was shut for nine days after that.',
].join('\n\n');

const LATER: Readonly<Record<string, string>> = {
  'the same': COPY,
  'other figures': COPY.replace(/\d/g, digit => String((Number(digit) + 3) % 10)),
  'the paragraphs turned': COPY.split('\n\n').reverse().join('\n\n'),
  'words left out': COPY.replace(/\b(?:last|the|of|that|on|in) /g, ''),
  'other words': COPY.replace(/said|grew|bought|rose|open|fell/g, 'is said to have done what it did'),
  'much before it': `${'It rained in the hills above the town. '.repeat(30)}\n\n${COPY.replace(/\d/g, '7')}`,
  'twice': `${COPY.replace(/\d/g, '7')}\n\n${COPY.replace(/\d/g, '8')}`,
  'nothing of it': 'The museum has a new roof.',
}; // prettier-ignore

function likely(): string {
  const claims = [...COPY.matchAll(/[$\d][\d,.]*\d*(?: \p{L}+)?|the port authority|Nobody was hurt/gu)];
  return Object.entries(LATER)
    .map(([name, later]) => {
      const now = new LikelyPlaces(later);
      const lines = claims.flatMap(({ 0: exact, index }) => {
        const { prefix, suffix } = describe(COPY, { start: index, end: index + exact.length });
        return [0, index, later.length].map(hint => {
          const found = now.find({ exact, prefix, suffix }, hint);
          return `  ${exact}, sought at ${hint}: ${found ? `${found.start} ${JSON.stringify(later.slice(found.start, found.end))}` : 'nowhere'}`;
        });
      });
      return `${name}\n${lines.join('\n')}\n`;
    })
    .join('');
}

const MARKED = [
  '“Wait”',
  '"Wait"',
  '„Wait“',
  '‘Wait’',
  '  a\n b ',
  '“Wait',
  'Wait”',
  '“”',
  '“a” and “b”',
  "'a'",
  'a “b”',
];

suite('words of a text', () => {
  test('are described', () => isAsBefore('test/engine/notes/described.snap.txt', TEXTS.map(mapOf).join('')));
  test('are likely to be', () => isAsBefore('test/engine/notes/likely.snap.txt', likely()));
  test('stand without their marks', () => isAsBefore('test/engine/notes/unquoted.snap.txt', MARKED.map(words => `${JSON.stringify(words)}: ${JSON.stringify(unquoted(words))}\n`).join(''))); // prettier-ignore
});
