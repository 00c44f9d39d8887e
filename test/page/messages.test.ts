/** What the page of a fact sheet says to the editor: anything may come. */
import assert from 'node:assert/strict';
import { askedIn, keptIn } from '../../src/page/messages';

suite('messages from the page', () => {
  const sound = [{ ask: 'page' }, { ask: 'export' }, { claim: 1 }, { claim: 600 }, { reason: 0 }];
  for (const message of sound)
    test(`are read: ${JSON.stringify(message)}`, () => assert.deepEqual(askedIn({ ...message, more: 'x' }), message));

  const others = [
    undefined,
    null,
    'page',
    7,
    [],
    {},
    { ask: 'everything' },
    { ask: ['page'] },
    { claim: '1' },
    { claim: -1 },
    { claim: 1.5 },
    { claim: Number.NaN },
    { claim: Infinity },
    { reason: null },
    { command: 'workbench.action.quit' },
    Object.create({ ask: 7 }),
  ];
  for (const message of others)
    test(`are left alone: ${JSON.stringify(message)}`, () => assert.equal(askedIn(message), undefined));
});

suite('what a page has left behind', () => {
  test('is read: the address of its article', () =>
    assert.deepEqual(keptIn({ article: 'file:///a.txt', more: 'x' }), { article: 'file:///a.txt' }));

  for (const state of [undefined, null, 'file:///a.txt', 7, [], {}, { article: 7 }, { article: ['file:///a.txt'] }])
    test(`is left alone: ${JSON.stringify(state)}`, () => assert.equal(keptIn(state), undefined));
});
