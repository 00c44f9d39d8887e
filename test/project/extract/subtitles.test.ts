import assert from 'node:assert/strict';
import fc from 'fast-check';
import { faultsOf, read, told } from './documents';

suite('subtitles', () => {
  const cases: [name: string, path: string, text: string, blocks: string[]][] = [
    [
      'keep their time',
      'a.srt',
      '1\n00:00:01,000 --> 00:00:04,000\nWe lost 13 boats\nin the storm.\n\n2\n01:12:31,500 --> 01:12:34,000\nAll of them.\n',
      [
        'subtitle [time 00:00:01, line 3] We lost 13 boats\\nin the storm.',
        'subtitle [time 01:12:31, line 8] All of them.',
      ],
    ],
    [
      'of VTT have voices, notes, styles and settings',
      'a.vtt',
      'WEBVTT - Hearing\nKind: captions\n\nSTYLE\n::cue { color: red }\n\nNOTE\nnot spoken\n\nnotes-1\n' +
        '12:31.040 --> 12:34.000 align:start position:0%\n<v Hanne Krog>We lost <i>13</i> boats.</v>\n<v.loud Clerk> How many? </v>\n',
      [
        'subtitle [time 00:12:31, line 12] <Hanne Krog> We lost <i>13</i> boats.',
        'subtitle [time 00:12:31, line 13] <Clerk> How many?',
      ],
    ],
    [
      'of two speakers are two',
      'a.srt',
      '1\r\n00:00:01,000 --> 00:00:04,000\r\n- We lost 13.\r\n- How many?\r\n\r\n',
      ['subtitle [time 00:00:01, line 3] - We lost 13.', 'subtitle [time 00:00:01, line 4] - How many?'],
    ],
    [
      'may have no blank line between them, and be broken',
      'a.srt',
      '1\n00:00:01,000 --> 00:00:04,000\nOne.\n2\n00:00:05,000 --> 00:00:06,000\nTwo.\n\n3\n00:00:0x --> \nlost\n\n4\n00:00:09,000 --> 00:00:10,000\n\n5\n00:00:11,000 --> 00:00:12,000\nFive.',
      [
        'subtitle [time 00:00:01, line 3] One.',
        'subtitle [time 00:00:05, line 6] Two.',
        'subtitle [time 00:00:11, line 17] Five.',
      ],
    ],
  ];
  for (const [name, path, text, blocks] of cases)
    test(name, async () => {
      const document = await read(path, text);
      assert.equal(document.text, text);
      assert.deepEqual(told(document), blocks);
      assert.deepEqual(faultsOf(document), []);
    });

  test('of any signs are in order', async () => {
    const sign = fc.constantFrom('\n', '\r', '1', ' ', '-', 'x', '<v A>', '</v>', '00:00:01,000 --> 00:00:02,000');
    await fc.assert(
      fc.asyncProperty(fc.array(sign, { maxLength: 30 }), async signs => {
        const document = await read('a.srt', `00:00:01,000 --> 00:00:02,000\nx\n\n${signs.join('')}`);
        assert.deepEqual(faultsOf(document), []);
      }),
    );
  });
});

suite('Markdown', () => {
  test('is its own text, with its headings, quotes and lists', async () => {
    const text =
      '---\ndate: 2022-09-14\n---\n# Storm\n\nWe **lost** 13 boats,\nall of them.\n\n- Orve\n- Fell\n\n> It was late.\n';
    const document = await read('release.md', text);
    assert.equal(document.text, text);
    assert.equal(document.date, '2022-09-14');
    assert.deepEqual(told(document), [
      'heading [line 4] Storm',
      'paragraph [line 6] We **lost** 13 boats,\\nall of them.',
      'paragraph [line 9] Orve',
      'paragraph [line 10] Fell',
      'paragraph [line 12] It was late.',
    ]);
  });

  test('has tables', async () => {
    const text =
      'Boats:\n\n| Place | **Lost** |\n|---|--:|\n| Orve \\| north | 13 |\n| Fell | |\n\nPlace|Lost\n-|-\nGore|`2`\n';
    const document = await read('release.md', text);
    assert.deepEqual(told(document), [
      'paragraph [line 1] Boats:',
      'headings [line 3, row 1] Place: Place | Lost: Lost',
      'row [line 5, row 2] Place: Orve \\\\| north | Lost: 13',
      'row [line 6, row 3] Place: Fell',
      'headings [line 8, row 1] Place: Place | Lost: Lost',
      'row [line 10, row 2] Place: Gore | Lost: 2',
    ]);
    assert.deepEqual(faultsOf(document), []);
  });
});
