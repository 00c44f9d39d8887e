import { CHECKED } from '../../article/furniture/desk-marks';
import { DESK_WORD } from '../../article/word-classes';
import { say } from '../../phrase';
import { rule, type Fix } from '../../rule';
import { Sign, type Glance } from '../../words/glance';
import { matchesOf } from '../../text/matches';

/** *TK*, *TKTK*, *nameTK*: to come. No English word has a capital TK; before a name it is part of one (a shop, a company). */
const TO_COME =
  /(?<![\p{L}\p{N}])\[?(?:\p{Ll}{0,20}(?:TK){2,}|\p{Ll}{1,20}TK|HTK|TK(?! \p{Lu}\p{Ll}+(?<!day)(?!\p{L})))\]?(?![\p{L}\p{N}])/gu;
/** Letters and lines that stand for a figure or a name: XX percent, 20XX, $X million. */
const BLANK = /(?<![\p{L}\p{N}])(?:[$£€]X{1,4}|X{2,6}|\d\dXX|x{3,})(?![\p{L}\p{N}])|(?<=[\p{L}\p{N},$£€] )_{3,}/gu;
const COUNTED = /^(?:[ -](?:percent|per cent|people|million|billion|years?|days?|months?)|%)/;
/** A numeral, a letter for itself: Pope John XX, the XX Games, two XX chromosomes. */
const NUMERAL_BEFORE = /(?:\p{Lu}[\p{L}.’']*|\b(?:the|an?)) $/u;
const NUMERAL_AFTER = /^ (?:chromosome|embryo|\p{Lu})/u;
const MONTH_BEFORE = /(?:uary|March|April|May|June|July|August|ber|(?:Jan|Feb|Aug|Sept|Oct|Nov|Dec)\.) $/;
/** A note to self in brackets: [CQ?], [name], [check], (to come). */
const BRACKETED =
  /\[(?:cq\?+|\?+|xx+|names?|title|date|place|age|number|source|(?:name|title|age|date|place|hed|dek|figure) tk|tk [^\]]{1,40}|check[^\]]{0,40}|confirm[^\]]{0,40}|insert [^\]]{1,40}|add [^\]]{1,40}|link|quote|photo|needs? [^\]]{1,40})\]|\((?:tk|to come|more to come|check(?: this)?|cq\?+)\)/gi;
const FILLER_TEXT = /\blorem ipsum\b/gi;

/** Each pattern, and what a paragraph has in it where it can match: nearly every one has none of it. */
const SIGNS: readonly (readonly [mayHave: (prose: string, glance: Glance) => unknown, pattern: RegExp])[] = [
  [prose => prose.includes('TK'), TO_COME],
  [prose => prose.includes('XX') || prose.includes('xxx') || prose.includes('___'), BLANK],
  [(prose, { signs }) => signs & Sign.CURRENCY && /[$£€]X/.test(prose), BLANK],
  [(_, { signs }) => signs & Sign.BRACKET, BRACKETED],
  [(_, { classes }) => classes & DESK_WORD, FILLER_TEXT],
];

export default rule({
  id: 'copy/placeholder',
  title: 'A note to self stands in the copy',
  why:
    '*TK* (to come), *XX*, *[name]*, *[CQ?]*: something is still to be filled in or checked. Fill it in before the article goes out; a ' +
    '*CQ* that means “checked, correct” belongs in a fact note.',
  severity: 'warning',
  family: 'fact',
  scope: 'paragraph',
  good: [
    'The XX Games and Malcolm X, 24 carats, a 4K screen.',
    'She said [the harbour] was full (as usual).',
    'The X-ray showed a crack; the ATK and the UTK agreed.',
    'Super Bowl XXX and World War II. Pope John XX, the XX Games, an XX embryo and two XX chromosomes.',
    'She bought it at TK Maxx.',
  ],
  bad: [
    { text: 'The pier cost ⟦TK⟧ million, ⟦nameTK⟧ said.' },
    { text: 'It grew ⟦XX⟧ percent, said Ana Ruiz, ⟦[title]⟧.' },
    { text: 'Ana Ruyz⟦ [CQ]⟧ said so.', fixed: 'Ana Ruyz said so.' },
    {
      text: '⟦XX⟧ members voted, ⟦XX⟧ to ⟦XX⟧, on March ⟦XX⟧; the ⟦XX⟧-year-old mayor is up in ⟦20XX⟧. Then ⟦TKTK⟧ happens.',
    },
    { text: '“name ⟦TK⟧” said so, and ⟦[name]⟧, and Ana Ruyz ⟦[CQ?]⟧. ⟦Lorem ipsum⟧ dolor sit amet.' },
    { text: 'Her age is ⟦[check with desk]⟧ and her town is ⟦____⟧.' },
  ],
  when: ({ prose, glance }) => SIGNS.some(([mayHave]) => mayHave(prose, glance)),
  *check({ prose, glance }) {
    let end = 0;
    const found: RegExpExecArray[] = [];
    for (const [mayHave, pattern] of SIGNS)
      if (mayHave(prose, glance)) for (const match of matchesOf(pattern, prose)) found.push(match);
    for (const { index, 0: words } of found.sort((a, b) => a.index - b.index || b[0].length - a[0].length)) {
      if (index < end || !isBlank(prose, index, words)) continue; // inside another: the TK of [name TK]
      end = index + words.length;
      yield note(index, words, say('“{0}” is still to be filled in or checked.', words), []);
    }
    for (const m of glance.classes & DESK_WORD ? matchesOf(CHECKED, prose) : []) {
      const span = { start: m.index, end: m.index + m[0].length };
      yield note(m.index, m[0], say('A mark for the desk (checked, correct) stands in the copy.'), [
        { title: say('Remove the mark'), edits: [{ span, text: '' }] },
      ]);
    }
  },
});

/** Is it a blank, where it is of capital Xs? Three are as often a rating. */
function isBlank(prose: string, at: number, words: string): boolean {
  if (!/^X+$/.test(words)) return true;
  const before = prose.slice(Math.max(0, at - 24), at);
  const after = prose.slice(at + words.length, at + words.length + 14);
  if (COUNTED.test(after) || MONTH_BEFORE.test(before)) return true;
  return words.length !== 3 && !NUMERAL_BEFORE.test(before) && !NUMERAL_AFTER.test(after);
}

const note = (start: number, words: string, message: ReturnType<typeof say>, fixes: Fix[]) => ({
  span: { start, end: start + words.length },
  message,
  fixes,
});
