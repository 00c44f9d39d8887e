import { UNNAMED } from '../../article/speech/anonymous-sources';
import { PEOPLE_WORD, TELLING_WORD } from '../../article/word-classes';
import { say } from '../../phrase';
import { rule } from '../../rule';
import { matchesAt } from '../../words/glance';

const PEOPLE = UNNAMED.join('|');
const SAY =
  'say|says|said|told|tell|believe|believes|believed|warn|warned|argue|argued|claim|claimed|suggest|suggested|fear|feared|expect|expected|estimate|estimated|think|note|noted|add|added|describe|described';

/** *some analysts say*, *officials familiar with the talks said*: what is before such a word, and what is after it. */
const BEFORE =
  /$(?<=(?<![\p{L}’'-])((?:(?:some|many|several|most|other|two|three|a|an|one|unnamed|anonymous|senior|top|former|current|local|government|military|intelligence|security|administration|company|industry|legal|political|Western|US|U\.S\.) ){0,4}))/iu;
const SAYING = new RegExp(
  `(?:${PEOPLE})(?: (?:familiar with|briefed on|close to|with knowledge of|who (?:asked|spoke|declined|requested))(?: [\\p{L}’'-]+){1,8}?)?,? (?=(?:have |has |had |also |now )?(?:${SAY})(?![\\p{L}’'-]))`,
  'iuy',
);
/** So far back (UTF-16 units) the words before it are looked for. */
const NEAR = 80;
/** *said a senior official*. */
const AFTER = new RegExp(
  `(?:according to|said|says|told by|quoting|citing) ((?:(?:some|many|several|two|three|a|an|one|unnamed|anonymous|senior|top|former|people|multiple|US|U\\.S\\.) ){1,4}(?:${PEOPLE}))(?![\\p{L}’'-])(?!,? \\p{Lu})`,
  'uy',
);
/** *the officials*, *city council officials*: people the article has named, or who answer for a body it names. */
const KNOWN = /$(?<=(?:\p{Lu}[\p{L}’'.-]*|[Tt]he(?:se|ir|)|[Tt]hose|[Hh]is|[Hh]er|[Ii]ts|[Oo]ur|[Bb]oth|who|other)\s)/u;

export default rule({
  id: 'attribution/unnamed-source',
  title: 'The source has no name',
  why:
    'Anonymous sourcing: readers cannot judge who says so. AP and Reuters use it for information only, never for opinion, when nobody ' +
    'will say it on the record, and describe the source as closely as they can. Put a fact note on it that says who it is and why.',
  severity: 'hint',
  family: 'fact',
  scope: 'paragraph',
  good: [
    'Ana Ruiz, an analyst at the harbour bank, said so.',
    'Harbour Police officials said the quay was shut.',
    'The officials said they would wait.',
    'People sold fish on the quay.',
  ],
  bad: [
    { text: '⟦Some analysts⟧ say the harbour is full.' },
    { text: 'The harbour is full, according to ⟦two senior officials⟧.' },
    { text: '⟦People familiar with the talks⟧ said the harbour would shut.' },
  ],
  when: ({ kind, glance }) => kind === 'prose' && (glance.classes & PEOPLE_WORD) > 0,
  *check({ prose, glance }) {
    for (const m of matchesAt(SAYING, prose, glance, PEOPLE_WORD)) {
      const [, before] = BEFORE.exec(prose.slice(Math.max(0, m.index - NEAR), m.index)) ?? [];
      if (before === undefined) continue;
      const start = m.index - before.length;
      if (KNOWN.test(prose.slice(Math.max(0, start - 24), start))) continue;
      yield unnamed(start, before + m[0].replace(/,? $/, ''));
    }
    for (const m of matchesAt(AFTER, prose, glance, TELLING_WORD))
      yield unnamed(m.index + m[0].length - m[1].length, m[1]);
  },
});

const unnamed = (start: number, words: string) => ({
  span: { start, end: start + words.length },
  message: say('“{0}”: who is this?', words),
});
