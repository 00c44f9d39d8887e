/**
 * The files in dist/lazy/ are ES modules for esbuild, which shares among them what several need, and are written as modules that Node requires.
 * What they share goes into one file, dist/lazy/pieces.js: each piece of it runs when the first that needs it does.
 */
import { parse } from 'acorn';
import { full } from 'acorn-walk';
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { edited } from './letters.mjs';

export const PIECES = 'pieces';

/** How esbuild calls what it shares. */
const isPiece = file => basename(file).startsWith('chunk-');

/** *a as b* of an export or import, in braces or brackets of an object. */
const inObject = (specifiers, from, to) =>
  `{${specifiers.map(each => `${each[from]?.name ?? 'default'}:${each[to].name}`)}}`;

/** How the code of another file is had, in a file and among the pieces. */
const inFile = file => (isPiece(file) ? `require("./${PIECES}.js")("${basename(file)}")` : `require("${file}")`);
const inPieces = file => (isPiece(file) ? `piece("${basename(file)}")` : `require("${file}")`);

/** An ES module that esbuild has made as one that is required. */
function required(code, had) {
  const edits = [];
  const { body } = parse(code, { ecmaVersion: 'latest', sourceType: 'module' });
  const edit = ({ start, end }, after) => edits.push({ start, end, after });
  for (const each of body) {
    const { type, specifiers, source } = each;
    if (type === 'ExportNamedDeclaration') edit(each, `module.exports=${inObject(specifiers, 'exported', 'local')};`);
    if (type !== 'ImportDeclaration') continue;
    if (!specifiers.length) {
      edit(each, ''); // nothing of ours runs for its effects
      continue;
    }
    const whole = specifiers.find(({ type }) => type === 'ImportNamespaceSpecifier')?.local.name;
    const names = whole ?? inObject(specifiers, 'imported', 'local');
    edit(each, `const ${names}=${had(source.value)};`);
  }
  full({ type: 'Program', body }, node => {
    // a browser must fetch what Node has at once
    if (node.type === 'ImportExpression') edit(node, `(async()=>${had(node.source.value)})()`);
  });
  return edited(code, edits);
}

/** The file of all pieces. */
const piecesOf = files =>
  `"use strict";const pieces={${files.map(([name, code]) => `"${name}":module=>{${required(code, inPieces)}}`).join(',\n')}};
const known={};
const piece=name=>{if(!known[name]){const module={};pieces[name](module);known[name]=module.exports}return known[name]};
module.exports=piece;
`;

/** The esbuild plugin. */
export const pieces = {
  name: PIECES,
  setup(build) {
    const { initialOptions: options } = build;
    if (options.write === false) return;
    options.write = false;
    build.onEnd(({ outputFiles }) => {
      const files = outputFiles.map(({ path, text }) => [basename(path), text]);
      const written = files
        .filter(([name]) => !isPiece(name))
        .map(([name, code]) => [name, `"use strict";${required(code, inFile)}`]);
      rmSync(options.outdir, { recursive: true, force: true }); // what is no longer lazy must not ship
      mkdirSync(options.outdir, { recursive: true });
      for (const [name, code] of [...written, [`${PIECES}.js`, piecesOf(files.filter(([name]) => isPiece(name)))]])
        writeFileSync(join(options.outdir, name), code);
    });
  },
};
