/** Opens the lexicon for every unit test: each is a bundle with an engine of its own. */
import { readFileSync } from 'node:fs';
import { openLexicon } from '../src/engine/words/lexicon';

openLexicon(readFileSync('dist/lexicon.bin'));
