import { areWell } from '../../article/figures/digits';
import { LARGE } from '../../article/figures/numerals';
import { say } from '../../phrase';
import { rule, type Edit, type Fix, type Report } from '../../rule';
import { hashes, isIn, isJoinedTo, isFree, isSignOf, next } from '../../words/grammar';
import { Phrases } from '../../words/phrases';
import { Shape, type Tokens } from '../../words/tokens';
import { Topic } from '../../words/topics';

const SIGNS = '$£€¥₹';
/** *US$*: letters that a sign has before it. */
const BEFORE_SIGN = hashes('US C A NZ HK S');
const PERCENT = new Phrases(['percent', 'per cent', '%'].map(words => [words, true] as const));
const POINTS = hashes('point points');

export default rule({
  id: 'figure/malformed',
  title: 'A figure is not well formed',
  why:
    'Scrapers and translators break figures: a space after the currency sign, a unit given twice, separators in the wrong place. ' +
    'Where digits may be missing, look the figure up: a fix never guesses them.',
  safe: 'Only a space, a unit or a sign that stands twice goes; every digit stays.',
  severity: 'error',
  family: 'damage',
  scope: 'paragraph',
  good: [
    'Fuel costs $5 a gallon, or £1.40 a litre; the pier cost USD 5 million and Rs 12,34,567.',
    'In 2021, 31 percent of 1,400 ferries were late, and 3.5 percentage points more in 2022.',
    'Rooms 1,2 and 3 are shut; the score was 3, 5 and 7.',
    'The sum of $ signs in the file is 12.',
  ],
  bad: [
    { text: 'Fuel costs ⟦$ 5⟧ a gallon.', fixed: 'Fuel costs $5 a gallon.' },
    { text: 'Fuel cost ⟦$ 1,200⟧, they said.', fixed: 'Fuel cost $1,200, they said.' },
    { text: 'Fares rose ⟦31 percent percent⟧ in May.', fixed: 'Fares rose 31 percent in May.' },
    { text: 'The pier cost ⟦$$5⟧ million.', fixed: 'The pier cost $5 million.' },
    { text: 'Some ⟦1,00,0⟧ people came.' },
    { text: 'Fares rose ⟦3. 5⟧ percent.', fixed: 'Fares rose 3.5 percent.' },
  ],
  when: ({ tokens }) => tokens.hasAny(Topic.NUMERAL),
  *check({ tokens }) {
    for (let i = 0; i < tokens.count; i++) {
      if (tokens.shape(i) !== Shape.DIGITS || !isFree(tokens, i)) continue;
      for (const faultAt of [spacedSign, signTwice, unitTwice, lostDigit, splitAt]) {
        const fault = faultAt(tokens, i);
        if (fault) yield fault;
      }
    }
  },
});

/** *$ 5*: a space after the sign. Codes before a figure (*USD 5*, *Rs 5*) keep theirs. */
function spacedSign(tokens: Tokens, i: number): Report | undefined {
  const sign = i - 1;
  if (!isSignOf(tokens, sign, SIGNS) || tokens.isJoined(i) || !isSpace(tokens, sign)) return undefined;
  const first = tokens.isJoined(sign) && isIn(tokens, sign - 1, BEFORE_SIGN) ? sign - 1 : sign;
  if (tokens.isJoined(first) && tokens.shape(first - 1) > Shape.SIGN) return undefined;
  return {
    span: tokens.span(first, endOfDigits(tokens, i)),
    message: say('A space parts the sign from its figure.'),
    fixes: [remove(tokens.end(sign), tokens.start(i))],
  };
}

/** Nothing but spaces stands behind a token, up to the next one. */
const isSpace = (tokens: Tokens, i: number): boolean =>
  /^[ \u00a0\u2009\u202f]+$/.test(tokens.prose.slice(tokens.end(i), tokens.start(i + 1)));

/** *$$5*, or two different ones: *£$5*. */
function signTwice(tokens: Tokens, i: number): Report | undefined {
  const [first, second] = [i - 2, i - 1];
  if (!isSignOf(tokens, first, SIGNS) || !isSignOf(tokens, second, SIGNS) || !tokens.isJoined(second)) return undefined;
  if (tokens.isJoined(first) && (tokens.isWord(first - 1) || isSignOf(tokens, first - 1, SIGNS))) return undefined;
  const span = tokens.span(first, endOfDigits(tokens, i));
  return tokens.hash(first) === tokens.hash(second)
    ? { span, message: say('The currency sign is given twice.'), fixes: [remove(span.start, tokens.start(second))] }
    : { span, message: say('Two currency signs stand before one figure.'), fixes: [] };
}

/** *31 percent percent*, *31% percent*; *$5 dollars* is style, not damage. */
function unitTwice(tokens: Tokens, i: number): Report | undefined {
  const unit = PERCENT.at(tokens, i + 1)?.last;
  const again = unit === undefined ? undefined : PERCENT.at(tokens, unit + 1)?.last;
  if (unit === undefined || again === undefined || isIn(tokens, next(tokens, again), POINTS)) return undefined;
  return {
    span: tokens.span(startOfDigits(tokens, i), again),
    message: say('The unit is given twice.'),
    fixes: [remove(tokens.end(unit), tokens.end(again))],
  };
}

/** *1,00,0*: commas that no way of grouping explains. */
function lostDigit(tokens: Tokens, i: number): Report | undefined {
  if (isContinued(tokens, i) || isGlued(tokens, i, '/:-')) return undefined;
  const groups = [tokens.text(i)];
  let last = i;
  for (; isDigitsBehind(tokens, last, ','); last += 2) groups.push(tokens.text(last + 2));
  if (groups.length === 1 || areWell(groups) || isList(groups)) return undefined;
  if (isDigitsBehind(tokens, last, '.')) last += 2;
  const goesOn =
    tokens.isJoined(last + 1) && (tokens.shape(last + 1) !== Shape.SIGN || isSignOf(tokens, last + 1, '/:-'));
  if (goesOn || isDigitsBehind(tokens, last, '.,')) return undefined;
  const span = tokens.span(i, last);
  return {
    span,
    message: say('The commas of “{0}” do not group its digits: a digit may be lost.', tokens.text(i, last)),
  };
}

/** *1,2* and *1,2,3* list small numbers. */
const isList = (groups: readonly string[]): boolean =>
  groups.every(({ length }) => length === groups[0].length && length < 3) ||
  (groups.length === 2 && groups.every(({ length }) => length < 3));

/** *3. 5 percent*: a space inside. */
function splitAt(tokens: Tokens, i: number): Report | undefined {
  const behind = i + 2;
  const isSplit = tokens.isJoined(i + 1) && isSignOf(tokens, i + 1, '.') && tokens.shape(behind) === Shape.DIGITS;
  if (!isSplit || tokens.start(behind) !== tokens.end(i + 1) + 1 || tokens.end(i) - tokens.start(i) > 3)
    return undefined;
  if (isContinued(tokens, i) || isGlued(tokens, i, '')) return undefined;
  const isMeant = PERCENT.at(tokens, behind + 1) || (!tokens.isJoined(behind + 1) && isIn(tokens, behind + 1, LARGE));
  if (!isMeant) return undefined;
  return {
    span: tokens.span(i, behind),
    message: say('A space stands inside the figure.'),
    fixes: [remove(tokens.end(i + 1), tokens.start(behind))],
  };
}

/** A letter or a digit is joined before it, or one of these signs, or a comma or a stop. */
const isGlued = (tokens: Tokens, i: number, signs: string): boolean =>
  tokens.isJoined(i) && (tokens.shape(i - 1) !== Shape.SIGN || isSignOf(tokens, i - 1, `${signs},.`));

const isDigitsBehind = (tokens: Tokens, last: number, signs: string): boolean =>
  tokens.isJoined(last + 1) && isSignOf(tokens, last + 1, signs) && isJoinedTo(tokens, last + 2, Shape.DIGITS);

/** Digits with a comma or a stop are joined before it. */
const isContinued = (tokens: Tokens, i: number): boolean =>
  tokens.isJoined(i) && tokens.shape(i - 2) === Shape.DIGITS && isDigitsBehind(tokens, i - 2, ',.');

/** The first and the last token of digits with their commas and stops. */
function startOfDigits(tokens: Tokens, i: number): number {
  let first = i;
  while (isContinued(tokens, first)) first -= 2;
  return first;
}

function endOfDigits(tokens: Tokens, i: number): number {
  let last = i;
  while (isDigitsBehind(tokens, last, ',.')) last += 2;
  return last;
}

const remove = (start: number, end: number): Fix => {
  const edit: Edit = { span: { start, end }, text: '' };
  return { title: say('Repair the figure'), preferred: true, edits: [edit] };
};
