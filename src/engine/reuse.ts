/** What article-wide rules found at the last check, moved along with its paragraphs, for as long as they would find the same again. */
import type { Article, Placed } from './article/article';
import type { ArticleLook, Finding } from './rule';
import { lastFrom, shift, type Span } from './text/span';

/** The paragraphs of an article at the last check and now: as many, and nearly all the same. */
export interface Change {
  readonly before: readonly Placed[];
  readonly now: readonly Placed[];
  /** The indexes of those that differ. */
  readonly changed: readonly number[];
}

/** Where more paragraphs than this have changed, nobody is typing. */
const FEW = 3;

/** What has changed since the last check; undefined where it is too much to look at one by one. */
export function changeOf(last: Article, article: Article): Change | undefined {
  const [before, now] = [last.paragraphs, article.paragraphs];
  if (before.length !== now.length || headOf(last) !== headOf(article)) return undefined;
  if (givenIn(last) !== givenIn(article)) return undefined;
  const changed: number[] = [];
  for (let i = 0; i < now.length; i++) {
    if (before[i].paragraph === now[i].paragraph && before[i].block === now[i].block) continue;
    if (before[i].block !== now[i].block || changed.push(i) > FEW) return undefined;
  }
  return { before, now, changed };
}

/** Whom checkers have named, in the order in which they were told: their words stand as they did. */
const givenIn = ({ given }: Article): string | undefined => given?.map(({ names }) => names.join('\n')).join('\n\n');

/** What stands before the copy: front matter, which may say when the article was published. */
const headOf = ({ text, paragraphs }: Article): string => text.slice(0, paragraphs[0]?.start);

/** The gists by which a rule goes. The last one is remembered: of a paragraph that is typed in, it is what stood before the next key. */
export class Gists {
  readonly #read: NonNullable<ArticleLook['gist']>;
  #last: { readonly placed: Placed; readonly gist: string } | undefined;

  constructor(read: NonNullable<ArticleLook['gist']>) {
    this.#read = read;
  }

  /** Of a paragraph of an article. */
  of(paragraphs: readonly Placed[], i: number): string {
    const placed = paragraphs[i];
    if (this.#last?.placed !== placed)
      this.#last = { placed, gist: this.#read(placed.paragraph, paragraphs[i + 1], i) };
    return this.#last.gist;
  }

  /** The rule has looked again, and may go by something else now. */
  forget(): void {
    this.#last = undefined;
  }
}

/** The findings at their places now; undefined where the rule must look again, since a paragraph that it goes by has another gist. */
export function movedAlong(
  findings: readonly Finding[],
  { before, now, changed }: Change,
  gists: Gists,
): Finding[] | undefined {
  if (changed.some(i => gists.of(before, i) !== gists.of(now, i))) return undefined;
  let known = true;
  const along = (span: Span): Span => {
    // a fix may take the white space between two paragraphs along: each end goes with its own
    const [i, j] = [span.start, span.end].map(at => Math.max(0, lastFrom(before, at)));
    if (changed.some(each => each >= i && each <= j)) {
      const inside = shift(span, -before[i].start);
      const there = i === j && found(inside, before[i].paragraph.text, now[i].paragraph.text);
      if (there) return shift(there, now[i].start);
      known = false;
    }
    if (span.end > before[j].start + before[j].paragraph.text.length) known = false; // in white space
    return { start: span.start + now[i].start - before[i].start, end: span.end + now[j].start - before[j].start };
  };
  const there = findings.map(finding => moved(finding, along));
  return known ? there : undefined;
}

/** Words of a paragraph after a change: its gist says that they are there still, and where is plain if they stand in it once. */
function found({ start, end }: Span, before: string, now: string): Span | undefined {
  const words = before.slice(start, end);
  const at = now.indexOf(words);
  const isOne = (text: string): boolean => text.indexOf(words) === text.lastIndexOf(words);
  return words && at >= 0 && isOne(before) && isOne(now) ? { start: at, end: at + words.length } : undefined;
}

/** A finding with its places elsewhere. */
export function moved({ rule, severity, span, message, related, fixes }: Finding, to: (at: Span) => Span): Finding {
  const there = {
    rule,
    severity,
    span: to(span),
    message,
    fixes: fixes.length
      ? fixes.map(fix => ({ ...fix, edits: fix.edits.map(edit => ({ ...edit, span: to(edit.span) })) }))
      : fixes,
  };
  return related ? { ...there, related: to(related) } : there;
}
