/** Quotations in source documents: each case is what an article quotes, of whom, and what the documents say of it. */
import assert from 'node:assert/strict';
import { parseArticle } from '../../../src/engine/article/parse';
import type { Passage } from '../../../src/engine/evidence/evidence';
import { QuotationIndex } from '../../../src/engine/evidence/quotations/quotation-index';
import { SOURCES } from './sources';

const index = new QuotationIndex();
for (const document of SOURCES) index.add(document);

/** The passages of the first quotation in an article. */
function passagesIn(copy: string, speaker: string | null, date: string | null = null): readonly Passage[] {
  const span = { start: copy.indexOf('“'), end: copy.indexOf('”') + 1 };
  return index.passagesOf({ kind: 'quotation', span, speaker }, parseArticle(copy), date);
}

const passagesOf = (words: string, speaker: string): readonly Passage[] =>
  passagesIn(`“${words}” ${speaker} said.`, speaker);

/** A passage in one line: its verdict, its words with one space between two, its changes. */
function shown({ verdict, document, span, changes }: Passage): string {
  const words = document.text.slice(span.start, span.end).replace(/\s+/g, ' ');
  return [`${verdict}: ${words}`, ...changes.map(({ kind, claim, document: is }) => `${kind} ${claim} > ${is}`)]
    .join(' | ')
    .replace(/ +/g, ' ')
    .trim();
}

type Case = readonly [words: string, speaker: string, shown: string];

function table(title: string, cases: readonly Case[]): void {
  suite(title, () => {
    for (const [words, speaker, expected] of cases)
      test(words, () => {
        const [best] = passagesOf(words, speaker);
        assert.equal(best ? shown(best) : 'not-found', expected);
      });
  });
}

table('the same words, however they are written', [
  ['We lost 13 boats in the storm,', 'Hanne Krog', 'same-words: We lost 13 boats in the storm'],
  ['the answer was a letter of four lines', 'Krog', 'same-words: the answer was a letter of four lines'],
  [
    'Every one of them was moored where the council told us to moor it. I do not believe that anybody on this council has ever slept on a boat.',
    'Hanne Krog',
    'same-words: every one of them was moored where the council told us to moor it. [applause] I do not believe that anybody on this council has ever slept on a boat',
  ],
  [
    'ever slept on a boat. You cannot tell a skipper that the breakwater is safe',
    'she',
    'same-words: ever slept on a boat.You cannot tell a skipper that the breakwater is safe',
  ],
  [
    'That is what the council calls saving, and I call it sinking.',
    'Hanne Krog',
    'same-words: That is what the council calls saving, and I call it sinking',
  ],
  [
    'The lamps were ordered — they were ordered in May — and they never arrived. Nobody in my office is hiding from anybody.',
    'Per Lindqvist',
    'same-words: the lamps were ordered -- they were ordered in May -- and they never arrived. (laughter) Nobody in my office is hiding from anybody',
  ],
  [
    'moored where the council told us to moor it',
    'Hanne Krog',
    'same-words: moored where the council told us to moor it',
  ],
  [
    "though I wouldn't recommend it to the committee. Ten years ago you couldn't see your own hand in it",
    'Adeyemi',
    'same-words: though I wouldn’t recommend it to the committee. (LAUGHTER) Ten years ago you couldn’t see your own hand in it',
  ],
  [
    'I never wanted to be the mayor of anything. I wanted to fix outboard motors and to be left alone.',
    'Tomas Reyes',
    'same-words: I never wanted to be the mayor of anything I wanted to fix outboard motors and to be left alone',
  ],
  [
    'The company will pay the outstanding wages of all crews by Friday',
    'Greta Holm',
    'same-words: The company will pay the outstanding wages of all crews by Friday',
  ],
  [
    'and one very stubborn engineer. Her name is Solveig Dahl',
    'Gov. Ines Okafor',
    'same-words: and one very stubborn engineer. Her name is Solveig Dahl',
  ],
  [
    'THE FERRY IS ANOTHER MATTER. SOME OF THE CREW',
    'the harbour master',
    'same-words: The ferry is another matter. Some of the crew',
  ],
]);

table('what is only spelled otherwise', [
  [
    'We want a commander in chief for this harbour, not another e-mail list.',
    'Hanne Krog',
    'spelling: We want a commander-in-chief for this harbour, not another email list | spelling e-mail > email',
  ],
  [
    'This bridge has thirty-one arches.',
    'Ines Okafor',
    'spelling: This bridge has 31 arches | spelling thirty-one > 31',
  ],
  [
    'It took 1,400 workers, 6 summers and one very stubborn engineer.',
    'Ines Okafor',
    'spelling: It took 1,400 workers, six summers and one very stubborn engineer | spelling 6 > six',
  ],
  [
    'The toll is 5% of what the ferry charged',
    'Ines Okafor',
    'spelling: The toll is five percent of what the ferry charged | spelling 5% > five percent',
  ],
  [
    'We want a commander-in-chief for this harbor, not another email list. Okay?',
    'Krog',
    'spelling: We want a commander-in-chief for this harbour, not another email list. OK | spelling harbor > harbour | spelling Okay > OK',
  ],
  [
    'The seals came back last spring, all 11 of them',
    'Dr. Adeyemi',
    'spelling: The seals came back last spring, all eleven of them | spelling 11 > eleven',
  ],
  [
    'It was not upside down, Gov. It was sideways.',
    'Solveig Dahl',
    'spelling: It was not upside down, Governor. It was sideways | spelling Gov > Governor',
  ],
  [
    'The lamps would have cost 40,000 dollars; the wrecks have cost us 2.5 million dollars.',
    'Hanne Krog',
    'spelling: The lamps would have cost $40,000; the wrecks have cost us $2.5 million | spelling 40,000 dollars > $40,000 | spelling 2.5 million dollars > $2.5 million',
  ],
]);

table('edited in the open', [
  [
    'I told the minister so … He poured me a coffee and said nothing.',
    'Per Lindqvist',
    'edited: I told the minister so in his own kitchen. He poured me a coffee and said nothing | edited … > in his own kitchen',
  ],
  [
    '[The minister] poured me a coffee and said nothing.',
    'Per Lindqvist',
    'edited: He poured me a coffee and said nothing | edited [The minister] > He',
  ],
  [
    'We will rebuild the north pier before the herring come back ... and we will not ask the island to pay for it.',
    'Lindqvist',
    'edited: We will rebuild the north pier before the herring come back in October, and we will not ask the island to pay for it | edited ... > in October',
  ],
  [
    'I walk that pier every single morning. . . . We will rebuild the north pier before the herring come back in October',
    'Lindqvist',
    'edited: I walk that pier every single morning with my dog. You know, I really think that people who write letters like that should get up earlier. We will rebuild the north pier before the herring come back in October | edited . . . . > with my dog. You know, I really think that people who write letters like that should get up earlier',
  ],
  [
    'They said that [the bridge] could never be done.',
    'Ines Okafor',
    'edited: They said that it could never be done | edited [the bridge] > it',
  ],
  [
    'My friends, my grandmother crossed [Tern Sound] in an open boat with two goats and a sewing machine',
    'Okafor',
    'edited: My friends, my grandmother crossed this sound in an open boat with two goats and a sewing machine | edited [Tern Sound] > this sound',
  ],
]);

table('small words', [
  [
    'We did not build it for the tourists.',
    'Ines Okafor',
    'small-words: We didn’t build it for the tourists | small did not > didn’t',
  ],
  [
    'Some of the crew have gone three months without wages, and that is a disgrace.',
    'Per Lindqvist',
    'small-words: Some of the crew have gone three months without wages, and that’s a disgrace | small is > ’s',
  ],
  [
    'I think people who write letters like that should get up earlier.',
    'Per Lindqvist',
    'small-words: I really think that people who write letters like that should get up earlier | small > really | small > that',
  ],
  ['The wrecks cost us $2.5 million', 'Hanne Krog', 'small-words: the wrecks have cost us $2.5 million | small > have'],
  [
    'The supplier went out of business, and the money went with it, and I am the one who has to stand here and say so.',
    'Per Lindqvist',
    'small-words: The supplier went out of business, and the money went with it, and I’m the one who has to stand here and say so | small am > ’m',
  ],
  [
    'God bless the engineers, God bless the island.',
    'Ines Okafor',
    'small-words: God bless the engineers, and God bless the island | small > and',
  ],
  [
    'They’re the best inspectors we’ve ever had.',
    'Adeyemi',
    'small-words: they’re the best inspectors that we have ever had | small > that | small ’ve > have',
  ],
  [
    'I’d like to know who’s going to pay for the eels, the nets, the engines and the winter.',
    'Hanne Krog',
    'small-words: I’d like to know who is going to pay for the eels, the nets, the engines and the winter | small ’s > is',
  ],
  [
    'I would like to know who is gonna pay for the eels',
    'Hanne Krog',
    'small-words: I’d like to know who is going to pay for the eels | small would > ’d | small gonna > going to',
  ],
]);

table('other words', [
  [
    'You cannot tell a captain that the breakwater is safe when the breakwater is lying on the bottom of the bay.',
    'Hanne Krog',
    'words: You cannot tell a skipper that the breakwater is safe when the breakwater is lying on the bottom of the bay | word captain > skipper',
  ],
  ['I don’t pay harbour dues with the doctor’s seals', 'Hanne Krog', 'not-found'],
  [
    'The water remembers everyone who was ever scared of it.',
    'Ines Okafor',
    'words: the water remembers everybody who was ever afraid of it | word everyone > everybody | word scared > afraid',
  ],
  [
    'I wanted to repair outboard motors and to be left in peace',
    'Tomas Reyes',
    'words: I wanted to fix outboard motors and to be left alone | word repair > fix | word in peace > alone',
  ],
  [
    'We built it for the nurse who works nights on the mainland, for the boy with the cornet',
    'Ines Okafor',
    'words: We built it for the nurse who works nights on the mainland, for the boy with the trumpet | word cornet > trumpet',
  ],
  [
    'We regret the delay, which was caused by a change of our computers.',
    'Greta Holm',
    'words: We regret the delay, which was caused by a change of our bank | word computers > bank',
  ],
]);

table('letters that are other words', [
  [
    'they were the best inspectors that we have ever had',
    'Adeyemi',
    'telling-words: they’re the best inspectors that we have ever had | tense were > ’re',
  ],
  [
    'The doctor’s seals dont pay harbour dues.',
    'Hanne Krog',
    'spelling: The doctor’s seals don’t pay harbour dues | spelling dont > don’t',
  ],
]);

table('small words that say another thing', [
  ['They lost 13 boats in the storm', 'Hanne Krog', 'words: We lost 13 boats in the storm | word They > We'],
  [
    'moored against the breakwater … You cannot tell a skipper that the breakwater was safe',
    'Hanne Krog',
    'telling-words: You cannot tell a skipper that the breakwater is safe | word moored against the breakwater > | tense was > is',
  ],
  [
    'The seals came back last spring, all eleven of them, and we’re the best inspectors that we have ever had.',
    'Adeyemi',
    'words: The seals came back last spring, all eleven of them, and they’re the best inspectors that we have ever had | word we > they',
  ],
  [
    'We built it for the nurse who works nights on the mainland or for the boy with the trumpet, or for the baker.',
    'Ines Okafor',
    'small-words: We built it for the nurse who works nights on the mainland, for the boy with the trumpet, for the baker | small or > | small or >',
  ],
  [
    'God bless the engineers, or God bless the island.',
    'Ines Okafor',
    'words: God bless the engineers, and God bless the island | word or > and',
  ],
  [
    'We asked again in 2021, and the answer was a letter of 4 lines.',
    'Hanne Krog',
    'spelling: We asked again in 2021, and the answer was a letter of four lines | spelling 4 > four',
  ],
]);

table('words that tell', [
  ['We lost 12 boats in the storm', 'Hanne Krog', 'telling-words: We lost 13 boats in the storm | figure 12 > 13'],
  [
    'The lamps would have cost $40,000; the wrecks have cost us $2.5 billion.',
    'Hanne Krog',
    'telling-words: The lamps would have cost $40,000; the wrecks have cost us $2.5 million | figure $2.5 billion > $2.5 million',
  ],
  [
    'The lamps would have cost $40,000; the wrecks have cost us $25 million.',
    'Hanne Krog',
    'telling-words: The lamps would have cost $40,000; the wrecks have cost us $2.5 million | figure $25 million > $2.5 million',
  ],
  [
    'The ice took the ferry and we had no bread for nine weeks.',
    'Ines Okafor',
    'telling-words: the ice took the ferry and we had no bread for nine days | unit weeks > days',
  ],
  [
    'We will rebuild the north pier before the herring come back in October, and we will ask the island to pay for it.',
    'Per Lindqvist',
    'telling-words: We will rebuild the north pier before the herring come back in October, and we will not ask the island to pay for it | negation > not',
  ],
  [
    'I do believe that anybody on this council has slept on a boat.',
    'Hanne Krog',
    'telling-words: I do not believe that anybody on this council has ever slept on a boat | negation > not | small > ever',
  ],
  [
    'All of the crew have gone three months without wages',
    'Per Lindqvist',
    'telling-words: Some of the crew have gone three months without wages | quantifier All > Some',
  ],
  [
    'We could rebuild the north pier before the herring come back in October',
    'Per Lindqvist',
    'telling-words: We will rebuild the north pier before the herring come back in October | modal could > will',
  ],
  [
    'We will rebuild the south pier before the herring come back in August',
    'Per Lindqvist',
    'telling-words: We will rebuild the north pier before the herring come back in October | word south > north | name August > October',
  ],
  [
    'The company may pay the outstanding wages of all crews by Friday.',
    'Greta Holm',
    'telling-words: The company will pay the outstanding wages of all crews by Friday | modal may > will',
  ],
  [
    'Her name is Solveig Berg, and she told me in the first week that I was holding the drawing upside down',
    'Ines Okafor',
    'telling-words: Her name is Solveig Dahl, and she told me in the first week that I was holding the drawing upside down | name Berg > Dahl',
  ],
  [
    'I stood in four, and I lost the one that I was sure of.',
    'Tomas Reyes',
    'telling-words: I stood in five, and I lost the one that I was sure of | figure four > five',
  ],
  [
    'I walked that pier every single morning with my dog.',
    'Per Lindqvist',
    'telling-words: I walk that pier every single morning with my dog | tense walked > walk',
  ],
  [
    'Nobody in my office was hiding from anybody.',
    'Per Lindqvist',
    'telling-words: Nobody in my office is hiding from anybody | tense was > is',
  ],
  [
    'The doctor’s seals pay harbour dues.',
    'Hanne Krog',
    'telling-words: The doctor’s seals don’t pay harbour dues | negation > don’t',
  ],
  [
    'The ferry is another matter. Only some of the crew have gone three months without wages',
    'Per Lindqvist',
    'telling-words: The ferry is another matter. Some of the crew have gone three months without wages | quantifier Only >',
  ],
]);

table('what stands nowhere', [
  ['We are going to have to look at that very carefully,', 'Hanne Krog', 'not-found'],
  ['I think that people in this country are tired of the ferry', 'Per Lindqvist', 'not-found'],
  ['We asked for help again and again, and nobody ever came to the island', 'Hanne Krog', 'not-found'],
  ['This is the best harbour that we have ever had', 'Per Lindqvist', 'not-found'],
  ['Thank you all for coming. We will never forget this winter.', 'Ines Okafor', 'not-found'],
  ['They said that the bridge was too long and the money was too short', 'Ines Okafor', 'not-found'],
  ['I will not be the one who has to tell the council', 'Tomas Reyes', 'not-found'],
  ['The water in the bay is too cold for the seals', 'Adeyemi', 'not-found'],
  ['It was the worst storm in a hundred years', 'Hanne Krog', 'not-found'],
  ['on this council', 'Pia Nord', 'not-found'],
  ['a lot of', 'Ines Okafor', 'not-found'],
]);

table('said by somebody else', [
  [
    'The numbers do not lie, and neither will this committee.',
    'Hanne Krog',
    'other-speaker: The numbers do not lie, and neither will this committee',
  ],
  ['We lost 13 boats in the storm', 'Ines Okafor', 'other-speaker: We lost 13 boats in the storm'],
  [
    'I wanted to fix outboard motors and to be left alone',
    'Mia Chen',
    'other-speaker: I wanted to fix outboard motors and to be left alone',
  ],
  // whom the article does not name can be anybody
  ['We lost 13 boats in the storm', 'a skipper', 'same-words: We lost 13 boats in the storm'],
  ['We lost 13 boats in the storm', 'she', 'same-words: We lost 13 boats in the storm'],
  // nobody is named there
  [
    'What about the ferry and its crew, Mr. Lindqvist?',
    'Per Lindqvist',
    'same-words: What about the ferry and its crew, Mr. Lindqvist',
  ],
  // the chairman reads what somebody else has written
  [
    'The harbour master has not set foot on the pier since Easter.',
    'Pia Nord',
    'same-words: The harbour master has not set foot on the pier since Easter',
  ],
]);

suite('pieces', () => {
  test('two places in one pair of marks', () => {
    const found = passagesOf('We lost 13 boats in the storm. The doctor’s seals don’t pay harbour dues.', 'Hanne Krog');
    assert.deepEqual(found.map(shown), [
      'pieces: We lost 13 boats in the storm',
      'pieces: The doctor’s seals don’t pay harbour dues',
    ]);
  });

  test('a small word may join them', () => {
    const joined = (by: string): string[] =>
      passagesOf(`We lost 13 boats in the storm ${by} the doctor’s seals don’t pay harbour dues.`, 'Hanne Krog').map(
        shown,
      );
    const pieces = ['pieces: We lost 13 boats in the storm', 'pieces: The doctor’s seals don’t pay harbour dues'];
    assert.deepEqual(joined('but'), pieces);
    assert.deepEqual(joined('but that'), pieces);
    assert.deepEqual(joined('and none of that is news, but'), []);
    assert.deepEqual(joined('because parliament hopes'), []);
  });

  test('with dots between them they are no pieces', () => {
    const [best] = passagesOf(
      'We lost 13 boats in the storm … You cannot tell a skipper that the breakwater is safe',
      'Hanne Krog',
    );
    assert.equal(best.verdict, 'edited');
  });
});

suite('places', () => {
  const words = 'She used to tell me that the water remembers everybody who was ever afraid of it.';
  const documents = (date: string | null): string[] =>
    passagesIn(`“${words}” Ines Okafor said.`, 'Ines Okafor', date).map(({ document }) => document.path);

  test('the latest that is not after the article comes first', () => {
    assert.deepEqual(documents('2024-09-01'), ['rally.txt', 'speech.txt']);
    assert.deepEqual(documents('2024-07-01'), ['speech.txt', 'rally.txt']);
  });

  test('who says it there', () => {
    const voice = (quoted: string, speaker: string): string | null => passagesOf(quoted, speaker)[0].speaker;
    assert.equal(voice('The ferry is another matter', 'Per Lindqvist'), 'LINDQVIST');
    assert.equal(voice('The water in the inner basin is clean enough to drink', 'Adeyemi'), 'DR. ADEYEMI');
    assert.equal(voice('I stood in five, and I lost the one that I was sure of', 'Reyes'), 'Tomas Reyes');
    assert.equal(voice('What about the ferry and its crew, Mr. Lindqvist?', 'a resident'), null);
  });

  test('a fragment is looked for where its speaker says more', () => {
    const fragment = (copy: string): string => {
      const at = copy.indexOf('“another');
      const span = { start: at, end: copy.indexOf('”', at) + 1 };
      const [best] = index.passagesOf({ kind: 'quotation', span, speaker: 'Lindqvist' }, parseArticle(copy), null);
      return best ? shown(best) : 'not-found';
    };
    const more = '“We will rebuild the north pier before the herring come back in October,” Per Lindqvist said.';
    assert.equal(fragment(`${more}\n\nThe ferry, Lindqvist said, was “another matter”.`), 'same-words: another matter');
    assert.equal(fragment('The buses, Lindqvist said, were “another matter”.'), 'not-found');
  });

  test('what was removed is not found', () => {
    const other = new QuotationIndex();
    for (const document of SOURCES) other.add(document);
    const copy = '“We lost 13 boats in the storm,” Hanne Krog said.';
    const ask = (): number =>
      other.passagesOf({ kind: 'quotation', span: { start: 0, end: 32 }, speaker: 'Hanne Krog' }, parseArticle(copy), null).length; // prettier-ignore
    assert.equal(ask(), 1);
    other.remove(SOURCES[0]);
    assert.equal(ask(), 0);
  });

  test('dots tell how much they leave out', () => {
    const leftOut = (quoted: string): unknown => passagesOf(quoted, 'Okafor')[0].changes[0].leftOut;
    assert.deepEqual(leftOut('We built it for the nurse … for the baker.'), { words: 12, tells: false });
    assert.deepEqual(leftOut('I will never forget the winter … and we had no bread for nine days.'), {
      words: 8,
      tells: true,
    });
  });
});
