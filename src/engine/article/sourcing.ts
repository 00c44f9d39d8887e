/** Who or what a figure comes from, where its sentence says so. AP: attribute in the same sentence. */
import { lastFrom, type Span } from '../text/span';

/** *according to customs data*, *data from the ministry*: the words after the phrase name the source. */
const AFTER =
  /\b(?:according to|citing|based on|data (?:from|by|compiled by)|(?:figures|statistics|numbers|estimates) (?:from|by|compiled by)|an? (?:new |recent )?(?:report|study|survey|poll|analysis|review|investigation|tally|count) (?:by|from|of|in)|as reported by|per)\s+(?=[\p{L}“"])/giu;
const NAMED = /^(?:[^\s.,;:()“”"]+(?:\.(?=\S| \p{Lu})|)\s?){1,9}/u;

/** *the ministry said*, *a study found*: the words before the verb name the source. */
const BEFORE =
  /(?<![\p{L}’'-])((?:(?:the|an?|its|his|her|their|other|some|many|several|one)\s)?(?:\p{L}[\p{L}\p{N}’'.&-]*\s){0,5}?(?:\p{L}[\p{L}\p{N}’'.&-]*))\s(?:has |have |had |also |later |then )?(?:said|says|say|told|reported|reports|estimated|estimates|announced|found|finds|showed|shows|show|wrote|writes|tweeted|added|adds|noted|notes|claimed|claims|predicted|predicts|projected|projects|forecast|forecasts|calculated|calculates|suggested|suggests|indicated|indicates|revealed|reveals|acknowledged|confirmed|testified|recorded|warned|warns|argued|argues)(?![\p{L}’'-])/giu;
/** *said the ministry*, after a quotation or a comma. */
const INVERTED = /[,”"]\s(?:said|says|wrote|added)\s((?:[^\s.,;:()“”"]+(?:\.(?= \p{Lu}))?\s?){1,6})/gu;
/** A Markdown link, or a web address. */
const LINK = /\[[^\]]+\]\((?:https?:)?[^)\s]+\)/g;
const NOBODY =
  /^(?:it|that|which|this|there|what|as|and|but|or|nor|so|than|when|where|while|if|be|been|is|was|to|not|never|only)$/i;

/** Looks up sources in one paragraph; each sentence is read once. `quotations` are the paragraph's, with their marks. */
export function sourcesOf(
  text: string,
  sentences: readonly Span[],
  quotations: readonly Span[],
): (at: Span) => Span | null {
  const known = new Map<number, Span | null>();
  const sourceAt = (i: number): Span | null => {
    if (!sentences[i]) return null;
    if (!known.has(i)) known.set(i, sourceIn(text, sentences[i]));
    return known.get(i)!;
  };
  return at => {
    const i = lastFrom(sentences, at.start);
    const own = sourceAt(i);
    const quotation = quotations[lastFrom(quotations, at.start)];
    if (own || !quotation || at.start >= quotation.end) return own;
    // words of a quotation are their speaker's: look in the sentences that its end and its beginning stand in
    return sourceAt(lastFrom(sentences, quotation.end)) ?? sourceAt(lastFrom(sentences, quotation.start - 1));
  };
}

function sourceIn(text: string, { start, end }: Span): Span | null {
  const sentence = text.slice(start, end);
  for (const m of sentence.matchAll(AFTER)) {
    const from = m.index + m[0].length;
    const named = NAMED.exec(sentence.slice(from))?.[0].trimEnd();
    if (named) return { start: start + m.index, end: start + from + named.length };
  }
  for (const m of sentence.matchAll(BEFORE)) {
    if (NOBODY.test(m[1])) continue;
    return { start: start + m.index, end: start + m.index + m[1].length };
  }
  const inverted = INVERTED.exec(sentence);
  INVERTED.lastIndex = 0;
  if (inverted) {
    const from = inverted.index + inverted[0].length - inverted[1].length;
    return { start: start + from, end: start + from + inverted[1].trimEnd().length };
  }
  const link = sentence.search(LINK);
  return link < 0 ? null : { start: start + link, end: start + sentence.indexOf(')', link) + 1 };
}
