/** What a page asks of its readers: money for its work, and their opinion: *Donate today*, *Take our quiz*, *Poll: Do you agree?* */
import { hashes, isIn } from '../../words/grammar';
import { Shape, type Tokens } from '../../words/tokens';
import { codes, isCapital, isEnd, isMark, isParted, isSignOf, isTold, phrases } from './line';

const SINCE = phrases(
  'since you’re here, while you’re here, as you’re here, now that you’re here, before you go, like what you’re reading, like what you read, ' +
    'enjoying what you’re reading, if you like what you read, if you value our',
);
/** What is asked where a sentence begins. */
const GIVING = phrases(
  'donate, contribute, chip in, give, pledge, make a donation, make a contribution, make a gift, become a member, become a supporter, ' +
    'become a subscriber, become a patron, become a friend, support us, help us, join us, support our, help our, help fund, help support, help keep, please consider, consider making, consider supporting',
);
const WHEN = hashes('today now here monthly');
const OUR = hashes('our us');
const WORK = hashes('journalism reporting newsroom journalists reporters coverage work stories');
const FUNDED = phrases(
  'reader funded, funded by readers, funded by our readers, supported by readers, supported by our readers, relies on readers',
);
const SUMS = codes('$£€');
const ENDS = codes('.!?:');

/** Is money asked for? */
export function isAppeal(tokens: Tokens, first: number): boolean {
  if (isTold(tokens, first)) return false;
  if (SINCE.at(tokens, first)) return true;
  let isWork = false;
  let isAsked = false;
  for (let i = first; i < tokens.count; i++) {
    if (isMark(tokens, i) && !tokens.isJoined(i)) return false;
    isWork ||= FUNDED.at(tokens, i) !== undefined || (isIn(tokens, i, OUR) && isIn(tokens, i + 1, WORK));
    const asked = isCapital(tokens, i) && begins(tokens, first, i) ? GIVING.at(tokens, i) : undefined;
    if (!asked) continue;
    if (isGiven(tokens, asked.last + 1)) return true;
    isAsked = true;
  }
  return isWork && isAsked;
}

const begins = (tokens: Tokens, first: number, i: number): boolean => i === first || isSignOf(tokens, i - 1, ENDS);

const FOR = hashes('from for');

/** *today*, *$5 a month*, *for £2*: nothing else is said of it. */
function isGiven(tokens: Tokens, i: number): boolean {
  const at = isIn(tokens, i, FOR) ? i + 1 : i;
  if (isSignOf(tokens, at, SUMS)) return isPriced(tokens, at);
  return isIn(tokens, i, WHEN) && (isEnd(tokens, i + 1) || isSignOf(tokens, i + 1, ENDS));
}

const EACH = hashes('month year week');

/** *$5 a month.* */
function isPriced(tokens: Tokens, i: number): boolean {
  for (let at = i + 2; at < i + 6; at++) if (isIn(tokens, at, EACH)) return isEnd(tokens, at + 1);
  return isEnd(tokens, i + 2);
}

const ASKED = hashes('quiz poll survey questionnaire');
const TAKING = hashes('take try answer complete play join vote do');
const THIS = hashes('our this the in');
const YOU = hashes('you your');
const BUTTONS = hashes('vote start results take play');

/** Is the readers’ opinion asked for, or what they know? */
export function isQuestion(tokens: Tokens, first: number): boolean {
  if (endsWithAnswers(tokens, first)) return true;
  if (isIn(tokens, first, TAKING)) return isTaken(tokens, first);
  const label = isIn(tokens, first, ASKED) ? first : first + 1;
  if (!isIn(tokens, label, ASKED) || !isParted(tokens, label + 1) || isTold(tokens, first)) return false;
  let [isOfYou, isButton, isOpen] = [false, false, false];
  for (let i = label + 2; i < tokens.count; i++) {
    isOfYou ||= isIn(tokens, i, YOU);
    isButton ||= isIn(tokens, i, BUTTONS) && tokens.shape(i) === Shape.CAPITAL;
    isOpen ||= tokens.text(i) === '?';
  }
  return (isOpen && isButton) || (isOfYou && (isButton || isOpen || tokens.text(label + 2).toLowerCase() === 'test'));
}

const ANSWERS = hashes('yes no maybe undecided unsure');
const OPTIONS = hashes('yes no maybe undecided unsure not sure don t know vote neither both');

/** *Do you cycle to work? Yes / No* */
function endsWithAnswers(tokens: Tokens, first: number): boolean {
  let [answers, i] = [0, tokens.count - 1];
  for (; i > first && tokens.text(i) !== '?'; i--) {
    if (tokens.isWord(i) && !isIn(tokens, i, OPTIONS)) return false;
    if (isIn(tokens, i, ANSWERS) && isCapital(tokens, i)) answers++;
  }
  return answers > 1 && i > first && !tokens.prose.endsWith('.');
}

/** *Take our weekly quiz*, *Vote in our poll: should the pier go?* */
function isTaken(tokens: Tokens, first: number): boolean {
  if (!isIn(tokens, first + 1, THIS)) return false;
  for (let i = first + 2; i < first + 6; i++)
    if (isIn(tokens, i, ASKED)) return !isTold(tokens, first) && (isEnd(tokens, i + 1) || isParted(tokens, i + 1));
  return false;
}
