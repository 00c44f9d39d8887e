/**
 * Indirect speech: what somebody is said to say, without quotation marks or only partly in them. *Ruiz said the wall was low*, *The wall
 * was low, Ruiz said*, *According to Ruiz, the wall was low*. Only clauses are taken: *Ruiz said nothing* and *told a story* report no words.
 */
import { gather } from '../../text/gather';
import { stands } from '../../words/glance';
import { kept } from '../../text/kept';
import { span, type Span } from '../../text/span';
import { CUES, REPORTING } from './cues';
import type { Paragraph } from '../paragraph';
import { frameOf, mainSubject, nounAfter, PREPOSITION, subjectBefore, tokensOf, type Token } from './subjects';
import { TELLING_WORD } from '../word-classes';

/** An attribution whose content is told, not quoted. */
export interface Told {
  readonly source: Span;
  readonly cue: Span;
  /** The words that are told, in one piece or in two around the attribution; partial quotations are in them. */
  readonly content: readonly Span[];
}

/** A sentence is not looked at farther than this (UTF-16 units). */
const LONGEST = 1200;

/** Fewer words than this, outside quotation marks, tell nothing. */
const FEWEST_WORDS = 3;

/** Their object is a clause even where no *that* leads in to it. */
const SAYING = /^(?:said|says|say|saying|told|tells|tell|telling|believes|thinks)$/;
/** What leads in to a clause after the other cues: *warned that*, *insisted she*, *explained how*. */
const OPENS_CLAUSE = /^(?:he|she|they|it|we|I|there|how|why|whether)$/;
/** After *said* these are no clause: *said nothing*, *said so*, *said yes*. */
const NO_CLAUSE =
  /^(?:nothing|little|so|yes|no|goodbye|hello|something|anything|sorry|about|of|to|prayers?|while|when|as|(?:short|recent|repeated|public|private|blunt|flat|previous)ly)$/i;
/** Cues that tell nothing unless something is quoted, and nouns of the same form. */
const NOT_TELLING = /^(?:continues?d?|remarks|comments|cries|posts|sighed|laughed|quipped|jokes?d?|pleaded)$/;
/** After a comma and a noun these are nouns as well: *six new states:*. */
const NOUN = /^(?:states|tweets|claims|notes|complaints|asks)$/;
/** After a comma these go on telling: *Ruiz resigned, saying the wall was low*. */
const TELLING_ON = new RegExp(`^(?:${REPORTING.join('|')})$`);
/** Before a cue these make it an infinitive or a passive. */
const NOT_FINITE = /^(?:to|be|been|being|is|are|was|were)$/;
/** After *said*, a clause has one of these, or a verb that cannot be told from a noun; a speaker has none. */
const FINITE =
  /\b(?:is|are|was|were|has|have|had|will|would|can|could|should|must|may|might|did|does|do|wants?|needs?)\b/;
/** After *said Ruiz,* these go on with what she says. */
const JOINS = /^(?:and|but|or|because|while|whereas|although|though|so|which)$/;
/** Cues that name whom it is told. */
const TELLING = /^(?:told|tells|tell|telling|warned|warning|assured|reminded)$/;
/** When and where it was said, between the cue and what is told: *said Friday in a statement that …*. */
const SETTING =
  /^(?:on|in|at|during|after|before|by|via|through|to|late|early|last|this|earlier|yesterday|today|tonight|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day)$/;

/** What is told in a paragraph, in the order of the text; offsets count from its start. */
export const toldIn: (paragraph: Paragraph) => readonly Told[] = kept(readTold);

function readTold({ prose, kind, sentences, quotations, glance }: Paragraph): Told[] {
  if (kind !== 'prose' || !(glance.classes & TELLING_WORD)) return [];
  const frame = frameOf(
    prose,
    quotations.map(q => q.span),
  );
  return gather(sentences, ({ start, end }) => {
    const told =
      stands(glance, TELLING_WORD, start, end) && toldInSentence(frame, start, Math.min(end, start + LONGEST));
    return told ? [told] : [];
  });
}

function toldInSentence(frame: string, start: number, end: number): Told | null {
  const tokens = tokensOf(frame, afterDateline(frame, start), end);
  for (let i = 0; i < tokens.length; i++) {
    const word = tokens[i].text;
    if (/^according$/i.test(word) && tokens[i + 1]?.text === 'to') {
      const source = nounAfter(tokens, i + 2);
      if (source) return toldAround(frame, tokens, i, i + 1, source, end);
    }
    if (TELLING_ON.test(word) && tokens[i - 1]?.text === ',') {
      const told = led(frame, tokens, i, mainSubject(tokens, i), end);
      if (told) return told;
    }
    if (!CUES.has(word) || NOT_TELLING.test(word) || NOT_FINITE.test(tokens[i - 1]?.text ?? '')) continue;
    const subject = speakerBefore(tokens, i);
    const told =
      inverted(frame, tokens, i, end) ?? led(frame, tokens, i, subject, end) ?? trailed(frame, tokens, i, subject, end);
    if (told) return told;
  }
  return null;
}

/** The cue's subject; *who* only where a comma sets the clause off (*Ruiz, who said …*; but *people who said …*). */
function speakerBefore(tokens: readonly Token[], cue: number): Span | null {
  const source = subjectBefore(tokens, cue);
  const at = source ? tokens.findIndex(t => t.start === source.start) : -1;
  return tokens[at]?.text === 'who' && tokens[at - 1]?.text !== ',' ? null : source;
}

/** *KIEL (AP) —* is no part of what is told. */
const afterDateline = (frame: string, start: number): number =>
  start + (/^\p{Lu}{3,}[^—–\u2061-]{0,40}(?:[—–]|--?) /u.exec(frame.slice(start, start + 60))?.[0].length ?? 0);

/** *The wall was low, said Ruiz, the mayor.* But in *Orr, the mayor, said the wall was low* a clause follows. */
function inverted(frame: string, tokens: readonly Token[], cue: number, end: number): Told | null {
  if (tokens[cue - 1]?.text !== ',' || /^(?:told|tells)$/.test(tokens[cue].text)) return null;
  const first = tokens[cue + 1]?.text ?? '';
  const source = NO_CLAUSE.test(first) || PREPOSITION.test(first) ? null : nounAfter(tokens, cue + 1);
  if (!source || FINITE.test(frame.slice(source.start, source.end))) return null;
  const next = tokens.find(t => t.start >= source.end);
  const named = /^(?:\p{Lu}|(?:the|an?|its?|his|her|their|one|two|three) )/u.test(
    frame.slice(source.start, source.end),
  );
  if (next && !(/^[,;—–-]/.test(next.text) || (named && SETTING.test(next.text)))) return null;
  return toldAround(frame, tokens, cue, cue, source, end);
}

/** *Ruiz said [on Friday] [that] the wall was low*: what is told comes after the cue, to the end of the sentence. */
function led(frame: string, tokens: readonly Token[], cue: number, source: Span | null, end: number): Told | null {
  if (!source || isQuoted(frame.slice(tokens[0].start, source.start))) return null;
  const first = clauseAfter(tokens, cue);
  const opening = first === undefined ? undefined : tokens[first];
  if (!opening) return null;
  const content = span(opening.start, endOf(frame, end));
  if (wordsIn(frame, content) < FEWEST_WORDS) return null;
  return { source, cue: span(tokens[cue].start, tokens[cue].end), content: [content] };
}

/** The token at which the clause begins that a cue leads in to. */
function clauseAfter(tokens: readonly Token[], cue: number): number | undefined {
  const telling = TELLING.test(tokens[cue].text);
  const at = telling ? afterAddressee(tokens, cue + 1) : cue + 1;
  const word = tokens[at]?.text ?? '';
  const led = telling && thatAfter(tokens, at) >= 0; // *told a packed meeting that*
  if (!led && !SETTING.test(word) && word !== 'that') {
    if (OPENS_CLAUSE.test(word)) return at;
    if (SAYING.test(tokens[cue].text)) return /^[\p{L}\p{N}]/u.test(word) && !NO_CLAUSE.test(word) ? at : undefined;
  }
  const that = thatAfter(tokens, at);
  return that < 0 ? undefined : that + 1;
}

/** The *that* which leads in to a clause, a few words on; -1 for none, and in *told the crowd that had been waiting*. */
function thatAfter(tokens: readonly Token[], at: number): number {
  const that = tokens.findIndex((t, i) => i >= at && /^(?:that|[,;:\u2061]+)$/.test(t.text));
  if (that < 0 || that - at > 10 || tokens[that].text !== 'that') return -1;
  return FINITE.test(tokens[that + 1]?.text ?? '') ? -1 : that;
}

/** *told reporters*, *told the harbour board*, *told The Harbour Times*: the first token after whom it was told. */
function afterAddressee(tokens: readonly Token[], at: number): number {
  if (/^(?:the|an?|his|her|their|its)$/i.test(tokens[at]?.text ?? '')) at++;
  if (/^\p{Lu}/u.test(tokens[at]?.text ?? '')) while (/^\p{Lu}/u.test(tokens[at + 1]?.text ?? '')) at++;
  return at + 1;
}

/** *The wall was low, Ruiz said [on Friday].* */
function trailed(frame: string, tokens: readonly Token[], cue: number, source: Span | null, end: number): Told | null {
  const before = source ? tokens.findLastIndex(t => t.start < source.start) : -1;
  if (
    !source ||
    tokens[before]?.text !== ',' ||
    NOUN.test(tokens[cue].text) ||
    /^(?::|,?\s*\u2061)/.test(frame.slice(tokens[cue].end, end))
  )
    return null;
  const after = TELLING.test(tokens[cue].text) ? afterAddressee(tokens, cue + 1) - 1 : cue;
  return endsClause(tokens, tokens[after]?.end ?? end) ? toldAround(frame, tokens, before + 1, cue, source, end) : null;
}

/** A whole quotation ends here: what comes after its attribution is about the speaking. */
const isQuoted = (before: string): boolean => /\u2061\s*$/.test(before);

/** Nothing follows but a comma, a stop, or when and where it was said. */
function endsClause(tokens: readonly Token[], end: number): boolean {
  const next = tokens.find(t => t.start >= end);
  return !next || !/^[\p{L}\p{N}]/u.test(next.text) || SETTING.test(next.text);
}

/** What stands around an attribution that commas set off; its tokens are `first` (or the source before it) to `last` (or the source after it). */
function toldAround(
  frame: string,
  tokens: readonly Token[],
  first: number,
  last: number,
  source: Span,
  end: number,
): Told | null {
  const opening = tokens[first];
  const closing = Math.max(tokens[last].end, source.end);
  const comma = tokens.findIndex(t => t.start >= closing && t.text === ',');
  // *said Ruiz, an engineer*: her description, where nothing joins it to what she says
  const goesOn =
    comma >= 0 && (first === 0 || source.start < tokens[last].start || JOINS.test(tokens[comma + 1]?.text ?? ''));
  const content = [
    ...(opening.start > tokens[0].start ? [span(tokens[0].start, endOf(frame, opening.start))] : []),
    ...(goesOn ? [span(tokens[comma].end + 1, endOf(frame, end))] : []),
  ].filter(piece => wordsIn(frame, piece) >= FEWEST_WORDS);
  const cue = span(tokens[/^according$/i.test(opening.text) ? first : last].start, tokens[last].end);
  return content.length ? { source, cue, content } : null;
}

/** Without the stop, the comma and the spaces at the end. */
function endOf(frame: string, end: number): number {
  while (end > 0 && /[\s.,;:!?]/.test(frame[end - 1])) end--;
  return end;
}

/** How many words of a stretch stand outside quotation marks. */
const wordsIn = (frame: string, { start, end }: Span): number =>
  frame.slice(start, end).match(/[\p{L}\p{N}][^\s\u2061]*/gu)?.length ?? 0;
