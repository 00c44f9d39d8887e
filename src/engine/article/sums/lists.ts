/** Lists that are counted before they are given: *three towns: Elston, Kiel, Orve and Port Alder*. */
import { say } from '../../phrase';
import type { WrongSum } from './wrong-sum';
import { FIGURE, quantityAt, spanOf, type Template } from './template';

const COUNTED = new RegExp(
  `${FIGURE} (?:\\p{Ll}+ ){0,2}(?:\\p{Ll}+s|men|women|people|children)(?: \\p{Ll}+){0,3}: ([^:;.?!\\ue000-\\ue0ff]{5,200})[.?!]?$`,
  'u',
);
/** A name in a list, of four words at most. */
const NAME = /^\p{Lu}[\p{L}’'-]*(?: (?:of |the |de |van )?\p{Lu}[\p{L}’'.-]*){0,3}$/u;

/** One place, for all its *and*. */
const JOINED =
  /(?:Trinidad and Tobago|Bosnia and Herzegovina|Antigua and Barbuda|(?:St\.?|Saint) (?:Kitts and Nevis|Vincent and the Grenadines)|Turks and Caicos|Tyne and Wear|Brighton and Hove|Newfoundland and Labrador)/g;

/** Only names are counted; *and* parts the last two. */
export function* wrongLists(template: Template): Iterable<WrongSum> {
  const m = COUNTED.exec(template.text);
  const stated = m && quantityAt(template, m[1]);
  if (!m || !stated || stated.vague || stated.figure.kind !== 'count' || stated.value > 12) return;
  const byComma = m[2].replace(JOINED, name => name.replace(' and ', ' ')).split(/, (?:and )?/);
  const items = byComma.flatMap((item, i) => (i === byComma.length - 1 ? item.split(' and ') : [item]));
  if (items.length < 2 || !items.every(item => NAME.test(item.trim()))) return;
  if (items.length === stated.value) return;
  yield {
    span: spanOf(stated),
    figure: stated.figure,
    message: say('{0} are listed.', String(items.length)),
    computed: String(items.length),
  };
}
