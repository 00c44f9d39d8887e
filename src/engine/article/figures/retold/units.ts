/** The number of a sum or a measure with another unit: *bought it for £40 million … the $40 million deal*, *80 metres high … the 80-foot dam*. */
import { kept } from '../../../text/kept';
import { lastFrom, type Span } from '../../../text/span';
import { Class } from '../../../words/classes';
import { hashes, isHyphen, isIn, isSignOf } from '../../../words/grammar';
import { Shape, type Tokens } from '../../../words/tokens';
import { inArticle, type Placed } from '../../article';
import type { Paragraph } from '../../paragraph';
import { converted } from '../../sums/measures';
import { stemOf } from '../content';
import { currencyOf as codeOf } from '../currencies';
import type { Twins } from '../twins';

interface Measured {
  readonly span: Span;
  readonly kind: string;
  readonly unit: string;
  readonly value: number;
  readonly sentence: number;
  /** Of what is taken up again, what it is: *the $40 million deal*. */
  readonly noun: string | undefined;
  /** What a measure may be of. */
  readonly words: readonly string[];
}

const KINDS: ReadonlySet<string> = new Set(['money', 'measure']);
const DEFINITE = hashes('the that this its their his her');

/** The sums and measures of a paragraph. */
export const measuresIn = kept(({ tokens, figures, sentences }: Paragraph): readonly Measured[] => {
  const found: Measured[] = [];
  for (const { span, kind, unit, value, valueTo, approximate } of figures) {
    if (!KINDS.has(kind) || !unit || value === null || valueTo !== null || approximate) continue;
    const sentence = Math.max(0, lastFrom(sentences, span.start));
    const [first, last] = [tokens.from(span.start), tokens.from(span.end - 1)];
    const noun = isHyphen(tokens, last + 1) ? last + 2 : last + 1;
    const before = isSignOf(tokens, first - 1, '$£€¥') ? first - 2 : first - 1;
    const isNoun =
      tokens.shape(noun) === Shape.SMALL && tokens.is(noun, Class.NOUN) && !tokens.is(noun, Class.PREPOSITION);
    const { start, end } = sentences[sentence];
    found.push({
      span,
      kind,
      unit: kind === 'money' ? currencyOf(unit) : unit,
      value,
      sentence,
      noun: isNoun && isIn(tokens, before, DEFINITE) ? stemOf(tokens.text(noun)) : undefined,
      words: kind === 'measure' ? wordsIn(tokens, start, end) : [],
    });
  }
  return found;
});

function wordsIn(tokens: Tokens, start: number, end: number): string[] {
  const words: string[] = [];
  for (let i = tokens.from(start); i < tokens.count && tokens.end(i) <= end; i++)
    if (tokens.shape(i) === Shape.SMALL) words.push(stemOf(tokens.text(i)));
  return words;
}

/** Not told from one another: a paper has a dollar of its own. */
function currencyOf(unit: string): string {
  const code = codeOf(unit);
  return unit.endsWith('$') || unit.endsWith('dollars') || code.endsWith('D') ? '$' : code;
}

/** What is said of the last figure of its kind, in another unit; where both stand in one sentence, one is converted. */
export function* measuresRetold(told: readonly Placed[]): Iterable<Twins> {
  const last = new Map<string, Measured & { readonly placed: Placed; readonly at: number }>();
  for (const [at, placed] of told.entries())
    for (const other of measuresIn(placed.paragraph)) {
      const one = last.get(other.kind);
      const isBeside = one?.placed === placed && one.sentence === other.sentence;
      if (one && !isBeside && at - one.at < 2 && isRetold(one, other))
        yield { one: inArticle(one.placed, one.span), other: inArticle(placed, other.span) };
      last.set(other.kind, { ...other, placed, at });
    }
}

function isRetold(one: Measured, { noun, kind, unit, value }: Measured): boolean {
  if (!noun || value !== one.value || unit === one.unit) return false;
  return kind === 'money' || (one.words.includes(noun) && converted(1, one.unit, unit) !== null);
}
