/** Words as they are spelled in Britain and in America. Loaded where the house style names one of the two. */
import type { Span } from '../../text/span';
import { Shape, type Tokens } from '../../words/tokens';
import type { Paragraph } from '../paragraph';
import type { Dialect } from './dialect';
import { AMERICAN_ALONE, BOTH, BRITISH_ALONE, OF_GREEK } from './pairs';

/** A word that is spelled otherwise in a dialect, and how; `span` counts in the prose. */
export interface OtherSpelling {
  readonly span: Span;
  readonly text: string;
}

type Pair = readonly [british: string, american: string];

const pairsOf = (listed: string): Pair[] =>
  listed.split(',').map(pair => pair.split(' ') as unknown as [string, string]);
const turned = (pairs: readonly Pair[]): Pair[] => pairs.map(([british, american]) => [american, british]);

/** Of each word that is spelled otherwise on that side, how it is; but for those in *-ise* and *-ize*. */
const [AMERICAN, BRITISH] = (() => {
  const [both, british, american] = [BOTH, BRITISH_ALONE, AMERICAN_ALONE].map(pairsOf);
  return [new Map([...both, ...british]), new Map(turned([...both, ...american]))];
})();

const STEMS = new Set(OF_GREEK.split(' '));
/** What follows *-is* and *-iz* in them: *-ise*, *-ising*, *-isation*. */
const FORMS = /^(?:e|ing|ation|able|ably|ance|ant|ement)/;

/** How a dialect spells a word, in small letters, where it spells it otherwise. */
function spellingOf(word: string, dialect: Dialect): string | undefined {
  const at = iseIn(word);
  if (at < 0) return (dialect === 'american' ? AMERICAN : BRITISH).get(word);
  const letter = dialect === 'british' ? 's' : 'z';
  return word[at] === letter ? undefined : word.slice(0, at) + letter + word.slice(at + 1);
}

/** Where the letter of *-ise* or *-ize* stands in a word that has that ending from Greek; -1 in others. */
function iseIn(word: string): number {
  for (let at = word.length - 2; at > 1; at--) {
    const isLetter = (word[at] === 's' || word[at] === 'z') && word[at - 1] === 'i';
    if (isLetter && STEMS.has(word.slice(0, at - 1)) && FORMS.test(word.slice(at + 1))) return at;
  }
  return -1;
}

/** The words of a paragraph that a dialect spells otherwise. Names are left alone, and what is in capitals, in code or in an address. */
export function notInDialect(dialect: Dialect, { prose, tokens, sentences }: Paragraph): OtherSpelling[] {
  const found: OtherSpelling[] = [];
  const firsts = new Set(sentences.map(({ start }) => firstWord(tokens, start)));
  for (let i = 0; i < tokens.count; i++) {
    const span = tokens.span(i);
    const spelled = spellingOf(tokens.text(i).toLowerCase(), dialect);
    if (!spelled || isInAddress(prose, span)) continue;
    if (tokens.shape(i) === Shape.SMALL) found.push({ span, text: spelled });
    else if (tokens.shape(i) === Shape.CAPITAL && firsts.has(i) && tokens.shape(i + 1) === Shape.SMALL)
      found.push({ span, text: spelled[0].toUpperCase() + spelled.slice(1) });
  }
  return found;
}

/** The number of the first token from an offset on that is no sign. */
function firstWord(tokens: Tokens, start: number): number {
  let i = tokens.from(start);
  while (i < tokens.count && tokens.shape(i) === Shape.SIGN) i++;
  return i;
}

/** *port.example/harbour*, *@labour*, *harbour_2* */
const isInAddress = (prose: string, { start, end }: Span): boolean =>
  /[\p{N}@#/\\_.]/u.test(prose[start - 1] ?? '') || /^(?:[@/\\_\p{N}]|\.\p{L})/u.test(prose.slice(end, end + 2));
