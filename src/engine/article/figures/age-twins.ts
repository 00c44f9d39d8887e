/** One person of two ages: *Ana Ruiz, 54*, and further on *Ruiz, 45*. */
import type { Span } from '../../text/span';
import { gather } from '../../text/gather';
import { kept } from '../../text/kept';
import { Class, FINITE } from '../../words/classes';
import { hashes, isIn, isSignOf, isWord } from '../../words/grammar';
import { hashOf, Shape, type Tokens } from '../../words/tokens';
import type { Article } from '../article';
import { yearAt } from '../dates/names';
import type { Figure } from './figure';
import type { Paragraph } from '../paragraph';
import { twinsOf, type Told, type Twins } from './twins';

interface Aged extends Told {
  readonly name: string;
}

/** Ages that are given to one name. A surname that two people have is left alone. */
export function* ageTwinsIn({ paragraphs }: Article): Iterable<Twins> {
  const known = new Map<string, Aged[]>();
  for (const placed of paragraphs) {
    for (const figure of placed.paragraph.figures) {
      const name = nameAt(placed.paragraph, figure);
      if (!name) continue;
      const surname = name.slice(name.lastIndexOf(' ') + 1);
      const others = known.get(surname);
      if (others) others.push({ placed, figure, name });
      else known.set(surname, [{ placed, figure, name }]);
    }
  }
  for (const [surname, [first, ...others]] of known) {
    const names = new Set([first, ...others].map(({ name }) => name).filter(name => name !== surname));
    const other = others.find(({ figure }) => figure.value !== first.figure.value);
    if (other && names.size < 2) yield twinsOf(first, other);
  }
}

/** Whose age a figure is: a name's that stands beside it, or of whom alone the sentence before is. */
function nameAt(paragraph: Paragraph, figure: Figure): string | undefined {
  if (!mayBeAge(figure)) return undefined;
  const { tokens, mentions } = paragraph;
  const [first, last] = [tokens.from(figure.span.start), tokens.from(figure.span.end - 1)];
  if (isTakenUp(tokens, first, last)) return toldBefore(paragraph, tokens.start(first - 1));
  const she = pronounBeside(tokens, first, last);
  if (she >= 0 && figure.value! >= GROWN) {
    const start = tokens.start(Math.min(she, leadOf(tokens, first)));
    return isLongAgo(paragraph, start) ? undefined : toldBefore(paragraph, start);
  }
  const comma = commaBefore(tokens, first, figure);
  if (comma >= 0) return mentions.find(({ end }) => end === tokens.start(comma))?.name;
  const behind = leadsToName(tokens, first, last);
  const name = behind < 0 ? undefined : mentions.find(({ start }) => start === tokens.start(behind));
  return name && isAlone(tokens, name.end) ? name.name : undefined;
}

/** *The 45-year-old has*: whoever was told of last. */
const isTakenUp = (tokens: Tokens, first: number, last: number): boolean =>
  tokens.text(first - 1) === 'The' &&
  tokens.text(last) === 'old' &&
  tokens.shape(last + 1) === Shape.SMALL &&
  tokens.is(last + 1, VERB) &&
  !tokens.is(last + 1, Class.NOUN);

const [SHE, STILL, A_VERB] = ['she he', 'still now already today', 'is remains'].map(hashes);
const JUST = hashes('just only still');
/** No time of the day. */
const GROWN = 13;

/** *At 45, she is the youngest*, *She is 45.*: the pronoun, of what is so now; -1 where none is beside the number. */
function pronounBeside(tokens: Tokens, first: number, last: number): number {
  if (isIn(tokens, first - 1, A_VERB) && isIn(tokens, first - 2, SHE))
    return tokens.isJoined(last + 1) && isSignOf(tokens, last + 1, '.') ? first - 2 : -1;
  const she = isSignOf(tokens, last + 1, ',') ? last + 2 : last + 1;
  const isNow = isIn(tokens, she, SHE) && isIn(tokens, she + 1, A_VERB);
  const behind = isIn(tokens, she + 2, STILL) ? she + 3 : she + 2;
  return isNow && tokens.text(leadOf(tokens, first)) === 'At' && tokens.is(behind, Class.DETERMINER) ? she : -1;
}

const AGO = hashes('ago then when');

/** The sentence before another one names a year, or says *ago*: so old was somebody at the time. */
function isLongAgo({ tokens, sentences }: Paragraph, start: number): boolean {
  const before = sentences[sentences.findIndex(each => each.start === start) - 1];
  for (let i = tokens.from(before?.start ?? start); tokens.start(i) < start; i++)
    if (yearAt(tokens, i) !== undefined || isIn(tokens, i, AGO)) return true;
  return false;
}

/** *At*, before *just 45*. */
const leadOf = (tokens: Tokens, first: number): number => (isIn(tokens, first - 1, JUST) ? first - 2 : first - 1);

/** The one name of the sentence before another one, which gives its age and tells of nobody else. */
function toldBefore({ tokens, mentions, sentences, figures }: Paragraph, start: number): string | undefined {
  const before = sentences[sentences.findIndex(each => each.start === start) - 1];
  if (!before) return undefined;
  const inside = (each: Span): boolean => each.start >= before.start && each.end <= before.end;
  const names = mentions.filter(each => inside(each) && each.kind !== 'thing' && each.kind !== 'place');
  const [name] = names;
  const isAged = figures.some(({ kind, span }) => kind === 'age' && inside(span));
  if (names.length !== 1 || !isAged) return undefined;
  for (let i = tokens.from(name.end); i < tokens.count && tokens.end(i) <= before.end; i++)
    if (tokens.shape(i) === Shape.SMALL && tokens.is(i, Class.PERSON | Class.PRONOUN | Class.OBJECT)) return undefined;
  return name.name;
}

/** No noun goes on behind a name: *the 45-year-old Berlin woman* is nobody of that name. */
function isAlone(tokens: Tokens, end: number): boolean {
  const behind = tokens.from(end);
  return !(
    tokens.shape(behind) === Shape.SMALL &&
    tokens.is(behind, Class.NOUN | Class.PLURAL) &&
    !tokens.is(behind, VERB)
  );
}

const VERB = FINITE | Class.AUXILIARY;

/** Ages, and bare numbers that may be one: *Ruiz, who is 45,*. */
const mayBeAge = ({ kind, value, valueTo }: Figure): boolean =>
  valueTo === null &&
  (kind === 'age' || (kind === 'count' && value !== null && value < OLDEST && Number.isInteger(value)));

const OLDEST = 120;
const ARTICLE = hashes('a an');
const AGED = hashes('aged age now');
const [WHO, IS, AT] = ['who', 'is', 'at'].map(hashOf);

/** The comma between a name and its age: *Ruiz, 45*, *Ruiz, aged 45*, *Ruiz, a 45-year-old*, *Ruiz, who is 45,*; -1 where none is. */
function commaBefore(tokens: Tokens, first: number, { kind }: Figure): number {
  let at = first - 1;
  if (kind === 'age') {
    if (isIn(tokens, at, AGED)) at = beforeNoun(tokens, at - 1);
    else if (isIn(tokens, at, ARTICLE)) at--;
  } else {
    if (!isSignOf(tokens, first + 1, ',.') || !tokens.isJoined(first + 1)) return -1;
    if (isWord(tokens, at, IS) && isWord(tokens, at - 1, WHO)) at -= 2;
    else if (isIn(tokens, at, AGED)) at--;
    else return -1;
  }
  return isSignOf(tokens, at, ',') && tokens.isJoined(at) ? at : -1;
}

/** What stands before a noun phrase that ends here: *a lawyer | aged 45*; the token itself where none does. */
function beforeNoun(tokens: Tokens, last: number): number {
  for (let i = last; i > last - LONGEST_NOUN && tokens.shape(i) === Shape.SMALL; i--)
    if (isIn(tokens, i, ARTICLE)) return i - 1;
  return last;
}

const LONGEST_NOUN = 5;

/** The first token of a name that its age leads to: *the 45-year-old Ruiz*, *At 45, Ruiz is*; -1 where none does. */
function leadsToName(tokens: Tokens, first: number, last: number): number {
  const isLeading = isWord(tokens, first - 1, AT) && isSignOf(tokens, last + 1, ',') && tokens.isJoined(last + 1);
  if (isLeading) return last + 2;
  return tokens.text(last) === 'old' && !tokens.isJoined(last + 1) ? last + 1 : -1;
}

/** All of a paragraph that tells of ages, without offsets. */
export const gistOfAges = kept((paragraph: Paragraph): string =>
  gather(paragraph.figures, figure => {
    const name = nameAt(paragraph, figure);
    return name ? [`${name} ${figure.value}`] : [];
  }).join('\n'),
);
