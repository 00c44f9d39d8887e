/** Scores behind the name of who lost: *beat Kiel 2-1*, *a win over Kiel 2-1*. A number behind a name is its own elsewhere, and no figure. */
import { kept } from '../../text/kept';
import { hashes, isIn, isSignOf } from '../../words/grammar';
import { Shape, type Tokens } from '../../words/tokens';
import { Topic } from '../../words/topics';
import type { Paragraph } from '../paragraph';
import type { Figure } from './figure';

const BEATING = hashes(
  'beat beats beating defeat defeats defeated defeating edge edged edges edging thrashed thrash hammered crushed routed stunned downed overcame ' +
    'outplayed trounced',
);
const RESULTS = hashes('win wins won winning victory lost lose loses losing loss drew draw drawn draws tied tie went');
const AGAINST = hashes('over against to with at past down');
/** A name has so many words at most, and a score so many points. */
const [LONGEST_NAME, MOST_POINTS] = [4, 200];

/** Those of a paragraph; offsets count from its start. */
export const scoresIn = kept(({ tokens }: Paragraph): readonly Figure[] => {
  const scores: Figure[] = [];
  if (!tokens.hasAny(Topic.NUMERAL)) return scores;
  for (let i = 1; i < tokens.count; i++) {
    if (tokens.shape(i) !== Shape.DIGITS || tokens.isJoined(i) || tokens.shape(i - 1) < Shape.CAPITAL) continue;
    if (!isPair(tokens, i) || !isBehindLoser(tokens, i)) continue;
    const [value, valueTo] = [Number(tokens.text(i)), Number(tokens.text(i + 2))];
    if (Math.max(value, valueTo) > MOST_POINTS) continue;
    const span = tokens.span(i, i + 2);
    scores.push({ span, kind: 'count', value, valueTo, unit: null, approximate: false, source: null });
  }
  return scores;
});

const VOTES = hashes('votes vote');
const TO = hashes('to');

/** *31 votes to 17*: two figures that are one. */
export const votesIn = kept(({ tokens, figures }: Paragraph): readonly Figure[] => {
  const votes: Figure[] = [];
  for (const [k, { span, kind, value, valueTo, approximate }] of figures.entries()) {
    const to = figures[k + 1];
    const last = tokens.from(span.end - 1);
    const noun = isIn(tokens, last, VOTES) ? last : last + 1;
    const isOne = kind === 'count' && to?.kind === 'count' && valueTo === null && to.valueTo === null && !approximate;
    if (!isOne || !isIn(tokens, noun, VOTES) || !isIn(tokens, noun + 1, TO)) continue;
    if (tokens.start(noun + 2) !== to.span.start) continue;
    votes.push({
      span: { start: span.start, end: to.span.end },
      kind,
      value,
      valueTo: to.value,
      unit: null,
      approximate,
      source: null,
    });
  }
  return votes;
});

/** *2-1*, and no more digits behind it. */
const isPair = (tokens: Tokens, i: number): boolean =>
  tokens.isJoined(i + 1) &&
  isSignOf(tokens, i + 1, '-–') &&
  tokens.isJoined(i + 2) &&
  tokens.shape(i + 2) === Shape.DIGITS &&
  (!tokens.isJoined(i + 3) || isSignOf(tokens, i + 3, '.,;:!?)”"'));

function isBehindLoser(tokens: Tokens, first: number): boolean {
  let i = first - 1;
  for (let words = 0; words < LONGEST_NAME && tokens.shape(i) >= Shape.CAPITAL; words++) i--;
  return isIn(tokens, i, BEATING) || (isIn(tokens, i, AGAINST) && isIn(tokens, i - 1, RESULTS));
}
