import { check } from '../../../src/engine/check';
import { applyEdits } from '../../../src/engine/fixes/fix';
import { english } from '../../../src/engine/phrase';

const LETTERS = 'éèêàâçîôûäöüßÄÖÜñøåæœšžŁćğışÀÉ£€¥°½×–—‘’“”„…•™©®«»\u00a0😀Жя';
const HTML =
  '&amp; &lt; &gt; &quot; &apos; &nbsp; &eacute; &mdash; &hellip; &rsquo; &#233; &#xe9; &#8217; &#x1F600; &#0; &#xD800; &#1114112; &AMP; &unknown; &amp;amp; AT&T R&B; a&b';

/** A letter, read twice and more in other encodings than it was written in. */
const misread = (letter: string, encoding: string): string =>
  new TextDecoder(encoding).decode(new TextEncoder().encode(letter));

function told(copy: string): string {
  const findings = check(copy).findings.filter(({ rule }) => rule === 'text/encoding');
  const said = findings.map(
    ({ message, fixes }) =>
      `${english(message)}${fixes.map(({ edits, preferred }) => ` ${preferred ? '*' : '-'} ${JSON.stringify(applyEdits(copy, edits))}`).join('')}`,
  );
  return `${JSON.stringify(copy)}: ${said.join(' | ') || 'sound'}\n`;
}

export function mojibakeTable(): string {
  const lines: string[] = [];
  for (const letter of LETTERS) {
    for (const encoding of ['windows-1252', 'windows-1251', 'macintosh']) {
      const once = misread(letter, encoding);
      lines.push(told(`The caf${once} is shut.`), told(`${once}Wait${once}, she said.`));
      if (encoding === 'windows-1252') lines.push(told(`The caf${misread(once, encoding)} is shut.`));
    }
  }
  for (const word of HTML.split(' ')) lines.push(told(`The caf${word} is shut.`), told(`He ${word} she left.`));
  for (const odd of [
    '\ufffd',
    '\u200b',
    '\u00ad',
    '\ufeff',
    '\u0080',
    '\u0092',
    '\u0007',
    '\u2060',
    '\u202e',
    'ﬁ',
    '？',
  ])
    lines.push(told(`The caf${odd} is shut.`), told(`It${odd}s late.`), told(`${odd}Wait${odd}`));
  return lines.join('');
}
