/** What of Markdown is copy: paragraphs, and what is shown of them. A map for a person to read. */
import { isAsBefore } from '../../articles/snapshots';
import { Pieces, markdownParagraphs } from '../../../src/engine/text/markdown-paragraphs';
import { GONE } from '../../../src/engine/text/copy';

const HTML = ['<!-- ONE', '<? ONE', '<![CDATA[ ONE', '<!DOCTYPE ONE', '<script> ONE', '<pre> ONE', '<style> ONE', '<textarea> ONE', '<div> ONE', '<scripture> ONE', '    <!-- ONE', '   <!-- ONE', '<PRE> ONE', '<pre>', '```', '~~~ ONE', '````', '``` `ONE`', '    ```', '``']; // prettier-ignore
const ENDS = ['-->', '?>', ']]>', '>', '</script>', '</pre>', '</style>', '</textarea>', '</div>', '```', '~~~', '`````', '    ```', '``` x', 'a </pre> b']; // prettier-ignore

const COPY: readonly string[] = [
  'One *two* **three** _four_ `five` [six](seven) ![eight](nine) <b>ten</b>.',
  'One\\\ntwo  \nthree\nfour',
  'One\r\ntwo\r\n\r\nthree\rfour',
  '  One  \n  two  \n\tthree',
  'One\n\n    two\n\nthree',
  '- One\n\n  two\n- three\n\nfour',
  '1. One\n1) Two\n1234567890. Three',
  '+ One\n* Two\n- Three',
  'One\n===\n\nTwo\n---\n\n# Three #\n\n####### Four',
  '> One\n> two\n\n> three\nfour\n> - five',
  '| One | two |\n|---|---|\n| three | four |\n\nfive | six',
  'One & two &amp; three &copy; \\* four \\a',
  '[one]: https://example.org\n\n[one] and [two][one] and [three]',
  'https://example.org and <https://example.org> and a@example.org',
  '***\n\nOne\n\n- - -\n\n___',
  '---\ntitle: One\n---\nTwo',
  '\ufeffOne',
  '\ufeff---\ntitle: One\n---\n\nTwo',
  '---\nno: end\n\nOne',
  'One\n\n\n\n\ntwo',
  '\n\n\tOne',
  '{{< figure src="a" >}}\n\nOne',
  'name: x\nversion: 1.2\n\nOne two three.',
  '[^1]: One\n\nTwo[^1]',
  'One~two~~three~~ ~ four',
  'One <span class="x">two</span> <br> three <!-- four --> five',
  '<p>One</p>\n<p>two</p>\n\n<div>\nthree\n</div>\n\nfour',
];

const read = (copy: string, pieces?: Pieces): string =>
  `${JSON.stringify(copy)}\n${markdownParagraphs(copy, pieces)
    .map(
      ({ start, text, shown, block, role }) =>
        `  ${start}${block ? ' quoted' : ''}${role ? ` ${role}` : ''} ${JSON.stringify(text)} ${JSON.stringify(shown.replaceAll(GONE, '·'))}\n`,
    ) // prettier-ignore
    .join('')}`;

suite('a map of Markdown', () => {
  test('what is copy', () => isAsBefore('test/engine/maps/markdown.snap.txt', COPY.map(copy => read(copy)).join('')));

  test('what goes on over blank lines', () =>
    isAsBefore(
      'test/engine/maps/html.snap.txt',
      HTML.flatMap(open => [open, ...ENDS].map(end => read(`${open}\n\ntwo\n\n${end}\n\nthree`))).join(''),
    ));

  test('is read the same, whatever was read before', () => {
    const pieces = new Pieces();
    const all = [...COPY, ...COPY.map((copy, i) => `${COPY[(i + 3) % COPY.length]}\n\n${copy}`), ...COPY].map(
      copy =>
      [read(copy, pieces), read(copy)] as const, // prettier-ignore
    );
    for (const [now, anew] of all) isSame(now, anew);
  });
});

function isSame(now: string, anew: string): void {
  if (now !== anew) throw new Error(`${now}is, read anew,\n${anew}`);
}
