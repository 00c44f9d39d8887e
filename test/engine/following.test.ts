/** Rules that go along with an article while it is edited: what makes them look again, and that they never find anything else. */
import assert from 'node:assert/strict';
import fc from 'fast-check';
import { parseArticle } from '../../src/engine/article/parse';
import { check, Checker } from '../../src/engine/check';
import type { Desk } from '../../src/engine/rule';
import { rules } from '../../src/engine/rules';

/** Would the rule look again after the change? */
function looksAgain(id: string, before: string, now: string, desk: Desk = {}): boolean {
  const rule = rules.find(each => each.id === id);
  assert.ok(rule && 'follow' in rule);
  const { gist, check: ask } = rule.follow(desk);
  const [one, other] = [before, now].map(copy => parseArticle(copy));
  assert.equal(one.paragraphs.length, other.paragraphs.length);
  Array.from(ask(one, desk, []));
  return one.paragraphs.some((_, i) => {
    const [was, is] = [one, other].map(({ paragraphs }) => gist!(paragraphs[i].paragraph, paragraphs[i + 1], i));
    return was !== is;
  });
}

const STORY = [
  'Temir Tokarev, the governor, came to the harbour. Tokarev stayed for an hour.',
  '“The water came over the wall at noon,” Tokarev said. Nobody rang the bell.',
  'The wall will be raised, said Mayor Torvald.',
  'Nearly all of the 1,243 boats in the bay sank, the board said.',
  'Kiel has 7,950 people, most of them on the old side of the river. They own 1,243 boats.',
];

/** The change is written `old → new`, once in the story. */
const CHANGES: Record<string, { again: string[]; not: string[] }> = {
  'name/inconsistent': {
    again: ['harbour → harbour of Togarev', 'Nobody → Lena Tokarov', 'Nobody → Lena Torwald'],
    not: [
      'hour → long hour',
      'Nobody → Lena Ostler',
      'came to → left',
      'Mayor Torvald → Mayor Ostler',
      'Temir → Timur',
    ],
  },
  'attribution/missing': {
    again: ['” Tokarev said → ”', '“The → The “', 'bell. → bell. “They never do it in the summer.”'],
    not: ['Tokarev said → Torvald told them', 'The water → Water', 'Temir Tokarev → Lena Ostler', 'Mayor Torvald → he'],
  },
  'attribution/unknown-speaker': {
    again: [
      'Tokarev said → Torvald said',
      'Temir Tokarev → He',
      'Temir Tokarev → Ana Tokarev',
      'Nobody → Tokarev Bay',
      'Mayor Torvald → he',
    ],
    not: ['Nobody → Lena Ostler', 'The water → Water', 'an hour → an hour in Kiel'],
  },
  'figure/inconsistent': {
    again: ['7,950 → 7,590', 'own → lost nearly all their', 'wall will → wall of 1,234 stones will'],
    not: ['Kiel has → The old town has', 'Nobody → Lena Ostler', 'an hour → a whole hour'],
  },
  'text/repeated-word': {
    again: [
      'Nobody rang → Nobody nobody rang',
      'bell. → bell,, they said.',
      'an hour. → an hour. The wall will be raised, said Mayor Torvald.',
      'Nobody rang the bell. → The wall will be raised, said Mayor Torvald.',
      'an hour. → an hour. Nobody in the old town knew of it. Nobody in the old town knew of it.',
    ],
    not: ['an hour → a whole hour', 'Mayor Torvald → Mayor Ostler', 'Nobody rang → Nobody then rang'],
  },
  'text/boilerplate': {
    again: [
      'bell. → bell. Follow us on Facebook Skip to content',
      'bell. → bell. (Video: Harbour TV)',
      'The wall will be raised, said Mayor Torvald. → Share this story',
      'The wall will be raised, said Mayor Torvald. → Who will raise the wall?',
    ],
    not: ['an hour → a whole hour', 'Mayor Torvald → Mayor Ostler', 'Nobody rang → Nobody then rang'],
  },
};

const changed = (change: string): string => {
  const [old, put] = change.split(' → ');
  const copy = STORY.join('\n\n');
  assert.equal(copy.split(old).length, 2, `${old} stands once`);
  return copy.replace(old, () => put);
};

suite('rules that follow an article', () => {
  for (const [id, { again, not }] of Object.entries(CHANGES)) {
    for (const [changes, expected] of [
      [again, true],
      [not, false],
    ] as const) {
      for (const change of changes)
        test(`${id} ${expected ? 'looks again' : 'is not asked again'}: ${change}`, () => {
          assert.equal(looksAgain(id, STORY.join('\n\n'), changed(change)), expected);
        });
    }
  }

  const SAID = '“The water came over the wall at noon and nobody rang';
  const FAR: Record<string, [before: string, now: string]> = {
    'a word that stands alone tells that another is no first name': [
      `Xi Jinping came.\n\n${SAID},” Xi said.\n\nNobody left.`,
      `Xi Jinping came.\n\n${SAID},” Xi said.\n\nJinping left.`,
    ],
    'what a pull quote repeats is said by nobody any more': [
      `The wall is old.\n\n${SAID}.”\n\nIt rained.\n\n${SAID},” said Ana Ruiz.`,
      `The wall is old.\n\n${SAID}.”\n\nIt rained.\n\n${SAID.replace('came', 'ran')},” said Ana Ruiz.`,
    ],
    'nor by whoever signs a block quote': [
      `The wall is old.\n\n${SAID}.”\n\nIt rained.\n\n> ${SAID.slice(1)}.\n>\n> — Ana Ruiz\n\nIt snowed.`,
      `The wall is old.\n\n${SAID}.”\n\nIt rained.\n\n> ${SAID.slice(1).replace('came', 'ran')}.\n>\n> — Ana Ruiz\n\nIt snowed.`,
    ],
    'another headline stands above the story': [
      'Share\n\nFire in Kiel tower kills 12\n\nA fire in a Kiel tower killed 14 people on Friday.',
      'Shares\n\nFire in Kiel tower kills 12\n\nA fire in a Kiel tower killed 14 people on Friday.',
    ],
    'the same speaker speaks by a cue that was not there': [
      `Torvald ran on. ${SAID}.” Nobody left.`,
      `Torvald told them: ${SAID}.” Nobody left.`,
    ],
    'a woman comes, whom “she” may mean': [
      `It rained all day. It snowed.\n\nIt was dark. ${SAID},” she said.`,
      `It rained all day. A woman came.\n\nIt was dark. ${SAID},” she said.`,
    ],
    'the sentence that opens the article ends before “she”': [
      `It rained all day, and ${SAID},” she said.`,
      `It rained all day. ${SAID},” she said.`,
    ],
    'a speaker is named in the paragraph before': [
      `Ana Ruiz wrote:\n\n${SAID}.”\n\n${SAID.replace('came', 'ran')} again.”`,
      `The wall is old.\n\n${SAID}.”\n\n${SAID.replace('came', 'ran')} again.”`,
    ],
  };
  for (const [title, [before, now]] of Object.entries(FAR))
    test(`a change is felt in other paragraphs: ${title}`, () => {
      const checker = new Checker();
      assert.notDeepEqual(
        checker.check(before).findings.map(({ rule }) => rule),
        check(now).findings.map(({ rule }) => rule),
      );
      assert.deepEqual(checker.check(now).findings, check(now).findings);
    });

  test('a line of the page goes with the white space before it, which is of no paragraph', () => {
    const [before, now] = ['Nobody left.\n\nShare\n\nIt rained.', 'Nobody left.\n\n\nShare\n\nIt rained.'];
    const checker = new Checker();
    checker.check(before);
    assert.deepEqual(checker.check(now).findings, check(now).findings);
  });

  test('what is like a name of the desk’s list is looked at again', () => {
    const [before, now] = [STORY.join('\n\n'), changed('Nobody → Lena Ostler')];
    assert.ok(looksAgain('name/inconsistent', before, now, { names: ['Jan Olster'] }));
    assert.ok(!looksAgain('name/inconsistent', before, now, { names: ['Jan Bruckner'] }));
  });

  const PIECES = [
    ...['Temir Tokarev', 'Tokarev', 'Togarev', 'Tokarov', 'Temir', 'Lena Ostler', 'Ostler', 'Olster', 'Mr. Olster'],
    ...['Mayor Torvald', 'Torvald', 'Agnès Moreau', 'Agnes Moreau', 'Xi Jinping', 'Xi', 'Jinping', 'the mayor', 'she'],
    ...['“The water came over the wall at noon,”', '“The water came over the wall at noon.”', '“A wall.”', '“', '”'],
    ...[
      'said',
      'told them:',
      'according to',
      ', the governor,',
      '.',
      '.',
      ',',
      '\n\n',
      '\n\n',
      '\n\n> ',
      '\n\n— Lena Ostler',
    ],
    ...[
      'The storm left 1,243 homes without power',
      'The storm left 1,234 homes without power',
      '1,243',
      ', 54,',
      ', 45,',
    ],
    ...['he said', 'they said', 'the latter', 'a woman', 'boats', 'his', 'for', 'the minister', 'a minister'],
    ...['Fire in Kiel tower kills 12', 'A fire in a Kiel tower killed 14 people on Friday.', 'Share'],
    ...['Nobody rang the bell', 'The wall will be raised.', '‘The wall was low and so it came.’', 'e', ' '],
  ];
  const pieces = fc.array(fc.constantFrom(...PIECES), { minLength: 10, maxLength: 60 });
  const edits = fc.array(
    fc.record({ at: fc.nat(), cut: fc.nat(2), put: fc.array(fc.constantFrom(...PIECES), { maxLength: 2 }) }),
    { minLength: 1, maxLength: 12 },
  );
  const names = fc.subarray(['Temir Tokarev', 'Jan Olster', 'Agnès Moreau', 'Torwald']);

  test('whatever names and quotations are put in and taken out, they find what they would find anew', () => {
    fc.assert(
      fc.property(pieces, edits, names, (article, changes, listed) => {
        const desk = { names: listed };
        const checker = new Checker(desk);
        let copy = article;
        checker.check(copy.join(' '));
        for (const { at, cut, put } of changes) {
          const from = at % (copy.length + 1);
          copy = [...copy.slice(0, from), ...put, ...copy.slice(from + cut)];
          assert.deepEqual(checker.check(copy.join(' ')).findings, check(copy.join(' '), desk).findings);
        }
      }),
      { numRuns: 300 },
    );
  });

  test('a name that is typed letter by letter is told once it is like another, and no longer when it is gone', () => {
    const checker = new Checker();
    const typed = '“It is law,” Togarev said. ';
    const [first, ...others] = STORY;
    const lengths = [...typed].map((_, i) => i + 1);
    for (const length of [...lengths, ...lengths.reverse(), 0]) {
      const copy = [`${first} ${typed.slice(0, length)}`, ...others].join('\n\n');
      assert.deepEqual(checker.check(copy).findings, check(copy).findings);
    }
  });
});

test('a fix that a quotation comes to stand around is no longer made unseen', () => {
  const [before, now] = ['', '“'].map(mark => `The ${mark}fleet suffered Shocking losses On the open sea.\n\nIt sank.`);
  const preferredIn = (checker: Checker, copy: string): unknown[] =>
    checker
      .check(copy)
      .findings.filter(({ rule }) => rule === 'text/stray-capital')
      .flatMap(({ fixes }) => fixes.map(({ preferred }) => preferred));
  const checker = new Checker();
  assert.ok(preferredIn(checker, before).includes(true));
  for (const copy of [now, before, now]) assert.deepEqual(preferredIn(checker, copy), preferredIn(new Checker(), copy));
  assert.ok(!preferredIn(checker, now).includes(true));
});
