/** Bodies, and what their names go on with: *Bank of England*, *Center for Disease Control*, *Customs and Border Protection*. */
import { Class } from '../../words/classes';
import { hashes, isIn } from '../../words/grammar';
import { classesOf } from '../../words/lexicon';
import { hashOf, Shape } from '../../words/tokens';
import { DOTTED, GIVEN, isCapital, isSpaced, type Run } from './runs';

/** Words that mean other things as well, and a body or a paper in a name. */
const BODIES = hashes(
  'house authority foundation center centre centers centres corp inc ltd service force times post news journal guardian gazette herald tribune ' +
    'reuters press organisation chamber trust fund museum protection administration registry',
);
export const MONTHS = hashes('january february march april may june july august september october november december');

const AND = hashes('and');
const OF = hashes('of');
const ARTICLES = hashes('the a an');
const LINKS = hashes('of for on and');

const NOUN = Class.NOUN | Class.PLURAL;
/** What somebody or some place is called, or when something is. */
const OTHER = GIVEN | Class.PERSON | Class.BODY | Class.PROPER | Class.TIME | Class.DAY;

/** Is this a word for a body of people, where it has a capital? */
export const isBodyWord = (word: string): boolean => isBody(hashOf(word));

const isBody = (hash: number): boolean => BODIES.has(hash) || (classesOf(hash) & Class.BODY) !== 0;

const isBodyIn = (run: Run, word: number): boolean => run.is(word, Class.BODY) || run.isIn(word, BODIES);

/** Takes in what the name of a body goes on with. */
export function joinBody(run: Run): void {
  for (;;) {
    const { count } = run;
    const next = behindLink(run);
    if (next < 0) return;
    run.goOn(next);
    if (run.count === count || !goesOn(run, count)) {
      run.count = count;
      return;
    }
    run.joined ||= count;
  }
}

/** The capital behind *of*, *for the*, *and* after a run; -1 where none stands there. */
function behindLink({ tokens, lasts, count }: Run): number {
  const link = lasts[count - 1] + 1;
  if (tokens.shape(link) !== Shape.SMALL || !isIn(tokens, link, LINKS) || !isSpaced(tokens, link)) return -1;
  const next = isIn(tokens, link + 1, ARTICLES) && !isIn(tokens, link, AND) ? link + 2 : link + 1;
  return isCapital(tokens, next) && isSpaced(tokens, next) ? next : -1;
}

/** Do the words from `next` on belong to the body that is named before the link? */
function goesOn(run: Run, next: number): boolean {
  const head = next - 1;
  const link = run.lasts[head] + 1;
  if (isIn(run.tokens, link, AND)) return run.joined ? isOne(run) && isMatter(run) : isOfTwo(run, head, next);
  if (!isBodyIn(run, head) || isOfPerson(run, head)) return false;
  return isIn(run.tokens, link, OF) ? !run.is(next, Class.DAY) && !run.isIn(next, MONTHS) : isMatter(run);
}

/** Not *Departments of Justice*: what follows *and* is another one. */
const isOne = (run: Run): boolean => !run.is(run.joined - 1, Class.PLURAL) || run.isIn(run.joined - 1, BODIES);

/** *Tom Wood*, *Mayor Wood* */
function isOfPerson(run: Run, head: number): boolean {
  for (let word = 0; word < head; word++) if (run.isGiven(word) || run.isIn(word, DOTTED)) return true;
  return head > 0 && run.is(head - 1, Class.TITLE);
}

/** What a body is for: *Disease Control*, *Human Services*. */
const isMatter = (run: Run): boolean => run.is(run.count - 1, NOUN) && !isOther(run, run.count - 1);

const isOther = (run: Run, word: number): boolean => run.is(word, OTHER) || isBodyIn(run, word);

/** *Customs and Border Protection*, *Food and Drug Administration*: one body for two matters. */
const isOfTwo = (run: Run, head: number, next: number): boolean =>
  run.count > next + 1 &&
  isBodyIn(run, run.count - 1) &&
  run.is(head, NOUN) &&
  !isOther(run, head) &&
  !isOfPerson(run, head) &&
  run.is(next, NOUN | Class.ADJECTIVE) &&
  !isOther(run, next);
