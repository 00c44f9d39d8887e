/** The lexicon is a part of the library's own code: no host has to bring it, and no bundler has to be told of a file. */
import { isLexiconOpen, openLexicon } from '../engine/words/lexicon';
import base64 from 'virtual:lexicon';

/** Opens the lexicon, unless it is open. Whatever reads copy calls this first, so that importing the library does nothing. */
export function ready(): void {
  if (isLexiconOpen()) return;
  const letters = atob(base64);
  const bytes = new Uint8Array(letters.length);
  for (let i = 0; i < letters.length; i++) bytes[i] = letters.charCodeAt(i);
  openLexicon(bytes);
}
