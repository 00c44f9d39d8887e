/**
 * Whom an office or a description means, by who was said to hold it; and names one letter off, by themselves and against a desk’s list. A
 * map for a person to read.
 */
import { isAsBefore } from '../../articles/snapshots';
import { parseArticle } from '../../../src/engine/article/parse';
import { quotationsOf } from '../../../src/engine/article/speech/speech';
import { check } from '../../../src/engine/check';
import { english } from '../../../src/engine/phrase';

/** How an article says who somebody is. */
const INTRODUCED: readonly string[] = [
  'Mayor Tomas Wren met Ana Ruiz, a nurse.',
  'Tomas Wren, the mayor of Elston, met Ana Ruiz, the mayor of Norden.',
  'Prime Minister Ana Ruiz met President Tomas Wren.',
  'Russian President Tomas Wren met Danish Prime Minister Ana Ruiz.',
  'Former Prime Minister Ana Ruiz met Prime Minister Tomas Wren.',
  'Sen. Tomas Wren, R-Ore., met Rep. Ana Ruiz, D-Maine.',
  'Republican Senator Tomas Wren met Ana Ruiz, a Democratic congresswoman from Ohio.',
  'Tomas Wren, chief executive of Brightwater, met Ana Ruiz, its founder.',
  'Tomas Wren and his lawyer, Ana Ruiz, met Per Lind, a lawyer for the town.',
  'Det. Sgt. Tomas Wren met Judge Ana Ruiz of the Supreme Court.',
  'Tomas Wren, 34, met Ana Ruiz, 61, a novelist. Ana Ruiz wept, and Ruiz left.',
  'Dr. Tomas Wren met Mr. Per Lind and King Olaf Orr.',
  'Foreign Secretary Ana Ruiz met Tomas Wren, the Chilean ambassador, and Gen. Per Lind.',
  'Tomas Wren, the chairman of the harbour board, met spokeswoman Ana Ruiz.',
];

const MEANT: readonly string[] = [
  'the mayor', 'the former mayor', 'Norden’s mayor', 'the prime minister', 'the former prime minister', 'the premier', 'the president', 'the leader', 'the Russian leader', 'the Danish leader', 'the Russian', 'the senator', 'the Republican', 'the Oregon senator', 'the Maine Democrat', 'the Ohio congresswoman', 'the lawmaker', 'the representative',
  'the CEO', 'the boss', 'the founder', 'Brightwater’s founder', 'the billionaire', 'the lawyer', 'his lawyer', 'Wren’s lawyer', 'the town’s lawyer', 'the attorney', 'the detective', 'the officer', 'the judge', 'the jurist', 'the court', 'the 34-year-old', 'the novelist', 'the author', 'the doctor', 'the physician', 'the monarch',
  'the top diplomat', 'the Chilean', 'the Chilean envoy', 'the ambassador', 'the general', 'the commander', 'the chair', 'the chairman', 'the spokeswoman', 'the official', 'the woman', 'the nurse', 'Judge Ruiz', 'Mayor Wren',
]; // prettier-ignore

/** Who speaks, by what he or she is called. */
function meantIn(introduced: string): string {
  const by = new Map<string, string[]>();
  for (const words of MEANT) {
    const copy = `${introduced}\n\nIt rained all day.\n\n“We wait for the boat to come,” ${words} said.`;
    const name = quotationsOf(parseArticle(copy)).at(-1)?.speaker?.name ?? 'nobody';
    by.set(name, [...(by.get(name) ?? []), words]);
  }
  return `${introduced}\n${[...by].map(([name, all]) => `  ${name}: ${all.join(', ')}\n`).join('')}`;
}

const NAMES: readonly string[] = [
  'Sara Lundqvist', 'John F. Tokarev', 'Kassym-Jomart Tokarev', 'Xi Jinping', 'Agnès Moreau', 'Ludwig van Bremen', 'O’Neill', 'Mirandovka', 'Elston Harbour Board', 'Ana María Ruiz-Ortega', 'Lee', 'J. K. Rowan',
]; // prettier-ignore

/** What may become of a name. */
const SLIPS: Readonly<Record<string, (name: string) => string>> = {
  'a letter less': name => name.replace(/(\p{L}{3})\p{L}(?=\p{L}+$)/u, '$1'),
  'a letter twice': name => name.replace(/(\p{L})(\p{L}{2})$/u, '$1$1$2'),
  'two letters turned': name => name.replace(/(\p{L})(\p{L})(\p{L})$/u, '$2$1$3'),
  'another vowel': name => name.replace(/[aeiou](?=[^aeiou]*$)/, vowel => (vowel === 'e' ? 'a' : 'e')),
  'another consonant': name => name.replace(/[bdgkqtvw](?=\p{L}*$)/u, letter => 'ptkcgdfv'['bdgkqtvw'.indexOf(letter)]),
  'without signs': name => name.normalize('NFD').replace(/\p{M}|[’-]/gu, ''),
  'another initial': name => name.replace(/\b[FJ]\./, 'T.'),
  'without its initial': name => name.replace(/\b[A-Z]\. /g, ''),
  'another first name': name => name.replace(/^\S+(?= )/, 'Petra'),
  'in the plural': name => `${name}s`,
  'in capitals': name => name.toUpperCase(),
}; // prettier-ignore

const FRAMES: readonly string[] = [
  'It was NAME who came. Nobody saw NAME leave. Then OTHER slept.',
  'It was NAME who came. Nobody saw NAME leave. “We saw OTHER,” said Per Orr.',
  'It was NAME who came. Nobody saw NAME leave. Then Ms. LAST slept.',
  'OTHER came.\n\nIt was NAME who left.',
];

function spelled(name: string): string {
  const last = (whole: string): string => whole.split(' ').at(-1)!;
  const said = (copy: string, names: readonly string[] = []): string =>
    check(copy, { names })
      .findings.filter(({ rule }) => rule === 'name/inconsistent')
      .map(({ message }) => english(message))
      .join(' | ') || 'nothing';
  const lines = Object.entries(SLIPS).flatMap(([slip, change]) => {
    const other = change(name);
    if (other === name) return [];
    const by = new Map<string, string[]>();
    const add = (answer: string, where: string): void => void by.set(answer, [...(by.get(answer) ?? []), where]);
    for (const [i, frame] of FRAMES.entries())
      add(said(frame.replaceAll('NAME', name).replace('OTHER', other).replace('LAST', last(other))), `${i + 1}`);
    add(said(`Then ${other} slept.`, [name]), 'listed');
    add(said(`Then ${last(other)} slept, and ${other} left.`, [name, 'Per Orr']), 'last, listed');
    add(said(FRAMES[0].replaceAll('NAME', name).replace('OTHER', other), [other]), 'the other listed');
    return [`  ${slip}, ${other}\n`, ...[...by].map(([answer, where]) => `    ${where.join(', ')}: ${answer}\n`)];
  });
  return `${name}\n${lines.join('')}`;
}

suite('a map of', () => {
  test('offices', () => isAsBefore('test/engine/maps/offices.snap.txt', INTRODUCED.map(meantIn).join('\n')));
  test('spellings', () =>
    isAsBefore('test/engine/maps/spellings.snap.txt', `${FRAMES.map((frame, i) => `${i + 1}: ${JSON.stringify(frame)}\n`).join('')}\n${NAMES.map(spelled).join('\n')}`)); // prettier-ignore
});
