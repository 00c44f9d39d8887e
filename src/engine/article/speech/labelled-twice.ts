/** Two labels of a transcript at the head of one paragraph: *Q: A: The boat was late.*, *RUIZ: Orr: We waited.* */
import { span } from '../../text/span';
import { Class, GIVEN } from '../../words/classes';
import { hashes } from '../../words/grammar';
import { hashOf, tokensOf } from '../../words/tokens';
import type { Paragraph } from '../paragraph';
import type { AttributionFault } from './attribution-fault';
import { isAnswer, isQuestion, labelIn, type Label } from './labels';

/** What follows has as many words at least: a line of a list has fewer. */
const FEWEST_WORDS = 4;

/** The two; a third is one of a list. */
export function labelledTwice(paragraph: Paragraph): AttributionFault | null {
  const one = paragraph.kind === 'prose' ? labelIn(paragraph) : null;
  if (!one || !isOfSpeaker(one) || isHeading(one)) return null;
  const rest = paragraph.prose.slice(one.words);
  const other = labelIn({ prose: rest, tokens: tokensOf(rest) });
  if (!other || !isOfSpeaker(other)) return null;
  const said = rest.slice(other.words);
  const tokens = tokensOf(said);
  if (labelIn({ prose: said, tokens }) || !/[.?!…]["”’]?$/.test(said.trimEnd())) return null;
  let words = 0;
  for (let i = 0; i < tokens.count && words < FEWEST_WORDS; i++) if (tokens.isWord(i)) words++;
  if (words < FEWEST_WORDS) return null;
  const end = one.words + other.sign.end;
  const kind = other.key === one.key ? 'twice' : 'two-speakers';
  return { kind, words: paragraph.prose.slice(0, end), ...span(0, end) };
}

const ROLES = hashes('host moderator interviewer reporter caller narrator presenter judge');

/** *Winner:*, *Director:*: what a line is about, and no role in a talk. */
const isHeading = ({ classes, last, key, isNamed }: Label): boolean =>
  !isNamed && (classes & Class.NOUN) !== 0 && last !== key && !ROLES.has(hashOf(last));

/** *Q*, *MODERATOR*, a name: what no line begins with that tells what it is about, where it is, or who publishes it. */
const isOfSpeaker = (label: Label): boolean =>
  isQuestion(label) ||
  isAnswer(label) ||
  label.isNamed ||
  (label.classes & Class.PERSON) !== 0 ||
  (label.classes & ~(GIVEN | Class.COMMON)) === 0; // not London, Rain
