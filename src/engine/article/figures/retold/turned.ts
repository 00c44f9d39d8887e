/** A sum or a measure with two digits turned, soon behind: *at 4,478 metres … its top, 4,748 metres up*. */
import { kept } from '../../../text/kept';
import { lastFrom, type Span } from '../../../text/span';
import { Class } from '../../../words/classes';
import { hashes, isIn } from '../../../words/grammar';
import { Shape, type Tokens } from '../../../words/tokens';
import { inArticle, type Placed } from '../../article';
import { monthAt, yearAt } from '../../dates/names';
import type { Paragraph } from '../../paragraph';
import { MORE_OR_LESS, MOVES } from '../../sums/directions';
import { contentIn } from '../content';
import { significant } from '../figure';
import { areSwapped, type Twins } from '../twins';

interface Long {
  readonly span: Span;
  readonly value: number;
  readonly kind: string;
  readonly sentence: number;
  /** Its sentence tells of another one, of a change or of another time. */
  readonly isOther: boolean;
  /** The words of its sentence that say what it is of, and the names. */
  readonly words: readonly string[];
  readonly names: readonly string[];
  /** Whose it is stands first: *His has 40 acres*. */
  readonly isOwn: boolean;
}

const KINDS: ReadonlySet<string> = new Set(['money', 'measure']);
/** Figures of fewer digits are turned ones of each other by chance. */
const FEWEST_DIGITS = 3;
/** So many digits are hardly ever. */
const SURE = 4;
/** Of another one, or another time. */
const OTHERS = hashes(
  'another other others second third old older new newer former formerly previous previously earlier later next last first then once originally ' +
    'initially planned proposed expected estimated instead neighbour neighbor neighbouring neighboring rival compared against than below above ' +
    'spring summer autumn fall winter quarter half year years ago now today both each respectively would could might if',
);
const OWN = hashes('his her their hers theirs');

/** The long sums and measures of a paragraph. */
export const longIn = kept(({ tokens, figures, sentences }: Paragraph): readonly Long[] => {
  const found: Long[] = [];
  for (const { span, kind, unit, value, valueTo, approximate } of figures) {
    if (!KINDS.has(kind) || !unit || value === null || valueTo !== null || approximate) continue;
    if (significant(value).length < FEWEST_DIGITS) continue;
    const sentence = Math.max(0, lastFrom(sentences, span.start));
    found.push({
      span,
      value,
      kind: `${kind} ${unit}`,
      sentence,
      isOther: tellsOfOthers(tokens, sentences[sentence]),
      words: [...contentIn(tokens, sentences[sentence].start, sentences[sentence].end)],
      names: namesIn(tokens, sentences[sentence]),
      isOwn: isIn(tokens, tokens.from(sentences[sentence].start), OWN),
    });
  }
  return found;
});

function tellsOfOthers(tokens: Tokens, { start, end }: Span): boolean {
  for (let i = tokens.from(start); i < tokens.count && tokens.end(i) <= end; i++)
    if (isIn(tokens, i, OTHERS) || isMove(tokens, i) || monthAt(tokens, i) || yearAt(tokens, i) !== undefined)
      return true;
  return false;
}

/** *rose*, *more*, *up from*; not *a cut*, *40 feet up*. */
function isMove(tokens: Tokens, i: number): boolean {
  if (isIn(tokens, i, UP_OR_DOWN)) return isIn(tokens, i + 1, FROM);
  return isIn(tokens, i, MORE_OR_LESS) || (isIn(tokens, i, MOVES) && !tokens.is(i - 1, Class.DETERMINER));
}

const UP_OR_DOWN = hashes('up down');
const FROM = hashes('from to on');

/** Words with a capital behind the first, but days. */
function namesIn(tokens: Tokens, { start, end }: Span): string[] {
  const names: string[] = [];
  for (let i = tokens.from(start) + 1; i < tokens.count && tokens.end(i) <= end; i++)
    if (tokens.shape(i) > Shape.SMALL && !tokens.is(i, Class.DAY)) names.push(tokens.text(i));
  return names;
}

/** Two sentences of one paragraph that have no other figure of the kind. */
export function* turnedRetold(told: readonly Placed[]): Iterable<Twins> {
  for (const placed of told) {
    const long = longIn(placed.paragraph);
    for (const [i, other] of long.entries()) {
      const one = long[i - 1];
      if (!one || one.kind !== other.kind || one.sentence === other.sentence || one.isOther || other.isOther) continue;
      if (!areSwapped(one.value, other.value) || !isOfOne(one, other)) continue;
      if (long.filter(({ kind }) => kind === one.kind).length === 2)
        yield { one: inArticle(placed, one.span), other: inArticle(placed, other.span) };
    }
  }
}

/** So many digits, or a word that both sentences have; and nobody else is named. */
const isOfOne = (one: Long, other: Long): boolean =>
  !other.isOwn &&
  other.names.every(name => one.names.includes(name)) &&
  ([one, other].every(({ value }) => significant(value).length >= SURE) ||
    one.words.some(word => other.words.includes(word)));
