/** Speakers whom readers have not met: *the minister* where no minister was spoken of, *she* where nobody was. */
import { kept } from '../../text/kept';
import { lastFrom, shift, type Span } from '../../text/span';
import { Class, GIVEN } from '../../words/classes';
import { hashes, isIn } from '../../words/grammar';
import { Shape } from '../../words/tokens';
import type { Article } from '../article';
import { inText, type Paragraph } from '../paragraph';
import type { Mention } from '../people/mentions';
import type { People } from '../people/people';
import { isSomebody } from '../people/pronouns';
import { frameIn } from './frames';

const THE = hashes('the');
const ONE = hashes('he she they');
const THEY = hashes('they');
/** Who has such an office is named before he or she speaks; a judge, a coach and a mayor may be known. */
const OFFICES = hashes(
  'minister secretary executive chairman chairwoman chairperson spokesman spokeswoman spokesperson director ambassador envoy senator councillor ' +
    'professor founder lawyer attorney economist widow widower',
);
const NAMING = hashes('named called known as');

/** Have readers not met whom the words at a place of the article mean? */
export function isUnmet({ paragraphs }: Article, words: Span, people: People): boolean {
  const at = lastFrom(paragraphs, words.start);
  const { start, paragraph } = paragraphs[at];
  const own = inProse(paragraph, shift(words, -start));
  const kind = isUnmetIn(paragraph, own);
  if (!kind) return false;
  const before = paragraphs.slice(0, at);
  if (kind === 'one') {
    const isMany = isIn(paragraph.tokens, paragraph.tokens.from(own.start), THEY);
    return !(
      hasPeople(paragraph, own.start, isMany) || before.some(each => hasPeople(each.paragraph, Infinity, isMany))
    );
  }
  const head = paragraph.tokens.hash(paragraph.tokens.from(own.end - 1));
  const isSpoken = paragraphs.some(({ paragraph: each }, i) =>
    hasOffice(each, head, i < at ? Infinity : i === at ? own.start : 0),
  );
  const isNamed = [...before.map(each => each.paragraph), paragraph].some(each =>
    namesSomebody(each, each === paragraph ? own.start : Infinity),
  );
  return !isSpoken && !isNamed && people.meantBy(paragraph, own, []) === null;
}

/** Words of a paragraph’s text where its prose has them, which repairs may have moved. */
function inProse(paragraph: Paragraph, words: Span): Span {
  if (!paragraph.repaired) return words;
  const { tokens } = paragraph;
  const isBefore = (i: number, edge: 'start' | 'end'): boolean => inText(paragraph, tokens.span(i))[edge] < words[edge];
  let first = 0;
  while (first + 1 < tokens.count && isBefore(first, 'start')) first++;
  let last = first;
  while (last + 1 < tokens.count && isBefore(last, 'end')) last++;
  return tokens.span(first, last);
}

/** May words of a paragraph be those of somebody unmet, as far as it tells? Something of the copy stands before them. */
export function isUnmetIn(paragraph: Paragraph, { start, end }: Span): 'one' | 'office' | null {
  const { tokens, sentences } = paragraph;
  const [first, last] = [tokens.from(start), tokens.from(end - 1)];
  if (sentences.findIndex(sentence => sentence.end > start) < 1) return null;
  if (first === last) return isIn(tokens, first, ONE) ? 'one' : null;
  if (!isIn(tokens, first, THE) || !isIn(tokens, last, OFFICES)) return null;
  for (let i = first + 1; i <= last; i++)
    if (tokens.shape(i) !== Shape.SMALL || tokens.is(i, Class.PREPOSITION)) return null;
  return 'office';
}

/** The offices that a paragraph has a word for. */
export const officesIn = kept(({ tokens }: Paragraph): readonly string[] => {
  const offices: string[] = [];
  for (let i = 0; i < tokens.count; i++) if (isIn(tokens, i, OFFICES)) offices.push(tokens.text(i).toLowerCase());
  return offices;
});

function hasOffice({ tokens }: Paragraph, head: number, until: number): boolean {
  for (let i = 0; i < tokens.count && tokens.start(i) < until; i++)
    if (tokens.isWord(i) && tokens.hash(i) === head) return true;
  return false;
}

/** Somebody is named before an offset, who may have the office. */
export const namesSomebody = ({ mentions }: Paragraph, until: number): boolean =>
  mentions.some(m => m.end <= until && (m.title !== '' || m.name.includes(' ')) && isSomebody(m));

/** Does a paragraph speak of anybody before an offset? A name behind a preposition may be a place. */
export function hasPeople(paragraph: Paragraph, until: number, isMany = false): boolean {
  const frame = frameIn(paragraph);
  for (let i = 0; i < frame.count && frame.start(i) < until; i++) {
    if (frame.is(i, Class.PERSON | Class.BODY | Class.PRONOUN | Class.OBJECT) && !frame.is(i, Class.DETERMINER))
      return true;
    if (isMany && frame.is(i, Class.PLURAL)) return true;
    if (!frame.isName(i) || frame.is(i, Class.TIME | Class.DAY)) continue;
    const isPlace = frame.is(i - 1, Class.PREPOSITION) && !frame.isName(i + 1) && !frame.is(i, GIVEN);
    if (!isPlace) return true;
  }
  return false;
}

/** *the driver Yusuf*, *a man named Yusuf*, *asked to be called Yusuf*, *Yusuf, 34,*, *Her husband, Yusuf,* */
export function isCalled({ tokens }: Paragraph, { from, end }: Mention): boolean {
  const [first, next] = [tokens.from(from), tokens.from(end)];
  const isAge = tokens.isSign(next, COMMA) && tokens.shape(next + 1) === Shape.DIGITS && tokens.isSign(next + 2, COMMA);
  const before = tokens.isSign(first - 1, COMMA) ? first - 2 : first - 1;
  const isBeside =
    tokens.is(before, Class.PERSON) ||
    (before < first - 1 && tokens.isSign(next, COMMA) && tokens.is(before, Class.NOUN));
  return isAge || isBeside || isIn(tokens, first - 1, NAMING);
}

const COMMA = ','.charCodeAt(0);
