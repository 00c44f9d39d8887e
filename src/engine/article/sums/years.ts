/** Spans of years and ages: *from 1998 to 2008, a period of nine years*; *born in 1961, he died in 2022 at 71*. */
import { say } from '../../phrase';
import type { WrongSum } from './wrong-sum';
import { reading, readings, spanOf, type Reading, type Template } from './template';

const year = (name: string): string => `(?<${name}>(?:1[5-9]|20)\\d\\d)`;
const FROM_TO = `\\b(?:from|between) ${year('first')} (?:to|until|through|and) ${year('last')}`;
const BEGUN =
  '(?:built|opened|founded|began|begun|started|launched|established|formed|married|elected|appointed|installed|introduced)';
const ENDED = '(?:closed|ended|died|shut|folded|stopped|retired|divorced|resigned|collapsed|demolished|dissolved)';

/** Nothing more is said of these years: not *two years of losses*. */
const ALL =
  '(?=[.,;:)—]|$| (?:in all|altogether|long|in business|on the air|of (?:service|marriage|operation|war|peace)))';

const SPANS = [
  `${FROM_TO},? (?:(?:a|an|or|that is|which is) )?(?:(?:period|span|stretch|time|run|reign|career|term) of )?<stated>${ALL}`,
  `\\b(?:for|the) <stated>,? ${FROM_TO}`,
  `\\b${BEGUN} in ${year('first')}…${ENDED}(?: down)? in ${year('last')},? after <stated>${ALL}`,
].map(reading);
const AGES = [
  `\\bborn (?:on |in )‥${year('first')}… (?:died|dies) ‥${year('last')}…(?:\\baged?|\\bat(?: the age of| age)?|\\bwas) <stated>(?! (?:years?|months?|days?) (?!old))`,
  `\\(${year('first')}[-–]${year('last')}\\)…\\b(?:died|dead|was)(?: at| aged)?(?: the age of)? <stated>(?=[.,;]|$)`,
].map(reading);

/** Ten years lie between 1998 and 2008, and eleven are named, the first and the last with them. Nobody is older than the years say. */
export function* wrongSpans(template: Template): Iterable<WrongSum> {
  for (const read of readings(template, SPANS)) {
    const { kind, unit } = read.at.stated?.figure ?? {};
    if (kind === 'duration' && unit === 'years') yield* wrongYears(read, -1, 1);
  }
  for (const read of readings(template, AGES)) {
    if (/^(?:age|count)$/.test(read.at.stated?.figure.kind ?? '')) yield* wrongYears(read, -1, 0);
  }
}

function* wrongYears(
  { at: { stated }, words: { first, last } }: Reading,
  least: number,
  most: number,
): Iterable<WrongSum> {
  const years = Number(last) - Number(first);
  if (!stated || years <= 0 || (stated.value >= years + least && stated.value <= years + most)) return;
  yield {
    span: spanOf(stated),
    figure: stated.figure,
    message: say('From {0} to {1} are {2} years.', first!, last!, String(years)),
    computed: String(years),
  };
}
