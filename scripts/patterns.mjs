// The patterns of the engine, each with the file that it stands in: those that are written, and those that it makes of pieces.
import { parse } from 'acorn';
import { full } from 'acorn-walk';
import { build } from 'esbuild';
import { readdirSync, readFileSync } from 'node:fs';
import { createContext, runInContext } from 'node:vm';
import { writtenOut } from './letters.mjs';
import { writeLexicon } from './lexicon.mjs';

/** Classes of few characters: whether a pattern tries again and again does not depend on how many they are. */
const FEW = { L: 'A-Za-z', Lu: 'A-Z', Ll: 'a-z', N: '0-9' };

/** `{ file, source, flags }` of each. */
export async function patterns() {
  const code = await bundled();
  const found = new Map();
  const add = (line, { source, flags }) =>
    found.set(`${source}/${flags}`, { file: fileAt(line), source: writtenOut(source, '\\', FEW), flags });
  const files = code.split('\n').map(line => /^ *\/\/ (\S+\.(?:[jt]s|json))$/.exec(line)?.[1]);
  const fileAt = line => files.slice(0, line).findLast(Boolean);
  full(parse(code, { ecmaVersion: 'latest', locations: true }), ({ regex, loc }) => {
    if (regex) add(loc.start.line, { source: regex.pattern, flags: regex.flags });
  });
  await writeLexicon();
  const lexicon = new Uint8Array(readFileSync('dist/lexicon.bin'));
  const context = createContext({
    lexicon,
    made: (pattern, trace) => add(Number(/engine\.js:(\d+)/.exec(trace)[1]), pattern),
  });
  runInContext(WATCHED, context);
  runInContext(`${code}; engine.openLexicon(lexicon); globalThis.check = engine.check;`, context, {
    filename: 'engine.js',
  });
  const samples = readdirSync('samples').filter(name => name.endsWith('.txt'));
  for (const name of samples) context.check(readFileSync(`samples/${name}`, 'utf8')); // some are made when they are needed
  return [...found.values()].filter(({ file }) => file.startsWith('src/'));
}

const WATCHED = `RegExp = new Proxy(RegExp, { construct(RegExp, given) {
  const pattern = new RegExp(...given);
  made(pattern, new Error().stack);
  return pattern;
} });`;

async function bundled() {
  const { outputFiles } = await build({
    stdin: {
      contents: `export { check } from './src/engine/check'; export { openLexicon } from './src/engine/words/lexicon';`,
      resolveDir: '.',
      loader: 'ts',
    },
    bundle: true,
    write: false,
    format: 'iife',
    globalName: 'engine',
    platform: 'neutral',
    mainFields: ['module', 'main'],
    target: 'es2022',
    charset: 'utf8',
  });
  return outputFiles[0].text;
}
