/** `factnote notes`, and how `factnote check` heeds what it writes. */
import assert from 'node:assert/strict';
import { chmodSync, existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { userInfo } from 'node:os';
import { folderForEach, withEnvironment } from './factnote';

const COPY = `The pier is shut.

Cargo grew 31 percent last year, the port authority said. The yard has 1,400 workers, and cargo grew 31 percent in the year before.

The ferry will sail in May, the line said. It has not raised its fares.
`;
const FIRST = COPY.indexOf('31 percent');
const SECOND = COPY.lastIndexOf('31 percent');
const EVIDENCE = ['--evidence', 'https://port.example/table-4'];

suite('factnote notes', () => {
  const folder = folderForEach();
  setup(() => void folder().write({ 'a.txt': COPY, 'tables/port.csv': 'year,growth\n2025,31\n' }));
  const notes = async (...args: string[]) => {
    const { out, err, status } = await folder().factnote(['notes', ...args]);
    assert.deepEqual([err, status], ['', 0]);
    return out.trim();
  };
  const refused = async (...args: string[]) => {
    const { out, err, status } = await folder().factnote(['notes', ...args]);
    assert.deepEqual([out, status], ['', 2]);
    return err;
  };
  const add = (...args: string[]) => notes('add', 'a.txt', '--checker', 'Ana Ruiz', ...args);
  const verify = (occurrence = '1') =>
    add('--exact', '31 percent', '--occurrence', occurrence, '--status', 'verified', ...EVIDENCE);
  const list = async () => JSON.parse(await notes('list', 'a.txt', '--format', 'json')).notes;
  const edit = (from: string, to: string) =>
    writeFileSync(folder().at('a.txt'), readFileSync(folder().at('a.txt'), 'utf8').replace(from, to));
  const findings = async (): Promise<string[]> => {
    const { out } = await folder().factnote(['check', 'a.txt', '--format', 'json']);
    const text = readFileSync(folder().at('a.txt'), 'utf8');
    return JSON.parse(out).files[0].findings.map(
      ({ rule, start, end }: { rule: string; start: number; end: number }) => `${rule}: ${text.slice(start, end)}`,
    );
  };

  test('add puts a note on a claim, and list says where it is', async () => {
    const id = await add(
      '--exact',
      '1,400',
      '--status',
      'verified',
      '--evidence',
      'tables/port.csv',
      '--comment',
      'row 1',
    );
    const [note, ...rest] = await list();
    const { modified, evidence, ...others } = note;
    const start = COPY.indexOf('1,400');
    assert.deepEqual(rest, []);
    assert.deepEqual(others, {
      id,
      status: 'verified',
      exact: '1,400',
      start,
      end: start + 5,
      comment: 'row 1',
      checker: 'Ana Ruiz',
    });
    assert.match(modified, /^\d{4}-\d\d-\d\dT[\d:.]+Z$/);
    assert.deepEqual(evidence, [{ path: 'tables/port.csv', quote: null, seen: modified }]);
    assert.match(
      await notes('list', 'a.txt'),
      /^a\.txt:3:72 verified “1,400” row 1 · tables\/port\.csv · Ana Ruiz urn:uuid:/,
    );
    assert.deepEqual(readdirSync(folder().at('.factnotes')), ['a.txt.jsonld']);
  });

  test('check lists a figure until it is verified, and again once it has changed', async () => {
    assert.deepEqual((await findings()).filter(each => each.endsWith('percent')).length, 2);
    await verify('2');
    await add('--exact', '1,400', '--status', 'query');
    assert.deepEqual(await findings(), ['figure/unverified: 31 percent', 'figure/unverified: 1,400']);
    edit('The pier is shut.', 'The old pier is shut.');
    assert.deepEqual(await findings(), ['figure/unverified: 31 percent', 'figure/unverified: 1,400']);
    edit('31 percent in the', '13 percent in the');
    assert.deepEqual((await findings()).slice(2), ['figure/unverified: 13 percent', 'note/stale: 13 percent']);
    assert.deepEqual(
      (await list()).map(({ status }: { status: string }) => status),
      ['query', 'stale'],
    );
    edit('13 percent', '31 percent');
    assert.equal((await findings()).length, 2);
  });

  test('who checks is whom the call names, else whom git knows, else who uses the computer', async () => {
    const git = { GIT_CONFIG_COUNT: '1', GIT_CONFIG_KEY_0: 'user.name', GIT_CONFIG_VALUE_0: 'Per Lind' };
    const unnamed = (environment: NodeJS.ProcessEnv, ...args: string[]) =>
      withEnvironment(environment, () => notes('add', 'a.txt', '--exact', '1,400', ...args));
    const ids = [
      await unnamed(git),
      await unnamed(git, '--checker', 'Ana Ruiz'),
      await unnamed({ ...git, GIT_CONFIG_VALUE_0: ' ' }),
      await unnamed({ PATH: '' }), // no git
    ];
    const listed: { id: string; checker: string }[] = await list();
    assert.deepEqual(
      ids.map(id => listed.find(note => note.id === id)?.checker),
      ['Per Lind', 'Ana Ruiz', userInfo().username, userInfo().username],
    );
  });

  test('annotate says how a figure stands', async () => {
    await verify();
    const { out } = await folder().factnote(['annotate', 'a.txt', '--format', 'json']);
    const statuses = JSON.parse(out).files[0].figures.map(({ status }: { status: string }) => status);
    assert.deepEqual(statuses, ['verified', 'unverified', 'unverified']);
  });

  test('set changes a note; a claim that has changed counts as checked anew', async () => {
    const id = await verify();
    edit('31 percent last', '37 percent last');
    assert.ok((await findings()).includes('note/stale: 37 percent'));
    await notes('set', id, '--comment', 'asked again');
    assert.equal((await list())[0].status, 'stale');
    await notes('set', id.replace('urn:uuid:', ''), '--status', 'verified');
    const [{ status, exact, comment }] = await list();
    assert.deepEqual([status, exact, comment], ['verified', '37 percent', 'asked again']);
    await notes('set', id, '--status', 'wrong');
    assert.ok((await findings()).includes('note/disputed: 37 percent'));
    assert.equal((await folder().factnote(['check', 'a.txt'])).status, 1);
  });

  test('a note whose words are gone is kept and listed', async () => {
    await add('--exact', '1,400');
    edit(' The yard has 1,400 workers, and cargo grew 31 percent in the year before.', '');
    const [{ start, end, status }] = await list();
    assert.deepEqual([start, end, status], [null, null, 'orphan']);
    assert.ok((await findings()).some(each => each.startsWith('note/orphaned: The pier is shut.')));
  });

  test('delete deletes', async () => {
    const [first] = [await verify('1'), await verify('2')];
    await notes('delete', first);
    assert.deepEqual(
      (await list()).map(({ start }: { start: number }) => start),
      [SECOND],
    );
  });

  test('words that stand twice are told apart', async () => {
    assert.match(await refused('add', 'a.txt', '--exact', '31 percent'), /2 times: say which with --occurrence/);
    assert.match(await refused('add', 'a.txt', '--exact', '31 percent', '--occurrence', '3'), /no occurrence 3/);
    await verify('1');
    await verify('2');
    assert.deepEqual(
      (await list()).map(({ start }: { start: number }) => start),
      [FIRST, SECOND],
    );
  });

  test('what cannot be is refused in one line', async () => {
    assert.match(await refused('add', 'a.txt', '--exact', '32 percent'), /“32 percent” is not in the article/);
    assert.match(await refused('add', 'a.txt', '--exact', '1,400', '--status', 'verified'), /needs evidence/);
    assert.match(
      await refused('add', 'a.txt', '--exact', '1,400', '--evidence', 'no.csv'),
      /no\.csv: there is no such file/,
    );
    assert.match(await refused('add', 'b.txt', '--exact', '1,400'), /b\.txt: there is no such file/);
    assert.match(await refused('add', 'a.txt', '--exact', '1,400', '--status', 'true'), /Allowed choices are/);
    assert.match(await refused('set', 'urn:uuid:1', '--status', 'query'), /urn:uuid:1: there is no such note/);
    assert.ok(!existsSync(folder().at('.factnotes')));
  });

  test('a file of notes that is broken is named with its line, and left alone', async () => {
    await verify();
    const file = folder().at('.factnotes/a.txt.jsonld');
    const broken = readFileSync(file, 'utf8').replace('"verified"', '"checked"');
    writeFileSync(file, broken);
    const { err, status } = await folder().factnote(['check', 'a.txt']);
    assert.equal(status, 2);
    assert.match(err, /^factnote: \.factnotes\/a\.txt\.jsonld:2: the status must be one of/);
    assert.match(
      await refused('add', 'a.txt', '--exact', '1,400'),
      /a\.txt\.jsonld cannot be read and is left as it is: line 2:/,
    );
    assert.equal(readFileSync(file, 'utf8'), broken);
  });

  test('what git could not merge is read: both versions are listed, and neither counts', async () => {
    await verify();
    const file = folder().at('.factnotes/a.txt.jsonld');
    const mine = readFileSync(file, 'utf8').split('\n')[1];
    const theirs = mine.replace('"verified"', '"unverifiable"').replace('Ana Ruiz', 'Ben Orr');
    const sides = ['<<<<<<< HEAD', mine, '=======', theirs, '>>>>>>> ben'];
    writeFileSync(file, `[\n${sides.join('\n')}\n]\n`);
    const said = (await list()).map(({ status, clash, checker }: Record<string, unknown>) => [status, clash, checker]);
    assert.deepEqual(said.sort(), [
      ['unverifiable', true, 'Ben Orr'],
      ['verified', true, 'Ana Ruiz'],
    ]);
    assert.match(await notes('list', 'a.txt'), /one of two versions/);
    assert.equal((await findings()).filter(each => each === 'figure/unverified: 31 percent').length, 2);
    const [{ id }] = (await list()).filter(({ checker }: { checker: string }) => checker === 'Ben Orr');
    await notes('delete', id);
    assert.equal((await list())[0].clash, undefined);
    assert.equal((await findings()).filter(each => each === 'figure/unverified: 31 percent').length, 1);
  });

  test('a folder that is read-only is told', async function () {
    if (process.getuid?.() === 0) this.skip(); // root may write anywhere
    chmodSync(folder().path, 0o555);
    const said = await refused('add', 'a.txt', '--exact', '1,400').finally(() => chmodSync(folder().path, 0o755));
    assert.match(said, /a\.txt\.jsonld cannot be written: may not be read/);
  });

  test('eight at once lose nothing', async function () {
    this.timeout(60_000);
    await Promise.all(Array.from({ length: 8 }, (_, i) => add('--exact', '1,400', '--comment', String(i))));
    assert.equal((await list()).length, 8);
  });

  const FUSED =
    'The ferry sailed.The line said so. It has not raised its fares since the war, the mayor told the council.';
  test('what may stand is not found until its words change, nor mended', async () => {
    folder().write({ 'a.txt': FUSED });
    const fused = async () => (await findings()).filter(each => each.startsWith('text/fused-words'));
    const [found] = await fused();
    assert.ok(found);
    const id = await notes(
      'stet',
      'a.txt',
      '--rule',
      'text/fused-words',
      '--exact',
      found.split(': ')[1],
      '--reason',
      'so spelled',
    );
    assert.deepEqual(await fused(), []);
    await folder().factnote(['check', '--fix', 'a.txt']);
    assert.equal(readFileSync(folder().at('a.txt'), 'utf8'), FUSED);
    edit('sailed.The', 'sails.The');
    assert.equal((await fused()).length, 1);
    edit('sails.The', 'sailed.The');
    await notes('delete', id);
    assert.equal((await fused()).length, 1);
    for (const scope of ['file', 'project']) {
      const wide = await notes('stet', 'a.txt', '--rule', 'text/fused-words', '--scope', scope);
      assert.deepEqual(await fused(), []);
      await notes('delete', wide);
      assert.equal((await fused()).length, 1);
    }
  });

  for (const format of ['jsonld', 'hypothesis']) {
    test(`what is exported as ${format} is imported elsewhere, and what has no place there is told`, async () => {
      await verify('2');
      await add('--exact', '1,400', '--comment', 'ask the yard');
      await add('--exact', 'in May');
      const exported = await notes('export', 'a.txt', '--format', format);
      const later = COPY.replace('in May', 'in June').replace('The yard has 1,400 workers, and c', 'C');
      folder().write({ 'b.txt': later });
      const { out, err, status } = await folder().factnote(['notes', 'import', 'b.txt', '--format', format], exported);
      assert.equal(status, 0);
      assert.equal(out, '3 imported, 2 of them with a place in b.txt.\n');
      assert.match(err, /“1,400” is not in b\.txt; the note is kept without a place/);
      assert.match(err, /“in May” says “in June” in b\.txt; the note is stale/);
      const listed = JSON.parse(await notes('list', 'b.txt', '--format', 'json')).notes;
      const said = listed.map(({ status, exact, comment, start, checker }: Record<string, unknown>) => [
        status,
        exact,
        comment,
        start,
        checker,
      ]);
      assert.deepEqual(said, [
        ['verified', '31 percent', '', later.lastIndexOf('31 percent'), 'Ana Ruiz'],
        ['stale', 'in May', '', later.indexOf('in June'), 'Ana Ruiz'],
        ['orphan', '1,400', 'ask the yard', null, 'Ana Ruiz'],
      ]);
      assert.equal(listed[0].evidence[0].url, 'https://port.example/table-4');
      await folder().factnote(['notes', 'import', 'b.txt', '--format', format], exported);
      assert.deepEqual(JSON.parse(await notes('list', 'b.txt', '--format', 'json')).notes, listed, 'taken in twice');
    });
  }

  test('a search of Hypothesis is imported, and what is on no words is left out', async () => {
    const row = (text: string, tags: string[], selector: unknown[]) => ({
      id: text.length.toString(36),
      created: '2026-11-23T12:00:00.123456+00:00',
      updated: '2026-11-23T12:00:00.123456+00:00',
      user: 'acct:pia@hypothes.is',
      uri: 'https://port.example/a',
      text,
      tags,
      target: [{ source: 'https://port.example/a', selector }],
    });
    const quote = { type: 'TextQuoteSelector', exact: '1,400', prefix: 'The yard has ', suffix: ' workers' };
    const range = {
      type: 'RangeSelector',
      startContainer: '/p[1]',
      startOffset: 0,
      endContainer: '/p[1]',
      endOffset: 3,
    };
    const rows = [
      row('See https://port.example/staff.', ['verified', 'port'], [range, quote]),
      row('Sure.', ['verified'], [{ ...quote, exact: 'in May', prefix: 'will sail ', suffix: ', the' }]),
      row('A page note', [], []),
    ];
    folder().write({ 'h.json': JSON.stringify({ total: 3, rows }) });
    const { out, err } = await folder().factnote(['notes', 'import', 'a.txt', 'h.json', '--format', 'hypothesis']);
    assert.equal(out, '2 imported, 2 of them with a place in a.txt.\n');
    assert.match(err, /annotation 3 is on no words/);
    assert.match(err, /“in May” is verified by no evidence; it is a query now/);
    const said = (await list()).map(({ status, checker, modified }: Record<string, string>) => [
      status,
      checker,
      modified,
    ]);
    assert.deepEqual(said, [
      ['verified', 'pia', '2026-11-23T12:00:00.123Z'],
      ['query', 'pia', '2026-11-23T12:00:00.123Z'],
    ]);
  });
});
