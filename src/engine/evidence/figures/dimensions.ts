/** Which way a length or a time is measured: *85 miles long*, *85 miles from the capital*; *for 16 days*, *16 days after the vote*. */
import { hashes, isIn } from '../../words/grammar';
import type { Tokens } from '../../words/tokens';
import type { Said } from './said';

/** Words of one way each, beside a figure, and what leads to it: *a height of 95 metres*. */
const WAYS = [
  'long length longer',
  'wide width broad breadth wider',
  'high height tall altitude elevation higher taller',
  'deep depth deeper',
  'thick thickness',
  'old age',
  'north south east west northeast northwest southeast southwest away off offshore inland upstream downstream outside beyond distance distant radius',
  'above below',
  'after later',
  'before earlier ago since',
  'late delay',
  'early ahead',
].map(hashes);
const LONG = 0;
/** *runs 85 miles north*, *took 5 weeks*: from one end to the other. */
const EXTENDING = hashes(
  'runs run ran running stretches stretched stretching extends extended extending covers covered spans spanned lasts lasted lasting takes took taken',
);
const FOR = hashes('for');
const FROM = hashes('from');
/** *from Orsk to the sea* */
const TO = hashes('to');
const AWAY = 6;
/** So many tokens stand between a figure and what leads to it: *a height of about 95 metres*. */
const LEAD = 4;
const MEASURED: ReadonlySet<string> = new Set(['measure', 'duration']);

/** Do two sentences measure otherwise? Where one is silent, it may be the same. */
export function areOfOtherWay(claim: Said, said: Said): boolean {
  if (!MEASURED.has(claim.figure.kind)) return false;
  const [ours, theirs] = [claim, said].map(wayOf);
  if (claim.figure.kind === 'duration' && (ours === AWAY || theirs === AWAY)) return false; // 15 days away
  return ours !== null && theirs !== null && ours !== theirs;
}

function wayOf({ figured: { tokens }, figure: { span }, sentence }: Said): number | null {
  const [first, last] = [tokens.from(span.start), tokens.from(span.end - 1)];
  for (let i = first - 1; i >= first - LEAD && tokens.isWord(i) && tokens.start(i) >= sentence.start; i--)
    if (isIn(tokens, i, EXTENDING) || (i === first - 1 && isIn(tokens, i, FOR))) return LONG;
  const behind = wayAt(tokens, last + 1) ?? (isFrom(tokens, last + 1, sentence.end) ? AWAY : null);
  if (behind !== null) return behind;
  for (let i = first - 1; i >= first - LEAD && tokens.isWord(i) && tokens.start(i) >= sentence.start; i--) {
    const way = wayAt(tokens, i);
    if (way !== null && way <= AWAY) return way; // after 47 minutes is as long
  }
  return null;
}

function wayAt(tokens: Tokens, i: number): number | null {
  const way = WAYS.findIndex(words => isIn(tokens, i, words));
  return way < 0 ? null : way;
}

/** *14 miles from the coast*, and not from one end to the other. */
function isFrom(tokens: Tokens, i: number, end: number): boolean {
  if (!isIn(tokens, i, FROM)) return false;
  for (let at = i + 1; at < tokens.count && tokens.end(at) <= end; at++) if (isIn(tokens, at, TO)) return false;
  return true;
}
