import type { Paragraph } from '../../article/paragraph';
import { say } from '../../phrase';
import { inPlace, rule, type Report } from '../../rule';
import { FUSED } from '../../article/fused-pairs';
import { FUSED_WORD } from '../../article/word-classes';
import { isCommonWord } from '../../words/grammar';
import { gather } from '../../text/gather';
import { Sign, type Glance } from '../../words/glance';
import { kept } from '../../text/kept';
import { matchAt, matchesOf } from '../../text/matches';

/** A small letter and then a capital inside a word: *theUnited*, *StoriesBridge*. */
const HUMP = /(?<![\p{L}\p{N}@#_/.:&*])(\p{L}*\p{Ll})(\p{Lu}\p{Ll}+)(?![\p{L}\p{N}_@/]|[.:-]\p{L})/uy;
/** *war.The*, *mayor,Cory*: no space after a stop. */
const STOP = /(?<![\p{L}\p{N}@#_/.:&-])(\p{L}{2,}[.,?!])(\p{Lu}\p{Ll}+|[AI])(?![\p{L}\p{N}@_/]|[.:-]\p{L})/gu;
/** *ofthe*, *inwhich*: none of these is an English word. */
const SMALL = new RegExp(`\\b(${FUSED[0].join('|')})(${FUSED[1].join('|')})\\b`, 'g');
/** *thecouncil*, *andbridges*: hardly any English word starts with *the* or *and* and ends in another one. */
const LEADING = /\b(the|and)([a-z]{4,})\b/g;
/** Where letters with accents, digits, hyphens and the signs of addresses go on, `\b` has parted a word. */
const isWhole = (text: string, { index, 0: word }: RegExpExecArray): boolean =>
  !/[\p{L}\p{N}@#./’'-]$/u.test(text.slice(Math.max(0, index - 2), index)) &&
  !/^(?:[\p{L}\p{N}@/’'-]|\.\p{L})/u.test(text.slice(index + word.length, index + word.length + 2));

/** Particles that names write together with what follows: *deBlasio*, *LaGuardia*, *McCarthy*. */
const PARTICLE = /^(?:a[lp]|b[ie]n|d[aeiou]|de[lr]|della|el|fitz|ha|l[aeo]|ma?c|o|san|st|te[nr]|v[ao]n|ver)$/i;
/** No name has these for its second half: they start a sentence. */
const NO_SECOND =
  /^(?:The|This|That|These|Those|Is|Are|Was|Were|What|There|His|Her|He|She|They|And|But|With|From|When)$/;
/** Nor, nearly always, these: they start a sentence, or describe a noun. */
const NO_NAME =
  /^(?:The|This|That|These|Those|Is|Are|Was|Were|What|Here|There|His|Her|He|She|They|And|But|With|From|When|\p{Lu}\p{L}{3,}(?:tic|nic|cal|nal|tal|ous|ive|ful|less|able|ible|ing|ary))$/u;
/** Endings that are domains, not sentences: of two letters all but words. */
const isDomain = (word: string): boolean =>
  /^(?:Com|Org|Net|Gov|Edu|Info)$/.test(word) || (word.length === 2 && !TWO_LETTERS.has(word));
const TWO_LETTERS = new Set('Am An As At Be By Do Go He If In Is It Me My No Of Oh On Or So To Up We'.split(' '));

export default rule({
  id: 'text/fused-words',
  title: 'Two words are run together',
  why:
    'A scraper lost the space where a link, a line break or a stop stood. Split the words, and look whether something between them ' +
    'was lost as well. Names that are written so (*WhatsApp*, *McCarthy*, *iPhone*) are left alone.',
  safe: 'A space is put between two whole words, and nothing else; what may be a brand is only offered.',
  severity: 'error',
  family: 'damage',
  scope: 'article',
  good: [
    'YouTube, WhatsApp, iPhone, eBay, JavaScript and ProPublica are names.',
    'Kevin McCarthy, Bill deBlasio and Ivan diGiovanni met at LaGuardia.',
    'She has a Ph.D. from the U.S.A. and writes for Example.com.',
    'Visit www.example.org/TheHarbour or mail desk@example.org.',
    'The “OK”d plan reads “A”–“B”.',
    'They came into the harbour, onto the quay and within the hour were gone.',
    'Staff at easyShop were told. Nobody at easyShop was heard.\n\nThe shares of easyShop fell.',
    'In theory the therapist and the android were themselves there; thereafter the theatre shut.',
  ],
  bad: [
    { text: 'The ferry crossed ⟦theBaltic⟧ at night.', fixed: 'The ferry crossed the Baltic at night.' },
    { text: 'It is a matter of ⟦HarbourDiplomatic⟧ support.', fixed: 'It is a matter of Harbour Diplomatic support.' },
    {
      text: 'The ferry crossed ⟦theBaltic⟧ at night. It left ⟦theBaltic⟧ at dawn.',
      fixed: 'The ferry crossed the Baltic at night. It left the Baltic at dawn.',
    },
    { text: 'They ended the ⟦strike.The⟧ talks go on.', fixed: 'They ended the strike. The talks go on.' },
    {
      text: 'The end ⟦ofthe⟧ strike, ⟦atwhich⟧ all aim, is near.',
      fixed: 'The end of the strike, at which all aim, is near.',
    },
    { text: 'It was ⟦thecouncil⟧ that shut the bridge.', fixed: 'It was the council that shut the bridge.' },
    { text: 'The word⟦“harbour”⟧ was painted over.', fixed: 'The word “harbour” was painted over.' },
    { text: 'The ⟦“harbour”sign⟧ was painted over.', fixed: 'The “harbour” sign was painted over.' },
  ],
  gist: paragraph => {
    const { humps, others } = fusedIn(paragraph);
    return [...humps, ...others].map(({ span: { start, end } }) => paragraph.prose.slice(start, end)).join('\n');
  },
  check({ paragraphs }) {
    const times = new Map<string, number>();
    for (const { paragraph } of paragraphs)
      for (const { word } of fusedIn(paragraph).humps) times.set(word, (times.get(word) ?? 0) + 1);
    return gather(paragraphs, placed => {
      const { humps, others } = fusedIn(placed.paragraph);
      const faults = humps.filter(({ word, left }) => times.get(word)! < THROUGHOUT || STARTS.has(left));
      return [...faults, ...others].map(report => inPlace(placed, report));
    });
  },
});

/** An article that writes a word in this way so often means it: a brand, a union. */
const THROUGHOUT = 2;

/** Words that no name begins with in small letters. */
const STARTS = new Set(
  FUSED[0].concat(
    'the a an or nor who which what when where how if while before since until because never not also then'.split(' '),
  ),
);

/** A word with a hump in it. */
interface Hump extends Report {
  readonly word: string;
  readonly left: string;
}

interface Fused {
  readonly humps: readonly Hump[];
  readonly others: readonly Report[];
}

const NONE: Fused = { humps: [], others: [] };

/** The words of a paragraph that are run together. */
const fusedIn = kept((paragraph: Paragraph): Fused => {
  const { prose: text, glance, pairs } = paragraph;
  const { signs, classes } = glance;
  const isNone = !(signs & (Sign.HUMP | Sign.FUSED_STOP | Sign.LEADING)) && !(classes & FUSED_WORD) && !pairs.length;
  if (isNone) return NONE;
  const humps = signs & Sign.HUMP ? [...humpsIn(text, glance)].filter(([, left, right]) => isHump(left, right)) : [];
  return {
    humps: humps.map(({ index, 0: word, 1: left, 2: right }) => ({
      word,
      left,
      ...split(index, left, right, STARTS.has(left) || NO_SECOND.test(right)),
    })),
    others: [...othersIn(paragraph)],
  };
});

function* othersIn(paragraph: Paragraph): Iterable<Report> {
  const { prose: text, glance } = paragraph;
  if (glance.signs & Sign.FUSED_STOP)
    for (const m of matchesOf(STOP, text)) if (!isDomain(m[2])) yield split(m.index, m[1], m[2]);
  if (glance.classes & FUSED_WORD)
    for (const m of matchesOf(SMALL, text)) if (isWhole(text, m)) yield split(m.index, m[1], m[2]);
  for (const m of glance.signs & Sign.LEADING ? matchesOf(LEADING, text) : [])
    if (isCommonWord(m[2]) && !isCommonWord(m[0]) && isWhole(text, m)) yield split(m.index, m[1], m[2]);
  yield* atMarks(paragraph);
}

/** Tried at the words with a capital inside, from their start. */
function* humpsIn(text: string, { capitals }: Glance): Iterable<RegExpExecArray> {
  let last = 0;
  for (const at of capitals) {
    if (at <= last || !isLetter(text[at - 1])) continue;
    let start = at - 1;
    while (start > last && isLetter(text[start - 1])) start--;
    const match = matchAt(HUMP, text, start);
    if (match) yield match;
    last = match ? start + match[0].length : at;
  }
}

const isLetter = (c: string): boolean => /\p{L}/u.test(c);

function isHump(left: string, right: string): boolean {
  if (PARTICLE.test(left) || left === 'The' || /(?:^|\p{Lu})(?:Mc|Mac)$/u.test(left)) return false;
  if (/^\p{Ll}{2}/u.test(left)) return true;
  return left.length > 3 && NO_NAME.test(right) && !/^\p{Ll}/u.test(left);
}

/** `sure`: it is two words, and no brand. */
const split = (start: number, left: string, right: string, sure = true): Report => ({
  span: { start, end: start + left.length + right.length },
  message: say('“{0}” and “{1}” are run together.', left, right),
  fixes: [
    {
      title: say('Split into “{0} {1}”', left, right),
      preferred: sure,
      edits: [{ span: { start: start + left.length, end: start + left.length }, text: ' ' }],
    },
  ],
});

/** A quotation that touches the word before or after it. */
function* atMarks({ prose: text, pairs }: Paragraph): Iterable<Report> {
  for (const { start, end, open, close } of pairs) {
    if (open.level !== 'double') continue;
    if (/\p{L}{2}$/u.test(text.slice(Math.max(0, start - 2), start))) yield touching(start, end, start);
    const after = /^\p{L}{2,}/u.exec(text.slice(end, end + 12))?.[0];
    if (after && !/^(?:ed|ing|er|ers|es|s)$/.test(after) && close.glyph !== 'open')
      yield touching(start, end + after.length, end);
  }
}

const touching = (start: number, end: number, at: number): Report => ({
  span: { start, end },
  message: say('The space beside this quotation is lost.'),
  fixes: [{ title: say('Insert the space'), preferred: true, edits: [{ span: { start: at, end: at }, text: ' ' }] }],
});
