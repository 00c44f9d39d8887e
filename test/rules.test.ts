/**
 * Every example of every rule. A rule's file says what it must mark and what it must leave alone; here that is held against what it
 * does. There is nothing to add here for a new rule.
 */
import assert from 'node:assert/strict';
import { check } from '../src/engine/check';
import { applyEdits } from '../src/engine/fixes/fix';
import type { Bad, Finding, Fix, Good, Noted, Rule } from '../src/engine/rule';
import { rules } from '../src/engine/rules';
import { english } from '../src/engine/phrase';
import { exampleDesk } from './example-notes';
import { markup } from './marks';

const FEWEST_EXAMPLES = 3;

/** What one rule says of a copy, whatever its default severity. */
const findingsOf = (rule: Rule, copy: string, known: Partial<Good>): Finding[] =>
  check(copy, { rules: { [rule.id]: 'error' }, ...exampleDesk(known, copy) }).findings.filter(
    finding => finding.rule === rule.id,
  );

/** The copy as a test name: on one line. */
const quoted = (copy: string): string => copy.replace(/\s*\n\s*/g, ' ¶ ');

/** What a test name says of the notes. */
const withNotes = (notes: readonly Noted[] = []): string =>
  notes.map(note => ` (${note.in ? `${note.in}, ` : ''}${note.status}: ${quoted(note.on)})`).join('');

suite('rules', () => {
  for (const rule of rules) {
    suite(rule.id, () => {
      for (const example of rule.good) {
        const known: Good = typeof example === 'string' ? { text: example } : example;
        const { text: copy, notes } = known;
        test(`leaves alone: ${quoted(copy)}${withNotes(notes)}`, () => {
          assert.equal(markup(copy, findingsOf(rule, copy, known)), copy);
        });
      }
      for (const example of rule.bad) {
        test(`marks: ${quoted(example.text)}${withNotes(example.notes)}`, () => marksAndMends(rule, example));
      }
      test('has examples enough', () => {
        assert.ok(rule.good.length >= FEWEST_EXAMPLES, `only ${rule.good.length} good examples`);
        assert.ok(rule.bad.length >= FEWEST_EXAMPLES, `only ${rule.bad.length} bad examples`);
      });
      if ('follow' in rule)
        test('makes no generator for each article that it follows', () => {
          assert.notEqual(rule.follow({}).check.constructor.name, 'GeneratorFunction');
        });
      test('says why what it mends unseen can harm nothing', () => {
        const findings = rule.bad.flatMap(example => findingsOf(rule, example.text.replace(/[⟦⟧]/g, ''), example));
        const mends = findings.some(({ fixes }) => fixes.some(({ preferred }) => preferred));
        assert.equal(rule.safe !== undefined, mends);
      });
      test('is described in undamaged copy', () => {
        for (const prose of [`${rule.title}.`, rule.why, rule.safe ?? ''])
          assert.equal(markup(prose, damageIn(prose)), prose);
      });
    });
  }
});

function marksAndMends(rule: Rule, example: Bad): void {
  const { text, fixed, fixes = [] } = example;
  const copy = text.replace(/[⟦⟧]/g, '');
  const findings = findingsOf(rule, copy, example);
  assert.equal(markup(copy, findings), text);

  for (const finding of findings) for (const fix of finding.fixes) mendsAlone(fix, copy, rule, example);
  const others = findings.flatMap(finding => finding.fixes.slice(1).map(fix => applyEdits(copy, fix.edits)));
  assert.deepEqual(others, fixes, 'say in `fixes` what each of the other fixes makes of the copy');
  const edits = findings.flatMap(({ fixes }) => fixes[0]?.edits ?? []);
  if (fixed === undefined) {
    assert.equal(edits.length, 0, 'a fix is offered: say in `fixed` what it makes of the copy');
    return;
  }
  const mended = applyEdits(copy, edits);
  assert.equal(mended, fixed);
  assert.equal(markup(mended, findingsOf(rule, mended, example)), mended, 'something is left after the fix');
  for (const finding of findings) assert.doesNotMatch(english(finding.message), /\{\d\}|undefined|NaN/);
}

/** One fix, and no other: its edits lie inside the copy and apart from each other, and a finding is gone. */
function mendsAlone({ edits }: Fix, copy: string, rule: Rule, known: Bad): void {
  let at = 0;
  for (const { span } of [...edits].sort((a, b) => a.span.start - b.span.start)) {
    assert.ok(
      at <= span.start && span.start <= span.end && span.end <= copy.length,
      'an edit outside, or over another',
    );
    at = span.end;
  }
  const mended = applyEdits(copy, edits);
  assert.notEqual(mended, copy);
  const left = findingsOf(rule, mended, known).length;
  assert.ok(left < findingsOf(rule, copy, known).length, `the finding is still there: ${mended}`);
}

const damage = new Set(rules.filter(rule => rule.family === 'damage').map(rule => rule.id));
const damageIn = (copy: string): Finding[] => check(copy).findings.filter(finding => damage.has(finding.rule));
