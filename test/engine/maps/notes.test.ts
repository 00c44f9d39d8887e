/**
 * What becomes of a verified note while its article is edited in every way that desks edit one: how it stands, and where, as it is followed;
 * and as it is found when the article is opened, where that is another thing. A map for a person to read.
 */
import { isAsBefore } from '../../articles/snapshots';
import {
  anchorAll,
  follow,
  notesToSave,
  spanOf,
  standingOf,
  type Anchored,
} from '../../../src/engine/notes/anchored-notes';
import { placed } from '../notes/marked';
import { noteOn } from '../notes/notes';

interface Case {
  /** The claim’s sentence, the claim marked. */
  readonly claim: string;
  readonly before: string;
  readonly behind: string;
}

const CASES: readonly Case[] = [
  { claim: 'The port took in ⟦412 boats⟧ in May, and 97 of them leaked.', before: 'It was a long winter.', behind: 'The yard mended 31 boats and sold 12.' },
  { claim: 'Cargo traffic grew ⟦31 percent⟧ last year, after a rise of 12 percent.', before: 'The port is old.', behind: 'Imports hardly changed.' },
  { claim: '“We lost ⟦13 boats⟧ in the storm,” said Hanne Krog.', before: 'Krog came late.', behind: '“Nobody called us,” she said.' },
  { claim: 'Krog said the plan was “⟦a floating coffin for the crew⟧” and left.', before: 'The hall was full.', behind: 'Lind stayed.' },
  { claim: 'Fares rose to ⟦$4.50⟧ from $3.90 on Monday.', before: 'Fares rose to $3.90 in 2021.', behind: 'A monthly ticket costs $90.' },
  { claim: 'The council voted ⟦31 to 14⟧ to close the pier.', before: 'It met for two hours.', behind: 'The mayor did not vote.' },
  { claim: 'It was ⟦the first strike since 1987⟧, the union said.', before: 'The crew walked out.', behind: 'It lasted nine days.' },
  { claim: 'About ⟦one in five⟧ pipes leaked.', before: 'The town is dry.', behind: 'About one in nine was mended.' },
]; // prettier-ignore

const HEAD = 'Councillors met in the old customs house on a wet evening.';
const TAIL = 'The hall will be painted before they meet again in June.';
const inArticle = ({ before, behind }: Case, sentence: string): string =>
  `${HEAD}\n\n${before} ${sentence} ${behind}\n\n${TAIL}\n`;

/** How a note stands and the words that it stands on, with the three words before them where these are not those that were. */
function shown(anchored: Anchored, text: string): string {
  const { anchor } = anchored;
  const at = anchor && spanOf(anchor);
  if (!anchor || !at) return standingOf(anchored);
  const said = anchor.state === 'context-changed' ? ` (${anchor.was} → ${anchor.now})` : '';
  const ahead = text.slice(Math.max(0, at.start - 14), at.start).replace(/\s+/g, ' ');
  const words = text
    .slice(at.start, at.end)
    .replace(/\n/g, '⏎')
    .replace(/\u00a0/g, '␣');
  return `${standingOf(anchored)} …${ahead}⟦${words}⟧${said}`;
}

/** The one replacement that makes one text of another. */
function replaced(text: string, after: string): { span: { start: number; end: number }; text: string } {
  let start = 0;
  while (start < Math.min(text.length, after.length) && text[start] === after[start]) start++;
  let rest = 0;
  while (rest < Math.min(text.length, after.length) - start && text.at(-1 - rest) === after.at(-1 - rest)) rest++;
  return { span: { start, end: text.length - rest }, text: after.slice(start, after.length - rest) };
}

function standing(marked: string, after: string): string {
  const { text } = placed(marked);
  const notes = anchorAll([noteOn(marked)], text);
  const followed = follow(notes, [replaced(text, after)], after);
  const [opened] = anchorAll(notes.map(({ note }) => note), after); // prettier-ignore
  const saved = notesToSave(followed, after)[0] === notes[0].note ? '' : ', written anew';
  const [one, other] = [shown(followed[0], after), shown(opened, after)];
  return `${one}${one === other ? '' : ` — opened: ${other}`}${saved}`;
}

type Edit = (sentence: string, whole: string, each: Case) => string;
const swap =
  (one: RegExp | string, other: string): Edit =>
  (sentence, whole) => whole.replace(sentence, () => sentence.replace(one, other)); // prettier-ignore
const inside =
  (change: (claim: string) => string): Edit =>
  (_, whole, { claim }) => whole.replace(placed(claim).text, () => claim.replace(/⟦(.*)⟧/, (_all, words: string) => change(words))); // prettier-ignore

const EDITS: Readonly<Record<string, Edit>> = {
  'one digit of it is another': inside(claim => claim.replace(/\d(?=\D*$)/, digit => String((Number(digit) + 1) % 10))),
  'its first digit is another': inside(claim => claim.replace(/\d/, digit => String((Number(digit) % 9) + 1))),
  'two digits of it are turned': inside(claim => claim.replace(/(\d)(\D?)(\d)/, '$3$2$1')),
  'its last word goes': inside(claim => claim.replace(/ \S+$/, '')),
  'its first word goes': inside(claim => claim.replace(/^\S+ ?/, '')),
  'it goes': inside(() => ''),
  'it stands twice': inside(claim => `${claim} ${claim}`),
  'it is in capitals': inside(claim => claim.toUpperCase()),
  'it is in bold': inside(claim => `**${claim}**`),
  'it is over two lines': inside(claim => claim.replace(' ', '\n')),
  'it has a hard space': inside(claim => claim.replace(' ', '\u00a0')),
  'it is written out': inside(claim => claim.replace('412', 'four hundred and twelve').replace('31', 'thirty-one').replace('13', 'thirteen').replace('one in five', '1 in 5')),
  'it is negative': inside(claim => `-${claim}`),
  'it is a range': inside(claim => claim.replace(/\d+(?=\D*$)/, '$&-999')),
  'it is thousands': inside(claim => claim.replace(/\d+(?=\D*$)/, '$&,000')),
  'it is millions': inside(claim => claim.replace(/\d+(?=\D*$)/, '$& million')),
  'it has other words behind': inside(claim => `${claim} or so`),
  'it is more than that': inside(claim => `more than ${claim}`),
  'it has straight marks': swap(/[“”]/g, '"'),
  'it has no marks': swap(/[“”]/g, ''),
  'it has single marks': (sentence, whole) => whole.replace(sentence, () => sentence.replace('“', '‘').replace('”', '’')),
  'its sentence is denied': (sentence, whole) => whole.replace(sentence, () => `It is not true that ${sentence}`),
  'its sentence is a question': swap(/\.$/, '?'),
  'its sentence has a forecast': (sentence, whole) => whole.replace(sentence, () => `Analysts expect that ${sentence}`),
  'its sentence is asked': (sentence, whole) => whole.replace(sentence, () => `Did nobody know? ${sentence}`),
  'its sentence is split': swap(/, (and|after|said|the)|” and| from | to close/, '.$&'),
  'its sentence is joined with the next': (sentence, whole) => whole.replace(`${sentence} `, () => `${sentence.slice(0, -1)}, and `),
  'its sentence is joined with the last': (sentence, whole, { before }) => whole.replace(`${before} ${sentence}`, () => `${before.slice(0, -1)}, and ${sentence}`),
  'its sentence stands twice': (sentence, whole) => whole.replace(sentence, () => `${sentence} ${sentence}`),
  'its sentence comes first': (sentence, whole) => `${sentence}\n\n${whole.replace(`${sentence} `, '')}`,
  'its sentence comes last': (sentence, whole) => `${whole.replace(`${sentence} `, '')}\n${sentence}\n`,
  'its sentence comes last, with another figure': (sentence, whole) => `${whole.replace(`${sentence} `, '')}\n${sentence.replace(/\d/, '8')}\n`,
  'its sentence comes after the next': (sentence, whole, { behind }) => whole.replace(`${sentence} ${behind}`, () => `${behind} ${sentence}`),
  'its sentence is a paragraph': (sentence, whole) => whole.replace(` ${sentence} `, () => `\n\n${sentence}\n\n`),
  'its sentence goes': (sentence, whole) => whole.replace(`${sentence} `, ''),
  'only its words are left': (sentence, whole, { claim }) => whole.replace(sentence, () => /⟦(.*)⟧/.exec(claim)![1]),
  'its words are put in the next sentence': (sentence, whole, { claim, behind }) => whole.replace(`${sentence} ${behind}`, () => `${behind.slice(0, -1)} with ${/⟦(.*)⟧/.exec(claim)![1]}.`),
  'it is told in other words': (sentence, whole, { claim }) => whole.replace(sentence, () => `People there spoke of ${/⟦(.*)⟧/.exec(claim)![1]} and went home.`),
  'the sentence before goes': (_, whole, { before }) => whole.replace(`${before} `, ''),
  'the sentence behind goes': (_, whole, { behind }) => whole.replace(` ${behind}`, ''),
  'both beside it go': (_, whole, { before, behind }) => whole.replace(`${before} `, '').replace(` ${behind}`, ''),
  'all else goes': sentence => `${sentence}\n`,
  'all goes': () => '',
  'the file has other line ends': (_, whole) => whole.replace(/\n/g, '\r\n'),
  'the first paragraph is typed in': (_, whole) => whole.replace('wet', 'wet and windy'),
  'a figure of it trades places with the next': (sentence, whole) => {
    const [one = '', other] = sentence.match(/\$?\d[\d.]*|one in five/g) ?? [];
    return other ? whole.replace(sentence, () => sentence.replace(one, '#').replace(other, one).replace('#', other)) : whole;
  },
  'a figure of it trades places with one behind': (sentence, whole, { behind }) => {
    const [one] = sentence.match(/\$?\d[\d.]*\d|one in five/) ?? [];
    const [other] = behind.match(/\$?\d+|one in nine|nine/) ?? [];
    return one && other ? whole.replace(`${sentence} ${behind}`, () => `${sentence.replace(one, other)} ${behind.replace(other, one)}`) : whole;
  },
}; // prettier-ignore

/** One word of the sentence, and what may become of it. */
const WORDS: Readonly<Record<string, (word: string, next: string) => string>> = {
  'goes': () => '',
  'is walls': () => 'walls',
  'comes after not': word => `not ${word}`,
  'is turned with the next': (word, next) => `${next} ${word}`,
}; // prettier-ignore

function mapOf(each: Case): string {
  const sentence = placed(each.claim).text;
  const marked = inArticle(each, each.claim);
  const whole = placed(marked).text;
  const by = new Map<string, string[]>();
  const add = (name: string, after: string): void => {
    const said = after === whole ? 'nothing is edited' : standing(marked, after);
    by.set(said, [...(by.get(said) ?? []), name]);
  };
  for (const [name, edit] of Object.entries(EDITS)) add(name, edit(sentence, whole, each));
  const words = sentence.split(' ');
  for (const [name, change] of Object.entries(WORDS))
    for (const [i, word] of words.entries()) {
      const isTurn = name.includes('turned');
      if (isTurn && i + 1 === words.length) continue;
      const now = [...words.slice(0, i), change(word, words[i + 1]), ...words.slice(i + (isTurn ? 2 : 1))];
      add(`“${word}” ${name}`, inArticle(each, now.filter(Boolean).join(' ')));
    }
  const lines = [...by].map(([said, names]) => `  ${said}\n    ${names.join('; ')}\n`);
  return `${each.before} ${each.claim} ${each.behind}\n${lines.join('')}`;
}

test('a map of notes', () => isAsBefore('test/engine/maps/notes.snap.txt', CASES.map(mapOf).join('\n')));
