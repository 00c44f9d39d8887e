import assert from 'node:assert/strict';
import { parseArticle } from '../../src/engine/article/parse';
import { check } from '../../src/engine/check';
import { FILLER, proseOf } from '../../src/engine/text/markup';

suite('markup is blotted out', () => {
  // What is left of the copy, with a dot for each character that is gone.
  for (const [copy, prose] of [
    ['The [fare](a.md) rose.', 'The .fare....... rose.'],
    ['The [fare](a.md "by 4 percent") rose.', `The .fare${'.'.repeat(22)} rose.`],
    ['A [bridge](/wiki/Bridge_(road)) fell.', `A .bridge${'.'.repeat(22)} fell.`],
    ['See ![the “pier](p.png) now.', 'See ..the “pier........ now.'],
    ['The [fare][1] rose. The [toll][] fell.', 'The .fare.... rose. The .toll... fell.'],
    ['The fare rose.[^2]', 'The fare rose.....'],
    ['[caption id="a1" width=300]A pier[/caption]', `${'.'.repeat(27)}A pier..........`],
    ['“[We] waited,” she said.', '“[We] waited,” she said.'],
    ['It was late [sic] (very).', 'It was late [sic] (very).'],
    ['Press `[x](y)` now.', 'Press ........ now.'],
    ['The <b>old</b> boat.', 'The ...old.... boat.'],
  ]) {
    test(copy, () => assert.equal(proseOf(copy).replaceAll(FILLER, '.'), prose));
  }
});

suite('what is copy in a file', () => {
  const paragraphs = (copy: string): string[] => parseArticle(copy).paragraphs.map(({ paragraph }) => paragraph.text);
  const cases: readonly (readonly [name: string, copy: string, paragraphs: readonly string[]])[] = [
    ['YAML before it', '---\ntitle: "Wall\n---\n\nThe wall fell.', ['The wall fell.']],
    ['TOML before it', '+++\ntitle = "Wall"\n+++\nThe wall fell.', ['The wall fell.']],
    ['JSON before it', '{\n  "title": "Wall"\n}\n\nThe wall fell.', ['The wall fell.']],
    ['a brace that is none', '{\nThe wall fell.', ['{', 'The wall fell.']],
    [
      'code, scripts and comments',
      'One.\n```\nTwo “\n```\n<script>\nThree “\n</script>\n<!--\nFour “\n-->\nFive.',
      ['One.', 'Five.'],
    ],
    ['rules and definitions', 'One.\n\n***\n\n[1]: https://example.org/ "x\n\nTwo.', ['One.', 'Two.']],
    ['a table', '| Pier | Fare |\n|---|---:|\n| Kiel | 31 |', ['| Pier | Fare |', '| Kiel | 31 |']],
    ['a subhead underlined', 'Wall\n====\n\nIt fell.', ['Wall', 'It fell.']],
    [
      'headings, quotations, lists',
      '## Wall\n> It fell.\n- At noon.\n2. At six.',
      ['Wall', 'It fell.', 'At noon.', 'At six.'],
    ],
    [
      'ArchieML',
      'headline: The wall\n[+body]\nThe wall fell.\n:skip\nNot “this.\n:endskip\ntext: It was low.\n[]\n:ignore\nNor “this.',
      ['The wall', 'The wall fell.', 'It was low.'],
    ],
    [
      'addresses and days of ArchieML',
      'url: https://example.org/wall\ndate: 2026-05-14\n[links]\n* https://example.org/quay\n* The quay\n[]\nnote: See https://example.org/wall now.',
      ['The quay', 'See https://example.org/wall now.'],
    ],
    [
      'preformatted text in HTML',
      '<p>One.</p>\n<pre class="a"><code>x = “5</code></pre>\n<pre>\nTwo “\n</pre>\n<p>Three.</p>',
      ['<p>One.</p>', '<p>Three.</p>'],
    ],
    [
      'signs in copy that are no ArchieML',
      '[laughs] We wait.\nnote: so it was.',
      ['[laughs] We wait.', 'note: so it was.'],
    ],
    [
      'a transcript',
      'Ana Ruiz: We wait.\n[Applause]\nPer Lind: So do I.',
      ['Ana Ruiz: We wait.', '[Applause]', 'Per Lind: So do I.'],
    ],
  ];
  for (const [name, copy, expected] of cases) {
    test(name, () => {
      assert.deepEqual(paragraphs(copy), expected);
      assert.deepEqual(paragraphs(copy.replaceAll('\n', '\r\n')), expected);
    });
  }

  test('emphasis is read over, and what is found stands on the file’s text', () => {
    const copy = 'It grew **31** percent. _“We wait,”_ said **Ana Ruiz** of the *the* quay, snake_case_name.';
    const { findings } = check(copy);
    assert.deepEqual(
      findings.map(({ rule, span }) => [rule, copy.slice(span.start, span.end)]),
      [
        ['figure/unverified', '31** percent'],
        ['text/repeated-word', 'the *the'],
      ],
    );
    assert.deepEqual(findings[1].fixes, []); // it would leave one sign of two
  });

  test('cells of a table are no pieces of sentences', () => {
    assert.deepEqual(check('| pier | the the fare. |\n|---|---|\n| and so. | nothing. yet. |').findings, []);
  });
});
