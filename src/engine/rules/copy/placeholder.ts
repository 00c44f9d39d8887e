import { say } from '../../phrase';
import { rule, type Fix } from '../../rule';

/** *TK*, *TKTK*, *nameTK*: to come. No English word has a capital TK. */
const TO_COME = /(?<![\p{L}\p{N}])(?:\p{Ll}*(?:TK)+)(?![\p{L}\p{N}])/gu;
/** Letters that stand for a figure or a name: XX percent, $X million, NAME. */
const BLANK =
  /(?<![\p{L}\p{N}])(?:[$£€]X{1,4}|X{2,4}(?= (?:percent|per cent|people|million|billion|years?|days?|months?))|x{3,})(?![\p{L}\p{N}])|_{3,}/gu;
/** A note to self in brackets: [CQ?], [name], [check], (to come). */
const BRACKETED =
  /\[(?:cq\??|\?+|tk|name|title|date|place|age|number|source|check[^\]]{0,40}|confirm[^\]]{0,40}|insert [^\]]{1,40}|add [^\]]{1,40}|link|quote|photo|needs? [^\]]{1,40})\]|\((?:tk|to come|more to come|check(?: this)?|cq\?)\)/gi;
/** Checked, correct as it is: a mark for the desk, not for the reader. */
const CHECKED = /\s?[[(]cq[\])]/gi;
const FILLER_TEXT = /\blorem ipsum\b/gi;

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
    'Super Bowl XXX and World War II.',
  ],
  bad: [
    { text: 'The pier cost ⟦TK⟧ million, ⟦nameTK⟧ said.' },
    { text: 'It grew ⟦XX⟧ percent, said Ana Ruiz, ⟦[title]⟧.' },
    { text: 'Ana Ruyz⟦ [CQ]⟧ said so.', fixed: 'Ana Ruyz said so.' },
    { text: 'Her age is ⟦[check with desk]⟧ and her town is ⟦____⟧.' },
  ],
  *check({ prose }) {
    if (!/TK|X|xxx|__|[[(]|lorem/i.test(prose)) return;
    for (const pattern of [TO_COME, BLANK, BRACKETED, FILLER_TEXT]) {
      for (const m of prose.matchAll(pattern)) {
        if (/^[[(]cq[\])]$/i.test(m[0])) continue;
        yield note(m.index, m[0], say('“{0}” is still to be filled in or checked.', m[0]), []);
      }
    }
    for (const m of prose.matchAll(CHECKED)) {
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
