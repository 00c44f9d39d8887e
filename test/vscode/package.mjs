// What is in factnote.vsix: everything that the extension needs, and nothing else. `npm run package` comes first.
import assert from 'node:assert/strict';
import * as fs from 'node:fs';
import { unzipSync } from 'fflate';
import { globSync } from 'tinyglobby';
import { formatFiles } from '../../scripts/formats.mjs';
import { files as lazyFiles } from '../../scripts/lazy.mjs';
import { PIECES } from '../../scripts/pieces.mjs';

const manifest = JSON.parse(fs.readFileSync('package.json', 'utf8'));

/** What ships whatever the rules and the languages are. vsce writes these four in its own letters. */
const ALWAYS = [
  'changelog.md',
  'LICENSE.txt',
  'package.json',
  'readme.md',
  'THIRD-PARTY-NOTICES.txt',
  'images/factnote.svg',
  'images/icon.png',
  'dist/extension.js',
  'dist/lexicon.bin',
  'dist/web/extension.js',
  `dist/lazy/${PIECES}.js`,
  'dist/page/fact-sheet.css',
  'dist/page/fact-sheet.js',
  ...Object.keys(formatFiles).map(format => `dist/formats/${format}.js`),
  'docs/rules.md',
  'language-configuration.json',
  'schemas/factnote.schema.json',
  'schemas/note-file.schema.json',
  'syntaxes/news-article.tmLanguage.json',
  'syntaxes/ninjs.tmLanguage.json',
];

/** What there is one of for each rule, language, picture or sample. */
const EACH = [
  'docs/rules/**/*.md',
  'images/notes/*.svg',
  'images/walkthrough/*.svg',
  'l10n/bundle.l10n.*.json', // in English the sentences are their own keys
  'package.nls*.json',
  'samples/**',
];

suite('the package', () => {
  let packed;
  suiteSetup(() => {
    packed = unzipSync(fs.readFileSync('factnote.vsix'));
  });

  test('has what the extension needs, and nothing else', () => {
    const shipped = Object.keys(packed).flatMap(file => /^extension\/(.+)$/.exec(file)?.[1] ?? []);
    const lazy = Object.keys(lazyFiles).map(name => `dist/lazy/${name}.js`);
    assert.deepEqual(shipped.sort(), [...ALWAYS, ...lazy, ...globSync(EACH)].sort());
  });

  test('is small enough for a slow line', () => {
    const { size } = fs.statSync('factnote.vsix');
    assert.ok(size < 1_600_000, `${size} bytes`);
  });

  test('shows pictures on its page that are kept with the code, by https', () => {
    const page = new TextDecoder().decode(packed['extension/readme.md']);
    const pictures = Array.from(page.matchAll(/!\[([^\]]*)\]\(([^)]+)\)/g), ([, alt, address]) => ({ alt, address }));
    assert.ok(pictures.length > 0);
    for (const { alt, address } of pictures) {
      const [, file] =
        /^https:\/\/github\.com\/[^/]+\/[^/]+\/raw\/HEAD\/(.+\.png)$/.exec(address) ?? assert.fail(address);
      assert.ok(fs.existsSync(file), file);
      assert.ok(alt.length > 20, `the picture ${file} is told in words`);
    }
  });

  test('says where to go with questions and faults', () => {
    const { repository, bugs, homepage, qna, galleryBanner, categories, keywords } = manifest;
    for (const address of [repository.url, bugs.url, homepage]) assert.match(address, /^https:\/\//);
    assert.ok(qna && galleryBanner.color && categories.includes('Linters'));
    assert.equal(keywords.length, 5);
  });

  test('asks no network for anything: only the libraries for PDF and CSV could, and are not told to', () => {
    const asking =
      /\b(?:fetch|WebSocket|EventSource|XMLHttpRequest)\(|sendBeacon|require\("(?:node:)?(?:https?|http2|net|tls|dgram)"\)/;
    const found = Object.entries(packed)
      .filter(([file]) => file.endsWith('.js') && !/\/formats\/(?:pdf|csv)\.js$/.test(file))
      .filter(([, code]) => asking.test(new TextDecoder().decode(code)));
    assert.deepEqual(
      found.map(([file]) => file),
      [],
    );
  });
});
