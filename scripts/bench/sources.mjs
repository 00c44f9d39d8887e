// Source documents for benches: `--sources` makes up 6 MB of them, `--sources=FOLDER` takes those of a folder.
import { cpSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';

const DOCUMENTS = 40;
/** In UTF-16 units. One is much larger than the rest. */
const LENGTH = 100_000;
const LARGEST = 2_000_000;

/** Puts documents into a folder, if the arguments of a bench ask for them. True if they do. */
export function putSources(folder, args) {
  const asked = args.find(arg => /^--sources(?:=|$)/.test(arg));
  if (!asked) return false;
  const [, from] = asked.split('=');
  const to = path.join(folder, 'sources');
  if (from) cpSync(from, to, { recursive: true });
  else {
    mkdirSync(to, { recursive: true });
    for (let i = 0; i < DOCUMENTS; i++)
      writeFileSync(path.join(to, `minutes-${i}.txt`), minutes(i, i ? LENGTH : LARGEST));
  }
  return true;
}

const sample = readFileSync('samples/ferry-timetable.txt', 'utf8').split(/\n{2,}/);

/** No two sentences are the same. */
function minutes(i, length) {
  const paragraphs = [];
  for (let n = 0, written = 0; written < length; n++) {
    const sentence = sample[n % sample.length].replace(/[.?!]”?(?=\s+[\p{Lu}“]|$)/gu, ` on item ${n} of day ${i}$&`);
    paragraphs.push(sentence);
    written += sentence.length + 2;
  }
  return paragraphs.join('\n\n');
}
