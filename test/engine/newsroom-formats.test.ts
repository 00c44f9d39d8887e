/** What newsrooms write in and export is read in place: the same copy has the same findings in it, and fixes leave its signs alone. */
import assert from 'node:assert/strict';
import fc from 'fast-check';
import { readFileSync } from 'node:fs';
import { check } from '../../src/engine/check';
import { mend } from '../../src/engine/fixes/mend';
import { formatOf } from '../../src/project/articles';

/** One story in each format, with what stands around it there; whether its open quotation is closed unseen, which a tag behind it forbids. */
const STORIES = [
  { name: 'fares.archieml.txt', closed: 'council.”' },
  { name: 'fares.wordpress.txt', closed: 'council.' },
  { name: 'fares.google-docs.md', closed: 'council\\.”' },
  { name: 'fares.ninjs.json', closed: 'council.”' },
];

/** Paragraphs, the first a headline, as a format has them. */
interface Written {
  readonly name: string;
  write(paragraphs: readonly string[]): string;
}

const FORMATS: readonly Written[] = [
  {
    name: 'a.archieml.txt',
    write: ([headline, ...body]) => `headline: ${headline}\n\n[+body]\n${body.join('\n\n')}\n\n[]\n`,
  },
  {
    name: 'a.wordpress.txt',
    write: ([headline, ...body]) =>
      [
        block('heading', `<h1 class="wp-block-heading">${headline}</h1>`),
        ...body.map(each => block('paragraph', `<p>${each}</p>`)),
      ].join('\n'),
  },
  {
    name: 'a.google-docs.md',
    write: ([headline, ...body]) => `# **${headline}** {#the-headline}\n\n${body.map(escaped).join('\n\n')}\n`,
  },
  { name: 'a.ninjs', write: ([headline, ...body]) => itemOf(headline, 'text/plain', body.join('\n\n')) },
  {
    name: 'a.ninjs.json',
    write: ([headline, ...body]) => itemOf(headline, 'text/html', body.map(each => `<p>${each}</p>`).join('')),
  },
];

const itemOf = (headline: string, contentType: string, value: string): string =>
  JSON.stringify({ edNote: 'said said', headlines: [{ value: headline }], bodies: [{ contentType, value }] });

const block = (name: string, html: string): string =>
  `<!-- wp:${name} {"note":"said said"} -->\n${html}\n<!-- /wp:${name} -->\n`;

/** The escapes of Google Docs. */
const escaped = (copy: string): string => copy.replace(/[-!+=~]/g, '\\$&');

/** The rules that were broken, and the words, as their reader sees them. */
function found(copy: string, name: string): string[] {
  const { findings } = check(copy, { format: formatOf(name) });
  return findings.map(({ rule, span }) => `${rule}: ${copy.slice(span.start, span.end).replaceAll('\\', '')}`);
}

suite('newsroom formats', () => {
  const expected = [
    'figure/malformed: $ 5',
    'figure/unverified: $ 5',
    'text/repeated-word: since since',
    'quote/unclosed: “',
    'figure/unverified: 31 percent',
  ];
  for (const { name, closed } of STORIES) {
    const copy = readFileSync(`test/newsroom/${name}`, 'utf8');
    test(`${name}: what is found is the copy’s, and nothing of what stands around it`, () => {
      assert.deepEqual(found(copy, name), expected);
      assert.deepEqual(found(copy.replaceAll('\n', '\r\n'), name), expected);
    });

    test(`${name}: fixes change the words, and nothing of what stands around them`, () => {
      const mended = copy
        .replace('$ 5 from', '$5 from')
        .replace('since since', 'since')
        .replace(/council\\?\./, closed);
      assert.equal(mend(copy, { format: formatOf(name) }), mended);
    });
  }

  const sentences = [
    'The ferry to Orve will cost $ 5 from May, the line said on Monday.',
    'It has not raised its fares since since the bridge was closed.',
    '“We were not asked,” said Hanne Krog, the mayor of Orve.',
    'The line carried 31 percent more people last year, according to its annual report.',
    'A well-known skipper of the harbour has left the line!',
    'The council met on Tuesday.Two members were not there.',
    'She walked along the the quay in the rain.',
    'Nobody knew the way - it was dark and the lamps were out.',
  ];
  // no sentence twice: that is told of plain copy, and not where tags stand between
  const story = fc
    .tuple(fc.shuffledSubarray(sentences, { minLength: 1 }), fc.nat(2))
    .map(([some, most]) => [
      'Ferry fares to rise in May',
      ...some.flatMap((_, i) => (i % (most + 1) ? [] : [some.slice(i, i + most + 1).join(' ')])),
    ]);

  for (const { name, write } of FORMATS) {
    test(`${name}: any story has the findings that it has as plain copy`, () => {
      fc.assert(
        fc.property(story, paragraphs => {
          assert.deepEqual(found(write(paragraphs), name), found(paragraphs.join('\n\n'), 'a.txt'));
        }),
      );
    });

    test(`${name}: any story is mended as plain copy is`, () => {
      fc.assert(
        fc.property(story, paragraphs => {
          const plain = mend(paragraphs.join('\n\n')).split('\n\n');
          assert.equal(mend(write(paragraphs), { format: formatOf(name) }), write(plain));
        }),
      );
    });
  }
});
