import { CHECKED } from '../../article/furniture/desk-marks';
import { mayHavePlaceholders, placeholdersIn } from '../../article/furniture/placeholders';
import { say } from '../../phrase';
import { rule, type Fix } from '../../rule';
import { matchesOf } from '../../text/matches';
import { Topic } from '../../words/topics';

export default rule({
  id: 'copy/placeholder',
  title: 'A note to self is left in the copy',
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
    'He texted “ok xxx” to NATO from the NAME Foundation, as agent 00 Ruiz; the score was 0-0.',
    'The fund of 10 000 crowns is for people with XY or XX chromosomes. The hall was given as TBC. “???” he wrote.',
    'The ferry runs (check which line is open before you go). The file is called __init__.',
    'A form has a date, a name and a box marked X; “lorem ipsum” is dummy text.',
  ],
  bad: [
    { text: 'The pier cost ⟦TK⟧ million, ⟦nameTK⟧ said.' },
    { text: 'It grew ⟦XX⟧ percent, said Ana Ruiz, ⟦[title]⟧.' },
    { text: 'Ana Ruyz⟦ [CQ]⟧ said so.', fixed: 'Ana Ruyz said so.' },
    {
      text: '⟦XX⟧ members voted, ⟦XX⟧ to ⟦XX⟧, on March ⟦XX⟧; the ⟦XX⟧-year-old mayor is up in ⟦20XX⟧. Then ⟦TKTK⟧ happens.',
    },
    { text: '“name ⟦TK⟧” said so, and ⟦[name]⟧, and Ana Ruyz ⟦[CQ?]⟧. ⟦Lorem ipsum⟧ dolor sit amet.' },
    { text: 'It was put to ⟦[spokeswoman]⟧ at ⟦TIME TBC⟧; the fine was ⟦$???⟧ ⟦[is this right?]⟧.' },
    { text: 'The judge, ⟦NAME⟧, met ⟦Firstname Lastname⟧ on ⟦DATE⟧ in ⟦%CITY%⟧; the score was ⟦X-X⟧. ⟦TODO⟧: ask.' },
    { text: '⟦INSERT QUOTE HERE⟧' },
    {
      text: 'It grew ⟦00⟧ percent to ⟦#REF!⟧ tonnes at ⟦XX:XX⟧, with ⟦[number to come]⟧ boats ⟦(CHECK)⟧ in ⟦[CITY, STATE]⟧.',
    },
    { text: 'The fair is over. ⟦NB SUBS⟧ – trim from here. Tom ⟦Xxxx⟧, aged ⟦??⟧, won ⟦??⟧ prizes.' },
    {
      text: 'It grew ⟦__⟧ percent, said ⟦{{mayor_name}}⟧, to ⟦$__⟧ million, and two men, ⟦(check who was first)⟧ left.',
    },
    { text: 'Fares rose by ⟦NaN⟧ percent on ⟦Xday⟧. ⟦=======⟧ It is late. ⟦Enter caption here⟧' },
    { text: 'Her age is ⟦[check with desk]⟧ and her town is ⟦____⟧.' },
  ],
  when: ({ prose, tokens }) => mayHavePlaceholders(prose) || tokens.hasAny(Topic.CHECKED),
  *check({ prose, tokens, pairs }) {
    const isQuoted = (at: number): boolean => pairs.some(({ start, end }) => start < at && at < end);
    for (const { start, end } of mayHavePlaceholders(prose) ? placeholdersIn(tokens, isQuoted) : []) {
      const words = prose.slice(start, end);
      yield note(start, words, say('“{0}” is still to be filled in or checked.', words), []);
    }
    for (const m of tokens.hasAny(Topic.CHECKED) ? matchesOf(CHECKED, prose) : []) {
      const span = { start: m.index, end: m.index + m[0].length };
      yield note(m.index, m[0], say('A mark for the desk (checked, correct) stands in the copy.'), [
        { title: say('Remove the mark'), edits: [{ span, text: '' }] },
      ]);
    }
  },
});

const note = (start: number, words: string, message: ReturnType<typeof say>, fixes: Fix[]) => ({
  span: { start, end: start + words.length },
  message,
  fixes,
});
