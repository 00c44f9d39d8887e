import { countsOf, houseMarks, marksBeside, type MarkKind } from '../../article/quotations/house-marks';
import type { Paragraph } from '../../article/paragraph';
import type { Fault } from '../../article/quotations/pairing';
import {
  isCommaLost,
  isInWord,
  isLooseClose,
  isLooseOpen,
  isMixed,
  isOfInches,
  pairOf,
  type Pair,
} from '../../article/quotations/pairs';
import type { Mark } from '../../article/quotations/marks';
import { accentFor, slippedMarks } from '../../article/quotations/slipped-marks';
import { turnedApostrophesIn } from '../../article/quotations/turned-apostrophes';
import { say, type Phrase } from '../../phrase';
import { inPlace, rule, type Edit, type Fix, type Report } from '../../rule';
import type { Span } from '../../text/span';

export default rule({
  id: 'quote/mismatched',
  title: 'Quotation marks are turned the wrong way, doubled, of two kinds, or have their space on the wrong side',
  why:
    'Marks that do not match come from copying between systems and from machine translation, and they hide whether the words ' +
    'between them are really quoted. The fix turns the marks, and makes them of the kind that ' +
    'the article uses more; it never touches the words.',
  safe: 'Only marks are turned, and spaces go that part them from their words; no word changes.',
  severity: 'error',
  family: 'damage',
  scope: 'article',
  good: [
    '“No limits,” they said.',
    '"I asked \'why\'," he said.',
    'The 7" single and the ’80s remix.',
    '« Pas de limites », disent-ils.',
    '„Keine Grenzen“, sagten sie.',
    'As quotation marks they set „so“ in Kiel, « ainsi » in Lille and ”så” in Malmö.',
  ],
  bad: [
    { text: 'Their ⟦“”No limits“⟧ pact was signed.', fixed: 'Their “No limits” pact was signed.' },
    { text: '⟦“We were never asked,"⟧ she said.', fixed: '“We were never asked,” she said.' },
    {
      text: '⟦“We were never asked,"⟧ she said. "Never," he said.',
      fixed: '"We were never asked," she said. "Never," he said.',
    },
    {
      text: "“Never,” he said.\n\nIt was ⟦\"a win''⟧ for the town.",
      fixed: '“Never,” he said.\n\nIt was “a win” for the town.',
    },
    { text: "It was ⟦\"a win''⟧ for the town.", fixed: 'It was "a win" for the town.' },
    { text: '⟦″We were never asked,″⟧ she said.', fixed: '"We were never asked," she said.' },
    { text: "It was ⟦`a deal'⟧ for the town.", fixed: "It was 'a deal' for the town." },
    { text: 'The bridge⟦‘⟧s deck was ⟦‘‘mended’’⟧.', fixed: 'The bridge’s deck was “mended”.' },
    { text: 'The ⟦‘⟧80s band played ⟦‘⟧em all.', fixed: 'The ’80s band played ’em all.' },
    { text: 'It was⟦“ ⟧a win” for the town.', fixed: 'It was “a win” for the town.' },
    { text: 'It was ⟦“ ⟧a win” for the town.', fixed: 'It was “a win” for the town.' },
    { text: '“We were never asked,⟦“⟧ she said.', fixed: '“We were never asked,” she said.' },
    { text: '⟦“We were never asked,’⟧ she said.', fixed: '“We were never asked,” she said.' },
    { text: '“We were never asked,⟦ ”⟧she said.', fixed: '“We were never asked,” she said.' },
    { text: 'It was a ⟦g“reat⟧ win” for the town.', fixed: 'It was a “great win” for the town.' },
    { text: 'He called it ⟦”⟧a win” for the town.', fixed: 'He called it “a win” for the town.' },
  ],
  gist: paragraph => JSON.stringify([mayBeWrong(paragraph) && paragraph.prose, countsOf(paragraph)]),
  *check(article, { style }) {
    let house: { readonly marks: MarkKind | undefined } | undefined;
    for (const placed of article.paragraphs) {
      const { paragraph } = placed;
      if (!mayBeWrong(paragraph)) continue;
      house ??= { marks: style?.marks ?? houseMarks(article) };
      for (const report of wrongMarks(paragraph, house.marks)) yield inPlace(placed, report);
    }
  },
});

const mayBeWrong = ({ faults, prose, pairs }: Paragraph): boolean =>
  faults.length > 0 || prose.includes('‘') || hasMarkInWord(prose, pairs);

const hasMarkInWord = (prose: string, pairs: readonly Pair[]): boolean =>
  pairs.some(({ open, close }) => isInWord(prose, open) || isInWord(prose, close));

function* wrongMarks(paragraph: Paragraph, house: MarkKind | undefined): Iterable<Report> {
  const { prose, faults, pairs, tokens } = paragraph;
  const beside = marksBeside(paragraph);
  const marks = house ?? beside;
  const isPlain = beside === undefined || beside === house;
  for (const mark of prose.includes('‘') ? turnedApostrophesIn(tokens, pairs) : [])
    yield {
      span: mark,
      message: say('The apostrophe faces the wrong way.'),
      fixes: [{ title: say('Turn the apostrophe'), preferred: true, edits: [{ span: mark, text: '’' }] }],
    };
  for (const { word, part, text } of hasMarkInWord(prose, pairs) ? slippedMarks(tokens, pairs) : [])
    yield {
      span: word,
      message: say('A quotation mark stands inside a word.'),
      fixes: [{ title: say('Move the mark'), preferred: true, edits: [{ span: part, text }] }],
    };
  for (const fault of faults) {
    if (fault.kind === 'unclosed') yield* accents(paragraph, fault);
    const isLoose = fault.kind === 'loose' && !isSetApart(prose, fault.pair);
    if (fault.kind !== 'mismatched' && !isLoose) continue;
    yield {
      ...(isLoose && { severity: 'warning' }),
      span: wrongPart(prose, fault),
      message: reason(prose, fault),
      fixes: fixes(prose, fault, marks, isPlain),
    };
  }
}

/** *“… of her letters¨*: an accent, where the mark that closes belongs. */
function* accents({ prose }: Paragraph, { mark, until }: Fault & { kind: 'unclosed' }): Iterable<Report> {
  const accent = accentFor(prose, mark.end, until);
  const [, right] = glyphs(prose, pairOf(mark, mark), undefined);
  if (accent)
    yield {
      span: accent,
      message: say('This sign stands where a quotation mark belongs.'),
      fixes: [{ title: say('Close the quotation here'), preferred: false, edits: [{ span: accent, text: right }] }],
    };
}

/** The mark that is wrong, with the space beside it; the whole quotation where both are, or one of them is doubled or of another kind. */
function wrongPart(text: string, { pair: { open, close }, doubled }: Mismatch): Span {
  const openWrong = open.glyph === 'close' || isLooseOpen(text, open);
  const closeWrong = close.glyph === 'open' || isLooseClose(text, close);
  if (doubled || openWrong === closeWrong || isMixed(text, { open, close }))
    return { start: open.start, end: close.end };
  return openWrong
    ? { start: open.start, end: skip(text, open.end, 1) }
    : { start: skip(text, close.start, -1), end: close.end };
}

/** The marks of a pull quote are set apart from its words. */
const isSetApart = (text: string, { open, close }: Pair): boolean =>
  open.start === 0 && (close.end === text.length || (isLooseOpen(text, open) && isLooseClose(text, close)));

interface Mismatch {
  readonly kind: Fault['kind'];
  readonly pair: Pair;
  readonly doubled?: Mark;
}

function reason(text: string, { kind, pair, doubled }: Mismatch): Phrase {
  const { open, close } = pair;
  if (kind === 'loose') return say('There is a space between a quotation mark and its words.');
  if (doubled) return say('An opening mark is doubled.');
  if (isOfInches(text, pair)) return say('These are the signs of inches and seconds, not quotation marks.');
  if (open.level !== close.level) return say('The quotation opens with one kind of mark and closes with another.');
  if (open.glyph === 'close' || close.glyph === 'open') return say('A quotation mark faces the wrong way.');
  if (isMixed(text, { open, close })) return say('One mark is straight and the other typographic, or of another kind.');
  return say('The space is on the wrong side of a quotation mark.');
}

/**
 * None where the marks stand around no words: nobody knows what was quoted. Where the paragraph has other marks than the article
 * (`isPlain` says that it has not), a person chooses.
 */
function fixes(text: string, fault: Mismatch, marks: MarkKind | undefined, isPlain: boolean): Fix[] {
  const { open, close } = fault.pair;
  const turned = /[\p{L}\p{N}]/u.test(text.slice(open.end, close.start)) ? [...edits(text, fault, marks)] : [];
  const title = say('Turn the marks the right way');
  return turned.length
    ? [{ title, preferred: isAll(text, fault.pair) && (isPlain || !isOfTwo(text, fault.pair)), edits: turned }]
    : [];
}

/**
 * Nothing else is wrong in that place: no third mark stands there, no quotation inside is left open, and no comma is lost with the
 * space (*“We waited ” she said*).
 */
function isAll(text: string, pair: Pair): boolean {
  const { open, close } = pair;
  const words = text.slice(open.end, close.start);
  if (SINGLE.test(text[open.start - 1] ?? '') || SINGLE.test(text[close.end] ?? '')) return false;
  if (close.level === 'single' && close.end - close.start > 1) return false; // one that closes what was lost, it may be
  if (count(words, '‘') > count(words, '’')) return false;
  return !isCommaLost(text, pair);
}

const SINGLE = /['‘’]/;

const count = (text: string, mark: string): number => text.split(mark).length - 1;

function* edits(text: string, { pair, doubled }: Mismatch, marks: MarkKind | undefined): Iterable<Edit> {
  const { open, close } = pair;
  const [left, right] = glyphs(text, pair, marks);
  const inner = doubled ? doubled.end : open.end;
  const first = skip(text, inner, 1);
  const apart = isLooseOpen(text, open) && /\p{L}/u.test(text[open.start - 1] ?? '') ? ' ' : '';
  if (text.slice(open.start, first) !== apart + left)
    yield { span: { start: open.start, end: first }, text: apart + left };
  const last = skip(text, close.start, -1);
  const joined = /[\p{L}\p{N}]/u.test(text[close.end] ?? '') ? ' ' : '';
  if (text.slice(last, close.end) + joined !== right)
    yield { span: { start: last, end: close.end }, text: right + joined };
}

/** From `at` over the spaces in direction `by`. */
function skip(text: string, at: number, by: 1 | -1): number {
  while (/\s/.test(text[by > 0 ? at : at - 1] ?? '')) at += by;
  return at;
}

const isOfTwo = (text: string, pair: Pair): boolean => isMixed(text, pair) || pair.open.level !== pair.close.level;

/** The pair of marks as it should stand: of the kind that it has; where it has two, of the article’s, or else typographic if either is. */
function glyphs(text: string, pair: Pair, marks: MarkKind | undefined): [string, string] {
  const { open, close } = pair;
  const both = [text.slice(open.start, open.end), text.slice(close.start, close.end)];
  if (both[0] === '«' || both[0] === '»') return both[0] === '«' ? ['«', '»'] : ['»', '«'];
  const own = both.some(mark => /[“”‘’]/.test(mark)) ? 'typographic' : 'straight';
  const kind = (isOfTwo(text, pair) && marks) || own;
  if (open.level === 'single') return kind === 'straight' ? ["'", "'"] : ['‘', '’'];
  return kind === 'straight' ? ['"', '"'] : ['“', '”'];
}
