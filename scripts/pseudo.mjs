// A language that nobody speaks: English in letters that English has not. What is shown in plain English under it was never given to translators.
import * as fs from 'node:fs';
import * as path from 'node:path';
import { BUNDLE, kept, translationOf, WORDS } from './generate/translations.mjs';

/** As Windows calls it. */
export const PSEUDO = 'qps-ploc';

const PLAIN = 'abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ';
const STRANGE = [...'åƀçðéƒğĥïĵķļɱñöþǫŕšţüṽŵẋýžÅƁÇÐÉƑĞĤÏĴĶĻṀÑÖÞǪŔŠŢÜṼŴẊÝŽ'];

/** Words as the pseudo-language writes them. */
export const pseudo = words =>
  words
    .split(kept)
    .map((piece, i) => (i % 2 ? piece : piece.replace(/[a-z]/gi, letter => STRANGE[PLAIN.indexOf(letter)])))
    .join('');

/** Writes what the pseudo-language has in place of package.nls.json and of the bundle into the folder of an extension. */
export function writePseudo(extension) {
  for (const file of [WORDS, BUNDLE]) {
    const words = Object.entries(JSON.parse(fs.readFileSync(path.join(extension, file), 'utf8')));
    const written = Object.fromEntries(words.map(([key, english]) => [key, pseudo(english)]));
    fs.writeFileSync(path.join(extension, translationOf(file, PSEUDO)), JSON.stringify(written));
  }
}
