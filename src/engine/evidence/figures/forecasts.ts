/** What is expected and has not come: *economists had forecast 5.2 percent*, *is projected to reach*. */
import { hashes, isIn, isSignOf } from '../../words/grammar';
import { Class, FINITE } from '../../words/classes';
import { Shape, type Tokens } from '../../words/tokens';
import { isAble, isAim } from './limits';

const EXPECTING = hashes(
  'expect expects expected expecting expectation expectations forecast forecasts forecasted forecasting forecaster forecasters project projects ' +
    'projected projecting projection projections predict predicts predicted predicting prediction predictions anticipate anticipates anticipated ' +
    'polled consensus',
);
/** What is not yet, or might be. */
const MODAL = hashes('would will shall could might should likely possibly potentially perhaps');
const MAY = hashes('may');
/** What is only thought of: *fears 40 dead*, *a danger that 40 die*, *if 40 die*. */
const SUPPOSING = hashes(
  'fear fears feared fearing danger dangers risk risks risked risking threat threats threaten threatens threatened threatening possibility chance ' +
    'presumed suspected rumoured rumored alleged face faces facing accused accuses consider ' +
    'considers considering mull mulls',
);
const IF = hashes('if unless whether');
/** *plans to employ*, *hoped to raise* */
const PLANNING = hashes(
  'plan plans planned planning aim aims aimed aiming hope hopes hoped hoping intend intends intended propose proposes proposed want wants wanted ' +
    'wish wishes wished promise promises promised pledge pledges pledged due set going ready bound',
);
const TO = hashes('to');
/** Money that is meant for something and may never be spent on it. */
const MEANT = hashes(
  'budget budgets budgeted earmark earmarks earmarked allocate allocates allocated authorize authorized authorise authorised pledge pledges pledged ' +
    'promise promises promised offer offers offered bid bids seek seeks sought request requests requested propose proposes proposed suggest suggests ' +
    'suggested recommend recommends recommended',
);
/** Whoever asks for something has not got it; but 900 people are asked in a survey. */
const ASKED = hashes('ask asks asked asking');
const ASKING = hashes(
  'ask asks asked asking plan plans planned planning demand demands demanded want wants wanted wanting need needs needed needing lack lacks lacked lacking seek seeks seeking ' +
    'applies applied looking searching wishes wish requires required propose proposes suggest suggests recommend recommends',
);
const SET = hashes('set sets setting');
const ASIDE = hashes('aside');
/** They say what they expect where they do not say what is. */
const FORECASTERS = hashes('economists analysts forecasters strategists');
const SAYING = hashes('say says said saying noted note notes told report reported pointed according');
/** *better than expected*, *as forecast*, *in line with forecasts*: what has come. */
const COMPARING = hashes('than as with beating beat missing missed topping topped above below');
const TURNING = hashes('but while whereas although though');

const AND = hashes('and');

/**
 * How far it is from having come about: it is forecast, it may be, it can be, it is asked for or supposed, it is meant for something, it is told as it is, or as what is
 * past.
 */
export type Certainty = 'forecast' | 'modal' | 'able' | 'asked' | 'meant' | 'told' | 'done';

/** What is, or has been. */
export const isTold = (certainty: Certainty): boolean => certainty !== 'forecast' && certainty !== 'modal';

/** How certain is the amount from token `at` to token `end`, in the sentence from `first` to `last`? */
export function certaintyOf(tokens: Tokens, first: number, last: number, at: number, end: number): Certainty {
  let isModal = false;
  let isDone: boolean | undefined; // as the nearest verb says
  let isFor = false;
  let isAsked = false;
  let isAs = false; // as it can be, or as a limit
  let isOver = false;
  let isSaid = false;
  for (let i = at - 1; i >= first && !isTurn(tokens, i); i--) {
    isOver ||= isSignOf(tokens, i, ',');
    isModal ||= !isOver && (isNotYet(tokens, i) || isMay(tokens, i));
    isFor ||= !isOver && isDone === undefined && isMeant(tokens, i);
    isAsked ||= !isOver && (isSupposed(tokens, i) || (!isDone && (isAsking(tokens, i, end) || isAim(tokens, i))));
    isAsked ||= !isOver && isDone === undefined && isTried(tokens, i);
    isAs ||= !isOver && !isDone && isAble(tokens, i);
    isDone ??= isVerb(tokens, i) ? isPast(tokens, i) : undefined;
    isSaid ||= isIn(tokens, i, SAYING);
    if (isExpecting(tokens, i) || (!isSaid && isExpecting(tokens, i, FORECASTERS))) return 'forecast';
  }
  for (let i = end + 1; i <= last && !isTurn(tokens, i); i++) {
    const isTail = isSignOf(tokens, i, ',');
    if (isExpecting(tokens, isTail ? lastWord(tokens, i, last) : i)) return 'forecast';
    if (isTail) break;
    isModal ||=
      isNotYet(tokens, i) || isMay(tokens, i) || (isIn(tokens, i, SUPPOSING) && tokens.is(i - 1, Class.AUXILIARY));
    isAsked ||= isDone === undefined && isIn(tokens, i, ASKING);
    isDone ??= pastBehind(tokens, i);
  }
  return isModal ? 'modal' : isAs ? 'able' : isAsked ? 'asked' : isDone ? 'done' : isFor ? 'meant' : 'told';
}

/** *10,000 jobs were lost*, *10,000 jobs went*: what the verb says that an amount stands before. */
function pastBehind(tokens: Tokens, i: number): boolean | undefined {
  if (!isVerb(tokens, i) || tokens.is(i, Class.PLURAL)) return undefined;
  if (isIn(tokens, i, WAS)) return tokens.is(i + 1, Class.PARTICIPLE) || tokens.is(i + 2, Class.PARTICIPLE);
  return tokens.is(i, Class.AUXILIARY) ? undefined : isPast(tokens, i);
}
const WAS = hashes('was were had has have');

/** *fears*, *a danger that*, *if*; *may have*, but not *in May* */
const isSupposed = (tokens: Tokens, i: number): boolean => isIn(tokens, i, SUPPOSING) || isIn(tokens, i, IF);

/** *tried to save*, *was to bring in*: it is not said that it came about; but *managed to save*, *had to save*. */
const isTried = (tokens: Tokens, i: number): boolean =>
  tokens.is(i, Class.BASE) &&
  isIn(tokens, i - 1, TO) &&
  (isIn(tokens, i - 2, BEING) || (tokens.is(i - 2, FINITE | Class.PARTICIPLE) && !tokens.is(i - 2, Class.AUXILIARY))) &&
  !isIn(tokens, i - 2, COMING);
const BEING = hashes('is are was were');
/** *managed to cross*, *decided to raise*: it was done. */
export const COMING = hashes(
  'manage manages managed began begin begins started starts continued helped came got went used able forced said decided voted chose opted estimated known ' +
    'reported found thought believed',
);

const isMay = (tokens: Tokens, i: number): boolean => isIn(tokens, i, MAY) && tokens.shape(i) === Shape.SMALL;

/** *asks $5 million*, *applied for 20 visas* */
const isAsking = (tokens: Tokens, i: number, end: number): boolean =>
  isIn(tokens, i, ASKING) &&
  !(isIn(tokens, i, ASKED) && (tokens.is(end + 1, Class.PERSON) || isIn(tokens, end + 1, PEOPLE)));
const PEOPLE = hashes('people');

/** *would employ*, *plans to employ*, *is to employ* */
export const isNotYet = (tokens: Tokens, i: number): boolean =>
  isIn(tokens, i, MODAL) || (isIn(tokens, i + 1, TO) && (isIn(tokens, i, PLANNING) || isIn(tokens, i, IS)));
const IS = hashes('is are');

/** *budgeted*, *set aside* */
const isMeant = (tokens: Tokens, i: number): boolean =>
  isIn(tokens, i, MEANT) || (isIn(tokens, i, SET) && isIn(tokens, i + 1, ASIDE));

/** *created*, and no form that may be of the present: *cut*, *said*. */
const isPast = (tokens: Tokens, i: number): boolean =>
  tokens.is(i, Class.PAST) &&
  !tokens.is(i, Class.BASE | Class.CUE | Class.AUXILIARY | Class.NOUN) &&
  !isIn(tokens, i, PLANNING) &&
  !isMeant(tokens, i);

const isVerb = (tokens: Tokens, i: number): boolean =>
  tokens.is(i, FINITE | Class.BASE | Class.AUXILIARY) && !tokens.is(i, Class.NOUN | Class.PREPOSITION);

/** Another clause begins. */
const isTurn = (tokens: Tokens, i: number): boolean =>
  isIn(tokens, i, TURNING) || isSignOf(tokens, i, ';') || (isIn(tokens, i, AND) && isSignOf(tokens, i - 1, ','));

function isExpecting(tokens: Tokens, i: number, words = EXPECTING): boolean {
  if (!isIn(tokens, i, words)) return false;
  for (let before = i - 1; before >= i - NEAR; before--) if (isIn(tokens, before, COMPARING)) return false;
  return true;
}

/** So far before the verb stands what compares: *better-than-expected*, *in line with what was expected*. */
const NEAR = 3;

/** The last word of a clause that a comma begins: *, the bank had forecast*. */
function lastWord(tokens: Tokens, comma: number, last: number): number {
  let i = comma + 1;
  while (i < last && tokens.isWord(i + 1)) i++;
  return i;
}
