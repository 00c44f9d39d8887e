/** What becomes of a verified note when its copy is edited: reopened, and followed key by key. The tables were written blind. */
import assert from 'node:assert/strict';
import { isAsBefore } from '../../articles/snapshots';
import { anchorAll, follow, spanOf, standingOf, type Anchored } from '../../../src/engine/notes/anchored-notes';
import { ordinary, type Edit } from './edits.ordinary';
import { telling } from './edits.telling';
import { placed } from './marked';
import { noteOn } from './notes';

/** The least share of each table. */
const LEAST = { verified: 0.95, flagged: 1, asExpected: 0.94 };

/** The copy of a row before, marked, and after, unmarked. */
function copies([before, words, instead]: Edit): { before: string; after: string } {
  const unmarked = (copy: string): string => copy.replace(/[⟦⟧]/g, '');
  if (instead === undefined) return { before: inArticle(before), after: inArticle(unmarked(words)) };
  const text = unmarked(before);
  const plain = unmarked(words);
  const at = before.includes(words) ? unmarked(before.slice(0, before.indexOf(words))).length : text.indexOf(plain);
  assert.ok(at >= 0, `${words} is not in ${before}`);
  return {
    before: inArticle(before),
    after: inArticle(text.slice(0, at) + unmarked(instead) + text.slice(at + plain.length)),
  };
}

const inArticle = (copy: string): string =>
  `Councillors met in the old customs house on a wet evening. Few people came.\n\n${copy}\n\nThe hall will be painted before they meet again.\n`;

/** A verified note after an edit: as it is found when the article is opened, and as it is followed. */
function edited(edit: Edit): Anchored[] {
  const { before, after } = copies(edit);
  const text = placed(before).text;
  const notes = anchorAll([{ ...noteOn(before), status: 'verified' as const }], text);
  let start = 0;
  while (start < Math.min(text.length, after.length) && text[start] === after[start]) start++;
  let rest = 0;
  while (rest < Math.min(text.length, after.length) - start && text.at(-1 - rest) === after.at(-1 - rest)) rest++;
  const replaced = { span: { start, end: text.length - rest }, text: after.slice(start, after.length - rest) };
  return [
    anchorAll(
      notes.map(({ note }) => note),
      after,
    )[0],
    follow(notes, [replaced], after)[0],
  ];
}

/** How it stands. */
const standings = (edit: Edit): string[] => edited(edit).map(standingOf);

/** How it stands, where, and what is said to have changed. */
function told(each: Anchored): string {
  const { anchor } = each;
  const words = anchor && 'now' in anchor ? [('was' in anchor ? `${anchor.was} → ` : '') + anchor.now] : [];
  return [standingOf(each), anchor && spanOf(anchor)?.start, ...words].join(' ');
}

const show = (edit: Edit, is: string): string => `  ${is}: ${edit.join(' → ')}`;

suite('two hundred ordinary edits', () => {
  const rows = Object.values(ordinary).flat();

  test('leave a verified note verified', () => {
    assert.ok(rows.length >= 200);
    const lost = rows.flatMap(edit => {
      const all = standings(edit);
      return all.every(standing => standing === 'verified') ? [] : [show(edit, all.join(', '))];
    });
    const share = 1 - lost.length / rows.length;
    assert.ok(share >= LEAST.verified, `${lost.length} of ${rows.length} lost:\n${lost.join('\n')}`);
  });
});

suite('edits that make it another claim', () => {
  const rows = Object.values(telling).flatMap(({ is, edits }) => edits.map(edit => ({ is, edit })));

  test('leave no note verified', () => {
    assert.ok(rows.length >= 120);
    const kept = rows.filter(({ edit }) => standings(edit).includes('verified')).map(({ edit, is }) => show(edit, is));
    const share = 1 - kept.length / rows.length;
    assert.ok(share >= LEAST.flagged, `${kept.length} of ${rows.length} still verified:\n${kept.join('\n')}`);
  });

  test('and say what has changed', () => {
    const other = rows.flatMap(({ is, edit }) => {
      const all = standings(edit);
      return all.every(standing => standing === is) ? [] : [show(edit, `${is}, but ${all.join(', ')}`)];
    });
    const share = 1 - other.length / rows.length;
    assert.ok(share >= LEAST.asExpected, `${other.length} of ${rows.length} differ:\n${other.join('\n')}`);
  });
});

suite('an article that is opened and one that is edited', () => {
  for (const [name, table] of Object.entries({
    ...ordinary,
    ...Object.fromEntries(Object.entries(telling).map(([kind, { edits }]) => [kind, edits])),
  }))
    test(`say the same of a note: ${name}`, () => {
      for (const edit of table) {
        const [opened, followed] = standings(edit);
        assert.equal(followed, opened, show(edit, opened));
      }
    });
});

test('each edit says what it said last time', () => {
  const tables = {
    ...ordinary,
    ...Object.fromEntries(Object.entries(telling).map(([kind, { edits }]) => [kind, edits])),
  };
  const lines = Object.entries(tables).flatMap(([name, table]) => [
    `## ${name}`,
    ...table.flatMap(edit => {
      const [opened, followed] = edited(edit).map(told);
      return [edit.join(' → '), `  ${opened}`, ...(followed === opened ? [] : [`  but followed: ${followed}`])];
    }),
  ]);
  isAsBefore('test/engine/notes/edits.snap.txt', `${lines.join('\n')}\n`);
});
