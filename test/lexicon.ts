/** Opens the lexicon for every unit test: each is a bundle with an engine of its own, and may be started in any folder. */
import { readFileSync } from 'node:fs';
import { join, sep } from 'node:path';
import { openLexicon } from '../src/engine/words/lexicon';

const project = __dirname.slice(0, __dirname.lastIndexOf(`${sep}out${sep}`));
openLexicon(readFileSync(join(project, 'dist', 'lexicon.bin')));
