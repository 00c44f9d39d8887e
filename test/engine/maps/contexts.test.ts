/**
 * What becomes of a verified note when other words stand around its claim, pair by pair and either way round; and where it is found when
 * sentences like its own stand beside it. A map for a person to read.
 */
import { isAsBefore } from '../../articles/snapshots';
import { anchorAll, spanOf, standingOf } from '../../../src/engine/notes/anchored-notes';
import { placed } from '../notes/marked';
import { noteOn } from '../notes/notes';

/** A claim with a gap, and words that may stand in it. */
const GAPS: readonly (readonly [claim: string, ...words: string[]])[] = [
  ['The flock shrank GAP ⟦140 sheep⟧ in March.', 'to', 'by', 'from', 'over', 'under', 'up to', 'nearly'],
  ['The guards walked ⟦12 miles⟧ GAP the fence.', 'inside', 'outside', 'within', 'beyond', 'above', 'below', 'along', 'before', 'after'],
  ['The bridge was shut GAP ⟦2019⟧, records show.', 'since', 'until', 'before', 'after', 'in', 'by', 'from'],
  ['She said GAP team lost ⟦three games⟧.', 'her', 'his', 'their', 'the', 'her own', 'Ana Ruiz’s'],
  ['GAP lost ⟦three games⟧ after GAP left.', 'he', 'she', 'they', 'Ruiz', 'the coach'],
  ['The fair drew ⟦9,000 people⟧ on GAP.', 'Jan. 5', 'January 5', 'Jan 5', 'Jan. 6', 'June 5', 'Monday', 'Mon.', 'Tuesday'],
  ['GAP said ⟦12 homes⟧ burned down.', 'Prof. Ruiz', 'Professor Ruiz', 'Ruiz', 'Ana Ruiz', 'Dr. Ruiz', 'Lind', 'the mayor', 'a neighbour', 'police', 'nobody'],
  ['The shop on GAP sold ⟦40 lamps⟧.', 'Pier St', 'Pier Street', 'Pier St.', 'Pier Road', 'Mill Street', 'Monday'],
  ['GAP ⟦12 homes⟧ burned down, Ruiz said.', 'In Elston,', 'In Norden,', 'In May,', 'In June,', 'In all,', 'Speaking on the radio,', 'Of the 40,', 'Of the 50,', 'However,', ''],
  ['The ferry, GAP, carries ⟦220 people⟧.', 'which opened in 1988', 'which opened in 1989', 'which never sank', 'the Alma', 'the Berta', 'a relic', 'on deck', 'she said', 'it was denied'],
  ['GAP have ⟦three cats⟧ and two dogs.', 'Most owners', 'Some owners', 'All owners', 'No owners', 'Few owners', 'The owners', 'Owners', '12 owners', 'Not all owners'],
  ['The yard GAP hire ⟦300 welders⟧.', 'will', 'would', 'may', 'might', 'must', 'can', 'cannot', 'won’t', 'did', 'did not', 'didn’t', 'to'],
  ['Rents GAP ⟦6 percent⟧ last year.', 'rose', 'fell', 'rise', 'have risen', 'had risen', 'climbed', 'dropped', 'hardly rose', 'rose by', 'rose about', 'rose more than', 'rose less than', 'rose at least', 'rose almost'],
  ['Diesel costs ⟦$1.40⟧ GAP in the north.', 'a litre', 'a gallon', 'per litre', 'each litre', 'a year', 'million', 'or more', 'each', 'now'],
  ['It has ⟦400⟧ GAP and a pool.', 'rooms', 'room', 'beds', 'hotel rooms', 'new rooms', 'of 900 rooms', 'percent more rooms', 'million rooms', 'or so rooms'],
  ['The vote GAP ⟦31 to 14⟧ came at noon, and 12 of 60 stayed away.', 'of', 'was', 'against it of', 'for it of', 'by'],
  ['Ruiz said the dam held ⟦9 million tons⟧ GAP.', ', and that it leaked', ', but Lind said it leaked', ', which Lind denied', ' in May', ' in June', ' of mud', ' of water', ', 400 more than in 2010', ', 500 more than in 2010', ''],
  ['Some GAP percent of voters, ⟦1,200 people⟧, stayed at home.', '31', '32', '31.0', 'thirty-one', '13', '~31'],
]; // prettier-ignore

const inArticle = (copy: string): string =>
  `Councillors met in the old customs house on a wet evening.\n\nNobody spoke at first. ${copy} The hall was cold.\n\nThey meet again in May.\n`;

const filled = (claim: string, words: string): string => {
  const copy = claim.replaceAll('GAP', words).replace(/ (?=[,.])| (?= )/g, '').trim();
  return copy[0].toUpperCase() + copy.slice(1);
}; // prettier-ignore

function contexts([claim, ...words]: readonly [string, ...string[]]): string {
  const lines = words.map(was => {
    const note = noteOn(inArticle(filled(claim, was)));
    const by = new Map<string, string[]>();
    for (const now of words) {
      const [anchored] = anchorAll([note], placed(inArticle(filled(claim, now))).text);
      const standing = standingOf(anchored);
      if (now !== was) by.set(standing, [...(by.get(standing) ?? []), now.trim() || 'nothing']);
    }
    return `  ${was.trim() || 'nothing'} → ${[...by].map(([standing, all]) => `${standing}: ${all.join(' | ')}`).join('; ')}\n`;
  });
  return `${claim}\n${lines.join('')}`;
}

/** Sentences that are like each other, the claim in one of them; and what may stand in its stead. */
const TWINS: readonly (readonly string[])[] = [
  ['Fares rose ⟦4 percent⟧ in May.', 'Fares rose 4 percent in May.', 'Nobody knew.', 'Fares rose 4 percent in May.'],
  ['The north lost ⟦12 boats⟧.', 'The south lost 12 boats.', 'The east lost 9 boats.', 'The west lost 12 ships.'],
  ['Ruiz won ⟦31 votes⟧ in Elston.', 'Lind won 31 votes in Norden.', 'Orr won 13 votes in Elston.', 'All won some.'],
  [
    '“⟦We wait for the boat to come⟧,” said Ruiz.',
    '“We wait for the boat to come,” said Lind.',
    'It came.',
    'It went.',
  ],
];
const INSTEAD: Readonly<Record<string, (sentence: string) => string>> = {
  'as it is': sentence => sentence,
  'gone': () => '',
  'with another number': sentence => sentence.replace(/\d+/, '77'),
  'with another last word': sentence => sentence.replace(/\S+\.$/, 'there.'),
  'with another first word': sentence => sentence.replace(/^“?\S+/, 'They'),
  'denied': sentence => sentence.replace(/ (rose|lost|won|wait)/, ' never $1'),
  'twice': sentence => `${sentence} ${sentence}`,
}; // prettier-ignore

function twins(sentences: readonly string[]): string {
  const lines: string[] = [];
  for (const at of sentences.keys()) {
    const own = sentences[0];
    const others = sentences.slice(1);
    const order = [...others.slice(0, at), own, ...others.slice(at)];
    const note = noteOn(inArticle(order.join(' ')));
    const by = new Map<string, string[]>();
    for (const [name, instead] of Object.entries(INSTEAD))
      for (const parted of [' ', '\n\n']) {
        const now = order.map(each => (each === own ? instead(placed(own).text) : each)).filter(Boolean);
        for (const [way, all] of [['', now], [', backwards', now.toReversed()], [', the first gone', now.slice(1)]] as const) {
          const text = inArticle(all.join(parted));
          const [anchored] = anchorAll([note], text);
          const span = anchored.anchor && spanOf(anchored.anchor);
          const [before, words] = span ? [text.slice(Math.max(0, span.start - 20), span.start), text.slice(span.start, span.end)] : ['', '']; // prettier-ignore
          const place = span ? ` ${before.replace(/\s+/g, ' ')}⟦${words.replace(/\s+/g, ' ')}⟧${span.start}` : '';
          const said = `${standingOf(anchored)}${place}`;
          by.set(said, [...(by.get(said) ?? []), `${name}${way}${parted === ' ' ? '' : ', apart'}`]);
        }
      }
    lines.push(`  as ${['the first', 'the second', 'the third', 'the last'][at]}\n`);
    for (const [said, names] of by) lines.push(`    ${said}: ${names.join('; ')}\n`);
  } // prettier-ignore
  return `${sentences.join(' ')}\n${lines.join('')}`;
}

suite('a map of', () => {
  test('words around a claim', () => isAsBefore('test/engine/maps/contexts.snap.txt', GAPS.map(contexts).join('\n')));
  test('claims with sentences like their own', () =>
    isAsBefore('test/engine/maps/note-twins.snap.txt', TWINS.map(twins).join('\n')));
});
