/**
 * Whose turn it is in a transcript: the labels at the head of its lines (*KROG:*, *Mayor Ana Ruiz:*, *Q:*), or in capitals behind a stop,
 * where lines were run together.
 */
import { isAnswer, isQuestion, labelIn } from '../../article/speech/labels';
import { Class, GIVEN } from '../../words/classes';
import { hasBreak, hashes } from '../../words/grammar';
import { hashOf, Shape, tokensOf, type Tokens } from '../../words/tokens';

/** A label that stands in a text. */
export interface TurnLabel {
  /** The token behind its colon. */
  readonly behind: number;
  /** As it stands there, with titles; null where it is *Q* or *A*. */
  readonly speaker: string | null;
  /** It names a person, and not only what that person is there. */
  readonly isName: boolean;
  /** A name by its form; a plain word with a capital is one where it comes again. */
  readonly isPlain: boolean;
}

const LETTERS = hashes('q a');
const COLON = ':'.charCodeAt(0);
/** In tokens. */
const LONGEST = 12;

/** What people are in a room, for whom they have no name: they speak, and who they are is not said. */
const PARTS_IN_ROOM = hashes(
  'chair chairman chairwoman chairperson moderator operator host question questioner answer audience reporter reporters press clerk ' +
    'speaker president interviewer announcer male female man woman voice narrator participant member members coordinator court judge ' +
    'witness interpreter translator unidentified all group secretary minister governor mayor senator representative vice',
);

/** Is it one of those? *THE PRESIDENT* */
export const isPartInRoom = (hash: number): boolean => PARTS_IN_ROOM.has(hash);

/** The label that starts with a token, with which a line or a sentence starts. In the middle of a line only capitals are one. */
export function labelAt(tokens: Tokens, i: number, isLineStart: boolean): TurnLabel | undefined {
  const shape = tokens.shape(i);
  if (shape < Shape.CAPITAL || (!isLineStart && shape !== Shape.CAPITALS)) return undefined;
  const colon = colonBehind(tokens, i, isLineStart);
  if (colon < 0) return undefined;
  const prose = tokens.prose.slice(tokens.start(i), tokens.end(colon));
  const words = `${prose} .`; // a label has words behind it
  const label = labelIn({ prose: words, tokens: tokensOf(words) });
  if (!label || label.sign.end !== prose.length) return undefined;
  const isCapitals = label.key === label.last;
  const isPart =
    isPartInRoom(hashOf(label.last)) || (!isCapitals && !label.isNamed && (label.classes & Class.PERSON) !== 0);
  const isPlain =
    !label.isNamed && (label.classes & Class.COMMON) !== 0 && (label.classes & (GIVEN | Class.PROPER)) === 0;
  if (!isCapitals && isPlain && !isPart) return undefined;
  const isNobody = isQuestion(label) || isAnswer(label);
  return {
    behind: colon + 1,
    speaker: isNobody ? null : prose.slice(0, label.name.end).trim(),
    isName: !isNobody && !isPart,
    isPlain,
  };
}

/** The colon of a label, on the same line; a stop behind *Q* or *A*. */
function colonBehind(tokens: Tokens, i: number, isLineStart: boolean): number {
  if (isLineStart && tokens.text(i + 1) === '.' && tokens.isJoined(i + 1) && LETTERS.has(tokens.hash(i))) return i + 1;
  for (let at = i + 1; at < i + LONGEST && at < tokens.count; at++) {
    if (tokens.isSign(at, COLON)) return at;
    if (
      tokens.isWord(at) &&
      tokens.shape(at) < (isLineStart ? Shape.CAPITAL : Shape.CAPITALS) &&
      !isBracketed(tokens, at)
    )
      return -1;
    if (hasBreak(tokens, at)) return -1;
  }
  return -1;
}

const OPEN = '('.charCodeAt(0);

/** *Ana Ruiz (harbour master):* */
function isBracketed(tokens: Tokens, at: number): boolean {
  for (let i = at - 1; i > at - LONGEST && i >= 0; i--) if (tokens.isSign(i, OPEN)) return true;
  return false;
}
