/** Where sentences and paragraphs end. ` | ` stands between them. */
import assert from 'node:assert/strict';
import { paragraphsOf } from '../../src/engine/text/paragraphs';
import { sentencesOf } from '../../src/engine/text/sentences';

const SENTENCES: readonly string[] = [
  'She left. | He stayed! | Why? | Nobody knows.',
  'Mr. Ruiz met Sen. Ana Olsen, D-Mass. and left.',
  'The U.S. government met at 5 p.m. on Sept. 15. | It ended at 6 p.m. | The rest is known.',
  'Acme Inc. said so. | Gen. J. P. Holm of St. Ives agreed.',
  '“Who is it?” she asked. | “Me.” | “Come in!” he said.',
  '“It is over,” he said. | “Go home.”',
  'She waited ... and waited . . . and left.',
  'He chose No. 2. | He said no. | Then he left.',
  'Yahoo! bought it. | Jeb! ran.',
  'It rose 3.5 percent. | 40 boats sank.',
  'It was the end of the. | line.',
  '(She left.) | He stayed.',
  'The U.É. council met. | The U.É. Council met.',
  'The council of É. Ruiz met J. É. Holm. | É was there.',
];

/** Abbreviations that more of the sentence follows, whatever it begins with. */
const GO_ON =
  'Mr Mrs Dr Prof Rev Sen Rep Gov Lt Col Capt Adm Sgt Det Supt St Mt Messrs Mme Pres Sec Amb Asst vs approx Sr Brig Cllr';
/** Before a figure they are abbreviations. */
const BEFORE_FIGURES = 'No Fig Vol p pp Art Ch Jan Feb Apr Jun Aug Sept Nov Mon Tue Thurs Sat Sun';
/** Behind these a sentence may end. */
const MAY_END =
  'Inc Ltd Co Corp Bros Jr plc Ave Blvd Rd Ariz Ala Calif Colo Conn Fla Ga Ill Ind Kan Ky La Md Mass Mich Minn Miss Mo Mont Neb Nev Okla ' +
  'Ore Pa Tenn Tex Va Vt Wash Wis Wyo bn oz lb hr min Univ Assn Govt Esq Hq sq yd gal pt tsp kg km cm mm mph rpm secs wk yrs misc Dept U.S p.m';

const PARAGRAPHS: readonly [name: string, copy: string, ...paragraphs: string[]][] = [
  ['a blank line parts', 'One.\n\nTwo.\n \nThree.', 'One.', 'Two.', 'Three.'],
  [
    'a line is a paragraph',
    'One goes on.\nTwo goes on.\r\nThree.\rFour.',
    'One goes on.',
    'Two goes on.',
    'Three.',
    'Four.',
  ],
  [
    'copy set to a measure is joined',
    'The ferry left the quay\nat seven and came back\nat nine with nobody on\nboard but the captain.\n\nThe end.',
    'The ferry left the quay\nat seven and came back\nat nine with nobody on\nboard but the captain.',
    'The end.',
  ],
  ['the byte-order mark is none', '\uFEFFOne.', 'One.'],
  ['front matter is none', '---\ntitle: “x\n---\nOne.', 'One.'],
  ['code is none', 'One.\n\n```\nlet “x\n```\n\nTwo.', 'One.', 'Two.'],
  ['signs of Markdown lines', '# One\n\n> Two\n\n- Three\n\n1. Four', 'One', 'Two', 'Three', 'Four'],
  ['nothing', ' \n\t\n'],
];

suite('sentences', () => {
  const count = (copy: string): number => sentencesOf(copy).length;
  test('go on after an abbreviation', () => {
    for (const word of GO_ON.split(' ')) assert.equal(count(`They met ${word}. The Elder at noon.`), 1, word);
    for (const word of BEFORE_FIGURES.split(' ')) {
      assert.equal(count(`They met ${word}. 12 and left.`), 1, word);
      assert.equal(count(`They met ${word}. Ana left.`), 2, word);
    }
    for (const word of MAY_END.split(' ')) {
      assert.equal(count(`They met ${word}. and left.`), 1, word);
      assert.equal(count(`They met ${word}. Ana Ruiz and left.`), 1, word);
      assert.equal(count(`They met ${word}. The end.`), 2, word);
    }
    assert.equal(count('They met. The end.'), 2);
  });

  for (const copy of SENTENCES) {
    test(copy, () => {
      const text = copy.replaceAll(' | ', ' ');
      assert.equal(
        sentencesOf(text)
          .map(s => text.slice(s.start, s.end))
          .join(' | '),
        copy,
      );
    });
  }
});

suite('paragraphs', () => {
  for (const [name, copy, ...paragraphs] of PARAGRAPHS) {
    test(name, () =>
      assert.deepEqual(
        paragraphsOf(copy).map(({ text }) => text),
        paragraphs,
      ),
    );
  }
});
