import { inArticle, type Placed } from '../../article/article';
import type { StrayCapital } from '../../article/copy-damage/capitals';
import type { Paragraph } from '../../article/paragraph';
import { say } from '../../phrase';
import { rule, type Fix } from '../../rule';
import { gather } from '../../text/gather';
import { kept } from '../../text/kept';
import { lastFrom, type Span } from '../../text/span';
import { Shape } from '../../words/tokens';

export default rule({
  id: 'text/stray-capital',
  title: 'A capital letter inside a sentence, on a word that is not a name',
  why:
    'Left-over link text and translated headlines carry their capitals into the sentence. Lower-case the word; where two sentences ' +
    'have run together, put the stop back.',
  safe: 'Only the case of one letter changes, on a word that the article nowhere has as a name, and never inside quotation marks.',
  severity: 'warning',
  family: 'damage',
  scope: 'article',
  good: [
    'The Second Avenue line opened in May and the First Lady will ride it.',
    'Ruiz saw The Who and read The Harbour Times on Air Force One.',
    'He asked himself: Is it worth it? He was told No.',
    'The Ministry of Transport and the House of Lords agreed on the First Amendment.',
    'The Treasury told Congress, the Court of Appeals and the Times that May would Google it.',
    'Gordon Brown met Ana Green. It was said that Brown told Green to wait.',
    'Her memoir, Off the Wall, is out in May. He gave to Save the Children, and read Of a Fire. (Who was it?)',
    'The town suffered Storm Ana and caused Long Live Elston Week. Polls close at 8 p.m. On Sunday they open again.',
    'A Bridge Too Far: How the Harbour Was Lost and Why',
  ],
  bad: [
    {
      text: 'The fleet suffered ⟦Shocking⟧ losses ⟦On⟧ the open sea.',
      fixed: 'The fleet suffered shocking losses on the open sea.',
    },
    { text: 'It was his ⟦First⟧ foreign trip in a year.', fixed: 'It was his first foreign trip in a year.' },
    {
      text: 'It was the longest strike in ten years ⟦The⟧ union had called.',
      fixed: 'It was the longest strike in ten years. The union had called.',
      fixes: ['It was the longest strike in ten years the union had called.'],
    },
    {
      text: 'The board will ⟦Cut⟧ fares. It has a ⟦Lasting⟧ political ⟦Toll⟧ on the town.',
      fixed: 'The board will cut fares. It has a lasting political toll on the town.',
    },
    { text: 'It was never ⟦Published⟧, and nobody read it.', fixed: 'It was never published, and nobody read it.' },
    { text: 'The mill sustained ⟦Serious⟧ ⟦Damage⟧ at night.', fixed: 'The mill sustained serious damage at night.' },
    {
      text: 'It opened in 1998 ⟦But⟧ nobody came.',
      fixed: 'It opened in 1998. But nobody came.',
      fixes: ['It opened in 1998 but nobody came.'],
    },
    { text: '“We waited,” said Ruiz, “⟦But⟧ not for long.”', fixed: '“We waited,” said Ruiz, “but not for long.”' },
    {
      text: 'The shops close at 5 p.m. ⟦On⟧ Friday, and the bank is open.',
      fixed: 'The shops close at 5 p.m. on Friday, and the bank is open.',
    },
    {
      text: 'It is late; ⟦However⟧, the lock (⟦Which⟧ leaks) holds.',
      fixed: 'It is late; however, the lock (which leaks) holds.',
    },
    {
      text: 'The board ⟦Was⟧ ⟦Told⟧ in May. It saw the keeper ⟦Of⟧ a ⟦Lock⟧ near Kiel.',
      fixed: 'The board was told in May. It saw the keeper of a lock near Kiel.',
    },
    {
      text: 'It means to ⟦Shut⟧ the ⟦Pier⟧ in May, from the ⟦Roof⟧ of a pub.',
      fixed: 'It means to shut the pier in May, from the roof of a pub.',
    },
    { text: 'Prices rose ⟦And⟧ wages ⟦Were⟧ frozen.', fixed: 'Prices rose and wages were frozen.' },
  ],
  follow({ names = [] }) {
    const listed = namesByWord(names);
    const strayIn = ({ prose, strayCapitals }: Paragraph): readonly StrayCapital[] =>
      strayCapitals.filter(capital => !isInName(prose, capital, listed.get(capital.word)));
    let asked: ReadonlySet<number> = new Set(); // the words that the article must bear out
    return {
      gist(paragraph) {
        const strays = strayIn(paragraph).map(({ word, if: condition, opens }) => [word, condition, opens]);
        return [...strays, ...usesIn([{ paragraph }], asked)].join('\n');
      },
      check({ paragraphs }) {
        const all = gather(paragraphs, placed => strayIn(placed.paragraph).map(capital => ({ placed, capital })));
        asked = new Set(all.filter(({ capital }) => capital.if !== 'sure').map(({ capital }) => capital.hash));
        const uses = usesIn(paragraphs, asked);
        return all
          .filter(({ capital }) => isBorneOut(capital, uses.get(capital.hash)))
          .map(({ placed, capital }) => {
            const at = inArticle(placed, capital);
            return {
              span: at,
              message: say('“{0}” has a capital letter and is not a name.', capital.word),
              fixes: [...fixes(placed, capital)],
            };
          });
      },
    };
  },
});

/** A name of the desk's list, and where in it a word begins (UTF-16). */
interface Listed {
  readonly name: string;
  readonly at: number;
}

/** The names of a desk's list, by each word in them that has a capital. */
const namesByWord = kept((names: readonly string[]): ReadonlyMap<string, readonly Listed[]> => {
  const byWord = new Map<string, Listed[]>();
  for (const name of names)
    for (const { 0: word, index: at } of name.matchAll(/\p{Lu}[\p{L}\p{M}]*/gu))
      byWord.set(word, [...(byWord.get(word) ?? []), { name, at }]);
  return byWord;
});

/** Does one of the names stand around a word of it? */
const isInName = (prose: string, { start }: Span, listed: readonly Listed[] = []): boolean =>
  listed.some(({ name, at }) => prose.startsWith(name, start - at));

/** How often a word stands in small letters, and how often with a capital inside a sentence. */
type Uses = [small: number, capital: number];

/** How some words stand in some paragraphs. */
function usesIn(paragraphs: readonly Pick<Placed, 'paragraph'>[], words: ReadonlySet<number>): Map<number, Uses> {
  const uses = new Map<number, Uses>();
  if (!words.size) return uses;
  for (const { paragraph } of paragraphs) {
    const { tokens } = paragraph;
    for (let i = 0; i < tokens.count; i++) {
      const hash = tokens.hash(i);
      if (!words.has(hash) || !tokens.isWord(i)) continue;
      const [small, capital] = uses.get(hash) ?? [0, 0];
      const isSmall = tokens.shape(i) === Shape.SMALL;
      uses.set(hash, isSmall ? [small + 1, capital] : [small, capital + Number(!isHead(paragraph, i))]);
    }
  }
  return uses;
}

/** Nowhere else is the word a name: no capital is on it inside a sentence; and, where that is asked, it stands in small letters. */
const isBorneOut = ({ if: condition }: StrayCapital, [small, capitals]: Uses = [0, 0]): boolean =>
  condition === 'sure' || (capitals < 2 && (small > 0 || condition === 'no name'));

/** Does a sentence, a quotation or a line begin with it? */
const isHead = ({ tokens, sentences }: Paragraph, i: number): boolean =>
  sentences[lastFrom(sentences, tokens.start(i))]?.start === tokens.start(i);

function* fixes(
  placed: Placed,
  { start, end, word, should, opens, mayBeMeant, if: condition }: StrayCapital,
): Iterable<Fix> {
  if (opens)
    yield {
      title: say('Start a sentence: “. {0}”', word),
      edits: [{ span: inArticle(placed, { start: start - 1, end: start }), text: '. ' }],
    };
  yield {
    title: say('Lower-case “{0}”', word),
    preferred: !opens && !mayBeMeant && condition !== 'small elsewhere' && !isBehindStop(placed, start),
    edits: [{ span: inArticle(placed, { start, end }), text: should }],
  };
}

/** *at 8 p.m. On Sunday*: the stop may as well end a sentence. */
const isBehindStop = ({ paragraph: { prose } }: Placed, start: number): boolean =>
  prose.slice(0, start).trimEnd().endsWith('.');
