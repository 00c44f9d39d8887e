/**
 * What becomes of a verified note when one word of its sentence is changed, whichever it is: a map for a person to read, of every word and
 * every change. `UPDATE=1 npm run test:unit` writes it anew.
 */
import { isAsBefore } from '../../articles/snapshots';
import { anchorAll, standingOf } from '../../../src/engine/notes/anchored-notes';
import { placed } from './marked';
import { noteOn } from './notes';

const CLAIMS: readonly string[] = [
  'The yard employs ⟦1,400⟧ people and builds ferries.',
  'Cargo grew ⟦31 percent⟧ last year, the port authority said.',
  'In March, Mayor Robin Vale said that ⟦$4.5 million⟧ was not spent on the pier.',
  'About ⟦40⟧ of the 120 boats sank, according to Ana Ruiz, who owns two of them.',
  'If fares rise by ⟦5 percent⟧, fewer than half of the crews will stay, a union warned on Monday.',
  '“We lost ⟦12 boats⟧ in the storm,” said Per Lind, the captain of the Alma.',
  'Exports to Norway fell from ⟦$3 billion⟧ in 2019 to $2 billion, but imports hardly changed.',
  'The court, which sat for three days, fined the ferry line ⟦€90,000⟧ because it had hidden the leak.',
  'Only ⟦three⟧ nurses work at night; the ward has twice as many beds.',
  'It was ⟦-12 degrees⟧ at noon, and no train ran between Elston and the coast.',
  'Ruiz became ⟦the first woman⟧ to lead the harbour board when Lind resigned in June.',
  'The lake covers ⟦31 square miles⟧ and is 400 feet deep at its northern end.',
  'Wages grew by ⟦2.5 percentage points⟧ more than prices between 2019 and 2023.',
  'More than ⟦12,500⟧ of the town’s voters stayed away, and none of them were asked why.',
  'Fuel costs ⟦£1.40 a litre⟧ here, up from £1.15 a year ago.',
  'Neither the mayor nor his deputy knew that ⟦one in five⟧ pipes leaked.',
  'The plan to build ⟦300 to 350 flats⟧ was rejected by 31 votes to 14.',
  'She said the council had “never agreed to ⟦400 homes⟧” and called it a mistake.',
];

const CHANGES: Readonly<Record<string, (word: string, next: string) => string>> = {
  goes: () => '',
  'stands twice': word => `${word} ${word}`,
  'trades places with the next': (word, next) => `${next} ${word}`,
  'is a name': word => word.replace(/[\p{L}\p{N}][\p{L}\p{N}’.,-]*(?<![.,])/u, 'Orlo'),
  'is another noun': word => word.replace(/[\p{L}\p{N}][\p{L}\p{N}’.,-]*(?<![.,])/u, 'walls'),
  'is another number': word => word.replace(/[\p{L}\p{N}][\p{L}\p{N}’.,-]*(?<![.,])/u, '77'),
  'loses a letter': word => word.replace(/(\p{L}{2})\p{L}(?=\p{L})/u, '$1'),
  'gets an ending': word => word.replace(/(\p{L})(?!\p{L})/u, '$1s'),
  'gets a capital': word => word.replace(/\p{Ll}/u, letter => letter.toUpperCase()),
  'gets a comma': word => word.replace(/(?<![,.;”])$/, ','),
  'comes after not': word => `not ${word}`,
  'comes after about': word => `about ${word}`,
  'comes after of 2012': word => `of 2012 ${word}`,
  'comes after old': word => `old ${word}`,
};

const inArticle = (copy: string): string =>
  `Councillors met in the old customs house on a wet evening.\n\nNobody spoke at first. ${copy} The hall was cold.\n\nThey meet again in May.\n`;

/** The words of a claim's sentence, by what a note says once each of them is changed. */
function mapOf(claim: string): string {
  const { target, ...note } = noteOn(inArticle(claim));
  const words = placed(claim).text.split(' ');
  const lines = Object.entries(CHANGES).map(([name, change]) => {
    const by = new Map<string, string[]>();
    for (const [i, word] of words.entries()) {
      const isTrade = name.startsWith('trades');
      if (isTrade && i + 1 === words.length) continue;
      const changed = [...words.slice(0, i), change(word, words[i + 1]), ...words.slice(isTrade ? i + 2 : i + 1)];
      const [now] = anchorAll([{ ...note, target }], inArticle(changed.filter(Boolean).join(' ')));
      const standing = standingOf(now);
      by.set(standing, [...(by.get(standing) ?? []), word]);
    }
    const said = [...by].sort(([a], [b]) => (a < b ? -1 : 1));
    return [`  ${name}:`, ...said.map(([standing, all]) => `    ${standing}: ${all.join(' ')}`)].join('\n');
  });
  return [claim, ...lines].join('\n');
}

test('a note, word by word', () =>
  isAsBefore('test/engine/notes/word-by-word.snap.txt', `${CLAIMS.map(mapOf).join('\n\n')}\n`));
