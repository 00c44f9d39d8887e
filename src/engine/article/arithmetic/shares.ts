/** Parts of a whole: *22 of the 40 members, or 60 percent*; *the rest*; votes and margins; *$15 each*. */
import { say } from '../../phrase';
import { areApart, written, type Quantity } from './quantity';
import type { WrongSum } from './sums';
import { areAlike, FIGURE, quantityAt, spanOf, type Template } from './template';
import { matchesOf } from '../../text/matches';

const WORDS = '[^.;:,()\\ue000-\\ue0ff]{0,40}?';
/** *22 of the 40 members, or 55 percent*; *22 of 40 (55 percent)*. */
const SHARE = new RegExp(
  `${FIGURE}(?: ${WORDS})? (?:out )?of (?:the |its |their |his |her |all |a total of )?${FIGURE}${WORDS}(?:, (?:or|that is|which is) (?:just |about )?|,? \\()${FIGURE}`,
  'gi',
);
/** *30 percent went by bus, 50 by boat; the remaining 30 percent walked*. */
const REST = new RegExp(`\\b(?:the rest,?|the remaining|the other) ${FIGURE}`, 'i');
/** *600 dollars for 40 people, 15 each*. */
const EACH = new RegExp(
  `${FIGURE} (?:${WORDS})?(?:for|among|between|to|by) (?:the |its |all )?${FIGURE} ${WORDS},? (?:or |that is |which is )?${FIGURE} (?:each|apiece|a head|per head|per person|a person)\\b`,
  'gi',
);
/** *won 52-48, a margin of six*; *by 31 votes to 24, a majority of five*. */
const MARGIN = new RegExp(
  `(?:${FIGURE} votes to ${FIGURE}|${FIGURE})[^.;:\\ue000-\\ue0ff]{0,20}, (?:with |by )?an? (?:margin|majority|lead|difference) of ${FIGURE}`,
  'gi',
);
/** *the 40 members voted 22 for and 19 against*: more votes than members. */
const VOTED = new RegExp(
  `${FIGURE}(?:[- ]member|[- ]seat|[- ]strong)? (?:council|board|committee|senate|house|parliament|assembly|jury|panel|members|delegates|councillors|senators|lawmakers|seats)${WORDS} voted ${FIGURE}(?: votes)? (?:for|in favou?r)(?:,| and) ${FIGURE}(?: votes)? against`,
  'gi',
);

export function* wrongShares(template: Template): Iterable<WrongSum> {
  const { text } = template;
  const at = (sign: string | undefined): Quantity | undefined => quantityAt(template, sign);
  for (const m of matchesOf(SHARE, text)) yield* wrongShare(at(m[1]), at(m[2]), at(m[3]));
  yield* wrongRest(template);
  for (const m of matchesOf(EACH, text)) yield* wrongEach(at(m[1]), at(m[2]), at(m[3]));
  for (const m of matchesOf(MARGIN, text)) {
    const score = at(m[3]);
    const [won, lost] = score ? [score.value, score.figure.valueTo] : [at(m[1])?.value, at(m[2])?.value];
    if (won !== undefined && typeof lost === 'number') yield* wrongMargin(won, lost, at(m[4]));
  }
  for (const m of matchesOf(VOTED, text)) yield* tooMany(at(m[1]), at(m[2]), at(m[3]));
}

function* wrongShare(part?: Quantity, whole?: Quantity, stated?: Quantity): Iterable<WrongSum> {
  if (!part || !whole || !stated || stated.figure.kind !== 'percentage') return;
  if (!areCounts(part, whole) || [part, whole, stated].some(q => q.vague) || part.value > whole.value || whole.low <= 0)
    return;
  const share = { low: (part.low / whole.high) * 100, high: (part.high / whole.low) * 100 };
  // counts are exact, but a large one may be rounded
  const exact =
    whole.value < 1000 ? { low: (part.value / whole.value) * 100, high: (part.value / whole.value) * 100 } : share;
  if (!areApart(exact, stated)) return;
  const number = written((part.value / whole.value) * 100, stated.decimals);
  yield {
    span: spanOf(stated),
    figure: stated.figure,
    message: say('{0} of {1} is {2} percent.', written(part.value, 2), written(whole.value, 2), number),
    computed: number,
  };
}

const areCounts = (a: Quantity, b: Quantity): boolean =>
  areAlike(a, b) && (a.figure.kind === 'count' || a.figure.kind === 'money' || a.figure.kind === 'measure');

/** With *the rest*, all the percentages of a sentence are one whole. */
function* wrongRest(template: Template): Iterable<WrongSum> {
  const m = REST.exec(template.text);
  const rest = m && quantityAt(template, m[1]);
  if (!rest || rest.figure.kind !== 'percentage') return;
  const parts = template.quantities.filter(q => q.figure.kind === 'percentage');
  if (
    parts.length < 2 ||
    parts[parts.length - 1] !== rest ||
    parts.some(q => q.vague) ||
    /\bof (?:th[eo]|whom|which|those)\b/.test(template.text)
  )
    return;
  const sum = parts.reduce((all, q) => all + q.value, 0);
  const slack = parts.reduce((all, q) => all + (q.high - q.value), 0);
  if (Math.abs(sum - 100) <= slack) return;
  const others = sum - rest.value;
  yield {
    span: spanOf(rest),
    figure: rest.figure,
    message: say('The parts make {0} percent, not 100.', written(sum, 2)),
    computed: others < 100 ? written(100 - others, rest.decimals) : null,
  };
}

function* wrongEach(whole?: Quantity, heads?: Quantity, stated?: Quantity): Iterable<WrongSum> {
  if (!whole || !heads || !stated || heads.figure.kind !== 'count' || !areAlike(whole, stated)) return;
  if ([whole, heads, stated].some(q => q.vague) || heads.low <= 0) return;
  const each = { low: whole.low / heads.value, high: whole.high / heads.value };
  if (!areApart(each, stated)) return;
  const number = written(whole.value / heads.value, Math.max(stated.decimals, 0));
  yield {
    span: spanOf(stated),
    figure: stated.figure,
    message: say(
      '{0} for {1} is {2} each.',
      written(whole.value, 2),
      written(heads.value, 0),
      written(whole.value / heads.value, 2),
    ),
    computed: whole.value < 1e6 ? number : null,
  };
}

function* wrongMargin(won: number, lost: number, stated?: Quantity): Iterable<WrongSum> {
  if (!stated || stated.vague || stated.figure.kind === 'percentage') return;
  const margin = Math.abs(won - lost);
  if (stated.low <= margin && margin <= stated.high) return;
  yield {
    span: spanOf(stated),
    figure: stated.figure,
    message: say('{0} to {1} is a margin of {2}.', written(won, 2), written(lost, 2), written(margin, 2)),
    computed: written(margin, 2),
  };
}

function* tooMany(members?: Quantity, yes?: Quantity, no?: Quantity): Iterable<WrongSum> {
  if (!members || !yes || !no || [members, yes, no].some(q => q.vague || q.figure.kind !== 'count')) return;
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
