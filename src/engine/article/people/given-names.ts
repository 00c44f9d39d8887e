/** Given names that are said alike, and that no rule of letters finds: *Sean* and *Shaun*, *Geoff* and *Jeff*. */

const SAID_ALIKE =
  'sean shaun shawn, geoff jeff, geoffrey jeffrey, ian iain, alan allan allen, graham graeme, stuart stewart, lewis louis, neil neal niall, ' +
  'stefan stephen steven, derek derrick, darrell darryl daryl, zach zack zac, hugh huw, rhys reece reese, chris kris, ann anne, lynn lynne, ' +
  'isabel isobel isabelle, leslie lesley, katherine catherine katharine kathryn cathryn, deborah debra, christina kristina, caroline carolyn, ' +
  'jackie jacqui, jill gill, gillian jillian, sally sallie, zoe zoey, ayesha aisha, yusuf yousef youssef, omar umar, usman osman, ' +
  'ibrahim ebrahim, alexei aleksei alexey, yevgeny evgeny';

/** By each of them, in small letters, the first of those that are said like it. */
const FIRST_OF: ReadonlyMap<string, string> = new Map(
  SAID_ALIKE.split(', ').flatMap(names => {
    const all = names.split(' ');
    return all.map(name => [name, all[0]] as const);
  }),
);

/** What all given names share that are said like this one; undefined where there is no other. */
export const givenNameOf = (letters: string): string | undefined => FIRST_OF.get(letters);

/** Short names that share no more than a letter or two with what they are short for. */
const SHORT =
  'jim james, jimmy james, jack john, jack jacob, jake jacob, jon john, jeb john, chuck charles, chuck charlie, ted theodore, tom thomas, hank henry, harry henry, ' +
  'meg margaret, maggie margaret, molly mary, polly mary, sally sarah, tony anthony, kit christopher, kit katherine, dick richard, bill william, ' +
  'bob robert, nell eleanor, jerry gerald, gerry gerald, sasha alexander, sandy alexander, mitch mitchell, bert albert, larry lawrence, patsy patricia';
const SHORT_FOR: ReadonlySet<string> = new Set(SHORT.split(', '));
/** A name that is shorter by two letters and begins with the same two, or begins with the same three, may be short for another: *Mike*, *Rob*. */
const SAME = 2;

/** May one given name be short for another, or for the same? In small letters. */
export function mayBeShort(a: string, b: string): boolean {
  if (SHORT_FOR.has(`${a} ${b}`) || SHORT_FOR.has(`${b} ${a}`)) return true;
  const [short, long] = a.length <= b.length ? [a, b] : [b, a];
  if (short.length < SAME || !long.startsWith(short.slice(0, SAME))) return false;
  return long.startsWith(short.slice(0, SAME + 1)) || (short.length < 6 && long.length - short.length >= SAME);
}
