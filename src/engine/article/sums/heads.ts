/** Rates: *$600 for 40 people, or $25 each*; *$3.6 million a year, or $30,000 a month*; *30 among 60,000, or 5 per 100,000*. */
import { say } from '../../phrase';
import { areApart, written, type Interval, type Quantity } from './quantity';
import type { WrongSum } from './wrong-sum';
import { areAlike, reading, readings, spanOf, type Template } from './template';

const OR = '(?:or|that is|which is|is|are|comes to|came to|works out at|works out to|for an average of)';
const EACH = '(?:each|apiece|a head|per head|per person|a person)\\b';

const EACHES = [
  `<whole>… (?:for|among|between|to|by) (?:the |its |all )?<heads> ‥,? (?:${OR} )?<each> ${EACH}`,
  `<heads> (?:\\p{Ll}+ ){1,3}(?:share|shared|split|divided) (?:the |an? )?<whole>‥, (?:${OR} )?<each> ${EACH}`,
  `<whole>, split <heads> ways,? ${OR} <each>(?: ${EACH})?`,
].map(reading);
/** The thing that is counted is named again: *three tickets, or $30 a ticket*. */
const A_THING = [
  `<whole>… (?:for|by|among|between|with|on|to) (?:the |its )?<heads> (?<things>\\p{Ll}+)‥,? ${OR} <each> (?:an?|per|for each) (?<thing>\\p{Ll}+)`,
  `<heads>(?: (?<things>\\p{Ll}+))? for <whole>, ${OR} <each> (?:an?|per|for each) (?<thing>\\p{Ll}+)`,
].map(reading);

const TIME = '(?:an?|per|each|every) (?<$>year|month|week|day|hour)\\b';
const TIMES = [
  reading(`<one>‥ ${TIME.replace('$', 'long')}(?: ‥)?, (?:or|that is|which is) <other>‥ ${TIME.replace('$', 'short')}`),
];
/** How many of the shorter the longer has: of its working days, or of all. */
const IN: Readonly<Record<string, Readonly<Record<string, readonly [least: number, most: number]>>>> = {
  year: { month: [12, 12], week: [46, 53], day: [220, 366] },
  month: { week: [4, 4.5], day: [20, 31] },
  week: { day: [5, 7] },
  day: { hour: [8, 24] },
};
const PER = [
  reading(
    '<part>… (?:among|in|for|out of|of|on) (?:the |its |a population of )?<whole>‥, (?:or|that is|which is) <rate>',
  ),
];

export function* wrongHeads(template: Template): Iterable<WrongSum> {
  for (const { at } of readings(template, EACHES)) {
    if (at.heads?.figure.kind === 'count') yield* wrongEach(at.whole, at.heads, at.each);
  }
  for (const { at, words } of readings(template, A_THING)) {
    const things = words.things ?? at.heads?.figure.unit;
    if (things?.startsWith(words.thing!.slice(0, 4)) && words.thing!.length > 2)
      yield* wrongEach(at.whole, at.heads, at.each);
  }
  for (const { at, words } of readings(template, TIMES)) yield* wrongTime(at.one, at.other, words.long!, words.short!);
  for (const { at } of readings(template, PER)) yield* wrongRate(at.part, at.whole, at.rate);
}

function* wrongEach(whole?: Quantity, heads?: Quantity, stated?: Quantity): Iterable<WrongSum> {
  if (!whole || !heads || !stated || !areAlike(whole, stated) || heads.low <= 0) return;
  if (!areApart({ low: whole.low / heads.value, high: whole.high / heads.value }, stated)) return;
  const each = whole.value / heads.value;
  yield {
    span: spanOf(stated),
    figure: stated.figure,
    message: say('{0} for {1} is {2} each.', written(whole.value, 2), written(heads.value, 0), written(each, 2)),
    computed: each < 1e6 ? written(each, Number.isInteger(each) ? 0 : 2) : null,
  };
}

function* wrongTime(
  one: Quantity | undefined,
  stated: Quantity | undefined,
  long: string,
  short: string,
): Iterable<WrongSum> {
  const [many, few] = [IN[long]?.[short], IN[short]?.[long]];
  if (!one || !stated || !areAlike(one, stated) || !(many ?? few)) return;
  const room: Interval = many
    ? { low: one.low / many[1], high: one.high / many[0] }
    : { low: one.low * few![0], high: one.high * few![1] };
  if (!areApart(room, stated)) return;
  const value = many ? one.value / many[1] : one.value * few![1];
  yield {
    span: spanOf(stated),
    figure: stated.figure,
    message: say('{0} in one is {1} in the other.', written(one.value, 2), written(value, value < 10 ? 1 : 0)),
    computed: value < 1e6 && (many ?? few)![0] === (many ?? few)![1] ? written(value, stated.decimals) : null,
  };
}

function* wrongRate(part?: Quantity, whole?: Quantity, stated?: Quantity): Iterable<WrongSum> {
  const base = Number(/^per ([\d,]+)$/.exec(stated?.figure.unit ?? '')?.[1].replaceAll(',', ''));
  if (!part || !whole || !stated || !base || !areAlike(part, whole) || part.figure.kind !== 'count') return;
  const rate = { low: (part.low / whole.high) * base, high: (part.high / whole.low) * base };
  if (!areApart(rate, stated)) return;
  const value = (part.value / whole.value) * base;
  yield {
    span: spanOf(stated),
    figure: stated.figure,
    message: say(
      '{0} among {1} is {2} {3}.',
      written(part.value, 0),
      written(whole.value, 0),
      written(value, 1),
      stated.figure.unit!,
    ),
    computed: written(value, Math.max(stated.decimals, value < 10 ? 1 : 0)),
  };
}
