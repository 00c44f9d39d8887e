/** Who says it in a document: how labels and senders are read, and who is somebody else. */
import assert from 'node:assert/strict';
import { parseArticle } from '../../../src/engine/article/parse';
import { QuotationIndex } from '../../../src/engine/evidence/quotations/quotation-index';
import { documentOf, voicesOf } from './sources';

const WORDS = 'the tide comes in twice a day and nobody can vote it down';

/** Who says some words in a text; `none` where they are not found. */
function voiceIn(text: string): string | null {
  const index = new QuotationIndex();
  index.add(documentOf('text.txt', text.split('\n\n')));
  const copy = `“${WORDS},” a resident said.`;
  const span = { start: 0, end: WORDS.length + 3 };
  const [best] = index.passagesOf({ kind: 'quotation', span, speaker: null }, parseArticle(copy), null);
  return best ? best.speaker : 'none';
}

const LABELS: readonly (readonly [text: string, speaker: string | null])[] = [
  [`RUIZ: I say that ${WORDS}.`, 'RUIZ'],
  [`MS. RUIZ: ${WORDS}.`, 'MS. RUIZ'],
  [`Ana Ruiz: ${WORDS}.`, 'Ana Ruiz'],
  [`Ana Ruiz (harbour master): ${WORDS}.`, 'Ana Ruiz'],
  [`ANA RUIZ, HOST: ${WORDS}.`, 'ANA RUIZ'],
  [`**Ana Ruiz:** ${WORDS}.`, 'Ana Ruiz'],
  [`>> RUIZ: ${WORDS}.`, 'RUIZ'],
  [`- RUIZ: ${WORDS}.`, 'RUIZ'],
  [`SEN. RUIZ (I-Maine): ${WORDS}.`, 'SEN. RUIZ'],
  [`O’NEIL: ${WORDS}.`, 'O’NEIL'],
  [`Jean-Paul Dubois: ${WORDS}.`, 'Jean-Paul Dubois'],
  [`ORR: Is that so?\nRUIZ: It is: ${WORDS}.`, 'RUIZ'],
  [`ORR: Is that so?RUIZ: It is, ${WORDS}.`, 'RUIZ'],
  [`ORR: Is that so? [applause] RUIZ: It is, ${WORDS}.`, 'RUIZ'],
  [`RUIZ: I have said it before.\n\nAnd I say it again, ${WORDS}.`, 'RUIZ'],
  [`RUIZ: I have said it.\n\nQ: You say that ${WORDS}?`, null],
  [`RUIZ: I have said it.\n\nQ. You say that ${WORDS}?`, null],
  [`THE COURT: ${WORDS}.`, 'THE COURT'],
  // no labels
  [`Remember this: ${WORDS}.`, null],
  [`I will say one thing: ${WORDS}.`, null],
  [`Here is what I know: ${WORDS}.`, null],
  [`Note: ${WORDS}.`, null],
  [`The harbour opens at 6:30 and ${WORDS}.`, null],
];

suite('labels of speakers', () => {
  for (const [text, speaker] of LABELS) test(text, () => assert.equal(voiceIn(text), speaker));
});

/** Is the speaker whom an article names somebody else than the one whom the document does? */
function isOther(named: string, there: string): boolean {
  const index = new QuotationIndex();
  index.add(voicesOf('voices.vtt', [[there, `${WORDS}.`]]));
  const copy = `${named} spoke on Tuesday.\n\n“${WORDS},” ${named} said.`;
  const start = copy.indexOf('“');
  const span = { start, end: copy.indexOf('”') + 1 };
  const [best] = index.passagesOf({ kind: 'quotation', span, speaker: named }, parseArticle(copy), null);
  return best.verdict === 'other-speaker';
}

const SAME: readonly (readonly [named: string, there: string])[] = [
  ['Ana Ruiz', 'RUIZ'],
  ['Ana Ruiz', 'Mayor Ruiz'],
  ['Ana María Ruiz', 'Ana Maria Ruiz'],
  ['Ana J. Ruiz', 'Ana Ruiz'],
  ['Martin Orr Jr.', 'Martin Orr'],
  ['Andrés López Obrador', 'LOPEZ'],
  ['Per Lindqvist', 'LINDQUIST'],
  ['Ana Ruiz', 'Ana Ruiz <ana@port.example>'],
  ['Ana Ruiz', 'ana@port.example'],
  ['Ana Ruiz', 'Speaker 2'],
  ['Ana Ruiz', 'HOST'],
  ['Tim O’Neil', 'O’NEIL'],
  ['Maya Ocasio-Cortez', 'OCASIO-CORTEZ'],
  // bodies and descriptions can be anybody
  ['The port authority', 'Ana Ruiz'],
  ['the mayor', 'Ana Ruiz'],
];
const OTHER: readonly (readonly [named: string, there: string])[] = [
  ['Ana Ruiz', 'ORR'],
  ['Ana Ruiz', 'Ana Orr'],
  ['Mary Orr', 'David Orr'],
  ['Ana Ruiz', 'David Orr <orr@port.example>'],
  ['Gov. Ana Ruiz', 'Senator Orr'],
];

suite('somebody else', () => {
  for (const [named, there] of SAME) test(`${named}, ${there}`, () => assert.equal(isOther(named, there), false));
  for (const [named, there] of OTHER) test(`not ${named}, ${there}`, () => assert.equal(isOther(named, there), true));
});

test('the line is that of the words', () => {
  const index = new QuotationIndex();
  const document = documentOf('text.txt', [`RUIZ: One line.\nAnother line.\nAnd ${WORDS}.`]);
  index.add({ ...document, blocks: document.blocks.map(block => ({ ...block, place: { line: 7 } })) });
  const copy = `“${WORDS},” a resident said.`;
  const [best] = index.passagesOf({ kind: 'quotation', span: { start: 0, end: WORDS.length + 3 }, speaker: null }, parseArticle(copy), null); // prettier-ignore
  assert.deepEqual(best.place, { line: 9 });
});

test('a document that says the same again and again takes no time', () => {
  const index = new QuotationIndex();
  index.add(documentOf('again.txt', ['the tide comes in '.repeat(100_000), 'the '.repeat(200_000)]));
  for (const words of [
    'the tide comes in twice a day',
    'the the the the the the the',
    'the tide',
    'the '.repeat(900),
  ]) {
    const copy = `“${words}” Ana Ruiz said.`;
    index.passagesOf({ kind: 'quotation', span: { start: 0, end: words.length + 2 }, speaker: 'Ana Ruiz' }, parseArticle(copy), null); // prettier-ignore
  }
});
