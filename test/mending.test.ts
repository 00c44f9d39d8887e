import assert from 'node:assert/strict';
import fc from 'fast-check';
import { Checker } from '../src/engine/check';
import { applyEdits, mend } from '../src/engine/fix';
import { rules } from '../src/engine/rules';
import { carry } from '../src/vscode/carry';
import { mendingEdits } from '../src/vscode/mending';

suite('mending in the editor', () => {
  const damaged = rules.flatMap(({ bad }) => bad.map(({ text }) => text.replace(/[⟦⟧]/g, '')));

  test('its edits, made at once, come to what round after round of safe fixes comes to', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...damaged), { maxLength: 8 }), copy => {
        const text = copy.join('\n\n');
        assert.equal(applyEdits(text, mendingEdits(new Checker(), text)), mend(text));
      }),
    );
  });

  test('the edits do not touch each other', () => {
    const edits = mendingEdits(new Checker(), damaged.join('\n\n'));
    assert.ok(edits.length > 5);
    edits.reduce((before, edit) => {
      assert.ok(before.span.end < edit.span.start);
      return edit;
    });
  });
});

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
      const change = { rangeOffset: offset, rangeLength: old.length, text: edit[2], range: undefined as never };
      const span = { start: text.indexOf('['), end: text.indexOf(']') - 1 };
      const now = plain.slice(0, offset) + edit[2] + plain.slice(offset + old.length);
      const { start, end } = carry(span, [change]);
      assert.equal(now.slice(0, start) + '[' + now.slice(start, end) + ']' + now.slice(end), after);
    });
  }
});
