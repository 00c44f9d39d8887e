import { areWell } from '../../article/figures/digits';
import { PERCENT_WORD, SCALE_WORD } from '../../article/word-classes';
import { say } from '../../phrase';
import { rule, type Edit, type Fix, type Report } from '../../rule';
import { NUMERAL, Sign } from '../../words/glance';
import { matchesOf } from '../../text/matches';

/** Of a figure in digits: UTF-16 code units. */
const LONGEST = 24;

/** A space after the currency sign: $ 5. Codes before a figure (USD 5, Rs 5) keep theirs. */
const SPACED_MONEY = /(?<![\p{L}\p{N}])((?:US|C|A|NZ|HK|S)?[$£€¥₹])[ \u00a0\u2009\u202f]+(\d[\d,]*(?:\.\d+)?)/gu;
/** The unit twice: 31 percent percent, 31% percent, $5 dollars is style, not damage. */
const UNIT_TWICE = /(\d(?:\s?%|\s(?:percent|per cent)))(\s?(?:%|percent|per cent))(?!age|[ -]points?|\p{L})/gu;
/** The sign twice, or two different ones: $$5, £$5. */
const SIGN_TWICE = /(?<![\p{L}$£€¥₹])([$£€¥₹])([$£€¥₹])(?=\s?\d)/gu;
/** Digits with commas that no way of grouping explains. */
const GROUPED = /(?<![\p{L}\p{N}.,/:-])\d+(?:,\d+)+(?:\.\d+)?(?![\p{L}\p{N},/:-]|\.\d)/gu;
/** A space inside: 3. 5 percent. */
const SPLIT = /(?<![\p{L}\p{N}.,])(\d{1,3})\. \d+(?=\s?%|\s(?:percent|per cent|million|billion|trillion)\b)/gu;

export default rule({
  id: 'figure/malformed',
  title: 'A figure is not well formed',
  why:
    'Scrapers and translators break figures: a space after the currency sign, a unit given twice, separators in the wrong place. ' +
    'Where digits may be missing, look the figure up: a fix never guesses them.',
  safe: 'Only a space, a unit or a sign that stands twice goes; every digit stays.',
  severity: 'error',
  family: 'damage',
  scope: 'paragraph',
  good: [
    'Fuel costs $5 a gallon, or £1.40 a litre; the pier cost USD 5 million and Rs 12,34,567.',
    'In 2021, 31 percent of 1,400 ferries were late, and 3.5 percentage points more in 2022.',
    'Rooms 1,2 and 3 are shut; the score was 3, 5 and 7.',
    'The sum of $ signs in the file is 12.',
  ],
  bad: [
    { text: 'Fuel costs ⟦$ 5⟧ a gallon.', fixed: 'Fuel costs $5 a gallon.' },
    { text: 'Fares rose ⟦31 percent percent⟧ in May.', fixed: 'Fares rose 31 percent in May.' },
    { text: 'The pier cost ⟦$$5⟧ million.', fixed: 'The pier cost $5 million.' },
    { text: 'Some ⟦1,00,0⟧ people came.' },
    { text: 'Fares rose ⟦3. 5⟧ percent.', fixed: 'Fares rose 3.5 percent.' },
  ],
  when: ({ glance }) => (glance.classes & NUMERAL) > 0,
  *check({ prose: text, glance: { signs, classes } }) {
    const isPercent = signs & Sign.PERCENT || classes & PERCENT_WORD;
    for (const m of signs & Sign.CURRENCY ? matchesOf(SPACED_MONEY, text) : []) {
      const at = m.index + m[1].length;
      const gap = m[0].length - m[1].length - m[2].replace(/[,.]$/, '').length;
      const digits = m[2].replace(/,$/, '');
      yield {
        span: { start: m.index, end: m.index + m[0].length - (m[2].length - digits.length) },
        message: say('A space parts the sign from its figure.'),
        fixes: [remove(at, at + gap)],
      };
    }
    for (const m of isPercent ? matchesOf(UNIT_TWICE, text) : []) {
      const start = m.index - /[\d.,]*$/.exec(text.slice(Math.max(0, m.index - LONGEST), m.index))![0].length;
      const end = m.index + m[0].length;
      yield {
        span: { start, end },
        message: say('The unit is given twice.'),
        fixes: [remove(m.index + m[1].length, end)],
      };
    }
    for (const m of signs & Sign.CURRENCY ? matchesOf(SIGN_TWICE, text) : []) yield signTwice(text, m);
    for (const m of text.includes(',') ? matchesOf(GROUPED, text) : []) {
      if (areWell(m[0].replace(/\.\d+$/, '').split(',')) || isList(m[0])) continue;
      yield {
        span: { start: m.index, end: m.index + m[0].length },
        message: say('The commas of “{0}” do not group its digits: a digit may be lost.', m[0]),
      };
    }
    for (const m of isPercent || classes & SCALE_WORD ? matchesOf(SPLIT, text) : []) {
      const at = m.index + m[1].length + 1;
      yield {
        span: { start: m.index, end: m.index + m[0].length },
        message: say('A space stands inside the figure.'),
        fixes: [remove(at, at + 1)],
      };
    }
  },
});

/** 1,2 and 1,2,3 list small numbers. */
const isList = (digits: string): boolean =>
  digits.split(',').every(d => d.length === digits.indexOf(',') && d.length < 3) || /^\d{1,2},\d{1,2}$/.test(digits);

function signTwice(text: string, m: RegExpExecArray): Report {
  const end = m.index + 2 + (/^\s?\d[\d,.]*\d|^\s?\d/.exec(text.slice(m.index + 2))?.[0].length ?? 0);
  return {
    span: { start: m.index, end },
    message:
      m[1] === m[2] ? say('The currency sign is given twice.') : say('Two currency signs stand before one figure.'),
    fixes: m[1] === m[2] ? [remove(m.index, m.index + 1)] : [],
  };
}

const remove = (start: number, end: number): Fix => {
  const edit: Edit = { span: { start, end }, text: '' };
  return { title: say('Repair the figure'), preferred: true, edits: [edit] };
};
