/** Parts of a whole: *22 of the 40 members, or 60 percent*; *300 of its 400 seats, leaving 200*; more than all. */
import { say } from '../../phrase';
import { areApart, written, type Quantity } from './quantity';
import type { WrongSum } from './wrong-sum';
import { areAlike, reading, readings, spanOf, type Template } from './template';

const THE = '(?:the |its |their |his |her |all |a total of |about )?';
const OR = '(?:, (?:or|that is|which is) (?:just |about )?|,? \\()';

/** *22 of the 40 members, or 55 percent*; *of the 40, 22 (55 percent)*; *22, or 55 percent of the 40*. */
const SHARES = [
  `<part>(?: ‥)? (?:out )?of ${THE}<whole>‥${OR}<share>`,
  `\\bof ${THE}<whole>‥, <part>(?: ‥)?${OR}<share>`,
  `<part>‥, (?:or )?<share> of (?:the|its|their|his|her) (?:\\p{Ll}+ (?:of )?){0,2}<whole>`,
].map(reading);
/** *12 of the 48 schools, a quarter, failed*; *12 of 48 failed, or one in four*. */
const FRACTIONS = [`<part> (?:out )?of ${THE}<whole>‥, (?:or |about |just |nearly ){0,2}<share>(?=[,.;]|$)`].map(
  reading,
);
/** *10 percent of its 3,000 workers, or 300*. */
const PARTS = ['<share> of (?:the|its|their|his|her) <whole>‥, or (?:about )?<part>'].map(reading);
const LEAVING = [`<part>(?: ‥)? of ${THE}<whole>‥, leaving (?:just |only )?<rest>`].map(reading);
/** *the 40 members voted 22 for and 19 against*: more votes than members. */
const VOTED = [
  '<members>(?:[- ]member|[- ]seat|[- ]strong)? (?:council|board|committee|senate|house|parliament|assembly|jury|panel|members|delegates|councillors|senators|lawmakers|seats)‥ voted <yes>(?: votes)? (?:for|in favou?r)(?:,| and) <no>(?: votes)? against',
].map(reading);

export function* wrongShares(template: Template): Iterable<WrongSum> {
  for (const { at } of readings(template, SHARES)) yield* wrongShare(at.part, at.whole, at.share);
  for (const { at } of readings(template, FRACTIONS)) {
    if (at.share?.figure.kind === 'ratio') yield* wrongShare(at.part, at.whole, at.share);
  }
  for (const { at } of readings(template, PARTS)) yield* wrongPart(at.share, at.whole, at.part);
  for (const { at } of readings(template, LEAVING)) yield* wrongRest(at.whole, at.part, at.rest);
  for (const { at } of readings(template, VOTED)) yield* tooMany(at.members, at.yes, at.no);
}

function* wrongShare(part?: Quantity, whole?: Quantity, stated?: Quantity): Iterable<WrongSum> {
  if (!part || !whole || !stated || !/^(?:percentage|ratio)$/.test(stated.figure.kind)) return;
  if (!areCounts(part, whole) || part.value > whole.value || whole.low <= 0) return;
  const by = stated.figure.kind === 'ratio' ? 1 : 100;
  const share = { low: (part.low / whole.high) * by, high: (part.high / whole.low) * by };
  // counts are exact, but a large one may be rounded
  const exact = whole.value < 1000 ? (part.value / whole.value) * by : null;
  if (!areApart(exact === null ? share : { low: exact, high: exact }, stated)) return;
  const number = written((part.value / whole.value) * 100, stated.decimals);
  yield {
    span: spanOf(stated),
    figure: stated.figure,
    message: say('{0} of {1} is {2} percent.', written(part.value, 2), written(whole.value, 2), number),
    computed: by === 100 ? number : null,
  };
}

function* wrongPart(share?: Quantity, whole?: Quantity, stated?: Quantity): Iterable<WrongSum> {
  if (!share || !whole || !stated || share.figure.kind !== 'percentage' || !areCounts(whole, stated)) return;
  const part = { low: (share.low * whole.low) / 100, high: (share.high * whole.high) / 100 };
  if (!areApart(part, stated)) return;
  const number = written((share.value * whole.value) / 100, 0);
  yield {
    span: spanOf(stated),
    figure: stated.figure,
    message: say('{0} percent of {1} is {2}.', written(share.value, 2), written(whole.value, 2), number),
    computed: whole.value < 1e6 ? number : null,
  };
}

function* wrongRest(whole?: Quantity, part?: Quantity, stated?: Quantity): Iterable<WrongSum> {
  if (!whole || !part || !stated || !areCounts(whole, part) || !areAlike(whole, stated)) return;
  if (!areApart({ low: whole.low - part.high, high: whole.high - part.low }, stated)) return;
  const number = written(whole.value - part.value, Math.max(whole.decimals, part.decimals));
  yield {
    span: spanOf(stated),
    figure: stated.figure,
    message: say('{0} less {1} is {2}.', written(whole.value, 2), written(part.value, 2), number),
    computed: whole.value < 1e6 && part.value < whole.value ? number : null,
  };
}

const areCounts = (a: Quantity, b: Quantity): boolean =>
  areAlike(a, b) && /^(?:count|money|measure)$/.test(a.figure.kind);

function* tooMany(members?: Quantity, yes?: Quantity, no?: Quantity): Iterable<WrongSum> {
  if (!members || !yes || !no || [members, yes, no].some(q => q.figure.kind !== 'count')) return;
  if (yes.value + no.value <= members.value) return;
  yield {
    span: spanOf(no),
    figure: no.figure,
    message: say(
      '{0} and {1} are more than {2}.',
      written(yes.value, 0),
      written(no.value, 0),
      written(members.value, 0),
    ),
    computed: null,
  };
}
