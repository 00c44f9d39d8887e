/** Which words of a sentence belong to a claim: its own clause, who says it, and the rest. */
import type { Word, WordClass } from './word-classes';
import { isAuxiliary } from './word-lists';

/** Where a word stands: in the claim's own clause, in what tells who says it, or elsewhere in the sentence. */
export type Part = 'own' | 'attribution' | 'rest';

export interface Placed extends Word {
  readonly part: Part;
  /** In the same stretch between marks and conjunctions as the claim. */
  readonly isBeside: boolean;
}

/** Words between two marks or conjunctions. */
interface Stretch {
  readonly words: readonly Word[];
  /** The conjunction that it begins with; empty where there is none. */
  readonly joint: string;
  readonly hasClaim: boolean;
}

/** Classes of words that say nothing of their own. */
const UNCOMPARED: ReadonlySet<WordClass> = new Set<WordClass>(['mark', 'small', 'joint']);

/** The words of a sentence with what part of it they are. Marks and small words are left out. */
export function partsOf(words: readonly Word[]): Placed[] {
  const stretches = stretchesOf(words);
  const claimed = stretches.findIndex(({ hasClaim }) => hasClaim);
  const parts: Part[] = stretches.map(() => 'rest');
  const said = attributions(stretches, claimed, parts);
  if (stretches[claimed].joint === 'that' && claimed > 0) parts[claimed - 1] = 'attribution'; // we learned that …
  parts[claimed] = 'own';
  const subject = subjectFor(stretches, claimed, parts);
  if (subject >= 0) parts[subject] = 'own';
  const lead = leadFor(stretches, claimed, parts);
  if (lead >= 0) parts[lead] = 'own';
  if (goesOn(stretches[claimed + 1]) || goesOn(stretches[claimed + 2]))
    parts[goesOn(stretches[claimed + 1]) ? claimed + 1 : claimed + 2] = 'own';
  return stretches.flatMap(({ words: all }, i) =>
    all
      .filter(({ class: of }) => !UNCOMPARED.has(of))
      .map(word => ({
        ...word,
        part: word.isAside ? ('rest' as const) : said.has(word) ? ('attribution' as const) : parts[i],
        isBeside: i === claimed,
      })),
  );
}

function stretchesOf(words: readonly Word[]): Stretch[] {
  const stretches: Stretch[] = [];
  let stretch: Word[] = [];
  let joint = '';
  const close = (): void => {
    if (stretch.length) stretches.push({ words: stretch, joint, hasClaim: stretch.some(isClaim) });
    stretch = [];
  };
  for (const word of words) {
    if (word.class !== 'mark' && word.class !== 'joint') {
      stretch.push(word);
      continue;
    }
    const before = stretch.length;
    close();
    joint = word.class === 'mark' ? '' : before || !joint ? word.word : joint;
  }
  close();
  return stretches;
}

const isClaim = ({ class: of }: Word): boolean => of === 'claim';
const isTelling = ({ class: of }: Word): boolean => of !== 'cue' && !UNCOMPARED.has(of);

/** The words that tell the source; stretches that tell nothing else are marked in `parts`. */
function attributions(stretches: readonly Stretch[], claimed: number, parts: Part[]): Set<Word> {
  const said = new Set<Word>();
  for (const [i, { words }] of stretches.entries()) {
    const cue = words.findIndex(({ class: of }) => of === 'cue');
    if (cue < 0) continue;
    const claim = words.findIndex(isClaim);
    const isBehind = claim >= 0 && claim < cue;
    const isApart = words[cue].word === 'according';
    // 31 percent of voters said …: it is not they who say that they are 31 percent
    if (isBehind && !isApart && words[claim].quote % 2 === 0) continue;
    const from = isApart ? cue : isBehind ? claim + 1 : 0;
    const source = words.slice(from, cue).filter(isTelling);
    let to = cue + 1;
    const isOpen = (word: Word): boolean =>
      !isClaim(word) && (i !== claimed || isBehind || !isTelling(word) || word.under !== '' || word.class === 'time');
    while (to < words.length && isOpen(words[to])) to++;
    for (const word of words.slice(from, to)) said.add(word);
    if (i !== claimed) parts[i] = 'attribution';
    // Vera Lund, a diver, said the lake …
    if (!source.length && i > 0 && i <= claimed && !words.slice(cue + 1, to).some(isTelling))
      for (let before = i - 1; before >= 0 && !stretches[before].joint; before--)
        for (const word of stretches[before].words) said.add(word);
  }
  return said;
}

/** The stretch before an aside that the claim's own goes on from: *The museum, which opened in 1988, holds …* */
function subjectFor(stretches: readonly Stretch[], claimed: number, parts: readonly Part[]): number {
  if (stretches[claimed].joint) return -1;
  return stretches.findIndex(
    (stretch, i) =>
      i < claimed && parts[i] === 'rest' && !isLed(stretch) && !stretch.joint && stretch.words.some(isTelling),
  );
}

/** *In April, …*, *Speaking on the radio, …* */
const isLed = ({ words: [first] }: Stretch): boolean => first.under !== '' || first.word.endsWith('ing');

/** A phrase before the claim's clause that says when or where it holds: *In Harwick, the storm …* */
function leadFor(stretches: readonly Stretch[], claimed: number, parts: readonly Part[]): number {
  const [first, second] = stretches;
  if (claimed === 0 || !isLed(first) || first.joint || parts[0] !== 'rest') return -1;
  return second.words.some(({ class: of }) => of === 'cue') && parts[1] !== 'rest' ? -1 : 0;
}

/** …, on deck, were injured: the verb comes after an aside. */
const goesOn = (stretch: Stretch | undefined): boolean =>
  stretch !== undefined && !stretch.joint && isAuxiliary(stretch.words[0].word);
