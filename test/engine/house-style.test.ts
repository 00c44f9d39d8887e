/** The house style of a desk, in `style` of factnote.json: what departs from it, told once an article, and what the fix makes of it. */
import assert from 'node:assert/strict';
import { check } from '../../src/engine/check';
import { applyEdits } from '../../src/engine/fixes/fix';
import type { Desk } from '../../src/engine/rule';
import { markup, unmarked } from '../marks';

type Style = NonNullable<Desk['style']>;

/** Copy with ⟦…⟧ where it is told, and what all fixes make of it; where nothing is told, it stays. */
type Case = readonly [copy: string, fixed?: string];

const STYLE = /^style\//;

function holds(style: Style, cases: readonly Case[]): void {
  for (const [copy, fixed] of cases)
    test(copy.replaceAll('\n', ' ¶ '), () => {
      const text = unmarked(copy);
      const { findings } = check(text, { style });
      const told = findings.filter(({ rule }) => STYLE.test(rule));
      assert.equal(markup(text, told), copy);
      const mended = applyEdits(
        text,
        told.flatMap(({ fixes }) => fixes[0].edits),
      );
      assert.equal(mended, fixed ?? text);
      const left = check(mended, { style }).findings.filter(({ rule }) => STYLE.test(rule));
      assert.deepEqual(left, [], mended);
    });
}

suite('house style: typographic marks', () =>
  holds({ marks: 'typographic' }, [
    ['⟦"⟧Yes," she said.', '“Yes,” she said.'],
    ['“Yes,” she said.\n\n⟦"⟧No," he said. "Never."', '“Yes,” she said.\n\n“No,” he said. “Never.”'],
    ['⟦"⟧She told me \'no\' twice," Ana Ruiz said.', '“She told me ‘no’ twice,” Ana Ruiz said.'],
    ['⟦"⟧We don\'t know," Ana Ruiz said.', '“We don’t know,” Ana Ruiz said.'],
    ["Ana Ruiz doesn⟦'⟧t know the harbour's depth.", 'Ana Ruiz doesn’t know the harbour’s depth.'],
    ['“We don’t know,” Ana Ruiz said.'],
    ['The shelf is 6" deep, and Ana Ruiz is 5\'4" tall.'],
    ['It rained on Monday.'],
    ['He read « La Mer » on the ferry.'],
  ]),
);

suite('house style: straight marks', () =>
  holds({ marks: 'straight' }, [
    ['⟦“⟧Yes,” she said.', '"Yes," she said.'],
    ['⟦“⟧She told me ‘no’ twice,” Ana Ruiz said.', '"She told me \'no\' twice," Ana Ruiz said.'],
    ['Ana Ruiz doesn⟦’⟧t know.', "Ana Ruiz doesn't know."],
    ['"Yes," she said. "We don\'t know."'],
  ]),
);

suite('house style: percent', () =>
  holds({ percent: 'percent' }, [
    ['Fares rose ⟦12%⟧ in May, and cargo 3.5%.', 'Fares rose 12 percent in May, and cargo 3.5 percent.'],
    ['Fares rose ⟦12 %⟧ in May.', 'Fares rose 12 percent in May.'],
    ['Fares rose ⟦12 per cent⟧ in May.', 'Fares rose 12 percent in May.'],
    ['Some ⟦twelve per cent⟧ of them left.', 'Some twelve percent of them left.'],
    ['Between ⟦20%⟧ and 25% of the boats sank.', 'Between 20 percent and 25 percent of the boats sank.'],
    ['Some ⟦20-25%⟧ of the boats sank.', 'Some 20-25 percent of the boats sank.'],
    ['Fares rose 12 percent in May, or 3 percentage points.'],
    ['The page is at https://port.example/a%20b and has 100%25 in it.'],
    [
      'Fares rose ⟦12%⟧. “They rose ⟦12%⟧,” Ana Ruiz said.',
      'Fares rose 12 percent. “They rose 12 percent,” Ana Ruiz said.',
    ],
    ['“They rose ⟦12%⟧, then 13%,” Ana Ruiz said.', '“They rose 12 percent, then 13 percent,” Ana Ruiz said.'],
  ]),
);

suite('house style: per cent', () =>
  holds({ percent: 'per cent' }, [
    ['Fares rose ⟦12 percent⟧ in May.', 'Fares rose 12 per cent in May.'],
    ['Fares rose ⟦12%⟧ in May.', 'Fares rose 12 per cent in May.'],
    ['Fares rose 12 per cent in May.'],
  ]),
);

suite('house style: %', () =>
  holds({ percent: '%' }, [
    ['Fares rose ⟦12 percent⟧ in May.', 'Fares rose 12% in May.'],
    ['Fares rose ⟦3.5 per cent⟧ in May.', 'Fares rose 3.5% in May.'],
    ['A ⟦5-percent⟧ rise is too much.', 'A 5% rise is too much.'],
    ['Some twelve percent of them left, and a few percent stayed.'],
    ['Fares rose 12% in May.'],
  ]),
);

suite('house style: American spelling', () =>
  holds({ dialect: 'american' }, [
    ['The ⟦colour⟧ of the harbor', 'The color of the harbor'],
    ['The ⟦theatre⟧ and the other theatre are ⟦grey⟧.', 'The theater and the other theater are gray.'],
    ['⟦Travellers⟧ were told to ⟦organise⟧.', 'Travelers were told to organize.'],
    ['A well-⟦organised⟧ ⟦neighbour⟧’s ⟦cheque⟧', 'A well-organized neighbor’s check'],
    ['The ⟦licence⟧ and the ⟦tyres⟧ were gone.', 'The license and the tires were gone.'],
    ['He joined the Labour Party at the Barbican Centre. Labour Day is a holiday.'],
    ['Write to harbour@port.example, or see https://port.example/harbour/colour now.'],
    ['The story of the meter, the check and the tire'],
    ['A PROGRAMME OF COLOUR'],
    ['They advise, surprise, exercise and promise; the analyses are wise.'],
    [
      'The ⟦harbour⟧ is shut. “The ⟦harbour⟧ is open,” Ana Ruiz said.',
      'The harbor is shut. “The harbor is open,” Ana Ruiz said.',
    ],
  ]),
);

suite('house style: British spelling', () =>
  holds({ dialect: 'british' }, [
    ['The ⟦color⟧ of the ⟦center⟧ is ⟦gray⟧.', 'The colour of the centre is grey.'],
    ['They ⟦organize⟧ and ⟦analyze⟧ it.', 'They organise and analyse it.'],
    ['The ⟦catalog⟧ was ⟦canceled⟧.', 'The catalogue was cancelled.'],
    ['The check on the meter told a story, and prizes of all sizes were seized.'],
    ['The Department of Labor and Lincoln Center'],
  ]),
);

suite('house style: British spelling with -ize', () =>
  holds({ dialect: 'oxford' }, [
    ['They ⟦organise⟧ and ⟦analyze⟧ it.', 'They organize and analyse it.'],
    ['The ⟦organisation⟧ was ⟦criticised⟧.', 'The organization was criticized.'],
    ['They advise on the colour, and organize the centre.'],
  ]),
);

suite('house style: no fix is made unseen, and one that changes quotations says so', () => {
  const { findings } = check('Fares rose 12%. “They rose 12%,” Ana Ruiz said.', { style: { percent: 'percent' } });
  const fixes = findings.filter(({ rule }) => STYLE.test(rule)).map(finding => finding.fixes[0]);
  test('none is preferred', () =>
    assert.deepEqual(
      fixes.map(({ preferred }) => preferred ?? false),
      [false, false],
    ));
  test('the second names quotations', () => assert.match(fixes[1].title.template, /quotation/));
});

suite('house style: where the desk has said nothing', () => {
  for (const copy of ['"Yes," she said. "It rose 12%."', '“Yes,” she said. “It rose 12 per cent.”', "I don't know."])
    for (const style of [undefined, {}])
      test(`${copy} ${JSON.stringify(style)}`, () =>
        assert.deepEqual(
          check(copy, { style }).findings.filter(({ rule }) => STYLE.test(rule)),
          [],
        ));

  test('marks are mended to the kind of the house, where it has one', () => {
    const copy = "It was \"a win'' for the town.";
    const mended = (style: Style): string => {
      const fix = check(copy, { style }).findings.find(({ rule }) => rule === 'quote/mismatched')?.fixes[0];
      return applyEdits(copy, fix?.edits ?? []);
    };
    assert.equal(mended({}), 'It was "a win" for the town.');
    assert.equal(mended({ marks: 'typographic' }), 'It was “a win” for the town.');
  });

  test('mixed marks are told once: as a departure from the house style', () => {
    const rules = check('“Yes,” she said. "No," he said.', { style: { marks: 'straight' } }).findings.map(
      ({ rule }) => rule,
    );
    assert.deepEqual(
      rules.filter(rule => /^(?:quote|style)\//.test(rule)),
      ['style/quotation-marks'],
    );
  });
});
