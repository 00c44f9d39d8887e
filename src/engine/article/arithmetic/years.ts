/** Spans of years: *from 1998 to 2008, a period of nine years*. */
import { say } from '../../phrase';
import type { WrongSum } from './sums';
import { FIGURE, quantityAt, spanOf, type Template } from './template';
import { matchesOf } from '../../text/matches';

const YEAR = '((?:1[5-9]|20)\\d\\d)';
const SPAN = new RegExp(
  `\\b(?:from|between) ${YEAR} (?:to|until|through|and) ${YEAR},? (?:(?:a|an|or|that is|which is) )?(?:(?:period|span|stretch|time|run|reign|career|term) of )?${FIGURE}(?![\\ue000-\\ue0ff]| (?:ago|later|earlier|old|of))`,
  'gi',
);

/** Ten years lie between 1998 and 2008, and eleven are named, the first and the last with them. */
export function* wrongSpans(template: Template): Iterable<WrongSum> {
  for (const m of matchesOf(SPAN, template.text)) {
    const stated = quantityAt(template, m[3]);
    if (!stated || stated.vague || stated.figure.kind !== 'duration' || stated.figure.unit !== 'years') continue;
    const years = Number(m[2]) - Number(m[1]);
    if (years <= 0 || (stated.value >= years - 1 && stated.value <= years + 1 && stated.value !== years - 1)) continue;
    yield {
      span: spanOf(stated),
      figure: stated.figure,
      message: say('From {0} to {1} are {2} years.', m[1], m[2], String(years)),
      computed: String(years),
    };
  }
}
