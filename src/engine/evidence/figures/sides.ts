/** Which side of a vote some words are of: *Yes*, *voted against it*. */
import { hashes, isIn, isSignOf } from '../../words/grammar';
import type { Tokens } from '../../words/tokens';

export type Side = 'for' | 'against';

const VOTES = hashes('vote votes voted voting voter voters ballot ballots answer answers answered said say says');
const FOR = hashes('yes aye ayes');
const AGAINST = hashes('no nay nays noes');
const FOR_IT = hashes('for favor favour approve approved support supported back backed');
const AGAINST_IT = hashes('against oppose opposed reject rejected');
/** *no boats* is no answer. */
const NEAR = 2;

/** The side that a heading names; undefined where it names none, or both. */
export const sideOfHeading = (tokens: Tokens): Side | undefined =>
  sideIn(tokens, i => isIn(tokens, i, FOR) || isIn(tokens, i, FOR_IT), i => isIn(tokens, i, AGAINST) || isIn(tokens, i, AGAINST_IT)); // prettier-ignore

/** The side that a sentence tells of: *4,212 people voted no*. */
export const sideOfClaim = (tokens: Tokens): Side | undefined =>
  sideIn(
    tokens,
    i => (isIn(tokens, i, FOR) && isAnswer(tokens, i)) || (isIn(tokens, i, FOR_IT) && isVote(tokens, i)),
    i => (isIn(tokens, i, AGAINST) && isAnswer(tokens, i)) || (isIn(tokens, i, AGAINST_IT) && isVote(tokens, i)),
  );

function sideIn(tokens: Tokens, isFor: (i: number) => boolean, isAgainst: (i: number) => boolean): Side | undefined {
  let [yes, no] = [false, false];
  for (let i = 0; i < tokens.count; i++) {
    yes ||= isFor(i);
    no ||= isAgainst(i);
  }
  return yes === no ? undefined : yes ? 'for' : 'against';
}

/** *voted no*, *the “no” votes*; not *no boats*. */
const isAnswer = (tokens: Tokens, i: number): boolean => isVote(tokens, i) || isSignOf(tokens, i - 1, '“"‘\'');

function isVote(tokens: Tokens, i: number): boolean {
  for (let at = i - NEAR; at <= i + NEAR; at++) if (isIn(tokens, at, VOTES)) return true;
  return false;
}
