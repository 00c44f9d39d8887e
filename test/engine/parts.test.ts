/** The parts of an article that an editor gives colours. */
import assert from 'node:assert/strict';
import * as fc from 'fast-check';
import { check } from '../../src/engine/check';
import { partsOf } from '../../src/engine/parts';

/** The copy with each part in braces: `{figure|31 percent}`. */
function parted(copy: string): string {
  const { article } = check(copy);
  return partsOf(article).reduceRight(
    (text, { name, span }) =>
      `${text.slice(0, span.start)}{${name}|${text.slice(span.start, span.end)}}${text.slice(span.end)}`,
    copy,
  );
}

// Each is its own parting with the marks taken out
const stories = [
  '{headline|Ferry company to close its oldest line}\n\n{byline|By Maren Holt}\n\nThe ferry was late again on Monday.',
  'The ferry was late.\n\n{furniture|Read more: the ferry that never was}',
  '{quotation|“We waited,”} {cue|said} {speaker|Ana Ruiz}.',
  '{speaker|Ana Ruiz} {cue|told} reporters: {quotation|“We waited.”}',
  '{cue|According to} {speaker|the harbour master}, {figure|40} boats were moored there.',
  '{quotation|“It grew }{figure|31 percent}{quotation|,”} {speaker|he} {cue|said}.',
  '{quotation|“He called it ‘a disgrace’ twice,”} {speaker|she} {cue|said}.',
  'It rose {figure|31 percent} to {figure|$4.5 million}.',
  'On September 15, 2022, nothing was said at all.',
  '{speaker|The council} {cue|said} the bridge would close for {figure|12 months}.',
];

suite('the parts of an article', () => {
  for (const story of stories)
    test(story.replace(/\s+/g, ' '), () => assert.equal(parted(story.replace(/\{\w+\||\}/g, '')), story));

  test('never overlap, and stand in the order of the text', () => {
    const pieces = [
      '“',
      '”',
      'Ana Ruiz ',
      'said ',
      '31 percent ',
      '\n\n',
      'the ferry ',
      '. ',
      '‘',
      '’',
      '&amp;quot;',
      '$5 ',
    ];
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...pieces), { maxLength: 40 }), words => {
        const text = words.join('');
        let reach = 0;
        for (const { span } of partsOf(check(text).article)) {
          assert.ok(span.start >= reach && span.end > span.start && span.end <= text.length, text);
          reach = span.end;
        }
      }),
    );
  });
});
