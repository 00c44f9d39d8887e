/** The year of what happens but once, told twice: *The mill, founded in 1890, … The mill was founded in 1980*. */
import { kept } from '../../../text/kept';
import { lastOf, type Span } from '../../../text/span';
import { Class, GRAMMAR } from '../../../words/classes';
import { hashes, isIn, isSignOf } from '../../../words/grammar';
import { Shape, type Tokens } from '../../../words/tokens';
import { Topic } from '../../../words/topics';
import { inArticle, type Placed } from '../../article';
import { yearAt } from '../../dates/names';
import type { Paragraph } from '../../paragraph';
import type { Twins } from '../twins';

interface Event {
  /** The year. */
  readonly span: Span;
  readonly year: number;
  /** What happened, and to what: *founded mill*. */
  readonly key: string;
  /** Somebody's names before the last one. */
  readonly firsts: string;
}

const ONCE = hashes(
  'born died founded established incorporated built completed invented discovered opened inaugurated',
);
const THE = hashes('the its his her their');
const IN = hashes('in');
const BETWEEN = Class.AUXILIARY | Class.RELATIVE | Class.ADVERB;
/** What there may be two of, or what happens a second time. */
const OTHERS = hashes(
  'another other second third new newer old older former original first re-opened reopened rebuilt again extension wing replica present ' +
    'current previous',
);
/** So many words may say where: *founded by a Dane in Kiel in 1890*. */
const MOST_WORDS = 4;
const LONGEST_NAME = 4;

/** What a paragraph tells of the years of such things. */
export const eventsIn = kept(({ tokens, sentences }: Paragraph): readonly Event[] => {
  const events: Event[] = [];
  if (!tokens.hasAny(Topic.NUMERAL)) return events;
  for (let year = 0; year < tokens.count; year++) {
    if (tokens.shape(year) !== Shape.DIGITS || !isIn(tokens, year - 1, IN)) continue;
    const value = yearAt(tokens, year);
    const verb = value === undefined ? -1 : verbBefore(tokens, year - 2);
    if (verb < 0) continue;
    const first = lastOf(sentences, tokens.start(year))?.start ?? 0;
    const subject = subjectOf(tokens, verb, tokens.from(first));
    if (subject && !isOther(tokens, first, year))
      events.push({
        span: tokens.span(year, year),
        year: value!,
        key: `${tokens.text(verb)} ${subject.name}`,
        firsts: subject.firsts,
      });
  }
  return events;
});

function verbBefore(tokens: Tokens, last: number): number {
  for (let i = last; i >= last - MOST_WORDS && tokens.isWord(i) && tokens.shape(i) !== Shape.DIGITS; i--)
    if (isIn(tokens, i, ONCE)) return tokens.shape(i) === Shape.SMALL ? i : -1;
  return -1;
}

function isOther(tokens: Tokens, first: number, last: number): boolean {
  for (let i = tokens.from(first); i <= last + 1; i++) if (isIn(tokens, i, OTHERS)) return true;
  return false;
}

/** Who was born, what was built: *the mill*, *Ana Ruiz*, before the verb with *was* or a comma between. */
function subjectOf(
  tokens: Tokens,
  verb: number,
  first: number,
): (Pick<Event, 'firsts'> & { readonly name: string }) | undefined {
  let i = verb - 1;
  while (i > first && tokens.is(i, BETWEEN) && tokens.shape(i) === Shape.SMALL) i--;
  if (isSignOf(tokens, i, ',')) i--;
  const isName = tokens.shape(i) === Shape.CAPITAL;
  if (i < first || !tokens.isWord(i) || tokens.isJoined(i)) return undefined;
  if (!isName)
    return isIn(tokens, i - 1, THE) && tokens.is(i, Class.NOUN) && !tokens.is(i, Class.PLURAL)
      ? { name: tokens.text(i), firsts: '' }
      : undefined;
  let head = i;
  while (
    head > first &&
    head > i - LONGEST_NAME &&
    tokens.shape(head - 1) === Shape.CAPITAL &&
    !tokens.is(head - 1, GRAMMAR)
  )
    head--;
  return { name: tokens.text(i), firsts: head < i ? tokens.text(head, i - 1) : '' };
}

/** One thing of two years; and no third, which would be a row of them. */
export function* eventsRetold(told: readonly Placed[]): Iterable<Twins> {
  const known = new Map<string, (Event & { readonly placed: Placed })[]>();
  for (const placed of told)
    for (const event of eventsIn(placed.paragraph)) {
      const others = known.get(event.key);
      if (others) others.push({ ...event, placed });
      else known.set(event.key, [{ ...event, placed }]);
    }
  for (const events of known.values()) {
    const [one] = events;
    const other = events.find(({ year }) => year !== one.year);
    const firsts = new Set(events.map(each => each.firsts).filter(Boolean));
    if (!other || firsts.size > 1 || new Set(events.map(({ year }) => year)).size > 2) continue;
    yield { one: inArticle(one.placed, one.span), other: inArticle(other.placed, other.span) };
  }
}
