/** Which days an article names, of which year, and on which day of the week they fall. */
import assert from 'node:assert/strict';
import { parseArticle } from '../../src/engine/article/parse';
import { datesOf } from '../../src/engine/article/dates/calendar';
import { check } from '../../src/engine/check';
import { english } from '../../src/engine/phrase';
import type { Finding } from '../../src/engine/rule';

/** Copy, and its dates as far as they can be known. */
const DATES: readonly [copy: string, ...dates: string[]][] = [
  ['It shut on 15 September 2022 and on Sept. 16, 2022.', '2022-09-15', '2022-09-16'],
  ['It shut in September 2022, on 2022-10-04 and on 31/12/2022.', '2022-09', '2022-10-04', '2022-12-31'],
  // without a year: that of the only other date, that nearest to the day of publication, or none
  ['It shut on 15 September. Nobody knows the year.'],
  ['It opened on 4 March 2020. It shut on 15 September.', '2020-03-04', '2020-09-15'],
  ['It opened on 4 March 2020, leaked on 5 May 2021 and shut on 15 September.', '2020-03-04', '2021-05-05'],
  ['---\ndate: 2026-01-03\n---\n\nIt shut on December 30 and opens on January 10.', '2025-12-30', '2026-01-10'],
  ['ORVE, Dec. 30, 2025 (Desk) — It opens on January 10.', '2025-12-30', '2026-01-10'],
  ['Published on Tuesday, 30 December 2025\n\nIt opens on January 10.', '2025-12-30', '2026-01-10'],
  ['Published on 30 December 2025\n\nIt opens on January 10.', '2025-12-30', '2026-01-10'],
  // there is such a day in some years only
  ['It opened in 2024. It shut on 29 February.'],
  ['It opened on 4 March 2024. It shut on 29 February.', '2024-03-04', '2024-02-29'],
  ['It opened on 4 March 2023. It shut on 29 February.', '2023-03-04'],
  ['It shut on 6/12/2025, on 13.13.2022 and on May 40, 2022; May 15, 2000 boats left.'],
];

suite('dates', () => {
  for (const [copy, ...dates] of DATES)
    test(copy.replace(/\s*\n\s*/g, ' ¶ '), () => {
      assert.deepEqual(
        datesOf(parseArticle(copy)).map(({ iso }) => iso),
        dates,
      );
    });
});

const found = (copy: string): Finding[] => check(copy).findings.filter(({ rule }) => rule === 'date/mismatch');

/** The days of the week, in full and as they are cut short. */
const NAMES: readonly (readonly string[])[] = [
  ['Monday', 'Mon.', 'Mon'],
  ['Tuesday', 'Tues.', 'Tues', 'Tue.', 'Tue'],
  ['Wednesday', 'Wed.'],
  ['Thursday', 'Thurs.', 'Thur.', 'Thurs', 'Thu.', 'Thu'],
  ['Friday', 'Fri.', 'Fri'],
  ['Saturday', 'Sat.'],
  ['Sunday', 'Sun.'],
];
const MONDAY = 2; // of March 2026

suite('days of the week', () => {
  for (const [i, names] of NAMES.entries()) {
    const [right, wrong] = [`March ${MONDAY + i}, 2026`, `March ${MONDAY + i + 1}, 2026`];
    for (const name of names) {
      test(`${name} before a date and behind it`, () => {
        for (const copy of [
          `It shut on ${name}, ${right}.`,
          `It shut on ${name} night, ${right}.`,
          `On ${right} (${name}), it shut.`,
        ])
          assert.deepEqual(found(copy), [], copy);
        for (const copy of [
          `It shut on ${name}, ${wrong}.`,
          `It shut on ${name} night, ${wrong}.`,
          `On ${wrong} (${name}), it shut.`,
        ]) {
          const [{ span }] = found(copy);
          assert.equal(copy.slice(span.start, span.end), name);
        }
      });

      test(`${name} and another day are meant for no one date`, () => {
        for (const link of [' and', ' or', ' to', ',', '-', ' -'])
          assert.deepEqual(found(`It shut on ${name}${link} ${NAMES[i ? i - 1 : 1][0]}, ${wrong}.`), [], link);
        assert.deepEqual(found(`It shut on ${name}, ${wrong.replace(',', '-20,')}.`), []);
      });
    }
  }

  test('where no year is known, a day is wrong only if it is in all that may be meant', () => {
    const copy = 'It opened on 4 March 2026, as it had on 9 May 2020. On Monday, March 5, it was shut.';
    const [{ message, fixes, span }] = found(copy);
    assert.equal(copy.slice(span.start, span.end), 'Monday');
    assert.equal(english(message), 'March 5 did not fall on a Monday in any year near this article.');
    assert.deepEqual(fixes, []);
    for (const day of ['Tuesday', 'Wednesday', 'Thursday', 'Friday'])
      assert.deepEqual(found(copy.replace('Monday', day)), [], day);
    assert.deepEqual(found('On Monday, March 5, it was shut.'), []);
  });

  test('a day that no year has is said with how many its month has', () => {
    const said = (copy: string): string[] => found(copy).map(({ message }) => english(message));
    assert.deepEqual(said('It shut on February 30.'), ['There is no February 30: February has 29 days at most.']);
    assert.deepEqual(said('It shut on June 31.'), ['There is no June 31: June has 30 days at most.']);
    assert.deepEqual(said('It shut on 29 February 2023.'), [
      'There is no 29 February 2023: February 2023 has 28 days.',
    ]);
    assert.deepEqual(said('It shut on February 29, and on 29 February 2024.'), []);
  });
});
