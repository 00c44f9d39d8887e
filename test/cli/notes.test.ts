/** `factnote notes`, and how `factnote check` heeds what it writes. */
import assert from 'node:assert/strict';
import { chmodSync, existsSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { userInfo } from 'node:os';
import { at, pdf } from '../project/extract/pdfs';
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
      history: [],
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
    assert.deepEqual((await findings()).slice(2), ['note/stale: 13 percent']);
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

  test('every status that a note has had is listed, and what was disputed is verified only with a reason', async () => {
    const id = await add('--exact', '1,400', '--comment', 'ask the yard');
    await notes('set', id, '--status', 'disputed', '--comment', 'the union says 1,300', '--checker', 'Pia Ott');
    for (const comment of [[], ['--comment', ''], ['--comment', 'the union says 1,300']])
      assert.equal(
        await refused('set', id, '--status', 'verified', ...EVIDENCE, ...comment),
        'factnote: the claim was disputed: --comment must say what has settled it\n',
      );
    await notes('set', id, '--status', 'verified', ...EVIDENCE, '--comment', 'pay roll', '--checker', 'Per Lie');
    const [{ status, comment, checker, history }] = await list();
    assert.deepEqual([status, comment, checker], ['verified', 'pay roll', 'Per Lie']);
    assert.deepEqual(
      history.map((past: Record<string, unknown>) => [past.status, past.checker, past.comment, past.evidence]),
      [
        ['query', 'Ana Ruiz', 'ask the yard', []],
        ['disputed', 'Pia Ott', 'the union says 1,300', []],
      ],
    );
    for (const { when } of history) assert.match(when, /^\d{4}-\d\d-\d\dT[\d:.]+Z$/);
    assert.match(
      (await notes('list', 'a.txt')).replace(/\d{4}-\d\d-\d\d/g, 'today'),
      / · query by Ana Ruiz, today → disputed by Pia Ott, today → verified by Per Lie, today urn:uuid:/,
    );
  });

  test('of two versions that git could not merge the later is listed, where one comes from the other', async () => {
    const id = await add('--exact', '1,400', '--comment', 'ask the yard');
    const file = folder().at('.factnotes/a.txt.jsonld');
    const [before] = readFileSync(file, 'utf8').split('\n').slice(1);
    await notes('set', id, '--status', 'disputed', '--comment', 'the union says 1,300', '--checker', 'Pia Ott');
    const [after] = readFileSync(file, 'utf8').split('\n').slice(1);
    for (const [ours, theirs] of [
      [before, after],
      [after, before],
    ]) {
      writeFileSync(file, `[\n<<<<<<< HEAD\n${ours}\n=======\n${theirs}\n>>>>>>> pia\n]\n`);
      const all = await list();
      assert.deepEqual(
        all.map(({ status, comment, clash }: Record<string, unknown>) => [status, comment, clash]),
        [['disputed', 'the union says 1,300', undefined]],
      );
    }
  });

  test('a note file that was cut off is reported, and not written', async () => {
    for (const words of ['1,400', 'in May']) await add('--exact', words);
    const file = folder().at('.factnotes/a.txt.jsonld');
    const lines = readFileSync(file, 'utf8').split('\n');
    for (const [cut, said] of [
      [lines.slice(0, 2).join('\n'), /:2: the file ends before its end/],
      [lines.slice(0, 3).join('\n'), /:3: the file ends before its end/],
      ['[\n', /:1: the file ends before its end/],
      [']\n', /:1: the file must hold a list of notes/],
      ['', /:1: the file is empty/],
    ] as const) {
      writeFileSync(file, cut);
      assert.match(await refused('list', 'a.txt'), said);
      assert.match(await refused('add', 'a.txt', '--exact', 'ferry'), /cannot be read and is left as it is: line/);
      assert.equal((await folder().factnote(['check', 'a.txt'])).status, 2);
      assert.equal(readFileSync(file, 'utf8'), cut);
    }
  });

  test('what is not understood in a note is kept to the letter', async () => {
    await add('--exact', '1,400', '--comment', 'ask the yard');
    const file = folder().at('.factnotes/a.txt.jsonld');
    const strange = readFileSync(file, 'utf8')
      .replace('"name":"Ana Ruiz"', '"name":"Ana Ruiz","id":"https://id.example/ana"')
      .replace('"value":"ask the yard"', '"value":"ask the yard","language":"en"')
      .replace('"id":', '"x:desk":"metro","id":');
    writeFileSync(file, strange);
    await add('--exact', 'in May');
    assert.equal(readFileSync(file, 'utf8').split('\n')[1], `${strange.split('\n')[1]},`);
  });

  test('a claim of which something else is said is listed with both, and set confirms it', async () => {
    const id = await verify();
    edit('Cargo grew 31', 'Cargo shrank 31');
    const [{ status, was, now }] = await list();
    assert.deepEqual([status, was, now], ['context-changed', 'Cargo grew 31 percent', 'Cargo shrank 31 percent']);
    assert.match(
      await notes('list', 'a.txt'),
      /context-changed “31 percent” “Cargo grew 31 percent” → “Cargo shrank 31/,
    );
    assert.ok((await findings()).includes('note/context-changed: 31 percent'));
    await notes('set', id, '--status', 'verified');
    assert.deepEqual(
      (await list()).map(({ status: is }: { status: string }) => is),
      ['verified'],
    );
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

  test('evidence is a file, an address or words of a known kind', async () => {
    folder().write({ 'b.txt': COPY, 'tables/port.pdf': new Uint8Array([37, 80, 0]), 'Pier #2#page=3': 'x' });
    const interview = 'Interview:  Ana Ruiz, 14 May, by phone';
    for (const [given, kept] of [
      ['www.port.example/table?year=2025#4', { url: 'https://www.port.example/table?year=2025#4' }],
      ['http://port.example', { url: 'http://port.example' }],
      [interview, { words: 'interview: Ana Ruiz, 14 May, by phone' }],
      ['e-mail: Per Lie, 3 June', { words: 'e-mail: Per Lie, 3 June' }],
      ['./tables/../tables/port.pdf#page=3', { path: 'tables/port.pdf', place: 'page=3' }],
      ['b.txt', { path: 'b.txt' }],
      ['Pier #2#page=3', { path: 'Pier #2#page=3' }],
    ] as const) {
      const id = await add('--exact', '1,400', '--status', 'verified', '--evidence', given);
      const [{ evidence, modified }] = await list();
      assert.deepEqual(evidence, [{ ...kept, quote: null, seen: evidence[0].seen }], given);
      assert.ok(evidence[0].seen <= modified);
      await notes('delete', id);
    }
    assert.match(
      (await await add('--exact', '1,400', '--evidence', 'tables/port.pdf#page=3', '--evidence', interview)) &&
        (await notes('list', 'a.txt')),
      / query “1,400” tables\/port\.pdf#page=3, interview: Ana Ruiz, 14 May, by phone · Ana Ruiz/,
    );
  });

  test('what is no evidence is refused in one line', async () => {
    await add('--exact', 'in May');
    for (const [given, said] of [
      ['.', /^factnote: \.: is a folder\n$/],
      ['..', /^factnote: \.\. is not in the folder/],
      ['../outside.txt', /^factnote: \.\.\/outside\.txt is not in the folder/],
      ['tables', /^factnote: tables: is a folder\n$/],
      ['a.txt', /^factnote: a\.txt is the article itself/],
      ['./tables/../a.txt', /a\.txt is the article itself/],
      ['.factnotes/a.txt.jsonld', /^factnote: \.factnotes\/a\.txt\.jsonld is a file of notes/],
      ['ab:c', /^factnote: “ab:c” is no evidence: that is an address \(https:…\), a file/],
      ['note:see me', /is no evidence/],
      ['javascript:alert(1)', /is no evidence/],
      ['https://', /is no evidence/],
      ['interview:', /is no evidence|there is no such file/],
      ['tables/port.csv#page=3x y', /there is no such file/],
    ] as const) {
      const err = await refused('add', 'a.txt', '--exact', '1,400', '--status', 'verified', '--evidence', given);
      assert.match(err, new RegExp(said.source.replace('https:…', 'https:\\/\\/…')), given);
      assert.equal(err.split('\n').length, 2);
    }
    assert.equal((await list()).length, 1);
  });

  test('a passage must stand in its file', async () => {
    const verified = ['--exact', '1,400', '--status', 'verified'];
    const passage = (...words: string[]) => words.flatMap(each => ['--passage', each]);
    const err = await refused('add', 'a.txt', ...verified, '--evidence', 'tables/port.csv', ...passage('2025,32'));
    assert.equal(err, 'factnote: “2025,32” does not stand in tables/port.csv.\n');
    for (const args of [
      [],
      ['--evidence', 'https://a.example'],
      ['--evidence', 'tables/port.csv', '--evidence', 'b.txt'],
    ])
      assert.match(
        await refused('add', 'a.txt', ...verified, ...args, ...passage('2025,31')),
        /--passage gives words of one file/,
      );
    const id = await add(...verified, '--evidence', 'tables/port.csv#row=2', ...passage(' 2025,31'));
    const [{ evidence }] = await list();
    assert.deepEqual(evidence, [{ path: 'tables/port.csv', place: 'row=2', quote: '2025,31', seen: evidence[0].seen }]);
    assert.match(await refused('set', id, ...passage('2025')), /--passage gives words of one file/);
    await notes('set', id, '--evidence', 'tables/port.csv', ...passage('growth'));
    assert.equal((await list())[0].evidence[0].quote, 'growth');
  });

  test('a passage may stand in a document of any format, at a place of it', async () => {
    folder().write({ 'report.pdf': pdf(['', at(72, 700, 'The yard has 1,400 workers.')]) });
    const verified = ['--exact', '1,400', '--status', 'verified', '--evidence', 'report.pdf#page=2'];
    assert.match(
      await refused('add', 'a.txt', ...verified, '--passage', '1,500 workers'),
      /does not stand in report\.pdf/,
    );
    await add(...verified, '--passage', '1,400 workers');
    const [{ evidence, status }] = await list();
    assert.deepEqual(
      [status, evidence],
      ['verified', [{ path: 'report.pdf', place: 'page=2', quote: '1,400 workers', seen: evidence[0].seen }]],
    );
    folder().write({ 'report.pdf': pdf([at(72, 700, 'The yard has 1,500 workers.')]) });
    assert.equal((await list())[0].status, 'evidence-changed');
  });

  test('what was verified by a file is looked at again once that says something else, or is gone', async () => {
    const evidence = (...args: string[]) => ['--evidence', 'tables/port.csv', ...args];
    const on = (occurrence: string) => ['--exact', '31 percent', '--occurrence', occurrence, '--status', 'verified'];
    const whole = await add(...on('1'), ...evidence());
    await add(...on('2'), ...evidence('--passage', '2025,31'));
    const standings = async () => (await list()).map(({ status }: { status: string }) => status);
    const changed = async () => (await findings()).filter(each => /percent/.test(each));
    assert.deepEqual([await standings(), await changed()], [['verified', 'verified'], []]);
    folder().write({ 'tables/port.csv': 'year,growth\n2024,12\n2025,31\n' });
    assert.deepEqual(await standings(), ['evidence-changed', 'verified']);
    assert.deepEqual(await changed(), ['note/evidence-changed: 31 percent']);
    await notes('set', whole, '--status', 'verified');
    assert.deepEqual([await standings(), await changed()], [['verified', 'verified'], []]);
    folder().write({ 'tables/port.csv': 'year,growth\n2025,13\n' });
    assert.deepEqual(await standings(), ['evidence-changed', 'evidence-changed']);
    const { out, status } = await folder().factnote(['check', 'a.txt', '--fail-on', 'warning']);
    assert.equal(status, 1);
    assert.match(out, /What backed “31 percent” was changed since: tables\/port\.csv\. Look at it again\./);
    rmSync(folder().at('tables/port.csv'));
    assert.match(
      (await folder().factnote(['check', 'a.txt'])).out,
      /What backed “31 percent” is gone: tables\/port\.csv/,
    );
    const { out: said } = await folder().factnote(['annotate', 'a.txt', '--format', 'json']);
    assert.equal(JSON.parse(said).files[0].figures[0].status, 'evidence-changed');
    assert.match(await refused('set', whole, '--status', 'verified'), /tables\/port\.csv: there is no such file/);
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

  test('who says a quotation, as a note tells, counts until its words change', async () => {
    folder().write({ 'a.txt': 'Ana Ruiz and Lena Brock came late.\n\n“The ferry was full,” she said.\n' });
    const note = {
      '@context': 'http://www.w3.org/ns/anno.jsonld',
      ...{ id: 'urn:uuid:1', type: 'Annotation', motivation: 'identifying' },
      ...{ created: '2026-11-23T12:00:00Z', modified: '2026-11-23T12:00:00Z' },
      creator: { type: 'Person', name: 'Per Lind' },
      body: [
        { type: 'TextualBody', purpose: 'classifying', value: 'speaker' },
        { type: 'TextualBody', purpose: 'identifying', value: 'Lena Brock' },
      ],
      target: {
        ...{ type: 'SpecificResource', source: 'urn:x-workspace:a.txt' },
        selector: [
          {
            type: 'TextQuoteSelector',
            exact: '“The ferry was full,”',
            prefix: 'came late.\n\n',
            suffix: ' she said.\n',
          },
          { type: 'TextPositionSelector', start: 36, end: 57 },
        ],
      },
    };
    const speaker = async () => {
      const { out } = await folder().factnote(['annotate', 'a.txt', '--format', 'json']);
      const { name, how, text } = JSON.parse(out).files[0].quotations[0].speaker;
      return [name, how, text];
    };
    assert.deepEqual(await speaker(), [null, 'pronoun', 'she']);
    folder().write({ '.factnotes/a.txt.jsonld': `[\n${JSON.stringify(note)}\n]\n` });
    assert.deepEqual(await speaker(), ['Lena Brock', 'pronoun', 'she']);
    const [listed] = await list();
    assert.deepEqual([listed.status, listed.speaker, listed.exact], ['speaker', 'Lena Brock', '“The ferry was full,”']);
    assert.match(
      await notes('list', 'a.txt'),
      /^a\.txt:3:1 speaker “The ferry was full,” Lena Brock · Per Lind urn:uuid:1$/m,
    );
    assert.match(await refused('set', 'urn:uuid:1', '--status', 'query'), /says who speaks/);
    assert.match(await notes('check'), /1 note/);
    edit('was full', 'was empty');
    assert.deepEqual(await speaker(), [null, 'pronoun', 'she']);
    assert.equal((await list())[0].status, 'stale');
    edit('was empty', 'was full');
    await notes('delete', 'urn:uuid:1');
    assert.deepEqual(await speaker(), [null, 'pronoun', 'she']);
  });

  test('check reads all notes back, and says what is wrong with them', async () => {
    const checked = async (...args: string[]) => {
      const { out, err, status } = await folder().factnote(['notes', 'check', ...args]);
      assert.equal(err, '');
      return [
        status,
        ...out
          .replace(/ urn:uuid:\S+/g, ' ID')
          .trim()
          .split('\n'),
      ];
    };
    folder().write({ 'desk/b.txt': COPY, 'desk/c.txt': COPY, 'desk/d.txt': COPY });
    const on = (file: string, ...args: string[]) => notes('add', file, '--exact', ...args, '--checker', 'Ana Ruiz');
    await on('a.txt', '1,400');
    assert.deepEqual(await checked(), [0, '1 file, 1 note: all are well.']);
    await notes('stet', 'a.txt', '--rule', 'text/fragment', '--scope', 'project');
    await on('a.txt', 'in May');
    await on('desk/b.txt', '1,400', '--status', 'verified', '--evidence', 'tables/port.csv');
    await on('desk/b.txt', 'fares');
    for (const file of ['desk/c.txt', 'desk/d.txt']) await on(file, '1,400');
    assert.deepEqual(await checked('.'), [0, '5 files, 7 notes: all are well.']);
    edit('in May', 'in June');
    edit(' The yard has 1,400 workers, and cargo grew 31 percent in the year before.', '');
    folder().write({ 'tables/port.csv': 'year\n' });
    rmSync(folder().at('desk/c.txt'));
    const file = folder().at('.factnotes/desk/d.txt.jsonld');
    writeFileSync(file, readFileSync(file, 'utf8').slice(0, -3));
    const below = [
      'desk/b.txt:3:72: evidence-changed: what backed “1,400” was changed: tables/port.csv ID',
      '.factnotes/desk/c.txt.jsonld: there is no desk/c.txt (1 note)',
      '.factnotes/desk/d.txt.jsonld:2: the file ends before its end: there is no “]”, and notes may be missing',
    ];
    assert.deepEqual(await checked(), [
      1,
      'a.txt: orphan: the words “1,400” are gone ID',
      'a.txt:5:21: stale: “in May” says “in June” ID',
      ...below,
      '5 files, 6 notes: 5 things to look at.',
    ]);
    assert.deepEqual(await checked('desk'), [1, ...below, '3 files, 3 notes: 3 things to look at.']);
    assert.match(await refused('check', 'nowhere'), /nowhere: there is no such file or folder/);
  });

  test('move takes notes along to a new name', async () => {
    folder().write({ 'old/b.txt': COPY });
    await add('--exact', '1,400');
    await notes('add', 'old/b.txt', '--exact', '1,400', '--checker', 'Ana Ruiz');
    assert.match(await refused('move', 'a.txt', 'new.txt'), /new\.txt: there is no such file or folder/);
    assert.match(await refused('move', 'none.txt', 'a.txt'), /none\.txt: there are no notes on it/);
    renameSync(folder().at('a.txt'), folder().at('new.txt'));
    renameSync(folder().at('old'), folder().at('new'));
    assert.equal(await notes('move', 'a.txt', 'new.txt'), '1 note of a.txt is on new.txt now.');
    assert.equal(await notes('move', 'old', 'new'), '1 note of old is on new now.');
    assert.deepEqual(readdirSync(folder().at('.factnotes'), { recursive: true }).sort(), [
      'new',
      'new.txt.jsonld',
      'new/b.txt.jsonld',
      'old',
    ]);
    assert.match(await notes('check'), /^2 files, 2 notes: all are well\.$/);
    assert.match(await notes('list', 'new.txt'), /^new\.txt:3:72 query “1,400”/);
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

    test(`what was exported as ${format} and is imported again changes nothing, and says so`, async () => {
      const [id] = [await verify('2'), await add('--exact', '1,400', '--comment', 'ask the yard')];
      await add('--exact', 'in May', '--status', 'disputed', '--evidence', 'tables/port.csv');
      const file = folder().at('.factnotes/a.txt.jsonld');
      const again = async (exported: string) => {
        const before = readFileSync(file, 'utf8');
        const { out, err, status } = await folder().factnote(
          ['notes', 'import', 'a.txt', '--format', format],
          exported,
        );
        assert.deepEqual([out, err, status], ['3 notes, all known.\n', '', 0]);
        assert.equal(readFileSync(file, 'utf8'), before);
      };
      const exported = await notes('export', 'a.txt', '--format', format);
      await again(exported);
      await notes('set', id, '--status', 'query', '--comment', 'which table?');
      edit('The pier is shut.', 'The old pier is shut.');
      await again(exported);
      await again(await notes('export', 'a.txt', '--format', format));
    });
  }

  test('what could not be read back is left out with its reason, and the rest is imported', async () => {
    await add('--exact', '1,400');
    const on = (exact: string) => ({ selector: { type: 'TextQuoteSelector', exact } });
    const given = [
      { id: 'urn:x y', target: on('ferry'), body: 'a blank in its id' },
      { id: 'urn:1', target: on('in May'), body: 'first' },
      { id: 'urn:1', target: on('in May'), body: 'second' },
      { id: 'urn:2', target: on('fares'), body: 'a year that is none', modified: '+012026-01-01T00:00:00Z' },
      { id: 'half a letter \ud83d', target: on('its fares'), body: 'taken' },
      { id: 'urn:3', body: 'on nothing' },
    ];
    folder().write({ 'i.json': JSON.stringify(given) });
    const { out, err, status } = await folder().factnote(['notes', 'import', 'a.txt', 'i.json']);
    assert.equal(status, 0);
    assert.deepEqual(err.split('\n'), [
      'factnote: i.json: annotation 1 is left out: “id” must be an IRI, such as urn:uuid:…',
      'factnote: i.json: annotation 3 is left out: another annotation has the same id',
      'factnote: i.json: annotation 4 is left out: “modified” must be a time in UTC, such as 2026-11-23T12:00:00Z',
      'factnote: i.json: annotation 6 is on no words, and is left out',
      '',
    ]);
    assert.equal(out, '2 imported, 2 of them with a place in a.txt.\n');
    assert.deepEqual(
      (await list()).map(({ comment }: { comment: string }) => comment),
      ['', 'first', 'taken'],
    );
  });

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
