/**
 * What a document says of a quotation, with the document changed word by word and the quotation in every way that desks change one: the
 * rung, where it stands, who says it there, and what differs (the quotation's words, then the document's). A map for a person to read.
 */
import { isAsBefore } from '../../articles/snapshots';
import { parseArticle } from '../../../src/engine/article/parse';
import type { SourceDocument } from '../../../src/engine/evidence/document';
import type { Passage } from '../../../src/engine/evidence/evidence';
import { placeInWords } from '../../../src/engine/evidence/in-words';
import { Library } from '../../../src/engine/evidence/library';
import { questionsOf } from '../../../src/engine/evidence/questions';
import { english } from '../../../src/engine/phrase';
import { documentOf, voicesOf } from '../evidence/sources';

interface Case {
  /** The words that were said. */
  readonly said: string;
  /** The copy around the quotation, `QUOTED`. */
  readonly copy: string;
  /** The document around what was said, `SAID`. */
  readonly document: (said: string) => SourceDocument;
}

const hearing = (said: string): SourceDocument =>
  documentOf('hearing.txt', [
    'CHAIR: Good morning. The committee will hear Ms. Krog.',
    `KROG: Thank you. ${said} That is all I have.`,
    'LIND: The lamps were ordered in May, and the boats were moored in the bay.',
  ]);

const CASES: readonly Case[] = [
  { said: 'We lost 13 boats in the storm and nobody has ever called us.', copy: '“QUOTED” Hanne Krog said.', document: hearing },
  { said: 'The council must not sell the old lighthouse to any bank.', copy: 'Hanne Krog told them: “QUOTED”', document: hearing },
  { said: 'I think they were all in Norden when the bridge fell.', copy: 'Per Lind spoke first.\n\n“QUOTED” Krog said.', document: hearing },
  {
    said: 'We paid five percent of $2.5 million, about twice what Elston owed.',
    copy: '“QUOTED” said Greta Holm.',
    document: said => voicesOf('reply.eml', [['Greta Holm <gh@ferry.example>', said], ['Ana Ruiz', 'Who signed it?']]),
  },
  {
    said: 'Most of our neighbours can’t recognise the harbour any more.',
    copy: '“QUOTED” she said.',
    document: said => documentOf('story.txt', ['The harbour is closed.', `“${said}” said Ana Ruiz, a skipper. “It is gone.”`]),
  },
  {
    said: 'It is a slow and costly way to drown a village',
    copy: 'Ana Ruiz called it “QUOTED” in May.',
    document: said => documentOf('letter.txt', [`Dear Sir, I have read the plan. ${said}, if you ask me. Yours, A. Ruiz`]),
  },
]; // prettier-ignore

const words = (text: string): string => (text ? `“${text}”` : '–');

function shown({ document, span, place, speaker, verdict, changes }: Passage): string {
  const found = document.text.slice(span.start, span.end).split(/\s+/);
  const [first, last] = [found[0], found[found.length - 1]];
  const differing = changes.map(({ kind, claim, document: there, leftOut }) => {
    const left = leftOut ? `, leaves out ${leftOut.words}${leftOut.tells ? ' that tell' : ''}` : '';
    return `${kind} ${words(claim)} ${words(there)}${left}`;
  });
  const where = [...placeInWords(place).map(english), ...(speaker ? [speaker] : [])].join(', ');
  return [`${verdict} «${first} … ${last}» ${where}`, ...differing].join('; ');
}

/** What is said of the first quotation; of other places only the rung. */
function answer(copy: string, documents: readonly SourceDocument[], date: string | null = null): string {
  const library = new Library();
  for (const document of documents) library.add(document);
  const article = parseArticle(copy);
  const question = questionsOf(article).find(({ kind }) => kind === 'quotation');
  if (!question) return 'no question';
  const { evidence } = library.ask(question, article, date);
  const others = evidence.slice(1).map(({ document, verdict }) => `${verdict} in ${document.path}`);
  return evidence.length ? [shown(evidence[0]), ...others].join(' | also ') : 'not-found';
}

/** What may become of one word that was said. */
const WORD: Readonly<Record<string, (word: string, next: string) => string>> = {
  'goes': () => '',
  'twice': word => `${word} ${word}`,
  'turned': (word, next) => `${next} ${word}`,
  'as walls': word => word.replace(/[\p{L}\p{N}$][\p{L}\p{N}’.,-]*(?<![.,])/u, 'walls'),
  'as Orlo': word => word.replace(/[\p{L}\p{N}$][\p{L}\p{N}’.,-]*(?<![.,])/u, 'Orlo'),
  'as 77': word => word.replace(/[\p{L}\p{N}$][\p{L}\p{N}’.,-]*(?<![.,])/u, '77'),
  'after not': word => `not ${word}`,
  'a letter less': word => word.replace(/(\p{L}{2})\p{L}(?=\p{L})/u, '$1'),
  'with an s': word => word.replace(/(\p{L}{3})(?!\p{L})/u, '$1s'),
}; // prettier-ignore

/** What may stand in the document for what the copy has, and the other way round. */
const PAIRS: readonly (readonly [string, string])[] = [
  ['13', 'thirteen'], ['13', '31'], ['five percent', '5 percent'], ['five percent', '5%'], ['five percent', '5 points'], ['$2.5 million', '2.5 million dollars'], ['$2.5 million', '€2.5 million'], ['$2.5 million', '$2,500,000'], ['$2.5 million', '$2.5 billion'],
  ['not sell', 'sell'], ['not sell', 'never sell'], ['must not', 'mustn’t'], ['must', 'may'], ['must', 'should'], ['any', 'some'], ['any', 'the'], ['nobody', 'no one'], ['nobody', 'everybody'], ['nobody', 'hardly anybody'], ['has ever', 'had ever'], ['has ever called', 'has called'], ['lost', 'lose'], ['We', 'They'],
  ['were', 'are'], ['were all', 'were mostly'], ['I think they', 'They'], ['I think they', 'I know they'], ['Norden', 'Elston'], ['Norden', 'Nordan'], ['Norden', 'northern Norden'], ['can’t', 'cannot'], ['can’t', 'can not'], ['can’t', 'can'], ['can’t', "can't"], ['neighbours', 'neighbors'], ['neighbours', 'neighbour'], ['recognise', 'recognize'], ['any more', 'anymore'],
  ['harbour', 'harbor'], ['Most', 'Many'], ['Most', 'All'], ['about', 'exactly'], ['about', 'around'], ['twice', 'half'], ['twice', 'two times'], ['slow and costly', 'slow, costly'], ['slow and costly', 'slow but costly'], ['slow and costly', 'costly and slow'], ['is', 'was'], ['is', 'isn’t'], ['It is', 'It’s'], ['the storm', 'that storm'],
]; // prettier-ignore

/** All that was said, in other ways. */
const WHOLE: Readonly<Record<string, (said: string) => string>> = {
  'in capitals': said => said.toUpperCase(),
  'in small letters': said => said.toLowerCase(),
  'without marks': said => said.replace(/[.,]/g, ''),
  'with a note of the room': said => said.replace(' in ', ' in (laughter) ').replace(' the ', ' [applause] the '),
  'with ums': said => said.replace(' the ', ' um, the, uh, ').replace(' and ', ' and, you know, '),
  'begun twice': said => `${said.split(' ').slice(0, 3).join(' ')} -- ${said}`,
  'over two lines': said => said.replace(/ (\S+) (\S+)$/, '\n$1 $2'),
  'over two paragraphs': said => said.replace(/ (\S+ \S+ \S+)$/, '\n\n$1'),
  'said twice': said => `${said} ${said}`,
  'in halves, the second first': said => said.replace(/^((?:\S+ ){5})(.*)$/, '$2 And then $1'),
  'with a sentence between': said => said.replace(/^((?:\S+ ){5})/, '$1– here she coughed for a while and drank some water – '),
  'only the first half': said => said.split(' ').slice(0, 5).join(' '),
  'only the last half': said => said.split(' ').slice(5).join(' '),
  'every other word': said => said.split(' ').filter((_, i) => i % 2).join(' '),
  'by somebody else': said => `LIND: ${said}`,
  'asked of her': said => `Q: Did you say this: ${said}`,
  'read aloud': said => `Mr. Lind wrote, quote, “${said}”`,
  'denied': said => `I never said “${said}”`,
}; // prettier-ignore

/** The quotation in other ways. */
const QUOTED: Readonly<Record<string, (said: string) => string>> = {
  'with dots for a word': said => said.replace(/^(\S+ \S+ )\S+ /, '$1… '),
  'with dots for three words': said => said.replace(/^(\S+ \S+ )\S+ \S+ \S+ /, '$1... '),
  'with dots for all but the ends': said => said.replace(/^(\S+ \S+ \S+ ).*( \S+ \S+)$/, '$1…$2'),
  'with dots before it': said => `… ${said}`,
  'with dots at its end': said => said.replace(/ \S+ \S+$/, ' …'),
  'with dots for nothing': said => said.replace(/^(\S+ \S+ )/, '$1… '),
  'with a word in brackets': said => said.replace(/^(\S+ \S+ )\S+/, '$1[whatever]'),
  'with brackets put in': said => said.replace(/^(\S+ \S+ )/, '$1[as it was] '),
  'with a letter in brackets': said => said.replace(/^(.)/, letter => `[${letter.toLowerCase()}]`),
  'with the name in brackets': said => said.replace(/^\S+/, '[Hanne Krog]'),
  'with sic': said => said.replace(/^(\S+ \S+ )/, '$1[sic] '),
  'parted by the speaker': said => said.replace(/^((?:\S+ ){4}\S+) /, '$1,” she said, “'),
  'without its first words': said => said.split(' ').slice(3).join(' '),
  'without its last words': said => said.split(' ').slice(0, -3).join(' '),
  'with a sentence before it': said => `You would laugh at us all. ${said}`,
  'with straight marks inside': said => said.replace(/^(\S+ )(\S+)/, '$1‘$2’'),
}; // prettier-ignore

function mapOf({ said, copy, document }: Case, i: number): string {
  const quote = (quoted: string): string => copy.replace('QUOTED', quoted.replace(/\.$/, ','));
  const ask = (quoted: string, there: string): string => answer(quote(quoted), [document(there)]);
  const each = said.split(' ');
  const lines: string[] = [];
  for (const [name, change] of Object.entries(WORD))
    for (const [at, word] of each.entries()) {
      if ((at + i) % 2 && !['goes', 'as walls', 'after not'].includes(name)) continue; // half of them tell as much
      const isTurn = name === 'turned';
      if (isTurn && at + 1 === each.length) continue;
      const now = [...each.slice(0, at), change(word, each[at + 1]), ...each.slice(at + (isTurn ? 2 : 1))];
      lines.push(`there, ${word} ${name}: ${ask(said, now.filter(Boolean).join(' '))}`);
    }
  for (const [ours, theirs] of PAIRS.filter(([one]) => ` ${said}`.includes(` ${one}`)))
    lines.push(
      `there, ${ours} is ${theirs}: ${ask(said, said.replace(ours, theirs))}`,
      `here, ${ours} is ${theirs}: ${ask(said.replace(ours, theirs), said)}`,
    );
  for (const [name, whole] of Object.entries(WHOLE)) lines.push(`there, ${name}: ${ask(said, whole(said))}`);
  for (const [name, whole] of Object.entries(QUOTED)) lines.push(`here, ${name}: ${ask(whole(said), said)}`);
  return [quote(said).replace(/\n+/g, ' '), `as it is: ${ask(said, said)}`, ...lines].join('\n  ') + '\n';
}

/** Which of several places comes first: by rung, by speaker, by what is missing, by date. */
const WORDS = 'we lost 13 boats in the storm and nobody has ever called us';
const OTHER = WORDS.replace('boats', 'ships');
const PLACES: readonly (readonly [name: string, documents: readonly (readonly [date: string | null, label: string, said: string])[]])[] = [
  ['two dates', [['2024-01-05', 'KROG', WORDS], ['2024-03-05', 'KROG', WORDS]]],
  ['two dates, the later first', [['2024-03-05', 'KROG', WORDS], ['2024-01-05', 'KROG', WORDS]]],
  ['before and after the article', [['2024-07-05', 'KROG', WORDS], ['2024-01-05', 'KROG', WORDS]]],
  ['two after the article', [['2024-09-05', 'KROG', WORDS], ['2024-07-05', 'KROG', WORDS], ['2024-08-05', 'KROG', WORDS]]],
  ['no date and after', [['2024-07-05', 'KROG', WORDS], [null, 'KROG', WORDS]]],
  ['no date and before', [[null, 'KROG', WORDS], ['2024-01-05', 'KROG', WORDS]]],
  ['the day of the article', [['2024-06-02', 'KROG', WORDS], ['2024-06-01', 'KROG', WORDS]]],
  ['a better one, later', [['2024-01-05', 'KROG', OTHER], ['2024-09-05', 'KROG', WORDS]]],
  ['her words and somebody else’s', [['2024-03-05', 'LIND', WORDS], ['2024-01-05', 'KROG', WORDS]]],
  ['her other words and somebody else’s own', [['2024-03-05', 'LIND', WORDS], ['2024-01-05', 'KROG', OTHER]]],
  ['hers and nobody’s', [['2024-03-05', 'Q', WORDS], ['2024-01-05', 'KROG', WORDS]]],
  ['nobody’s and somebody else’s', [['2024-03-05', 'LIND', WORDS], ['2024-01-05', 'Q', WORDS]]],
  ['a few words between, and none', [['2024-03-05', 'KROG', WORDS.replace('storm', 'storm, you know,')], ['2024-01-05', 'KROG', WORDS]]],
  ['two lines, and one', [['2024-03-05', 'KROG', WORDS.replace('storm', 'great big storm')], ['2024-01-05', 'KROG', OTHER.replace('us', 'them')]]],
  ['seven', 'abcdefg'.split('').map((_, i) => [`2024-01-0${i + 1}`, 'KROG', WORDS] as const)],
]; // prettier-ignore

suite('a map of', () => {
  test('quotations in documents', () => {
    isAsBefore('test/engine/maps/evidence-quotations.snap.txt', CASES.map(mapOf).join('\n'));
  });

  test('quotations in several documents', () =>
    isAsBefore(
      'test/engine/maps/evidence-places.snap.txt',
      PLACES.map(([name, all]) => {
        const documents = all.map(([date, label, said], i) =>
          documentOf(`${i + 1} ${date ?? 'undated'} ${label}`, [`${label}: I say that ${said}.`], date),
        );
        return `${name}: ${answer(`“${WORDS},” Hanne Krog said.`, documents, '2024-06-02')}\n`;
      }).join(''),
    ));
});
