/** What other tools' annotations say, in our notes. */
import assert from 'node:assert/strict';
import {
  annotationsIn,
  exportHypothesis,
  exportJsonLd,
  importHypothesis,
  importJsonLd,
  type Imported,
} from '../../../src/engine/notes/interchange';
import type { FactNote } from '../../../src/engine/notes/note';
import { speakerNoteOn, stetOn } from './notes';

const COPY = 'Cargo 😀 grew 31 percent last year.';
const UNKNOWN = { checker: 'somebody', time: '2026-01-01T00:00:00.000Z' };
const QUOTE = { type: 'TextQuoteSelector', exact: '31 percent', prefix: 'grew ', suffix: ' last' };
const FROM = COPY.indexOf('31');

const fact = (imported: Imported | undefined): FactNote => {
  assert.equal(imported?.note.kind, 'fact');
  return imported.note;
};

suite('annotations of other tools', () => {
  test('are found in whatever holds them', () => {
    const [one, two] = [{ id: 'a' }, { id: 'b' }];
    assert.deepEqual(annotationsIn(one), [one]);
    assert.deepEqual(annotationsIn([one, [two]]), [one, two]);
    assert.deepEqual(annotationsIn({ total: 2, rows: [one, two] }), [one, two]);
    assert.deepEqual(annotationsIn({ items: [one] }), [one]);
    assert.deepEqual(annotationsIn({ type: 'AnnotationCollection', first: { items: [two] } }), [two]);
    assert.deepEqual(annotationsIn({ first: 'https://example.org/page1' }), [{ first: 'https://example.org/page1' }]);
    assert.deepEqual(annotationsIn('a'), ['a']);
  });

  suite('of Hypothesis', () => {
    const row = { id: 'x1', text: 'Sure.', tags: ['port', 'disputed'], target: [{ selector: [QUOTE] }] };
    const read = (more: object): FactNote => fact(importHypothesis({ ...row, ...more }, COPY, UNKNOWN));

    test('say who checked: by the name that is shown, else by the account, else whoever imports', () => {
      assert.equal(read({ user: 'acct:ana@example.org', user_info: { display_name: 'Ana Ruiz' } }).checker, 'Ana Ruiz');
      for (const user_info of [undefined, null, {}, { display_name: null }, { display_name: '' }, 'Ana', ['Ana']])
        assert.equal(read({ user: 'acct:ana.r@example.org', user_info }).checker, 'ana.r');
      for (const user of [undefined, 7, 'ana', 'acct:']) assert.equal(read({ user }).checker, 'somebody');
    });

    test('say when, in UTC', () => {
      const { created, modified } = read({
        created: '2026-11-23T13:00:00.123456+01:00',
        updated: '2026-11-24T12:00:00Z',
      });
      assert.deepEqual([created, modified], ['2026-11-23T12:00:00.123Z', '2026-11-24T12:00:00.000Z']);
      for (const odd of [undefined, 7, 'yesterday', '2026-11-23', '2026-99-99T12:00:00Z', '2026-11-23T12:00:00']) {
        const unknown = read({ created: odd, updated: odd });
        assert.deepEqual([unknown.created, unknown.modified], [UNKNOWN.time, UNKNOWN.time]);
      }
    });

    test('are on words, at a place in code points', () => {
      assert.deepEqual(read({}).target, { exact: '31 percent', prefix: 'grew ', suffix: ' last', start: 0, end: 0 });
      const position = { type: 'TextPositionSelector', start: FROM, end: FROM + 10 };
      const { start, end } = read({ target: [{ selector: [position, QUOTE] }] }).target;
      assert.deepEqual([start, end], [FROM - 1, FROM + 9]);
      const beyond = read({ target: [{ selector: [QUOTE, { ...position, start: -1, end: 900 }] }] }).target;
      assert.deepEqual([beyond.start, beyond.end], [0, COPY.length - 1]);
      const bare = read({ target: [{ selector: [{ type: 'TextQuoteSelector', exact: '31 percent', prefix: 7 }] }] });
      assert.deepEqual([bare.target.prefix, bare.target.suffix], ['', '']);
    });

    test('that are on no words are none of ours', () => {
      for (const target of [undefined, [], [{}], [{ selector: [] }], [{ selector: [{ ...QUOTE, exact: ' ' }] }]])
        assert.equal(importHypothesis({ ...row, target }, COPY, UNKNOWN), undefined);
      assert.equal(importHypothesis('x', COPY, UNKNOWN), undefined);
    });

    test('have their status in a tag; what is verified by nothing is a query', () => {
      assert.equal(read({}).status, 'disputed');
      assert.equal(read({ tags: ['factnote:wrong'] }).status, 'wrong');
      for (const tags of [undefined, [], ['port'], [7, null]]) assert.equal(read({ tags }).status, 'query');
      const verified = importHypothesis({ ...row, tags: ['verified'] }, COPY, UNKNOWN);
      assert.deepEqual([fact(verified).status, verified?.doubted], ['query', true]);
      const backed = { ...row, tags: ['verified'], text: 'See https://port.example/t.' };
      const imported = importHypothesis(backed, COPY, UNKNOWN);
      assert.deepEqual([fact(imported).status, imported?.doubted], ['verified', false]);
    });

    test('say what backs the claim in lines of their own, or by a link', () => {
      const text =
        'Asked.\n\nEvidence: tables/port.csv “row 1, “2025””\n\nEvidence: https://a.example/t\n\nSee (https://b.example/x).';
      const { comment, evidence } = read({ text });
      assert.equal(comment, 'Asked.\n\nSee (https://b.example/x).');
      assert.deepEqual(evidence, [
        { source: 'tables/port.csv', quote: 'row 1, “2025”', seen: '' },
        { source: 'https://a.example/t', quote: '', seen: '' },
        { source: 'https://b.example/x', quote: '', seen: '' },
      ]);
      assert.deepEqual([read({ text: 7 }).comment, read({ text: 7 }).evidence], ['', []]);
    });

    test('have an id that is an address, or are given one', () => {
      assert.equal(read({}).id, 'urn:x-hypothesis:x1');
      assert.equal(read({ id: 'a b' }).id, 'urn:x-hypothesis:a%20b');
      assert.equal(read({ id: 'urn:uuid:1' }).id, 'urn:uuid:1');
      for (const id of ['', 7, undefined]) assert.equal(read({ id }).id, '');
    });

    test('are what we export, and come back as they were', () => {
      const evidence = [{ source: 'tables/port.csv', quote: 'row 1', seen: '' }];
      const note = { ...read({ user_info: { display_name: 'Ana Ruiz' } }), id: 'urn:uuid:1', evidence };
      const exported = exportHypothesis([note], 'a.txt', COPY);
      assert.equal(exported.total, 1);
      const [again] = annotationsIn(exported).map(each => fact(importHypothesis(each, COPY, UNKNOWN)));
      assert.deepEqual({ ...again, target: note.target }, note);
      const [{ user, text, tags }] = exported.rows as { user: string; text: string; tags: string[] }[];
      assert.equal(user, 'acct:Ana.Ruiz@factnote');
      assert.equal(text, 'Sure.\n\nEvidence: tables/port.csv “row 1”');
      assert.deepEqual(tags, ['factnote:disputed']);
    });
  });

  test('who says it goes out and comes back, as W3C has it and as Hypothesis has it', () => {
    const [created, modified] = ['2026-11-23T12:00:00.000Z', '2026-11-24T12:00:00.000Z'];
    const note = speakerNoteOn('Cargo 😀 grew ⟦31 percent⟧ last year.', { created, modified });
    const back = exportJsonLd([note], 'a.txt').map(
      each => importJsonLd(JSON.parse(JSON.stringify(each)), UNKNOWN)?.note,
    );
    assert.deepEqual(back, [note]);
    const exported = exportHypothesis([note, stetOn('Cargo 😀 grew ⟦31 percent⟧ last year.')], 'a.txt', COPY);
    assert.equal(exported.total, 1);
    const again = annotationsIn(exported).map(each => importHypothesis(each, COPY, UNKNOWN)?.note);
    assert.deepEqual(again, [note]);
  });

  suite('of the Web Annotation model', () => {
    const annotation = { id: 'https://a.example/1', target: { source: 'a.txt', selector: QUOTE } };
    const read = (more: object): FactNote => fact(importJsonLd({ ...annotation, ...more }, UNKNOWN));

    test('say who and when', () => {
      assert.equal(read({ creator: 'Ana Ruiz' }).checker, 'Ana Ruiz');
      assert.equal(read({ creator: { name: 'Ana Ruiz', nickname: 'ana' } }).checker, 'Ana Ruiz');
      assert.equal(read({ creator: { nickname: 'ana', id: 'acct:a' } }).checker, 'ana');
      assert.equal(read({ creator: [{ id: 'acct:a' }, 'Per Lind'] }).checker, 'acct:a');
      for (const creator of [undefined, null, '', {}, 7]) assert.equal(read({ creator }).checker, 'somebody');
      assert.equal(read({}).created, UNKNOWN.time);
      assert.equal(read({ created: '2026-11-23T12:00:00.000Z' }).created, '2026-11-23T12:00:00.000Z');
    });

    test('say what in bodies: remarks, a status, links', () => {
      assert.equal(read({ bodyValue: 'Ask them.' }).comment, 'Ask them.');
      const body = [
        'One.',
        { type: 'TextualBody', value: 'Two.', purpose: 'commenting' },
        { type: 'TextualBody', value: 'disputed', purpose: 'classifying' },
        { type: 'TextualBody', value: 'port', purpose: 'tagging' },
        { source: 'https://a.example/t', purpose: 'linking' },
        { source: 7, purpose: 'linking' },
        { value: 7 },
        null,
        9,
      ];
      const { comment, status, evidence } = read({ body });
      assert.deepEqual([comment, status], ['One.\n\nTwo.', 'disputed']);
      assert.deepEqual(evidence, [{ source: 'https://a.example/t', quote: '', seen: '' }]);
    });

    test('that are no objects, or on no words, are none of ours', () => {
      for (const json of [7, null, [], 'a', { ...annotation, target: 'a.txt' }])
        assert.equal(importJsonLd(json, UNKNOWN), undefined);
    });

    test('are what we export, and come back as they were', () => {
      const note = { ...read({ body: 'One.', creator: 'Ana Ruiz' }), id: 'urn:uuid:1' };
      const [json] = exportJsonLd([note], 'a.txt');
      assert.deepEqual(fact(importJsonLd(JSON.parse(JSON.stringify(json)), UNKNOWN)), note);
    });
  });
});
