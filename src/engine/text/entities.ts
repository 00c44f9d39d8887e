import type { Format } from './copy';
import { FILLER, proseOf } from './markup';
import { matchesOf } from './matches';
import { windows1252 } from './mojibake';
import type { Rewrite } from './repair';
import type { Span } from './span';
import { isApart, isSpokenOf } from './spoken-entities';

/** HTML's names for U+00A0 to U+00FF, in their order. */
const LATIN =
  'nbsp iexcl cent pound curren yen brvbar sect uml copy ordf laquo not shy reg macr deg plusmn sup2 sup3 acute micro para middot ' +
  'cedil sup1 ordm raquo frac14 frac12 frac34 iquest Agrave Aacute Acirc Atilde Auml Aring AElig Ccedil Egrave Eacute Ecirc Euml ' +
  'Igrave Iacute Icirc Iuml ETH Ntilde Ograve Oacute Ocirc Otilde Ouml times Oslash Ugrave Uacute Ucirc Uuml Yacute THORN szlig ' +
  'agrave aacute acirc atilde auml aring aelig ccedil egrave eacute ecirc euml igrave iacute icirc iuml eth ntilde ograve oacute ' +
  'ocirc otilde ouml divide oslash ugrave uacute ucirc uuml yacute thorn yuml';

/** Others that copy has. The two thousand that are left are mathematics. */
const OTHERS =
  'quot " amp & apos \' lt < gt > OElig Œ oelig œ Scaron Š scaron š Zcaron Ž zcaron ž Yuml Ÿ fnof ƒ circ ˆ tilde ˜ ndash – mdash — ' +
  'horbar ― lsquo ‘ rsquo ’ sbquo ‚ ldquo “ rdquo ” bdquo „ dagger † Dagger ‡ bull • hellip … permil ‰ prime ′ Prime ″ lsaquo ‹ ' +
  'rsaquo › euro € trade ™ minus − larr ← uarr ↑ rarr → darr ↓ hearts ♥ star ☆ starf ★ check ✓ rsquor ’ ldquor „ lbrack [ rbrack ] ' +
  'lsqb [ rsqb ] lpar ( rpar ) lbrace { rbrace } lcub { rcub } excl ! quest ? num # dollar $ percnt % ast * plus + comma , period . ' +
  'colon : semi ; equals = commat @ lowbar _ sol / bsol \\ vert | verbar | hyphen ‐ dash ‐ ensp \u2002 emsp \u2003 thinsp \u2009 ' +
  'hairsp \u200a zwnj \u200c zwj \u200d lrm \u200e rlm \u200f cacute ć Cacute Ć ccaron č Ccaron Č dstrok đ Dstrok Đ lstrok ł ' +
  'Lstrok Ł nacute ń Nacute Ń sacute ś Sacute Ś zacute ź zdot ż Zdot Ż eogon ę aogon ą ecaron ě rcaron ř abreve ă scedil ş ' +
  'Scedil Ş inodot ı gbreve ğ Idot İ';

const NAMED: ReadonlyMap<string, string> = new Map([
  ...LATIN.split(' ').map((name, i): [string, string] => [name, String.fromCharCode(0xa0 + i)]),
  ...Array.from(matchesOf(/(\S+) (\S|[\u2002-\u200f])/g, OTHERS), ([, name, is]): [string, string] => [name, is]),
  ['NewLine', ' '],
  ['Tab', ' '],
]);

/** An entity, and the ampersands of those who encoded it again. Nobody’s copy has a number sign there, even where the semicolon is lost. */
const ENTITY = /&((?:amp;)*)(?:#(?:(\d{2,7})|[xX]([\dA-Fa-f]{2,6}));?|([A-Za-z][A-Za-z0-9]{1,8});)/g;

/** Names of entities that no word begins with: they are read without their semicolon, too. */
const BARE = /&(nbsp|apos|quot|[lr][sd]quo|[mn]dash|hellip)(?![A-Za-z]{0,8};|;)/g;

/** *lawyers&nbspand two dogs*: entities whose semicolon is lost. */
export function* bareEntitiesIn(text: string): Iterable<Rewrite> {
  for (const { index, 0: whole, 1: name } of matchesOf(BARE, text))
    yield { span: { start: index, end: index + whole.length }, text: NAMED.get(name)!, kind: 'html', sure: true };
}

const TAG = /<\/?[A-Za-z][^<>]{0,400}>/;

/**
 * The HTML entities of a text outside its markup. Copy that has tags is HTML, in which an entity that was encoded once is sound,
 * and so it is in Markdown: it is read for what it stands for, and no damage.
 */
export function* entitiesIn(text: string, format: Format): Iterable<Rewrite> {
  if (!/&[#A-Za-z]/.test(text)) return;
  const prose = proseOf(text);
  const isRead = format === 'markdown' || TAG.test(text);
  const entities = [...matchesOf(ENTITY, text)];
  const spoken = entities.filter(m => isSpokenOf(text, spanOf(m)));
  for (const m of entities) {
    if (prose[m.index] === FILLER || spoken.includes(m)) continue;
    if (spoken.length && isApart(text, spanOf(m))) continue;
    const [whole, again, decimal, hex, name] = m;
    const known = name ? NAMED.get(name) : characterOf(decimal ? Number(decimal) : parseInt(hex, 16));
    if (known === undefined && !again) continue;
    const is = known ?? '&'; // AT&amp;T; is no entity of that name
    const length = known === undefined ? 1 + again.length : whole.length;
    const twice = known !== undefined && again !== '';
    yield {
      span: { start: m.index, end: m.index + length },
      text: is,
      kind: isRead && !twice && whole.endsWith(';') ? null : 'html',
      sure: !/[<>[\]*_\\]/.test(is), // these would turn copy into markup
    };
  }
}

const spanOf = ({ index, 0: whole }: RegExpExecArray): Span => ({ start: index, end: index + whole.length });

function characterOf(code: number): string | undefined {
  if (code === 9 || code === 10) return ' ';
  if (code < 32) return '';
  if (code >= 0x80 && code <= 0x9f) return windows1252(code);
  return code > 0x10ffff || (code >= 0xd800 && code <= 0xdfff) ? undefined : String.fromCodePoint(code);
}
