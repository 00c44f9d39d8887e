/** A first look at words that stand twice running, which most paragraphs have nowhere. */
import type { Tokens } from '../../words/tokens';

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
    if (!tokens.isWord(i)) continue;
    words[count++ & (words.length - 1)] = tokens.hash(i);
    if (isRecent(tokens.hash(i)) && endsRunning(count)) return true;
  }
  return false;
}

/** May the word have been among the last ones? */
function isRecent(hash: number): boolean {
  const slot = hash & (latest.length - 1);
  const before = latest[slot];
  latest[slot] = looked = (looked + 1) | 0;
  return looked - before <= LONGEST;
}

/** Are some of the words up to the last one those before them? */
function endsRunning(count: number): boolean {
  const at = (word: number): number => words[word & (words.length - 1)];
  for (let n = 1; n <= LONGEST && 2 * n <= count; n++) {
    let k = 1;
    while (k <= n && at(count - k) === at(count - k - n)) k++;
    if (k > n) return true;
  }
  return false;
}
