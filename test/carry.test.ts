import assert from 'node:assert/strict';
import { carry } from '../src/engine/notes/replaced-text';

suite('a span is carried along by edits', () => {
  // [ ] is the span; <old|new> is the edit.
  for (const [before, after] of [
    ['<|so >the [fare] rose', 'so the [fare] rose'],
    ['the [fare] <rose|fell>', 'the [fare] fell'],
    ['the <old |>[fare] rose', 'the [fare] rose'],
    ['the <|old >[fare] rose', 'the old [fare] rose'],
    ['the [fa<|i>re] rose', 'the [faire] rose'],
    ['the [fare]<|s> rose', 'the [fare]s rose'],
    ['the [fa<re] rose|ll>', 'the [fall]'],
    ['<the [fa|wa>re] rose', '[ware] rose'],
    ['the <[fare]|toll> rose', 'the [toll] rose'],
    ['the <[fare] rose|> once', 'the [] once'],
  ]) {
    test(before, () => {
      const text = before.replace(/<([^|]*)\|[^>]*>/, '$1');
      const plain = text.replace(/[[\]]/g, '');
      const edit = /<([^|]*)\|([^>]*)>/.exec(before)!;
      const offset = before.slice(0, edit.index).replace(/[[\]]/g, '').length;
      const old = edit[1].replace(/[[\]]/g, '');
      const replaced = { span: { start: offset, end: offset + old.length }, text: edit[2] };
      const span = { start: text.indexOf('['), end: text.indexOf(']') - 1 };
      const now = plain.slice(0, offset) + edit[2] + plain.slice(offset + old.length);
      const { start, end } = carry(span, [replaced]);
      assert.equal(now.slice(0, start) + '[' + now.slice(start, end) + ']' + now.slice(end), after);
    });
  }
});
