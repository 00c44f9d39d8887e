/** Who is described and not named: whom *they*, *it*, *who* and a *he* without a name stand for. */
import { lastFrom, type Span } from '../../text/span';
import { Class } from '../../words/classes';
import { hashes, isIn } from '../../words/grammar';
import { Shape } from '../../words/tokens';
import type { Paragraph } from '../paragraph';
import { isSomebody, type Pronoun } from '../people/pronouns';
import { Item, type Frame } from './frame';
import { frameIn } from './frames';
import { ACTOR, nounBefore, type NounPhrase } from './noun-phrases';
import { mainSubject } from './subject';

const THE = hashes('the');
const ONE = hashes('he she');
const MANY = hashes('they');
const THING = hashes('it');
const WHO = hashes('who');
const OF = hashes('of for at in from with by on who that');

/** Whom a pronoun may stand for that has no name. */
export type Reference = 'one' | 'many' | 'thing' | 'who';

/** The pronoun that some words of a paragraph's prose are; undefined where they are none. */
export function referenceIn({ tokens }: Pick<Paragraph, 'tokens'>, { start, end }: Span): Reference | undefined {
  const i = tokens.from(start);
  if (tokens.end(i) < end) return undefined;
  if (isIn(tokens, i, ONE)) return 'one';
  if (isIn(tokens, i, MANY)) return 'many';
  if (isIn(tokens, i, THING)) return 'thing';
  return isIn(tokens, i, WHO) ? 'who' : undefined;
}

/** The words that describe whom a pronoun at an offset stands for: what its sentence, or one before it, is about. */
export function describedBefore(paragraph: Paragraph, at: number, reference: Reference): string | null {
  const frame = frameIn(paragraph);
  const item = frame.from(at);
  if (reference === 'who') {
    const last = frame.kind(item - 1) === Item.COMMA ? item - 2 : item - 1;
    return wordsOf(frame, nounBefore(frame, last, 0), 'who');
  }
  const { sentences } = paragraph;
  for (let i = lastFrom(sentences, at); i >= 0; i--) {
    const words = wordsOf(
      frame,
      mainSubject(frame, frame.from(sentences[i].start), Math.min(item, frame.from(sentences[i].end))),
      reference,
    );
    if (words) return words;
  }
  return null;
}

const wordsOf = (frame: Frame, noun: NounPhrase | null, reference: Reference): string | null =>
  noun && !frame.isCapital(noun.last) && fits(frame, headOf(frame, noun), reference)
    ? frame.text(noun.first, noun.last)
    : null;

/** Whoever is described and not named: *a nurse*, *his mother*; and whether the words say that it is a man or a woman. */
export function oneIn(
  frame: Frame,
  noun: NounPhrase,
  { sex }: Pronoun,
): { readonly words: string; readonly isSexed: boolean } | null {
  const words = frame.isIn(noun.first, THE) ? null : wordsOf(frame, noun, 'one');
  if (!words || !sex) return null;
  const [own, other] = sex === 'man' ? [Class.MAN, Class.WOMAN] : [Class.WOMAN, Class.MAN];
  const head = headOf(frame, noun);
  const isSexed = frame.is(head, own) && !frame.is(head, other);
  return isSexed || !frame.is(head, other) ? { words, isSexed } : null;
}

/** *Its director, Ana Ruiz, said*, *her husband, the novelist Ivo Marsh, said*: the full name beside the words that speak. */
export function beside({ prose, tokens, mentions }: Paragraph, { end }: Span): string | undefined {
  if (!prose.startsWith(', ', end)) return undefined;
  const named = mentions.find(m => m.start > end);
  if (!named?.name.includes(' ')) return undefined;
  if (named.from === end + 2) return named.name;
  const [first, name] = [tokens.from(end + 2), tokens.from(named.start)];
  const isCalled = name - first <= MOST_WORDS && tokens.is(name - 1, Class.PERSON) && prose[named.end] === ',';
  for (let i = first; i < name; i++) if (tokens.shape(i) !== Shape.SMALL) return undefined;
  return isCalled ? named.name : undefined;
}

/** So many words may say what somebody is who is named then: *the award-winning novelist*. */
const MOST_WORDS = 4;

/** The noun that says what it is: *spokesman*, of *a spokesman for the board*. */
function headOf(frame: Frame, { first, last }: NounPhrase): number {
  for (let i = first + 1; i <= last; i++) if (frame.isIn(i, OF)) return i - 1;
  return last;
}

function fits(frame: Frame, head: number, reference: Reference): boolean {
  const isMany = frame.is(head, Class.PLURAL);
  if (reference === 'one') return frame.is(head, Class.PERSON) && !isMany;
  if (reference === 'many') return frame.is(head, ACTOR) && (isMany || frame.is(head, Class.BODY));
  return reference === 'who'
    ? frame.is(head, ACTOR)
    : frame.is(head, Class.NOUN) && !isMany && !frame.is(head, Class.PERSON | Class.TIME);
}

/** Whom the last sentence of a paragraph is about, where that is a person by name or a pronoun: who says the quotation that stands alone in the next. */
export function announcedIn(paragraph: Paragraph): Span | null {
  const frame = frameIn(paragraph);
  const last = paragraph.sentences.at(-1);
  const subject = last ? mainSubject(frame, frame.from(last.start), frame.from(last.end)) : null;
  if (!subject) return null;
  const span = frame.span(subject.first, subject.last);
  const isNamed = paragraph.mentions.some(m => m.end > span.start && m.start < span.end && isSomebody(m));
  return isNamed || referenceIn(paragraph, span) === 'one' ? span : null;
}
