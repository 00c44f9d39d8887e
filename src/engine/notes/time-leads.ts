/** What leads to a time says whether it goes on from there, ends there, or lies there: *since 2014* is not *in 2014*. */
type Lead = 'since' | 'from' | 'until' | 'to' | 'before' | 'by' | 'after' | 'at';

const LEADS: ReadonlyMap<string, Lead> = new Map(
  'since since, from from, until until, till until, to to, through to, between to, before before, by by, after after'
    .split(', ')
    .map(pair => pair.split(' ') as [string, Lead]),
);

/** What can stand for one another, each with what it is as well: *from 1998 to 2004*, *between 1998 and 2004*. */
const ALIKE: ReadonlySet<string> = new Set('since from, from to, to at, to until'.split(', '));

/** Do these prepositions, or none, lead to the same of a time? */
export function leadAlike(a: string, b: string): boolean {
  const [one, other] = [LEADS.get(a) ?? 'at', LEADS.get(b) ?? 'at'];
  return one === other || ALIKE.has(`${one} ${other}`) || ALIKE.has(`${other} ${one}`);
}
