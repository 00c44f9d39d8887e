/** Spaces that stand where none belongs, and those that are lost: each one by what stands on both sides of it. */
import { span, lastFrom, type Span } from '../../text/span';
import { kept } from '../../text/kept';
import { Shape, type Tokens } from '../../words/tokens';
import { copyOf, type Paragraph } from '../paragraph';
import { isPost } from '../posts';
import { isCommaLost, isLooseClose, isLooseOpen } from '../quotations/pairs';
import { isBracketFused, isBracketFusedBehind } from './brackets';
import { isSpaceInNumber } from './broken-numbers';
import { isSpaceInWord } from './broken-words';
import { isNameTorn, isShortFormTorn, isSpacedHyphen } from './spaced-compounds';
import { spacedWordAt } from './spaced-letters';
import { isEndingTornOff, isTurned } from './turned-spaces';
import { isLostAfter, isLeftBehind, standsOff } from './marks';

/** How a space is wrong. */
export type SpaceFault =
  'before' | 'after' | 'lost' | 'lost before' | 'doubled' | 'comma' | 'turned' | 'number' | 'word';

export interface StraySpace {
  readonly fault: SpaceFault;
  /** The space; of one that is lost, the mark that it belongs behind or before. */
  readonly span: Span;
  /** What a squiggle stands under: the space, and the quotation mark that it parts from its words. */
  readonly marked: Span;
  /** What belongs there. */
  readonly text: string;
}

/** The stray spaces of a paragraph, in the order of the text. */
export const straySpacesIn = kept((paragraph: Paragraph): readonly StraySpace[] => {
  if (paragraph.kind === 'furniture' || paragraph.kind === 'table' || isPost(paragraph)) return [];
  const loose = looseMarksIn(paragraph);
  const others = betweenTokens(paragraph);
  return loose.length ? [...others, ...loose].sort((a, b) => a.span.start - b.span.start) : others;
});

function betweenTokens(paragraph: Paragraph): StraySpace[] {
  const { tokens } = paragraph;
  const strays: StraySpace[] = [];
  let end = 0; // of the last word whose letters are set apart
  for (let i = 0; i < tokens.count; i++) {
    if (tokens.isPlain(i)) continue;
    const letters = lettersFrom(paragraph, i) ?? hyphenAt(paragraph, i);
    if (letters) {
      strays.push(letters);
      end = letters.span.end;
    }
    if (i === 0) continue;
    const stray = tokens.isJoined(i) ? lostBefore(tokens, i) : spaceBefore(paragraph, i);
    if (stray && stray.span.start >= end) strays.push(stray);
  }
  return strays;
}

/** *the l o c k*: its letters are joined at once. */
function lettersFrom(paragraph: Paragraph, i: number): StraySpace | undefined {
  const { tokens } = paragraph;
  const spaced = spacedWordAt(tokens, i);
  return spaced && { fault: 'word', span: spaced.span, marked: spaced.span, text: spaced.word };
}

/** *record - high*: both spaces go. */
function hyphenAt({ tokens }: Paragraph, i: number): StraySpace | undefined {
  if (!isSpacedHyphen(tokens, i)) return undefined;
  const at = span(tokens.end(i - 1), tokens.start(i + 1));
  return { fault: 'word', span: at, marked: at, text: '-' };
}

/** *Elston,where*, *Elston(where*: the space beside a mark is lost. */
function lostBefore(tokens: Tokens, i: number): StraySpace | undefined {
  if (isBracketFused(tokens, i)) {
    const bracket = tokens.span(i);
    return { fault: 'lost before', span: bracket, marked: bracket, text: ` ${tokens.text(i)}` };
  }
  if (!isLostAfter(tokens, i - 1) && !isBracketFusedBehind(tokens, i - 1)) return undefined;
  const mark = tokens.span(i - 1);
  return { fault: 'lost', span: mark, marked: mark, text: `${tokens.text(i - 1)} ` };
}

/** The space before a token, where it is wrong. */
function spaceBefore(paragraph: Paragraph, i: number): StraySpace | undefined {
  const { tokens } = paragraph;
  const fault = faultBefore(paragraph, i);
  if (!fault) return undefined;
  const at = span(tokens.end(i - 1), tokens.start(i));
  if (!/^[ \t]+$/.test(copyOf(paragraph, at))) return undefined;
  if (fault === 'turned') {
    const both = span(at.start, tokens.end(i));
    return { fault, span: both, marked: both, text: ', ' };
  }
  return { fault, span: at, marked: at, text: fault === 'doubled' ? ' ' : '' };
}

function faultBefore(paragraph: Paragraph, i: number): SpaceFault | undefined {
  const { tokens, prose } = paragraph;
  const start = tokens.end(i - 1);
  if (tokens.shape(i) === Shape.SIGN) {
    if (standsOff(tokens, i) || isShortFormTorn(tokens, i)) return 'before';
    if (isTurned(tokens, i)) return 'turned';
  }
  if (isLeftBehind(tokens, i - 1)) return 'after';
  if (isSpaceInNumber(tokens, i) || isEndingTornOff(tokens, i)) return 'number';
  if (tokens.start(i) - start > 1 || prose.charCodeAt(start) === TAB)
    return isDoubled(paragraph, i) ? 'doubled' : undefined;
  return isSpaceInWord(tokens, i) || isNameTorn(tokens, i) ? 'word' : undefined;
}

const TAB = 9;
/** Behind these some typists put two spaces. */
const STOPS = '.?!:…"”’)';

/** Within a sentence; behind a stop it is a habit. */
function isDoubled({ prose, tokens, sentences, kind }: Paragraph, i: number): boolean {
  if (kind !== 'prose' || STOPS.includes(prose[tokens.end(i - 1) - 1])) return false;
  return lastFrom(sentences, tokens.start(i)) === lastFrom(sentences, tokens.start(i - 1));
}

/** Spaces that part quotation marks from their words. */
function looseMarksIn({ prose, faults }: Paragraph): StraySpace[] {
  const strays: StraySpace[] = [];
  for (const fault of faults) {
    if (fault.kind !== 'loose') continue;
    const { open, close } = fault.pair;
    if (open.start === 0 && close.end === prose.length) continue; // a pull quote is set apart like this
    if (isLooseOpen(prose, open)) {
      const space = span(open.end, endOfSpaces(prose, open.end));
      strays.push({ fault: 'after', span: space, marked: span(open.start, space.end), text: '' });
    }
    if (isLooseClose(prose, close)) {
      const space = span(startOfSpaces(prose, close.start), close.start);
      const isComma = isCommaLost(prose, fault.pair);
      strays.push({
        fault: isComma ? 'comma' : 'before',
        span: space,
        marked: span(space.start, close.end),
        text: isComma ? ',' : '',
      });
    }
  }
  return strays;
}

function endOfSpaces(prose: string, at: number): number {
  while (/\s/.test(prose[at] ?? '')) at++;
  return at;
}

function startOfSpaces(prose: string, at: number): number {
  while (/\s/.test(prose[at - 1] ?? '')) at--;
  return at;
}
