/**
 * Writes `\p{L}`, `\p{Lu}`, `\p{Ll}` and `\p{N}` out in the engine's patterns, for the alphabets that news copy in English has words of:
 * all of Unicode takes V8 several times as long to compile, and the patterns of one check took a third of a second. Letters of other
 * scripts are letters, without capitals.
 */
import { parse } from 'acorn';
import { fullAncestor } from 'acorn-walk';
import { transform } from 'esbuild';
import { readFile } from 'node:fs/promises';

/** The characters of a class between two code points, as ranges. */
function ranges(pattern, from, to) {
  const sign = code => String.fromCharCode(code); // the shortest way to write it
  let written = '';
  for (let code = from; code <= to; code++) {
    if (!pattern.test(String.fromCharCode(code))) continue;
    const first = code;
    while (code < to && pattern.test(String.fromCharCode(code + 1))) code++;
    written += first === code ? sign(code) : `${sign(first)}-${sign(code)}`;
  }
  return written;
}

const LATIN = [0, 0x17f];
const GREEK_AND_CYRILLIC = [0x370, 0x45f];
const cased = pattern => ranges(pattern, ...LATIN) + ranges(pattern, ...GREEK_AND_CYRILLIC);

const CLASSES = {
  L: `${ranges(/\p{L}/u, 0, 0x24f)}\u0370-\u1fff\u2c00-\u2fff\u3040-\ud7ff\uf900-\ufdcf\ufdf0-\ufdff`,
  Lu: cased(/\p{Lu}/u),
  Ll: cased(/\p{Ll}/u),
  N: ranges(/\p{N}/u, 0, 0xff) + ranges(/\p{N}/u, 0x2070, 0x218f),
};

/** A pattern with its classes written out, or with others; `slash` is how it writes a backslash: one in a literal, two in a string. */
export function writtenOut(pattern, slash, classes = CLASSES) {
  let written = '';
  let isInClass = false;
  for (let i = 0; i < pattern.length; i++) {
    if (pattern.startsWith(slash, i)) {
      const name = /^p\{(L|Lu|Ll|N)\}/.exec(pattern.slice(i + slash.length))?.[1];
      const set = name && classes[name].replaceAll('\\', slash);
      const length = name ? slash.length + name.length + 3 : slash.length + 1;
      written += set ? (isInClass ? set : `[${set}]`) : pattern.slice(i, i + length);
      i += length - 1;
      continue;
    }
    if (pattern[i] === '[') isInClass = true;
    if (pattern[i] === ']') isInClass = false;
    written += pattern[i];
  }
  return written;
}

/** The classes as a module, so that they stand in a bundle only once. */
const MODULE = 'letter-classes';
const classes = Object.entries(CLASSES)
  .map(([name, set]) => `export const $${name} = ${JSON.stringify(set)};`)
  .join('\n');
const source = `${classes}
export const $pattern = flags => (pieces, ...classes) => new RegExp(String.raw(pieces, ...classes), flags);`;
const imported = `import { ${Object.keys(CLASSES).map(name => `$${name}`)}, $pattern } from '${MODULE}';`;

/** A class as a hole of a template. */
const HOLES = Object.fromEntries(Object.keys(CLASSES).map(name => [name, `\${$${name}}`]));

const inTemplate = text => text.replace(/`|\$\{/g, "${'$&'}");

/**
 * JavaScript with the classes of its patterns written out: of regular expressions, and of the strings that make some. What is inside a
 * function is made once, before anything else, unless the pattern remembers where it was.
 */
export function withLetters(code) {
  const edits = [];
  const made = [];
  fullAncestor(parse(code, { ecmaVersion: 'latest', sourceType: 'module' }), (node, _, ancestors) => {
    const { start, end, type, regex } = node;
    const isString = type === 'Literal' && typeof node.value === 'string';
    if (!regex && !isString && type !== 'TemplateElement') return;
    const before = code.slice(start, end);
    const edit = after => after !== before && edits.push({ start, end, after });
    if (type === 'TemplateElement') return edit(writtenOut(before, '\\\\', HOLES));
    if (isString) {
      const text = inTemplate(before.slice(1, -1));
      const after = writtenOut(text, '\\\\', HOLES);
      return after === text ? undefined : edit(`\`${after}\``);
    }
    const { pattern, flags } = regex;
    const isInside = ancestors.some(({ type }) => /Function/.test(type));
    if (isInside && /[gy]/.test(flags)) return edit(writtenOut(before, '\\'));
    const holed = writtenOut(inTemplate(pattern), '\\', HOLES);
    if (holed === inTemplate(pattern)) return;
    const after = `$pattern('${flags}')\`${holed}\``;
    edit(isInside ? `$made${made.push(after)}` : after);
  });
  const before = made.map((pattern, i) => `const $made${i + 1} = ${pattern};`);
  return edits.length ? [imported, ...before, edited(code, edits)].join('\n') : code;
}

/** Code after some edits: from `start` to `end` stands what comes `after`. */
export function edited(code, edits) {
  let out = code;
  for (const { start, end, after } of edits.sort((a, b) => b.start - a.start))
    out = out.slice(0, start) + after + out.slice(end);
  return out;
}

/** Adds a loader for files of the engine, as JavaScript. */
export function onEngine(build, filter, change) {
  build.onLoad({ filter }, async ({ path }) => {
    const source = await readFile(path, 'utf8');
    const { code } = await transform(source, { loader: 'ts', sourcefile: path, sourcemap: 'inline', target: 'es2022' });
    return { contents: change(code), loader: 'js' };
  });
}

/** The esbuild plugin. */
export const letters = {
  name: 'letters',
  setup(build) {
    onEngine(build, /[\\/]src[\\/]engine[\\/].*\.ts$/, withLetters);
    build.onResolve({ filter: new RegExp(`^${MODULE}$`) }, () => ({ path: MODULE, namespace: MODULE }));
    build.onLoad({ filter: /.*/, namespace: MODULE }, () => ({ contents: source }));
  },
};
