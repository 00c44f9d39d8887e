/** Parts that are listed with their total: *14 people: nine men and five women*; percentages that are one whole; averages. */
import { say } from '../../phrase';
import { matchesOf } from '../../text/matches';
import { areApart, written, type Interval, type Quantity } from './quantity';
import type { WrongSum } from './wrong-sum';
import { areAlike, quantityAt, reading, readings, spanOf, type Template } from './template';

const SIGN = '[\\ue000-\\ue0ff]';
const ITEM = `(?:about )?${SIGN} (?![^,.]*\\b(?:among|including|of (?:them|whom|these|those))\\b)[^,.;:()\\ue000-\\ue0ff]{1,40}?`;
const LIST = `${ITEM}(?:, ${ITEM})*,? and ${ITEM}`;
const OF_PEOPLE = `${SIGN} (?:\\p{Ll}+ )?(?:men|women|boys|girls|children|adults|teenagers|males|females|civilians|soldiers|officers|students|teachers|passengers|crew(?: members)?|firefighters)`;

/** What the parts of a list make together, is the total that stands before it. */
const TOTALS: readonly RegExp[] = [
  `(${SIGN})(?! of)[^.;:\\ue000-\\ue0ff]{0,60}: (${LIST})[.!]?$`,
  `(${SIGN}) (?:people|persons|victims|patients|passengers)[^.,;:()\\ue000-\\ue0ff]{0,20}(?:, | [—–-] | \\()(${OF_PEOPLE}(?:, ${OF_PEOPLE})*,? and ${OF_PEOPLE})(?=[.,;)—–]|$)`,
].map(pattern => new RegExp(pattern, 'gu'));
/** *Of the $10 million, $6 million went to schools and $5 million to roads*: the parts are no more than the whole. */
const SPENT = `${SIGN} (?:(?:went|goes|go|will go|would go|is|was) )?(?:to|for) [^,.;:()\\ue000-\\ue0ff]{1,40}?`;
const OF_WHOLE = new RegExp(
  `\\b[Oo]f (?:the|its|that|a) (${SIGN}),? (${SPENT}(?:, ${SPENT})*,? and ${SPENT})[.,]`,
  'gu',
);

/** *30 percent went by bus, 50 by boat; the remaining 30 percent walked*. */
const REST = [reading('\\b(?:the rest,?|the remaining|the other) <rest>')];
/** Answers of which each gives one: *51 percent in favour, 45 percent against and 9 percent undecided*. */
const FOR = '(?:in favou?r|support(?:ed|s)?|approve[ds]?)\\b';
const AGAINST = '(?:against|oppose[ds]?|disapprove[ds]?)(?: (?:it|him|her|them))?(?=[,.;]| and | with |$)';
const ANSWERS = new RegExp(`${FOR}[^;.]*${AGAINST}|${AGAINST}[^;.]*${FOR}`, 'i');
/** *Ruiz on 45 percent, Orr on 38 percent*. */
const CANDIDATE = new RegExp(`\\p{Lu}[\\p{L}’'-]+ (on|at|with|had|got|won|received|took) ${SIGN}`, 'gu');

const AVERAGE = [
  reading(
    '\\baverage of (?:the <n> )?[^.;:\\ue000-\\ue0ff]{0,40}?,? <a>(?:, <b>)?(?:, <c>)?,? and <d>,? (?:is|was|comes to|came to) <stated>',
  ),
];

export function* wrongTotals(template: Template): Iterable<WrongSum> {
  for (const pattern of TOTALS) {
    for (const m of matchesOf(pattern, template.text))
      yield* wrongTotal(quantityAt(template, m[1]), partsIn(template, m[2]), false);
  }
  for (const m of matchesOf(OF_WHOLE, template.text))
    yield* wrongTotal(quantityAt(template, m[1]), partsIn(template, m[2]), true);
  yield* wrongWhole(template);
  for (const { at } of readings(template, AVERAGE)) yield* wrongAverage([at.a, at.b, at.c, at.d], at.stated);
}

const partsIn = (template: Template, list: string): Quantity[] =>
  [...list].flatMap(sign => quantityAt(template, sign) ?? []);

/** Heads are counted one by one; a large count may be rounded. */
const exact = (q: Quantity): Quantity =>
  q.figure.kind === 'count' && q.value < 1000 ? { ...q, low: q.value, high: q.value } : q;

function sumOf(parts: readonly Quantity[]): Interval & { readonly value: number } {
  const all = (of: (part: Quantity) => number): number => parts.map(exact).reduce((sum, part) => sum + of(part), 0);
  return { value: all(q => q.value), low: all(q => q.low), high: all(q => q.high) };
}

function* wrongTotal(total: Quantity | undefined, parts: readonly Quantity[], mayBeLess: boolean): Iterable<WrongSum> {
  if (!total || !/^(?:count|money)$/.test(total.figure.kind) || parts.length < 2) return;
  if ([total, ...parts].some(q => q.vague || q.figure.valueTo !== null || !areAlike(q, total))) return;
  const sum = sumOf(parts);
  if (mayBeLess ? sum.low <= exact(total).high : !areApart(sum, exact(total))) return;
  const number = written(sum.value, Math.max(0, ...parts.map(q => q.decimals)));
  yield {
    span: spanOf(total),
    figure: total.figure,
    message: say('The parts make {0}, not {1}.', number, written(total.value, total.decimals)),
    computed: sum.value < 1e6 ? number : null,
  };
}

/** Percentages that are parts of one whole make 100. */
function* wrongWhole(template: Template): Iterable<WrongSum> {
  const parts = template.quantities.filter(q => q.figure.kind === 'percentage');
  const last = parts[parts.length - 1];
  if (parts.length < 2 || parts.some(q => q.vague || q.figure.valueTo !== null)) return;
  const [rest] = Array.from(readings(template, REST), ({ at }) => at.rest);
  const isWhole = rest === last && !/\bof (?:th[eo]|whom|which|those)\b/.test(template.text);
  if (!isWhole && !(ANSWERS.test(template.text) && parts.length < 4) && !areCandidates(template, parts)) return;
  const sum = sumOf(parts);
  if (sum.low <= 100 && (!isWhole || sum.high >= 100)) return;
  const others = sum.value - last.value;
  yield {
    span: spanOf(last),
    figure: last.figure,
    message: say('The parts make {0} percent, not 100.', written(sum.value, 2)),
    computed: isWhole && others < 100 ? written(100 - others, last.decimals) : null,
  };
}

function areCandidates({ text }: Template, parts: readonly Quantity[]): boolean {
  const found = matchesOf(CANDIDATE, text);
  return parts.length > 2 && found.length === parts.length && found.every(m => m[1] === found[0][1]);
}

function* wrongAverage(values: readonly (Quantity | undefined)[], stated?: Quantity): Iterable<WrongSum> {
  const parts = values.flatMap(q => q ?? []);
  if (!stated || !parts.every(q => areAlike(q, stated))) return;
  const sum = sumOf(parts);
  const average = sum.value / parts.length;
  if (!areApart({ low: sum.low / parts.length, high: sum.high / parts.length }, stated)) return;
  yield {
    span: spanOf(stated),
    figure: stated.figure,
    message: say('The average is {0}.', written(average, 2)),
    computed: average < 1e6 ? written(average, Math.max(stated.decimals, 0)) : null,
  };
}
