import assert from 'node:assert/strict';
import { faultsOf, read, refusal, told } from './documents';

suite('a page', () => {
  const cases: [name: string, html: string, blocks: string[]][] = [
    [
      'is read as it is seen',
      '<html><head><title>Shop</title><style>p {}</style></head><body><nav><a href=x>Home</a></nav>\n<h1>The\n storm</h1>' +
        '<p style="color: red">We lost&nbsp;<b>13</b> boats<br>in the storm.<script>alert("We lost 99")</script><p>All &ldquo;of&rdquo; them.' +
        '<div hidden>We lost 12.</div><div style="display: none">We lost 11.</div><ul><li>Orve<li>Fell</ul>',
      [
        'heading [paragraph 1] The storm',
        'paragraph [paragraph 2] We lost 13 boats\\nin the storm.',
        'paragraph [paragraph 3] All “of” them.',
        'paragraph [paragraph 4] Orve',
        'paragraph [paragraph 5] Fell',
      ],
    ],
    [
      'has tables, with cells over several columns and rows',
      '<p>Lost:</p><table><tr><th rowspan=2>Place<th colspan=2>Boats<tr><th>2021<th>2022<tr><td>Orve<td>12<td><p>13</p></table>',
      [
        'paragraph [paragraph 1] Lost:',
        'headings [paragraph 2, row 1] Place: Place | Boats 2021: Boats',
        'headings [paragraph 2, row 2] Boats 2021: 2021 | Boats 2022: 2022',
        'row [paragraph 2, row 3] Place: Orve | Boats 2021: 12 | Boats 2022: 13',
      ],
    ],
    [
      'has lists of definitions, a line for each',
      '<dl><dt>Site:</dt><dd>Orve</dd><dt>Boats</dt><dd>13 <p>or so</p></dd><dt>Left</dl><p>End.',
      ['paragraph [paragraph 1] Site: Orve\\nBoats: 13\\nor so\\nLeft', 'paragraph [paragraph 2] End.'],
    ],
    [
      'has tables for its looks, too',
      '<table><tr><td>Menu<td><table><tr><td>We lost 13 boats.</table> More. </table>After.',
      [
        'paragraph [paragraph 1] Menu',
        'paragraph [paragraph 2] We lost 13 boats.',
        'paragraph [paragraph 3] More.',
        'paragraph [paragraph 4] After.',
      ],
    ],
    [
      'may be broken off',
      '<p>We lost <b>13<table><tr><td>a<td>b<tr><td>c',
      [
        'paragraph [paragraph 1] We lost 13',
        'headings [paragraph 2, row 1] a: a | b: b',
        'row [paragraph 2, row 2] a: c',
      ],
    ],
    ['keeps the lines of verse', '<pre>One\n  two</pre>', ['paragraph [paragraph 1] One\\n  two']],
  ];
  for (const [name, html, blocks] of cases)
    test(name, async () => {
      const document = await read('a.html', html);
      assert.deepEqual(told(document), blocks);
      assert.deepEqual(faultsOf(document), []);
    });

  test('has a date', async () => {
    const meta = (name: string, day: string) => `<meta ${name} content="${day}"><p>x</p>`;
    assert.equal(
      (await read('a.html', meta('property="article:published_time"', '2022-09-14T10:00Z'))).date,
      '2022-09-14',
    );
    assert.equal((await read('a.html', meta('name=viewport', '2022-09-14'))).date, null);
    assert.equal((await read('2021-01-02.html', meta('name=date', '2022-09-14'))).date, '2021-01-02');
  });

  test('is read in the encoding that it says, or as browsers take it', async () => {
    const bytes = (words: string) => Uint8Array.from(words, char => char.charCodeAt(0));
    const textOf = async (words: string) => (await read('a.htm', bytes(words))).text;
    assert.equal(await textOf('<meta charset="iso-8859-2"><p>\xb1</p>'), 'ą');
    assert.equal(await textOf('<p>caf\xe9 \x93x\x94</p>'), 'café “x”');
    assert.equal(await textOf('<p>caf\xc3\xa9</p>'), 'café');
    assert.equal(await textOf('<meta charset="nonsense"><p>caf\xe9</p>'), 'café');
  });

  test('that is nested without end is refused', async () => {
    assert.equal(await refusal('a.html', '<b>'.repeat(100_000) + '</i>'.repeat(100_000)), 'broken: nested too deeply');
  });

  test('cannot take up more room than it has', async () => {
    const document = await read('a.html', `<table>${'<tr><td colspan=99999 rowspan=99999>x'.repeat(20)}</table>`);
    assert.ok(document.text.length < 20_000);
  });
});
