/** Opens the lexicon for the engine that the suites themselves use; a browser has no file to read it from. */
import bytes from '../../dist/lexicon.bin';
import { openLexicon } from '../../src/engine/words/lexicon';

openLexicon(bytes);
