/** Anniversaries: *founded in 1920, it marked its 100th anniversary in 2020*; *built in 1902, it turned 100 in 2002*. */
import { lastFrom, span } from '../../text/span';
import { hashes, isIn, worthOf, type Worths } from '../../words/grammar';
import { hashOf, Shape, type Tokens } from '../../words/tokens';
import { Topic } from '../../words/topics';
import { BEGUN } from '../dates/beginnings';
import type { Paragraph } from '../paragraph';
import { isClause, isYear } from './joints';
import type { WrongSum } from './wrong-sum';
import { yearsInWords } from './years';

/** A number of years that is told, from its first token to its last. */
interface Told {
  readonly first: number;
  readonly last: number;
  readonly years: number;
  /** *the tenth anniversary of the 2010 flood*: what it is an anniversary of stands behind it. */
  readonly isOf: boolean;
}

const SUFFIXES = hashes('st nd rd th');
const OCCASIONS = hashes('anniversary birthday jubilee');
const WEDDINGS = hashes('wedding anniversary jubilee');
const NAMED: Worths = new Map(
  Object.entries({
    centenary: 100, centennial: 100, bicentenary: 200, bicentennial: 200, sesquicentennial: 150, tercentenary: 300,
  }).map(([word, years]) => [hashOf(word), years]),
); // prettier-ignore
const OF_METAL: Worths = new Map(
  Object.entries({ silver: 25, ruby: 40, golden: 50 }).map(([word, years]) => [hashOf(word), years]),
);
const OWN = hashes('its their his her');
const IN_WORDS: Worths = new Map(
  Object.entries({ fifth: 5, tenth: 10, twentieth: 20, thirtieth: 30, fortieth: 40, fiftieth: 50, hundredth: 100 }).map(
    ([word, years]) => [hashOf(word), years],
  ),
);
const TURNED = hashes('turned turns turning');
const WHO = hashes('who that which');
const IN = hashes('in');
const OF = hashes('of for since');
const THE = hashes('the');

/** An anniversary may be kept in the year before or behind: a season, a school year, a year of plague. */
const ROOM = 1;

/** The anniversaries of a paragraph that do not go with the years beside them. */
export function* wrongAnniversaries({ tokens, sentences, kind }: Paragraph): Iterable<WrongSum> {
  if (kind === 'furniture' || kind === 'table' || yearsBetween(tokens, 0, tokens.count).length < 2) return;
  for (let i = 0; i < tokens.count; i++) {
    const told = toldAt(tokens, i);
    const sentence = told && sentences[lastFrom(sentences, tokens.start(i))];
    if (!told || !sentence) continue;
    const first = tokens.from(sentence.start);
    const years = yearsBetween(tokens, first, tokens.from(sentence.end - 1) + 1);
    if (years.length === 2) yield* wrongYears(tokens, first, told, years);
  }
}

/** *its 75th anniversary*, *the tenth anniversary of*, *their golden wedding*, *its centenary*, *turned 100* */
function toldAt(tokens: Tokens, i: number): Told | undefined {
  const isOwn = isIn(tokens, i - 1, OWN);
  if (isOwn || isIn(tokens, i - 1, THE)) {
    const told = namedAt(tokens, i) ?? countedAt(tokens, i);
    if (!told) return undefined;
    const isOf = isIn(tokens, told.last + 1, OF);
    return isOf === isOwn ? undefined : { ...told, first: i, isOf };
  }
  const isAge = isIn(tokens, i - 1, TURNED) && !isIn(tokens, i - 2, WHO) && tokens.shape(i) === Shape.DIGITS;
  if (!isAge || !isIn(tokens, i + 1, IN) || tokens.isJoined(i + 1)) return undefined;
  return { first: i, last: i, years: Number(tokens.text(i)), isOf: false };
}

type Length = Pick<Told, 'last' | 'years'>;

/** *centenary*, *golden wedding* */
function namedAt(tokens: Tokens, i: number): Length | undefined {
  const named = worthOf(tokens, i, NAMED);
  if (named) return { last: i, years: named };
  const metal = isIn(tokens, i + 1, WEDDINGS) ? worthOf(tokens, i, OF_METAL) : undefined;
  return metal === undefined ? undefined : { last: i + 1, years: metal };
}

/** *75th anniversary*, *tenth anniversary* */
function countedAt(tokens: Tokens, i: number): Length | undefined {
  const inWords = worthOf(tokens, i, IN_WORDS);
  if (inWords) return isIn(tokens, i + 1, OCCASIONS) ? { last: i + 1, years: inWords } : undefined;
  const isOrdinal = tokens.shape(i) === Shape.DIGITS && tokens.isJoined(i + 1) && isIn(tokens, i + 1, SUFFIXES);
  return isOrdinal && isIn(tokens, i + 2, OCCASIONS) ? { last: i + 2, years: Number(tokens.text(i)) } : undefined;
}

function yearsBetween(tokens: Tokens, from: number, to: number): number[] {
  const years: number[] = [];
  for (let i = from; i < to; i++) if (isYear(tokens, i)) years.push(i);
  return years;
}

/** One of the two years is that in which it began, and the other that in which so many years were over. */
function* wrongYears(tokens: Tokens, first: number, told: Told, years: readonly number[]): Iterable<WrongSum> {
  const begun = years.find(year => (told.isOf ? isBehind(tokens, told, year) : isBeginning(tokens, first, year)));
  const kept = years.find(year => year !== begun);
  if (begun === undefined || kept === undefined || !isKeptIn(tokens, first, told, kept)) return;
  const [from, to] = [tokens.text(begun), tokens.text(kept)];
  const passed = Number(to) - Number(from);
  if (passed <= 0 || Math.abs(passed - told.years) <= ROOM) return;
  yield {
    span: span(tokens.start(told.first), tokens.end(told.last)),
    figure: null,
    message: yearsInWords(from, to),
    computed: null,
  };
}

/** *founded in 1920*, *founded in Kiel in 1920*, *The 1966 flood* */
function isBeginning(tokens: Tokens, first: number, year: number): boolean {
  if (isIn(tokens, year - 1, THE)) return year - 1 === first && tokens.shape(year + 1) === Shape.SMALL;
  if (!isIn(tokens, year - 1, IN)) return false;
  for (let i = year - 2; i >= first && isClause(tokens, i, year); i--) if (isIn(tokens, i, BEGUN)) return true;
  return false;
}

/** *of the 2010 flood*, *of its founding in 1990*; *of its hall in 2020* is kept then. */
function isBehind(tokens: Tokens, { last }: Told, year: number): boolean {
  const before = year - 1;
  const isIts = isIn(tokens, before, THE) || (isIn(tokens, before, IN) && isIn(tokens, before - 1, BEGINNINGS));
  return isIts && year > last && year - last <= MOST_WORDS && isClause(tokens, last + 1, year);
}

const BEGINNINGS = hashes('founding foundation opening birth death start launch creation end');

/** So many tokens may stand between an anniversary and the year of what it is of. */
const MOST_WORDS = 5;

/** *its 100th anniversary in 2020*, *In 2020 the club …, marked its 100th anniversary* */
function isKeptIn(tokens: Tokens, first: number, { last, isOf }: Told, year: number): boolean {
  if (!isIn(tokens, tokens.isOf(year - 1, Topic.MONTH) ? year - 2 : year - 1, IN)) return false;
  return year === first + 1 || (year > last && (isOf || isClause(tokens, last + 1, year)));
}
