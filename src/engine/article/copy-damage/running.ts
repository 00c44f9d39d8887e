/** A first look at words that stand twice running, which most paragraphs have nowhere. */
import { Shape, type Tokens } from '../../words/tokens';

/** So many words of a phrase at most; pieces of one (*don’t*) count. */
const LONGEST = 12;

/** The last words that were looked at. */
const words = new Int32Array(32);
/** By the last bits of a hash, which of all words that were ever looked at was the last one with them. */
const latest = new Int32Array(256);
let looked = 0;

/** Do words stand twice, one after the other or a few of them together, whatever marks are between them? *the the*, *of the of the* */
export function hasRunning(tokens: Tokens): boolean {
  let count = 0;
  for (let i = 0; i < tokens.count; i++) {
    if (tokens.shape(i) < Shape.SMALL) continue;
    const hash = tokens.hash(i);
    words[count++ & (words.length - 1)] = hash;
    const since = sinceLatest(hash);
    if (since <= LONGEST && endsRunning(count, since)) return true;
  }
  return false;
}

/** How many words ago the word may have been looked at, and no sooner. */
function sinceLatest(hash: number): number {
  const slot = hash & (latest.length - 1);
  const before = latest[slot];
  latest[slot] = looked = (looked + 1) | 0;
  return looked - before;
}

/** Are the words up to the last one, `fewest` or more of them, those before them? */
function endsRunning(count: number, fewest: number): boolean {
  const last = words.length - 1;
  for (let n = fewest; n <= LONGEST && 2 * n <= count; n++) {
    let k = 1;
    while (k <= n && words[(count - k) & last] === words[(count - k - n) & last]) k++;
    if (k > n) return true;
  }
  return false;
}
