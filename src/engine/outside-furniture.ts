import type { Finding } from './rule';
import { overlaps } from './text/span';

const FURNITURE = 'text/boilerplate';
/** The rules that look at words and spaces alone. */
const OF_WORDS: ReadonlySet<string> = new Set(
  'fragment fused-words repeated-word spacing stray-capital'.split(' ').map(name => `text/${name}`),
);

/** The findings, in their order, without what is wrong with the words of page furniture: it goes with the whole of it. */
export function outsideFurniture(findings: readonly Finding[]): readonly Finding[] {
  const furniture = findings.filter(({ rule }) => rule === FURNITURE).map(({ span }) => span);
  if (!furniture.length) return findings;
  let at = 0;
  return findings.filter(({ rule, span }) => {
    while (at < furniture.length && furniture[at].end <= span.start) at++;
    const around = furniture[at];
    const isInside = around && overlaps(around, span) && around.start <= span.start && span.end <= around.end;
    return !isInside || !OF_WORDS.has(rule);
  });
}
