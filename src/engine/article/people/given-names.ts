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
