/**
 * Broken attributions and marks in wordings that nobody tuned to, written down before they were tried: 61 of 111 held then. Marks stand
 * where something is found.
 */
import assert from 'node:assert/strict';
import { check } from '../../src/engine/check';

const FAULTS: readonly string[] = [
  // a cue, and nobody who says it
  '“The ice will hold,” ⟦quipped⟧ at the launch of the ferry.',
  '“The ice will hold,” ⟦insists⟧ on his blog. “It always has.”',
  '“The ice will hold,” ⟦testified⟧. “It always has.”',
  '“The ice will hold,” ⟦also said⟧ in a letter to the board.',
  // somebody, and no cue
  '“The ice will hold,” ⟦the harbour master⟧ on Thursday. “It always has.”',
  '“The ice will hold,” ⟦Lena Falk⟧ at the launch of the ferry.',
  '“The ice will hold,” ⟦Lena Falk, a pilot at the port⟧. “It always has.”',
  '“The ice will hold,” ⟦they⟧. “It always has.”',
  // two cues
  '“The ice will hold,” Lena Falk ⟦noted argued⟧ on Thursday.',
  '“The ice will hold,” ⟦replied Falk replied⟧ from the quay.',
  '“The ice will hold,” ⟦warned Falk told⟧ the council.',

  '“The ice will hold,” the pilot ⟦is said⟧ on Thursday.',
  '“The ice will hold,” she ⟦to say⟧ on Thursday.',
  '“The ice will hold,” she ⟦telled⟧ the council.',
  '“The ice will hold,” they ⟦was told⟧ reporters.',
  // two sources
  '“The ice will hold,” ⟦laughed Falk she⟧ on Thursday.',
  '“The ice will hold,” ⟦she Falk⟧ added.',
  '“The ice will hold,” ⟦Falk said, Brandt said⟧.',
  '“The ice will hold,” ⟦the mayor said, the pilot added⟧.',
  '“The ice will hold,” ⟦Falk shouted Falk⟧ from the quay.',
  '“The ice will hold,” ⟦Lena Falk Otto Brandt⟧ said.',
  'Falk told the council, “The ice will hold,” ⟦Falk told the council⟧.',
  'She says: “The ice will hold,” ⟦she says⟧.',
  // a title or an article without its name
  '“The ice will hold,” said ⟦Capt.⟧ on Thursday.',
  '“The ice will hold,” ⟦the said⟧. “It always has.”',
  '“The ice will hold,” ⟦said a⟧.',
  'The letter was read by ⟦Mrs. said⟧ on Thursday.',
  // according to
  'The ice will hold, ⟦according to⟧ on Thursday.',
  'The ice will hold, ⟦according to according to⟧ the pilots.',
  '⟦According to the pilots say⟧ the ice will hold.',
  'The ice will hold, ⟦according to Falk said⟧.',
  'According to the port, the ice will hold, ⟦according to the port⟧.',
  // cut by a stop
  '“The ice will hold,” said ⟦Lena. Falk⟧, who runs the port.',
  '“The ice will hold,” said Lena Falk, ⟦a pilot. At the port⟧ of Elm.',
  '“The ice will hold,” Falk ⟦told. The council⟧ in a letter.',
  '“The ice will hold,” Falk ⟦told⟧ on Thursday.',
  '“The ice will hold,” Falk ⟦said. In a letter⟧ to the board.',
  // left over
  '“The ice will hold,” Falk said. ⟦Wrote in a letter to the board.⟧ The port is old.',
  '“The ice will hold,” Falk said. ⟦testified before the council⟧, smiling.',
  'The port is old. ⟦Warned⟧ that the ice was thin and that it would break.',
  'The port is old. ⟦Told the Elm Herald⟧ it had no plans for a new one.',
  'The port is old. ⟦Said the pilots had left⟧. The ice is thin.',
  // told twice
  'Falk said the ice would hold until March, ⟦she said⟧.',
  'The pilots argued that the ice would hold until March, ⟦the pilots argued⟧.',
  // a description on the wrong side of its cue
  '“The ice will hold,” Falk ⟦said a pilot at the port⟧. “It always has.”',
  '“The ice will hold,” Falk ⟦said who has run the port since May⟧.',
  // told, and attributed in the middle of the sentence
  'The ice will hold until May, ⟦said the pilot said⟧ on Monday, for the first time in years.',
  'The ice will hold, ⟦warned Lena Falk warned⟧, even if it rains.',
  'The port will close in March, ⟦said Falk told⟧ the council, unless the ice goes.',
  // according to somebody, and said
  'According to the harbour board, the ice will hold until March, ⟦said it⟧.',
  'According to Lena Falk, the ice will hold until March, ⟦she said⟧.',
  'According to the pilots, nobody has measured the ice, ⟦they told⟧ the council.',
  // told, and nobody who tells
  'The board has bought a new boat, ⟦told⟧ the Elm Herald.',
  'The ice is too thin for lorries, ⟦told⟧ reporters on Monday.',
  'Nobody will be let onto the ice, ⟦told⟧ Radio Elm in an interview.',
  // the comma behind the marks
  '“The ice will hold”, ⟦the harbour master⟧ on Thursday.',
  '“The ice will hold”, ⟦said⟧ on Thursday.',
  '“The ice will hold”, ⟦Lena Falk⟧ in a letter to the board.',
  'The pilot was against it, “because the ice is thin”, ⟦he⟧.',
  'Falk has no boat, “and wants none,” ⟦she⟧. Nobody laughed.',
  // single marks
  '‘The ice will hold,’ ⟦said⟧ on Thursday. ‘It always has.’',
  '‘The ice will hold’, ⟦the harbour master⟧ on Thursday. ‘It always has.’',
  '‘The ice will hold,’ ⟦said Falk said⟧ on Thursday. ‘It always has.’',
  // inside the marks
  '“The ice will hold, ⟦Falk said.⟧” “It always has.”',
  '“The ice will hold, ⟦the pilot told the council.⟧” The port is old.',
  // marks
  '⟦“The ice will hold,"⟧ Falk said.',
  '⟦"The ice will hold,”⟧ Falk said.',
  'Falk called it ⟦“the thinnest ice’’⟧ in years.',
  '⟦„⟧The ice will hold,” Falk said. “It always has.”',
  'Falk said the ⟦ice was“ thin⟧ and old” in March.',
  '⟦“ The⟧ ice will hold,” Falk said.',
  '“Falk told us ⟦‘⟧the ice will hold and we went out,” she said.',
];

const SOUND: readonly string[] = [
  '“The ice will hold,” quipped the harbour master at the launch of the ferry.',
  '“The ice will hold,” the harbour master on duty that night says.',
  '“The ice will hold,” Lena Falk, a pilot at the port, told the council.',
  '“The ice will hold,” Lena Falk, who is said to know it best, replied.',
  '“The ice will hold,” Falk, then a pilot, had written in March.',
  '“The ice will hold,” said the pilot who said last year that it would not.',
  '“The ice will hold,” Falk said she told the council.',
  '“The ice will hold,” Falk said, and Brandt added that it always had.',
  '“The ice will hold,” Falk said, Brandt having told her so.',
  '“The ice will hold,” Falk said, she alone.',
  '“The ice will hold,” Falk said, Brandt too.',
  '“The ice will hold,” said Falk, whom Brandt said he trusted.',
  '“The ice will hold,” she once told Brandt. He said nothing.',
  '“The ice will hold,” she was told. “It always has.”',
  '“The ice will hold,” Falk is reported to have said.',
  '“The ice will hold,” Falk is quoted as saying.',
  '“The ice will hold,” runs the first line of the song.',
  '“The ice will hold,” Falk said Thursday in an interview.',
  '“The ice will hold,” said Lena. She is seven.',
  '“The ice will hold,” said Capt. Falk. “It always has.”',
  '“The ice will hold,” said St. John. “It always has.”',
  '“The ice will hold,” said the accused.',
  '“The ice will hold,” said one of them. Another laughed.',
  '“The ice will hold,” they all said in one voice.',
  '“The ice will hold,” Falk told everyone.',
  'Falk told the story again. The council laughed.',
  'Falk told. Brandt listened.',
  'Told that the ice was thin, Falk laughed. Said to be the oldest pilot, she knows it best.',
  'Asked about the ice, Falk said it would hold. Added to that was the wind.',
  'Falk said what she said she would say.',
  'Falk said the pilots said the ice would hold.',
  'What Falk said said it all.',
  'What she told told us little; the man she warned said so.',
  'The pilot Falk warned said that the ice was thin.',
  'The pilots warned said that the ice was thin.',
  'According to Falk, the board said the ice would hold.',
  'According to what Falk said, the ice will hold.',
  'According to the log, the ice held; according to the pilots, it broke.',
  'They were paid according to need, and according to rank.',
  'The ice will hold, according to Falk and, according to Brandt, until March.',
  'Falk said the ice would hold, and she said it would break in March.',
  'If the ice holds, Falk said, she will sail.',
  'Falk said that when the ice broke, she said a prayer.',
  'Lena Falk Brandt said so. “The ice will hold,” Lena Falk Brandt said.',
  '“The ice will hold,” Harbour Master Lena Falk said.',
  '“The ice will hold,” Falk said. In a letter to the board, she said it again.',
  '“The ice will hold,” said Falk, a pilot. At the port they laughed.',
  '“The ice will hold,” said Falk. Brandt, who runs the port, agreed.',
  '“He was there, she said, and then he ran.”',
  '“It was cold, my father said.” Falk laughed.',
  '“The ice will hold, he told the council,” Falk recalled.',
  'Falk told the council: “The ice will hold.” She told the board so, too.',
  'Falk said: “The ice will hold,” and Brandt said it would not.',
  'Falk called it “thin ice” and the port’s “old wound”.',
  'The song “Thin Ice,” Falk said, was hers.',
  '“The ice,” Falk said, “will hold,” she hoped.',
  '‘The ice will hold,’ Falk said. “It always has.”',
  'The ice will hold until May, said the pilot who said last year that it would not, and he knows.',
  'The ice will hold, said the board, whose head said so in March, too.',
  'The port will close, said Falk, told of the storm by telephone, unless the ice goes.',
  'According to the plan, the port will close in March, the board said.',
  'According to the log, the ice held, and the pilots said so.',
  'It is a story of two pilots, told many times on winter nights.',
  'The legend of the pilot, told to children at night, has no end.',
  'She took the lamp, told the boys to wait, and left.',
  'He climbed the mast, told the crew what he saw, and came down.',
  '“The ice will hold”, the harbour master said on Thursday.',
  '“The ice will hold”, Lena Falk wrote in a letter to the board.',
  'He called it “thin”, she “the best in years”.',
  'They sang “The Ice Will Hold”, he on the organ and she on the saw.',
  '“The Ice Will Hold”, a play by Lena Falk, opens in May.',
  'Then, “it just broke”, she said. Falk said. Then, “it froze again”, she said.',
  '‘The ice will hold,’ the harbour master said on Thursday. ‘It always has.’',
  '‘The Ice Will Hold,’ a play by Lena Falk, opens in May. ‘Thin Ice’, her first, did not.',
  '“Thin Ice”, the first of her novels, sold 40 copies.',
  'The pilots’ union said “the pilots’ ice” would hold.',
  '“That is the pilots’ ice,” Falk said. “’Twas thin in ’98.”',
];

/**
 * Of those above what is not read yet: who speaks inside of whose telling cannot be told (*“I did it,” the boy said, the mother
 * recalled*), and what single marks with nothing in them but words may be is not known.
 */
const NOT_YET: ReadonlySet<string> = new Set([
  '“The ice will hold,” ⟦the mayor said, the pilot added⟧.',
  '‘The ice will hold’, ⟦the harbour master⟧ on Thursday. ‘It always has.’',
]);

const RULE = /^(?:attribution\/(?:garbled|missing)|quote\/(?:unclosed|unopened|mismatched|nesting))$/;

/** Is what the marks stand around found, and nothing where there are none? */
function holds(marked: string): boolean {
  const [start, end] = [marked.indexOf('⟦'), marked.indexOf('⟧') - 1];
  const found = check(marked.replace(/[⟦⟧]/g, '')).findings.filter(({ rule }) => RULE.test(rule));
  if (start < 0) return found.length === 0;
  return found.some(({ span }) => span.start < end && span.end > start);
}

suite('broken attributions', () => {
  for (const copy of [...FAULTS, ...SOUND])
    test(`${NOT_YET.has(copy) ? 'not yet: ' : ''}${copy}`, () => assert.equal(holds(copy), !NOT_YET.has(copy)));
});
