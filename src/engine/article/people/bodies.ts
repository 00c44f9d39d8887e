/** Bodies, and what their names go on with: *Bank of England*, *Center for Disease Control*, *Customs and Border Protection*. */
import { Class, GIVEN } from '../../words/classes';
import { hashes, isIn } from '../../words/grammar';
import { classesOf } from '../../words/lexicon';
import { hashOf, Shape } from '../../words/tokens';
import { DOTTED, isCapital, isSpaced, type Run } from './runs';

/** Words that stand for a body or a paper wherever they stand in a name; the lexicon has those that may: *law*, *tribe*, *series*. */
const SURE = hashes(
  'ministry department university college institute school hospital court party council committee commission congress senate house ' +
    'parliament agency authority bank board bureau office union association foundation center centre centers centres company corp inc ltd llc ' +
    'group service police army navy force times post news journal guardian gazette herald tribune reuters press nations organization ' +
    'organisation club church chamber federation league airline airlines trust fund museum administration',
);
/** Those that may only where two matters share them: *Customs and Border Protection*. */
const MATTERS = hashes('protection enforcement registry exchange');
export const MONTHS = hashes('january february march april may june july august september october november december');

const AND = hashes('and');
const OF = hashes('of');
const ARTICLES = hashes('the a an');
const LINKS = hashes('of for on and');

const NOUN = Class.NOUN | Class.PLURAL;
/** What somebody or some place is called, or when something is. */
const OTHER = GIVEN | Class.PERSON | Class.BODY | Class.PROPER | Class.TIME | Class.DAY;

/** Has it a word that says that it is a body’s, or a small one inside? */
export const isSurelyBody = (name: string): boolean =>
  name
    .split(/[ -]/)
    .map(hashOf)
    .some(word => SURE.has(word) || LINKS.has(word));

/** Does it end with a word for a body of people, behind others? */
export const mayBeBody = (name: string): boolean =>
  name.includes(' ') && (classesOf(hashOf(name.slice(name.lastIndexOf(' ') + 1))) & Class.BODY) !== 0;

/** Is this word a body’s wherever it stands? */
export const isSureBody = (run: Run, word: number): boolean => run.isIn(word, SURE);

const isBody = (run: Run, word: number): boolean => run.is(word, Class.BODY) || isSureBody(run, word);

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
  if (isIn(run.tokens, link, OF))
    return (run.joined > 0 || isBodyHead(run, head)) && !run.is(next, Class.DAY) && !run.isIn(next, MONTHS);
  return isBodyHead(run, head) && isMatter(run);
}

/** Not *Departments of Justice*: what follows *and* is another one. */
const isOne = (run: Run): boolean => !run.is(run.joined - 1, Class.PLURAL) || isSureBody(run, run.joined - 1);

const isBodyHead = (run: Run, head: number): boolean => isBody(run, head) && !isOfPerson(run, head);

/** *Tom Wood*, *Mayor Wood* */
function isOfPerson(run: Run, head: number): boolean {
  for (let word = 0; word < head; word++) if (run.isGiven(word) || run.isIn(word, DOTTED)) return true;
  return head > 0 && run.is(head - 1, Class.TITLE);
}

/** What a body is for: *Disease Control*, *Human Services*. */
const isMatter = (run: Run): boolean => run.is(run.count - 1, NOUN) && !isOther(run, run.count - 1);

const isOther = (run: Run, word: number): boolean => run.is(word, OTHER) || isSureBody(run, word);

/** *Customs and Border Protection*, *Food and Drug Administration*: one body for two matters. */
const isOfTwo = (run: Run, head: number, next: number): boolean =>
  run.count > next + 1 &&
  (isBody(run, run.count - 1) || run.isIn(run.count - 1, MATTERS)) &&
  !run.is(run.count - 1, Class.PLURAL) &&
  run.is(head, NOUN) &&
  !isOther(run, head) &&
  !isOfPerson(run, head) &&
  run.is(next, NOUN | Class.ADJECTIVE) &&
  !isOther(run, next);
