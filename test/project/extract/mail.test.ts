import assert from 'node:assert/strict';
import { english } from '../../../src/engine/phrase';
import { lettersIn } from '../../../src/project/extract/mail-letters';
import { faultsOf, read, refusal, told } from './documents';

/** A mail of our own. */
const eml = (...lines: string[]): string => lines.join('\r\n');

const HEADERS = [
  'From: Hanne Krog <h.krog@orve.example>',
  'To: desk@paper.example, =?utf-8?Q?Ren=C3=A9?= <r@paper.example>',
  'Date: Wed, 14 Sep 2022 23:30:00 -0500',
  'Subject: =?utf-8?B?Qm9hdHMg4oCTIDEz?=',
  'MIME-Version: 1.0',
];

const HEADED = [
  'paragraph [part From] Hanne Krog <h.krog@orve.example>',
  'paragraph [part To] desk@paper.example, René <r@paper.example>',
  'paragraph [part Date] Wed, 14 Sep 2022 23:30:00 -0500',
  'heading [part Subject] Boats – 13',
];

const base64 = (words: string): string => Buffer.from(words).toString('base64');

const mixed = (...parts: string[][]): string =>
  eml(
    ...HEADERS,
    'Content-Type: multipart/mixed; boundary=x',
    '',
    ...parts.flatMap(part => ['--x', ...part]),
    '--x--',
    '',
  );

suite('a mail', () => {
  test('has headers, and its text is the sender’s', async () => {
    const document = await read(
      'a.eml',
      eml(
        ...HEADERS,
        'Content-Type: text/plain; charset=iso-8859-1',
        'Content-Transfer-Encoding: quoted-printable',
        '',
        'We lost 13 boats =96 in',
        'the caf=E9.',
        '',
        'All of them.',
      ),
    );
    assert.deepEqual(told(document).slice(0, 4), HEADED);
    assert.match(told(document)[4], /^paragraph \[paragraph 1\] <Hanne Krog> We lost 13 boats .+\\nthe café\.$/);
    assert.equal(told(document)[5], 'paragraph [paragraph 2] <Hanne Krog> All of them.');
    assert.deepEqual(faultsOf(document), []);
    assert.equal(document.date, '2022-09-14');
  });

  test('that is a page is read as one, as the sender’s where it quotes nobody', async () => {
    const page = (html: string) => read('a.eml', eml(...HEADERS, 'Content-Type: text/html; charset=utf-8', '', html));
    assert.deepEqual(told(await page('<p>We lost <b>13</b> boats.</p>')).slice(4), [
      'paragraph [paragraph 1] <Hanne Krog> We lost 13 boats.',
    ]);
    assert.deepEqual(told(await page('<p>No.</p><blockquote>We lost 12 boats.</blockquote>')).slice(4), [
      'paragraph [paragraph 1] No.',
      'paragraph [paragraph 2] We lost 12 boats.',
    ]);
  });

  test('has attachments, each with its own places; what cannot be read of it is said', async () => {
    const document = await read(
      'a.eml',
      mixed(
        ['Content-Type: text/plain', '', 'See below.'],
        [
          'Content-Type: text/csv',
          'Content-Disposition: attachment; filename="boats.csv"',
          'Content-Transfer-Encoding: base64',
          '',
          base64('Place,Boats\nOrve,13\n'),
        ],
        [
          'Content-Type: application/zip',
          'Content-Disposition: attachment; filename="all.zip"',
          'Content-Transfer-Encoding: base64',
          '',
          base64('PK'),
        ],
        [
          'Content-Type: image/png',
          'Content-Disposition: inline; filename="logo.png"',
          'Content-Transfer-Encoding: base64',
          '',
          base64('x'),
        ],
        [
          'Content-Type: application/x',
          'Content-Disposition: attachment; filename="old.doc"',
          'Content-Transfer-Encoding: base64',
          '',
          '0M8R4KGx',
        ],
      ),
    );
    assert.deepEqual(told(document).slice(4), [
      'paragraph [paragraph 1] <Hanne Krog> See below.',
      'headings [line 1, row 1, part attachment boats.csv] Place: Place | Boats: Boats',
      'row [line 2, row 2, part attachment boats.csv] Place: Orve | Boats: 13',
    ]);
    assert.deepEqual(faultsOf(document), []);
    assert.deepEqual(document.missing?.map(english), [
      'attachment all.zip: no format that can be read',
      'attachment old.doc: protected by a password, or saved by an old program',
    ]);
  });

  test('that is attached is read, but not without end', async () => {
    const nested = (depth: number): string =>
      depth === 0
        ? eml(...HEADERS, '', 'Innermost.')
        : mixed([
            'Content-Type: application/octet-stream',
            'Content-Disposition: attachment; filename="a.eml"',
            'Content-Transfer-Encoding: base64',
            '',
            base64(nested(depth - 1)).replace(/.{76}/g, '$&\r\n'),
          ]);
    assert.match((await read('a.eml', nested(2))).text, /Innermost/);
    assert.match(String((await read('a.eml', nested(5))).missing?.map(english)), /nested too deeply/);
  });

  test('that is broken harms nothing', async () => {
    assert.equal(await refusal('a.eml', ''), 'no text in it');
    const boundaries = Array.from({ length: 300 }, (_, i) => [
      `Content-Type: multipart/mixed; boundary=b${i}`,
      '',
      `--b${i}`,
    ]).flat();
    assert.match(await refusal('a.eml', eml(...HEADERS, ...boundaries, 'x')), /^broken: /);
    const whole = mixed(['Content-Type: text/plain', '', 'See below.']);
    for (let length = 0; length < whole.length; length += 11) await refusal('a.eml', whole.slice(0, length));
  });
});

suite('the text of a mail', () => {
  const cases: [name: string, lines: string[], letters: string[]][] = [
    ['is the sender’s', ['We lost 13.', '', 'All.'], ['Krog: We lost 13.', 'Krog: All.']],
    [
      'may answer somebody',
      [
        'Thirteen.',
        '',
        'On Wed, Sep 14, 2022 at 10:30 AM Ana Ruiz <a@b.example>',
        'wrote:',
        '> How many?',
        '>',
        '>> We lost 12.',
        '> Were there more?',
        'Yes.',
      ],
      [
        'Krog: Thirteen.',
        '?: On Wed, Sep 14, 2022 at 10:30 AM Ana Ruiz <a@b.example> wrote:',
        'Ana Ruiz: How many?',
        '?: We lost 12.',
        'Ana Ruiz: Were there more?',
        'Krog: Yes.',
      ],
    ],
    ['may quote without saying whom', ['No.', '> We lost 12.'], ['Krog: No.', '?: We lost 12.']],
    [
      'may have other ways to say whom',
      ['On 14/09/2022 10:30, Ana Ruiz wrote:', '> A.', '', 'On 14 Sep 2022, at 10:30, <a@b.example> wrote:', '> B.'],
      [
        '?: On 14/09/2022 10:30, Ana Ruiz wrote:',
        'Ana Ruiz: A.',
        '?: On 14 Sep 2022, at 10:30, <a@b.example> wrote:',
        'a@b.example: B.',
      ],
    ],
    [
      'may stand above the mail that it answers',
      [
        'See below.',
        '',
        '-----Original Message-----',
        'From: Ana Ruiz <a@b.example>',
        'Sent: 14 September',
        '',
        'How many?',
        '',
        '---------- Forwarded message ---------',
        '',
        'Lost.',
      ],
      [
        'Krog: See below.',
        '?: -----Original Message----- From: Ana Ruiz <a@b.example> Sent: 14 September',
        'Ana Ruiz: How many?',
        '?: ---------- Forwarded message ---------',
        '?: Lost.',
      ],
    ],
    ['may speak of writing', ['On Monday she wrote:', '', 'Nothing.'], ['?: On Monday she wrote:', 'Krog: Nothing.']],
  ];
  for (const [name, lines, letters] of cases)
    test(name, () => {
      assert.deepEqual(
        lettersIn(lines.join('\n'), 'Krog').map(
          ({ words, speaker = '?' }) => `${speaker}: ${words.replace(/\n/g, ' ')}`,
        ),
        letters,
      );
    });
});
