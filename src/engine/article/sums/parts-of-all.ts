/** A part in words that is more than its whole: *fourteen of the 12 passengers*, *six out of five voters*, *five in four drivers*. */
import { say } from '../../phrase';
import { Class } from '../../words/classes';
import { hashes, isFree, isIn } from '../../words/grammar';
import { Shape, type Tokens } from '../../words/tokens';
import { Topic } from '../../words/topics';
import type { NumberRead } from '../figures/number';
import { readNumber } from '../figures/numbers';
import { written } from './quantity';
import type { WrongSum } from './wrong-sum';

const [OF, OUT, IN, ITS] = ['of', 'out', 'in', 'the its their his her'].map(hashes);
/** More than that are told by their number, and not as *so many in so many*. */
const FEW = 20;

export function* wrongParts(tokens: Tokens): Iterable<WrongSum> {
  for (let of = 1; of < tokens.count; of++) {
    const isIns = isIn(tokens, of, IN);
    if (!isIns && !isIn(tokens, of, OF)) continue;
    const isOut = isIn(tokens, of - 1, OUT);
    const part = numberBefore(tokens, isOut ? of - 1 : of);
    const whole = part && wholeAt(tokens, !isIns && isIn(tokens, of + 1, ITS) ? of + 2 : of + 1);
    if (!part || !whole || part.value! <= whole.value! || whole.value! < 2) continue;
    if (isIns && (part.value! > FEW || !tokens.is(whole.last + 1, Class.PERSON))) continue;
    yield {
      span: tokens.span(part.first, whole.last),
      figure: null,
      message: say('{0} is more than {1}.', written(part.value!, 0), written(whole.value!, 0)),
      computed: null,
    };
  }
}

/** One word or one number in digits that stands right before a token. */
function numberBefore(tokens: Tokens, i: number): NumberRead | undefined {
  const first = i - 1;
  const isNumber = tokens.isOf(first, Topic.NUMBER | Topic.NUMERAL) && isFree(tokens, first) && !tokens.isJoined(first);
  const isLonger = tokens.isOf(first - 1, Topic.NUMBER | Topic.NUMERAL);
  return isNumber && !isLonger ? wholeNumber(readNumber(tokens, first), i - 1) : undefined;
}

/** A number whose things follow: *12 passengers*, *five local voters*. */
function wholeAt(tokens: Tokens, i: number): NumberRead | undefined {
  const whole = isFree(tokens, i) ? wholeNumber(readNumber(tokens, i)) : undefined;
  const noun = whole && whole.last + 1;
  const isThings =
    noun && !tokens.isJoined(noun) && tokens.shape(noun) === Shape.SMALL && tokens.is(noun, Class.PLURAL);
  return isThings ? whole : undefined;
}

const wholeNumber = (number: NumberRead | undefined, last = number?.last): NumberRead | undefined =>
  number &&
  number.value !== null &&
  Number.isInteger(number.value) &&
  !number.fraction &&
  !number.yearLike &&
  number.last === last
    ? number
    : undefined;
