import { inArticle, type Article } from '../../article/article';
import { areOne, gistOfNames, isSpoken } from '../../article/people/identity';
import { alikeTo, Spellings } from '../../article/people/alike';
import { particleOf } from '../../article/people/particles';
import { placesOfAlike, spellingsOf, type Spelling } from '../../article/people/spellings';
import { gistOfStrangers, mistakenFor, strangersIn, varyingFor } from '../../article/people/strangers';
import { say, type Phrase } from '../../phrase';
import { rule, type Report } from '../../rule';
import { overlaps } from '../../text/span';

export default rule({
  id: 'name/inconsistent',
  title: 'One name is spelled in two ways',
  why:
    'Names are what newsrooms correct most. The same person or place is spelled in two ways here, or otherwise than in the desk’s list ' +
    '(`names` in factnote.json). Look the name up: the spelling that stands more often is not always the right one.',
  severity: 'warning',
  family: 'damage',
  scope: 'article',
  good: [
    // two people
    'Ana Harris met Tom Harriss. Harris left first; Harriss stayed.',
    'Karl Marin and Petra Martin agreed. Marin spoke, and Martin nodded.',
    'Judge Ostler heard the harbour master, Lena Olster. “No,” Judge Ostler said.',
    'Mr. Barish and his lawyer, Ines Barrish, left. “Nothing was decided,” Ms. Barrish said.',
    'Marta Lindquist and her cousin Marta Lindqvist run it. Lindquist cooks.',
    'Brenner and Brener, the oldest bakers of Elston, have closed. Brenner was the Dane.',
    'P.J. Harcourt left. His brother J.P. Harcourt stayed. Lena Holden met Ms. Golden, and Karl Barnett met Pia Bamett.',
    // other words, and forms of one
    'Iran and the Iranians, Korea and two Koreas, a Democrat among Democrats, Honduras and a Honduran.',
    'Lena Germain flew to Germany. Jonas Bruckner met the Bruckners.',
    // what may be left as it is
    "Pia Zelenka spoke. ZELENKA WINS. D’Alambert and D'Alambert met.",
    'Karl Karakas won. A caption misspelled the name of Mr. Karakas as Karatas.',
  ],
  bad: [
    {
      text: 'Temir Tokarev, the governor, signed it. “It is law,” ⟦Togarev⟧ said. Tokarev left.',
      fixed: 'Temir Tokarev, the governor, signed it. “It is law,” Tokarev said. Tokarev left.',
    },
    {
      text: 'Lena Ostler sued. “I waited,” ⟦Olster⟧ said. Ostler won.',
      fixed: 'Lena Ostler sued. “I waited,” Ostler said. Ostler won.',
    },
    {
      text: 'Judge Marian Barnett left. It was Judge ⟦Bamett⟧’s last case. Oleh Honcharuk wept, and Mr. ⟦Goncharuk⟧ left.',
      fixed:
        'Judge Marian Barnett left. It was Judge Barnett’s last case. Oleh Honcharuk wept, and Mr. Honcharuk left.',
    },
    {
      text: 'P.J. Harcourt, the owner, left his papers. Nobody has the letters that ⟦J.P.⟧ Harcourt wrote.',
      fixed: 'P.J. Harcourt, the owner, left his papers. Nobody has the letters that P.J. Harcourt wrote.',
    },
    {
      text: 'The mill of Stuart Holm is shut.\n\nNobody knows why ⟦Stewart⟧ Holm has left.',
      fixed: 'The mill of Stuart Holm is shut.\n\nNobody knows why Stuart Holm has left.',
    },
    {
      text: 'Daniel Pantelao and his friends left. Pantelao drove. Daniel ⟦Panatelo⟧ is 40.',
      fixed: 'Daniel Pantelao and his friends left. Pantelao drove. Daniel Pantelao is 40.',
    },
    {
      text: 'Rosa Tavarino keeps bees. “They sleep,” ⟦Tarino⟧ said.',
      fixed: 'Rosa Tavarino keeps bees. “They sleep,” Tavarino said.',
    },
    {
      text: 'They met Agnès Moreau in May. ⟦Agnes⟧ Moreau did not answer.',
      fixed: 'They met Agnès Moreau in May. Agnès Moreau did not answer.',
    },
    {
      text: 'The road to Mirandovka is shut. In Mirandovka and near ⟦Myrandovka⟧, “we saw Myrandovka burn,” Ana Ruiz said. Mirandovka is quiet.',
      fixed:
        'The road to Mirandovka is shut. In Mirandovka and near Mirandovka, “we saw Mirandovka burn,” Ana Ruiz said. Mirandovka is quiet.',
    },
  ],
  follow({ names = [] }) {
    const listed = Spellings.of(names);
    const isAlike = alikeTo(listed);
    const isMistaken = mistakenFor();
    const mayVary = varyingFor();
    return {
      gist: paragraph =>
        gistOfNames(paragraph, placesOfAlike(paragraph, isAlike)) + gistOfStrangers(paragraph, isMistaken, mayVary),
      check: article => {
        const odd = withoutPairs([...oddIn(spellingsOf(article, isAlike), listed)]);
        return odd.concat(strangers(article, isMistaken, listed, odd));
      },
    };
  },
});

/** Names that were mistaken for others; what is told of their spelling is told already, and what the desk lists is right. */
function strangers(
  article: Article,
  isMistaken: (word: string) => boolean,
  listed: Spellings,
  told: readonly Report[],
): Report[] {
  return strangersIn(article, isMistaken)
    .filter(({ span, word }) => !isListed(word, listed) && !told.some(other => overlaps(other.span, span)))
    .map(({ span, word, usual, times }) => ({
      span,
      message: say('“{0}” ({1}×) is spelled “{2}” ({3}×) elsewhere in the article.', word, 1, usual, times),
      fixes: [{ title: say('Use “{0}”', usual), edits: [{ span, text: usual }] }],
    }));
}

const isListed = (name: string, listed: Spellings): boolean => name.split(' ').every(word => listed.has(word));

/** What is told of *Dijk* is not told of *van Dijk* once more. */
const withoutPairs = (reports: readonly Report[]): Report[] =>
  reports.filter(
    one =>
      !reports.some(other => other !== one && one.span.start < other.span.start && other.span.end === one.span.end),
  );

function* oddIn(spellings: readonly Spelling[], listed: Spellings): Generator<Report> {
  const seen = new Spellings();
  for (const spelling of spellings) {
    const ofDesk = listed.has(spelling.word) ? [] : listed.like(spelling).filter(each => areOne(each));
    if (ofDesk.length === 1) {
      yield* reports(spelling, ofDesk[0].one);
      continue;
    }
    for (const each of seen.like(spelling)) {
      if (areOne(each)) yield* between(each.one, each.other, listed);
    }
    seen.take(spelling);
  }
}

/** The spelling that stands less often is reported; of two that stand as often, the later one; but never one that the desk lists. */
function* between(one: Spelling, other: Spelling, listed: Spellings): Generator<Report> {
  if (listed.has(one.word) && listed.has(other.word)) return;
  if (!listed.isEmpty && [one, other].some(({ word }) => particleOf(word) && listed.has(lastOf(word)))) return;
  const first = !listed.has(other.word) && (listed.has(one.word) || one.places.length >= other.places.length);
  yield* first ? reports(other, one) : reports(one, other);
}

/** One finding for all of an odd spelling's places, on the first. What only documents that are quoted spell so is theirs. */
function* reports(odd: Spelling, usual: Spelling): Generator<Report> {
  if ([...odd.places, ...usual.places].some(isSpoken)) return;
  const word = withCapital(usual.word, odd.word);
  const [times, others] = [odd.places.length, usual.places.length];
  const quoted = odd.places.filter(place => place.name.quoted).length;
  if (others && quoted === times && usual.places.some(place => !place.name.quoted)) return;
  const places = odd.places.map((place, i) => inArticle(odd.paragraphs[i], place));
  yield {
    span: places[0],
    message: others
      ? say('“{0}” ({1}×) is spelled “{2}” ({3}×) elsewhere in the article.', odd.word, times, word, others)
      : say('“{0}” is spelled “{1}” in the desk’s list of names.', odd.word, word),
    fixes: [
      {
        title: quoted ? inQuotation(word) : say('Use “{0}”', word),
        edits: places.map(span => ({ span, text: word })),
      },
    ],
  };
}

const lastOf = (word: string): string => word.slice(word.lastIndexOf(' ') + 1);

const inQuotation = (word: string): Phrase => say('Use “{0}”, which changes a quotation', word);

/** *Van Dyke* where it has no name before it, *van Dijk* elsewhere. */
const withCapital = (word: string, odd: string): string =>
  odd[0] === odd[0].toUpperCase() && word[0] !== word[0].toUpperCase() ? word[0].toUpperCase() + word.slice(1) : word;
