/** Names in wordings that nobody tuned to: written down before they were tried. Marks stand around what is misspelled. */
import assert from 'node:assert/strict';
import { parseArticle } from '../../src/engine/article/parse';
import { namesOf } from '../../src/engine/article/people/names';
import { check } from '../../src/engine/check';

/** Copy in which one name is spelled in two ways. */
const ODD: readonly string[] = [
  // who speaks, in any way
  'Temir Tokarev, the governor, signed it. “It is law,” ⟦Togarev⟧ later told reporters. Tokarev left.',
  'Temir Tokarev signed it. It was law, argued ⟦Togarev⟧ once more. Tokarev left.',
  'Temir Tokarev signed it. Reporters asked ⟦Togarev⟧, who shrugged. Tokarev left.',
  'Temir Tokarev signed it. ⟦Togarev⟧, 61, had waited for months. Tokarev left.',
  'Temir Tokarev signed it. ⟦Togarev⟧ never divulged why. Tokarev left.',
  'The harbour master, Lena Ostrander, slept. They rang ⟦Ostrender⟧ at noon. Ostrander came.',
  'Lena Ostrander slept. They rang up lawyer ⟦Ostrender⟧ at noon. Ostrander came.',
  // a name that no dictionary has, where a sentence begins
  'Clara Fiorelli ran for mayor. ⟦Fiorilli⟧ is hardly known in the hills. Voters like Fiorelli anyway.',
  'Mark Gallaway ran the yard. ⟦Galaway⟧ and his brothers built ferries. Nobody paid Gallaway.',
  // whatever stands before it
  'Mark Gallaway ran the yard. The report on the ⟦Galaway⟧ affair is due. Nobody paid Gallaway.',
  'Mark Gallaway ran the yard. A letter from ⟦Galaway⟧ came late. Nobody paid Gallaway.',
  // an accent or a hyphen is lost
  'The plea was written by Jörgen Hülbeck. Copies can be had from ⟦Hulbeck⟧.',
  'The plea was written by Lech Wałoszek. Copies can be had from ⟦Waloszek⟧.',
  'Simon Astley-Wood held the keys. The meter was read by ⟦Astleywood⟧.',
  'Simon Astley-Wood held the keys. ⟦Astley Wood⟧ read the meter himself.',
  'Marie-Claire Dumont led the talks. On Monday ⟦Marie Claire⟧ Dumont went home.',
  // the first name
  'Hillary Brandt won. Nobody had asked ⟦Hilary⟧ Brandt. Brandt slept.',
  'Karl Brandt won. Nobody had asked ⟦Carl⟧ Brandt. Brandt slept.',
  'Sarah Brandt won. Nobody had asked ⟦Sara⟧ Brandt. Brandt slept.',
  'Ronald Brandt won, and Ronald Brandt left. Nobody had asked ⟦Ronal⟧ Brandt.',
  'Stephen Brandt won, and Stephen Brandt left. Nobody had asked ⟦Steven⟧ Brandt.',
  'Geoff Brandt, who runs the mill, won.\n\nNobody had asked ⟦Jeff⟧ Brandt, who slept.',
  'Ann Stewart runs the mill. Nobody had asked Ann ⟦Stuart⟧.',
  'The mill is run by Kathryn Brandt.\n\n“We won,” ⟦Katherine⟧ Brandt said.',
  // one name of another alphabet
  'Ostap Velychkovskyi plays the organ. Nobody paid ⟦Velychkovsky⟧ for it. Velychkovskyi played on.',
  'The pianist Raisa Dubrovskaya has left. “I will not play,” ⟦Dubrovskaia⟧ said. Dubrovskaya flew home.',
  'Andriy Malynivskyy won the race. Behind ⟦Malynivskiy⟧ came nobody. Malynivskyy slept.',
  // another letter begins it, or it ends otherwise
  'Karla Brunetti runs the bakery. “We open at five,” ⟦Prunetti⟧ said.',
  'Dorit Salkind chairs the choir. It was Ms. ⟦Zalkind⟧ who chose the hymns.',
  'The ferry belongs to Ivo Castellan.\n\n⟦Gastellan⟧ bought it at an auction in spring.',
  'Ida Hartwell wrote the score. “It took a year,” ⟦Hartwells⟧ said.',
  'Ida Hartwell wrote the score. The hymn is hers, Ms. ⟦Hartwelling⟧ told the choir.',
  'Piet Sorokin mends clocks. “They stop when they like,” ⟦Sorokard⟧ added.',
  // a syllable is lost
  'Rosa Tavarino keeps bees. Nobody had warned ⟦Tarino⟧ of the frost. The bees died.',
  'Hugo Pellegrini painted the chapel.\n\n⟦Pegrini⟧ died before it opened.',
  'Judge Hanna Vasilenko closed the yard. The order of Judge ⟦Vasenko⟧ stands. It was read to Vasilenko twice.',
  'The mayor, Nils Abernethy, left at noon. A crowd had waited for ⟦Abethy⟧ since dawn.',
  // a word of English stands for it
  'Vera Hallow and Marek Bucket run the mill. Elise Pannell bought it. “It leaks,” ⟦Panel⟧ said.',
  'Elise Candlin bought the mill. They wrote to the stubborn ⟦Candle⟧ in May.',
  'Olga Tickov sued. It was the plan of ⟦Ticket⟧’s lawyer.',
  'Olga Morgen sued. They had never met ⟦Morning⟧, who won.',
  // another first name
  'The dike was built by Greta Lindholm, an engineer.\n\nOthers stood by. “It will hold,” ⟦Gisela Lindholm⟧ said.',
  'The reeve, Robert Ostrander, shut the road.\n\n⟦Roland Ostrander⟧ has been reeve since May.',
  'The reeve, Harold Ostrander, shut the road.\n\n“It is not safe,” said ⟦Howard Ostrander⟧.',
  // places
  'Ships left Torvaneska in May. Fog lay over Torvaneska and around ⟦Torvanezka⟧.',
];

/** Copy in which nothing is. */
const SOUND: readonly string[] = [
  // two people
  'Eric Garnett met his daughter Erica Garnett. Garnett wept.',
  'Daniel Brandt and his sister Danielle Brandt sued. They won.',
  'Tim Brandt and Tom Brandt sued. They won.',
  'Ian Brandt left the mill to his son Iain Brandt. Brandt slept.',
  'Ian Brandt met Iain Moe. Ann Stewart met Per Stuart, and Stuart slept.',
  'Ana Carsen met Tom Carson. “No,” Carsen said. Carson said nothing.',
  'Dr. Lena Ostrander slept. Judge Ostrender, who heard the case, did not.',
  // a person and a place, a thing or a word
  'Ana Torvald lives in the hills. The ferry to Torvalt was late, and the train from Torvalt, too.',
  'Tom Parris flew to Paris. They love Paris.',
  'Joan Welsh sang. The Welsh clapped, and a Welch grape is blue.',
  'Jean Clipper rode out. Clapper boards fell.',
  'Pia Germain told Germany.',
  // families, peoples, and what is made of a name
  'Ida Hartwell wrote the score. The Hartwells said it was theirs. Several Hartwellites said so, too.',
  'Joris Kenyada spoke. He told Kenyans to wait, and Kenyans waited.',
  'Ida Hartwell wrote the score. A Hartwellian hush fell over the Hartwell-era hall.',
  // other words and other people
  'Elise Candlin bought the mill. A Candle Company sign hung there. “Candle in the Wind” was played.',
  'Elise Candlin bought the mill. Candles burned. The Candle, a pub, was shut.',
  'Karla Brunetti met Per Prunetti. “We open at five,” Prunetti said.',
  'Karla Brunetti flew to Prunetti. They love Prunetti.',
  'Rosa Tavarino keeps bees in Tarino. The bees of Tarino are brown.',
  // two of one surname
  'The reeve, Robert Ostrander, shut the road.\n\nHis brother Roland Ostrander said it was safe.',
  'The reeve, Robert Ostrander, shut the road.\n\nRoland Ostrander, a driver, said it was safe.',
  'The reeve, Robert Ostrander, shut the road.\n\nRob Ostrander said it was not safe.',
  'The reeve, James Ostrander, shut the road.\n\nJim Ostrander has been reeve since May.',
  'The reeve, Robert Ostrander, shut the road.\n\nRita Ostrander said it was safe.',
  'The reeve, Robert Ostrander, shut the road.\n\nRoland Ostrander said it was safe. Roland Ostrander drives a bus.',
  // what a page says
  'Temir Tokarev signed it. It is law.\n\nRead more: Togarev wins again\n\nNobody asked Tokarev.',
  // the copy speaks of it
  'Mark Gallaway ran the yard. “Galaway” is how his badge spells it, wrongly. Gallaway laughed.',
  'Mark Gallaway ran the yard. A “Mr. Galaway (sic)” signed for it. Gallaway laughed.',
];

/** The names of some copy, and what they are names of. */
const KINDS: readonly (readonly [copy: string, ...names: string[]])[] = [
  ['It was the Federal Bureau of Investigation that called.', 'Federal Bureau of Investigation: body'],
  ['Rates are set by the Bank of Norvia.', 'Bank of Norvia: body'],
  ['She left the University of Elston in May.', 'University of Elston: body'],
  ['He runs Customs and Border Protection.', 'Customs and Border Protection: body'],
  ['The Department of Health and Human Services paid.', 'Department of Health and Human Services: body'],
  ['They asked the House Committee on Ways and Means.', 'House Committee on Ways and Means: body'],
  ['A plea went to the Ministry of the Interior.', 'Ministry of the Interior: body'],
  ['It is kept at the Museum of Modern Art.', 'Museum of Modern Art: body'],
  ['They met Ana Ruiz of Elston.', 'Ana Ruiz: person', 'Elston: name'],
  ['They met Mayor Ruiz of Elston.', 'Ruiz: person', 'Elston: name'],
  ['They met Ana Ruiz and Ben Orr.', 'Ana Ruiz: person', 'Ben Orr: person'],
  ['The train links Elston and Norwick.', 'Elston: name', 'Norwick: name'],
  ['They sued the Elston Council and Ben Orr.', 'Elston Council: body', 'Ben Orr: person'],
  ['They saw Temir Tokarev, a nurse, there.', 'Temir Tokarev: person'],
  ['They saw Temir Tokarev, 40, there.', 'Temir Tokarev: person'],
  ['They live near Virginia Beach, in sight of it.', 'Virginia Beach: name'],
  ['Lena O’Brien-Falk’s boat sank off Elston.', 'Lena O’Brien-Falk: person', 'Elston: name'],
  ['The pilot was J.R. Holm of Elston.', 'J.R. Holm: name', 'Elston: name'],
  ['They read the Elston Gazette at noon.', 'Elston Gazette: body'],
];

/** What does not hold yet. */
const NOT_YET: readonly string[] = [
  'Mark Gallaway ran the yard. A letter from ⟦Galaway⟧ came late. Nobody paid Gallaway.',
  'Ships left Torvaneska in May. Fog lay over Torvaneska and around ⟦Torvanezka⟧.',
];

const marksOff = (copy: string): string => copy.replace(/[⟦⟧]/g, '');

/** Copy with marks around what is misspelled. */
function marked(copy: string): string {
  let all = copy;
  for (const { span } of check(copy)
    .findings.filter(({ rule }) => rule === 'name/inconsistent')
    .reverse())
    all = `${all.slice(0, span.start)}⟦${all.slice(span.start, span.end)}⟧${all.slice(span.end)}`;
  return all;
}

/** Holds, or is known not to: then it is to be taken off the list as soon as it does. */
function holds(name: string, body: () => void): void {
  test(name, () => (NOT_YET.includes(name) ? assert.throws(body, 'it holds now') : body()));
}

suite('names in wordings that nobody tuned to', () => {
  for (const copy of [...ODD, ...SOUND]) holds(copy, () => assert.equal(marked(marksOff(copy)), copy));
  for (const [copy, ...names] of KINDS)
    holds(copy, () =>
      assert.deepEqual(
        namesOf(parseArticle(copy)).map(({ name, kind }) => `${name}: ${kind}`),
        names,
      ),
    );
});
