/**
 * What readers look for before they go through a paragraph, as bits: each token has those of its word, so that a reader sees at once whether
 * there is anything for it, and where.
 */
import { hashOf } from './hash';

export const Topic = {
  /** Digits, and characters that are a fraction. */
  NUMERAL: 1 << 0,
  /** What a number in words has: *two*, *dozen*, *half* */
  NUMBER: 1 << 1,
  /** *third-largest*, *No. 2* */
  RANK: 1 << 2,
  /** *March*, *Sept* */
  MONTH: 1 << 3,
  /** People whom nobody names: *officials*, *analysts* */
  NAMELESS: 1 << 4,
  /** What a page says to its readers: *click*, *privacy* */
  PAGE: 1 << 5,
  /** *according* */
  ACCORDING: 1 << 6,
  /** What says that something was checked: *cq* */
  CHECKED: 1 << 7,
  /** Quotation marks and apostrophes. */
  MARK: 1 << 8,
  /** ( ) [ ] */
  BRACKET: 1 << 9,
  /** Signs of money. */
  CURRENCY: 1 << 10,
  /** *hours*, *minute* */
  HOUR: 1 << 11,
  /** *the*, *a*, *an* */
  ARTICLE: 1 << 12,
} as const;

/** From zero to nineteen, and twenty to ninety. */
export const NUMERALS: readonly string[] = (
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen ' +
  'twenty thirty forty fifty sixty seventy eighty ninety'
).split(' ');

export const MONTHS: readonly string[] =
  'January February March April May June July August September October November December'.split(' ');

/** Lists of words, or words with spaces between them. */
const WORDS: readonly (readonly [topic: number, words: string | readonly string[]])[] = [
  [Topic.NUMBER, NUMERALS],
  [Topic.NUMBER, NUMERALS.map(word => `${word}fold`)],
  [Topic.NUMBER, 'hundred thousand million billion trillion lakh lakhs crore crores mln bln dozen'],
  [Topic.NUMBER, 'tens dozens hundreds thousands millions billions trillions several many few twice thrice'],
  [Topic.NUMBER, 'half third quarter fifth tenth percentage'],
  [Topic.RANK, 'second third fourth fifth sixth seventh eighth ninth tenth no'],
  [Topic.MONTH, MONTHS.flatMap(month => [month, month.slice(0, 3), month.slice(0, 4)])],
  [Topic.PAGE, 'click clicking tap inbox visit terms privacy agreement cookie rules guidelines policy'],
  [Topic.ACCORDING, 'according'],
  [
    Topic.NAMELESS,
    'official officials analyst analysts expert experts critic critics observer observers insider insiders source sources aide aides ' +
      'adviser advisers advisor advisors diplomat diplomats economist economists lawyer lawyers researcher researchers scientist ' +
      'scientists witness witnesses resident residents employee employees worker workers trader traders investor investors strategist ' +
      'strategists people person lawmaker lawmakers activist activists campaigner campaigners supporter supporters opponent opponents ' +
      'figure figures executive executives doctor doctors staffer staffers banker bankers',
  ],
  [Topic.CHECKED, 'cq'],
  [Topic.HOUR, 'hour hours minute minutes'],
  [Topic.ARTICLE, 'the a an'],
];
const SIGNS: readonly (readonly [topic: number, signs: string])[] = [
  [Topic.MARK, '"\'`«»‘’‚“”„‟‹›＂″‶'],
  [Topic.BRACKET, '()[]'],
  [Topic.CURRENCY, '$£€¥₹'],
];

/** Pairs of a hash and its topics, each at the last bits of the hash or behind; words are few beside them. */
const slots = new Int32Array(2048);

/** The first half of the pair of a hash, or of a free one. */
function slotOf(hash: number): number {
  let slot = (2 * hash) & (slots.length - 1);
  while (slots[slot + 1] !== 0 && slots[slot] !== hash) slot = (slot + 2) & (slots.length - 1);
  return slot;
}

/** The topics of a word by its hash, and of a sign by the complement of its code point; 0 of nearly all. */
export const topicsOf = (hash: number): number => slots[slotOf(hash) + 1];

function put(hash: number, topic: number): void {
  const slot = slotOf(hash);
  slots[slot] = hash;
  slots[slot + 1] |= topic;
}

for (const [topic, words] of WORDS)
  for (const word of typeof words === 'string' ? words.split(' ') : words) put(hashOf(word), topic);
for (const [topic, signs] of SIGNS) for (const sign of signs) put(~sign.charCodeAt(0), topic);
