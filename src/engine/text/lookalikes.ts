/** Letters of other scripts that look like Latin ones, inside words that are Latin otherwise: *mаyor* with a Cyrillic а. */
import { isCapital, isWord } from './characters';
import { CharacterSet } from './character-set';
import type { Rewrite } from './repair';

const GREEK = ['ΑΒΕΖΗΙΚΜΝΟΡΤΥΧο', 'ABEZHIKMNOPTYXo'];
const CYRILLIC = ['АВЕКМНОРСТХЅІЈаеорсухѕіј', 'ABEKMHOPCTXSIJaeopcyxsij'];
const LATIN: ReadonlyMap<string, string> = new Map(
  [GREEK, CYRILLIC].flatMap(([others, latin]) => Array.from(others, (other, i) => [other, latin[i]] as const)),
);
const OTHERS = new CharacterSet(['\u0391\u03c9', '\u0405\u0458']);

/** Has a text one of them in such a word? */
export const hasLookalike = (text: string): boolean => !lookalikesIn(text).next().done;

/** Those of them that stand in a word whose other letters are all Latin. */
export function* lookalikesIn(text: string): Generator<Rewrite> {
  for (let at = OTHERS.indexIn(text); at >= 0; at = OTHERS.indexIn(text, at + 1)) {
    let [start, end] = [at, at + 1];
    while (start > 0 && isWord(text.charCodeAt(start - 1))) start--;
    while (end < text.length && isWord(text.charCodeAt(end))) end++;
    if (isMixed(text, start, end))
      for (let i = start; i < end; i++) {
        const latin = LATIN.get(text[i]);
        if (latin) yield { span: { start: i, end: i + 1 }, text: latin, kind: 'misread', sure: true };
      }
    at = end - 1;
  }
}

/** Latin letters, more of them than of the others, and every other one looks like one. */
function isMixed(text: string, start: number, end: number): boolean {
  let latin = 0;
  let others = 0;
  for (let i = start; i < end; i++) {
    const like = LATIN.get(text[i]);
    if (like && i > start && isCapital(like.charCodeAt(0)) && !isCapital(text.charCodeAt(i - 1))) return false; // *cafГ©* is misread
    if (like) others++;
    else if (OTHERS.hasAll(text[i]) || text.charCodeAt(i) > LAST_LATIN) return false;
    else latin++;
  }
  return latin > 1 && latin >= others;
}

const LAST_LATIN = 0x24f;
