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
