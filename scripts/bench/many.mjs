// Prints so many articles of our own as JSON lines: `node scripts/bench/many.mjs 100000 > many.jsonl`. docs/scale.md says what for.
import { once } from 'node:events';
import { made } from './texts.mjs';

const WORDS = 400;

for (let id = 0; id < Number(process.argv[2]); id++)
  if (!process.stdout.write(`${JSON.stringify({ id, text: made(id, WORDS) })}\n`)) await once(process.stdout, 'drain');
