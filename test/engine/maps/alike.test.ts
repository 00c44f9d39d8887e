/** What is taken for another spelling of a name, and for another figure of the same thing. A map for a person to read. */
import { isAsBefore } from '../../articles/snapshots';
import {
  keysOf,
  lettersOf,
  likenessOf,
  mayBeLike,
  mayBeSlip,
  sounded,
} from '../../../src/engine/article/people/likeness';
import { check } from '../../../src/engine/check';
import { english } from '../../../src/engine/phrase';

const NAMES =
  'Lundqvist Lundquist Lundkvist Lindqvist Lunqvist Lundqvsit Zelensky Zelenskyy Zelenskiy Selensky Kharkiv Kharkov Harkiv Gaddafi Qaddafi Kaddafi Ghaddafi Schmidt Schmitt Smith Smyth Smythe Stephens Stevens Phillips Philips Fillips Tchaikovsky Chaikovsky Shaikovsky Khamenei Khameini Mohammed Muhammad Mohamed Mahmoud Holmberg Holmburg Holmbergs Johansson Johanson Johnson Jonson Jonsson Müller Mueller Muller Moller Møller Ørsted Oersted Orsted McDonald MacDonald Macdonald O’Neill ONeill Oneil Petersen Peterson Pedersen Kowalski Kowalsky Kovalski Weissman Weismann Weisman Garcia García Garzia Xiaoping Shaoping Iraqi Iraki Nguyen Nguyễn Ngyuen Elston Elton Elstone Eltson Marinescu Marinesku Marinesc Abdullah Abdulla Abdallah Catherine Katherine Kathryn Rutherford Ruthreford Rutherfird'.split(
    ' ',
  );

const heard = NAMES.map(name => ({ name, ...sounded(lettersOf(name)) }));

const FIRST = [
  'Cargo traffic in the old harbour grew 31.4 percent last winter.',
  'The strike cost the ferry line about 4,500,000 crowns before Easter.',
  'Divers counted 1,250 wrecks along the southern coast.',
];
const OTHERS: Readonly<Record<string, (sentence: string) => string>> = {
  'the same': s => s,
  'two digits turned': s => s.replace('31.4', '34.1').replace('4,500,000', '5,400,000').replace('1,250', '1,520'),
  'the first two turned': s => s.replace('31.4', '13.4').replace('4,500,000', '5,400,000').replace('1,250', '2,150'),
  'ten times': s => s.replace('31.4', '314').replace('4,500,000', '45,000,000').replace('1,250', '12,500'),
  'a hundred times': s => s.replace('31.4', '3,140').replace('4,500,000', '450,000,000').replace('1,250', '125,000'),
  'a thousand times': s => s.replace('31.4', '31,400').replace('4,500,000', '4.5 billion').replace('1,250', '1.25 million'),
  'a thousandth': s => s.replace('31.4', '0.0314').replace('4,500,000', '4,500').replace('1,250', '1.25'),
  'a digit less': s => s.replace('31.4', '3.4').replace('4,500,000', '4,000,000').replace('1,250', '1,25'),
  'another number': s => s.replace('31.4', '32.9').replace('4,500,000', '4,700,000').replace('1,250', '1,900'),
  'a range': s => s.replace('31.4', '13.4 to 15').replace('4,500,000', '5,400,000 to 6,000,000').replace('1,250', '1,520 to 1,600'),
  'another unit': s => s.replace('31.4 percent', '34.1 points').replace('4,500,000 crowns', '5,400,000 euros').replace('1,250', '$1,520'),
  'turned, in few of the words': s => OTHERS['two digits turned'](s).replace(/traffic|old|ferry|Divers|southern/g, '').replace('last winter', 'then'),
  'turned, in other words': s => OTHERS['two digits turned'](s).replace(/Cargo|strike|wrecks/, 'bus').replace(/harbour|line|coast/, 'town').replace(/traffic|ferry|southern/, 'open'),
  'turned, as a headline': s => OTHERS['two digits turned'](s).replace(/\.$/, ''),
  'turned, of another year': s => OTHERS['two digits turned'](s).replace(/\.$/, ' in 2019.'),
}; // prettier-ignore

const said = (copy: string): string =>
  check(copy)
    .findings.filter(({ rule }) => /inconsistent/.test(rule))
    .map(({ span, message }) => `${span.start} ${english(message)}`)
    .join(' | ') || 'nothing';

const PEOPLE: readonly string[] = [
  'Sara Lundqvist, 44, won. “I won,” Lundquist said. Lundqvist left. Lundqvist slept.',
  'Sara Lundqvist, 44, won. Per Lundquist lost. Lundqvist left.',
  'Sara Lundqvist, 44, won. Sarah Lundqvist left. Lundqvist slept.',
  'Sara Lundqvist, 44, won. Mr Lundquist lost. Lundqvist left. Lundqvist slept.',
  'Sara Lundqvist, 44, won.\n\nLundquist wins vote\n\nLundqvist left. Lundqvist slept.',
  'Sara Lundqvist, 44, won. The Lundquist Hall was full. Lundqvist left. Lundqvist slept.',
  'Sara Lundqvist, 44, won. Her brother, Per Lundquist, lost. Lundqvist left.',
  'Sara Lundqvist, 44, won. She met Lundquist and Lundqvist.',
  'They met in Orvesund and in Orvesunt. Orvesund is small. Orvesund is old.',
  'They met in Orvesund. Orvesunders met in Orvesund. Orvesund is small.',
  'The Orvesund Bridge is shut. The Orvesunt Bridge is old. The Orvesund Bridge fell.',
  'Sara Lundqvist, 44, won. Lundqvist, 54, left.',
  'Sara Lundqvist, 44, won. Lundqvist, 44, left. Per Orr, 54, stayed.',
  'Sara Lundqvist, 44, won. Her son, 54, left. Sara Lundqvist, aged 45, slept.',
  'Sara Lundqvist, now 44, was 30 when she won. Lundqvist, 30, left.',
  'Storm kills 14 in Elston\n\nA storm killed 41 people in Elston on Monday.',
  'Storm kills 14 in Elston\n\nA storm killed 14 people in Elston on Monday, and 41 were hurt.',
  'Storm kills 14 in Elston\n\nA storm killed 15 people in Elston on Monday.',
  'Ferry line cuts 300 jobs\n\nThe ferry line will cut 200 jobs, it said.\n\nNobody was asked.',
  'Fares to rise 5 percent\n\nFares will rise 50 percent in May, the line said.',
  'Fares to rise 5 percent\n\nThe line said nothing of it.\n\nWages rise 15 percent.',
];

suite('a map of', () => {
  test('names that are alike', () => {
    const rows = heard.map(one => {
      const alike = heard.flatMap(other => {
        const likeness = one === other ? undefined : likenessOf(one, other);
        const may = `${mayBeSlip(one, other) ? '' : '-'}${mayBeLike(one, other) ? '' : '~'}`;
        return likeness ? [`${other.name} (${likeness}${may})`] : [];
      });
      return `${one.name} ${one.letters} ${JSON.stringify(one.sound)} ${keysOf(one).at(-1)}: ${alike.join(', ')}\n`;
    });
    isAsBefore('test/engine/maps/names.snap.txt', rows.join(''));
  });

  test('figures of the same thing', () => {
    const rows = FIRST.flatMap(first =>
      Object.entries(OTHERS).flatMap(([name, other]) =>
        [`${first}\n\nNobody knew.\n\n${other(first)}`, `${other(first)}\n\n${first}`, `${first} ${other(first)}`].map(
          copy => `${name}: ${said(copy)}\n`,
        ),
      ),
    );
    isAsBefore('test/engine/maps/twins.snap.txt', rows.join(''));
  });

  test('people, places and headlines', () =>
    isAsBefore(
      'test/engine/maps/people.snap.txt',
      PEOPLE.map(copy => `${JSON.stringify(copy)}: ${said(copy)}\n`).join(''),
    ));
});
