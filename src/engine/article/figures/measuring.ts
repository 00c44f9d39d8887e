/**
 * What a figure measures, and over what time, by the words of its sentence: *bilateral trade*, *the first eight months of 2022*. Read
 * where somebody asks for one figure; no rule needs it of all of them.
 */
import { FILLER } from '../../text/markup';
import { matchesOf } from '../../text/matches';
import { lastFrom, overlaps, span, type Span } from '../../text/span';
import type { Figure } from './figure';
import type { Figured } from '../paragraph';
import { nounAfter, PRONOUN, subjectBefore, tokensOf, type Token } from '../speech/subjects';

export interface Measuring {
  /** *Bilateral trade*; null where the sentence does not say in a way that is understood. */
  readonly measure: string | null;
  /** *the first eight months of 2022*, *a day*. */
  readonly period: string | null;
}

/** Of a figure so much of its sentence is looked at on either side (UTF-16 units). */
const NEAR = 240;

/** What one figure of a paragraph measures; it is read when it is first asked for. */
export function measuringOf(paragraph: Figured, figure: Figure): Measuring {
  const known = read.get(figure) ?? readMeasuring(paragraph, figure);
  read.set(figure, known);
  return known;
}

const read = new WeakMap<Figure, Measuring>();

function readMeasuring(paragraph: Figured, figure: Figure): Measuring {
  const { prose, sentences } = paragraph;
  const sentence = sentences[Math.max(0, lastFrom(sentences, figure.span.start))];
  const from = Math.max(sentence.start, figure.span.start - NEAR);
  const to = Math.min(sentence.end, figure.span.end + NEAR);
  const words = (at: Span | null): string | null =>
    at && prose.slice(at.start, at.end).replaceAll(FILLER, '').replace(/\s+/g, ' ');
  return {
    measure: words(measureOf(paragraph, span(from, to), figure)),
    period: words(periodOf(prose, span(from, to), figure)),
  };
}

const CHANGE =
  'increase|rise|jump|gain|growth|surge|hike|climb|advance|decrease|drop|fall|decline|cut|reduction|loss|slump|plunge|change|share|chance|majority|stake';
const CHANGE_AFTER = new RegExp(`^[ -](?:\\p{Ll}+[ -]){0,2}(?:${CHANGE})s? (?:in|of|to|for) `, 'u');
const CHANGE_BEFORE = new RegExp(`\\b(?:${CHANGE})s? of (?:\\p{Ll}+ ){0,2}$`, 'u');
const CHANGED = new RegExp(`^(?:\\p{Ll}+ )*(?:${CHANGE}|total|average|record|rate|most|out|each)s?$`, 'u');
/** *a $4 million contract*, *its 31 percent stake*. */
const NOMINAL = /\b(?:an?|the|its|his|her|their|this|that|another|[\p{L}]+[’']s?) (?:\p{Ll}+ )?$/iu;

function measureOf({ prose, figures }: Figured, { start, end }: Span, figure: Figure): Span | null {
  const { kind, span: at } = figure;
  const before = prose.slice(start, at.start);
  const after = prose.slice(at.end, end);
  const noun = (offset: number): Span | null => nounFrom(tokensOf(prose, at.end + offset, end));
  if (kind === 'age')
    return /^-/.test(prose.slice(at.start).replace(/^\d+/, '')) ? noun(0) : namedBefore(prose, start, at);
  if (kind === 'rank') return noun(0);
  const per =
    kind === 'rate' &&
    figure.unit?.startsWith('per ') &&
    / (\p{Ll}[^\d]*?) (?:per|for|in|out of) /u.exec(prose.slice(at.start, at.end));
  if (per) return span(at.start + per.index + 1, at.start + per.index + 1 + per[1].length);
  const of = /^ of (?=\p{L})/u.exec(after) ?? CHANGE_AFTER.exec(after);
  if (of) return noun(of[0].length);
  if (CHANGE_BEFORE.test(before) && /^ in /.test(after)) return noun(' in '.length);
  const isAdjective = NOMINAL.test(before) || /\d-\p{Ll}+$|-old$/u.test(prose.slice(at.start, at.end));
  const counted = kind === 'count' || (isAdjective && /^[- ]\p{Ll}/u.test(after));
  return (counted ? noun(0) : null) ?? namedOf(before, start) ?? subjectOf(tokensOf(prose, start, at.start), figures);
}

/** *a fine of $40*, *a grant worth up to $8 million*. */
const OF_BEFORE =
  /((?:[\p{L}’'-]+ ){0,3}?[\p{Ll}-]+) (?:of|worth) (?:(?:about|around|nearly|almost|roughly|some|up|to|at|least|more|less|than|just|over|under|an?|estimated|record) ){0,4}$/u;
const NOUN_BEGINS =
  /^.* (?:an?|the|its|his|her|their|this|that|to|for|with|in|on|by|from|at|of|and|or|had|has|have|was|were|is|are|made|reported|posted|received|won|gets?|got|paid|faces?|signed|raised) /iu;

function namedOf(before: string, start: number): Span | null {
  const found = OF_BEFORE.exec(before);
  if (!found) return null;
  const capital = found.index === 1 && /\p{Lu}/u.test(before[0]) ? 1 : 0; // Winds of 65 mph
  if (!capital && /[\p{L}\p{N}]$/u.test(before.slice(0, found.index))) return null; // 42nd of 180
  const skipped = NOUN_BEGINS.exec(` ${found[1]}`)?.[0].length ?? 1;
  const noun = span(
    start + found.index + skipped - 1 - (skipped === 1 ? capital : 0),
    start + found.index + found[1].length,
  );
  return noun.start < noun.end && !CHANGED.test(before.slice(noun.start - start, noun.end - start)) ? noun : null;
}

/** *Ana Ruiz, 45*. */
function namedBefore(prose: string, start: number, at: Span): Span | null {
  const name = /((?:\p{Lu}[\p{L}.’'-]* ){0,3}\p{Lu}[\p{L}’'-]+),? (?:aged )?$/u.exec(prose.slice(start, at.start));
  return name && span(start + name.index, start + name.index + name[1].length);
}

/** A noun phrase ends with its first plural: *new homes destroyed by fire*. */
const PLURAL = /^(?:people|children|men|women|police|\p{Ll}+[^\W\d_su’']s)$/u;
const NO_NOUN =
  /^(?:is|was|were|are|be|been|being|has|have|had|will|would|can|could|may|might|must|should|do|does|did|not|said|says|more|less|fewer|higher|lower|up|down|each|to|and|or|but|per|of|now|in|on|at|than|then|there|so|out|off|over|since|until|between|among|across|against|into|if|where|both|also|still|already|just|only|rather|apiece|ago|old|a|an)$/i;

/** The noun phrase that begins with the first of the tokens. */
function nounFrom(tokens: readonly Token[]): Span | null {
  const whole = nounAfter(tokens, 0);
  if (!whole) return null;
  const first = /^(?:the|its|his|her|their|all|a|an)$/i.test(tokens[0].text) ? 1 : 0;
  let last = -1;
  for (let i = first; tokens[i] && tokens[i].end <= whole.end && !NO_NOUN.test(tokens[i].text); i++) {
    last = i;
    if (PLURAL.test(tokens[i].text)) break;
  }
  return last < 0 ? null : span(tokens[0].start, tokens[last].end);
}

/** Verbs whose subject is what the figure behind them measures. */
const MEASURING =
  /^(?:rose|rises?|risen|grew|grows?|grown|increased|climbed|climbs|jumped|surged|soared|gained|advanced|fell|falls?|fallen|dropped|drops|declined|decreased|slid|plunged|plummeted|shrank|slipped|tumbled|sank|is|was|are|were|reached|reaches|hit|totall?ed|totals?|stood|stands|costs?|exceeded|exceeds|topped|averaged|averages|amounted|amounts|equals|remained|remains|came|went|doubled|tripled|halved|swelled|ballooned|expanded|contracted|rallied|measures|measured|weighs|weighed|covers|covered|lasted|lasts|runs|ran|sold|represents|represented|accounts|accounted|makes|made)$/;
/** What may stand between such a verb and its figure: hedges, other figures, what they are counted in. */
const BETWEEN =
  /^(?:,|by|to|at|from|about|around|nearly|almost|roughly|approximately|some|more|less|than|fewer|least|most|up|down|just|over|under|an?|estimated|close|as|much|many|only|even|in|for|of|worth|another|total|and|or|between|only|still|now|already|higher|lower|\p{Ll}+ly)$/u;

function subjectOf(tokens: readonly Token[], figures: readonly Figure[]): Span | null {
  let i = tokens.length - 1;
  const isBetween = (token: Token, before: string): boolean =>
    figures.some(({ span }) => overlaps(span, token)) ||
    (BETWEEN.test(token.text) && (!MEASURING.test(token.text) || /^an?$|^the$/.test(before))); // sales total $5, a total of $5
  while (i >= 0 && isBetween(tokens[i], tokens[i - 1]?.text ?? '')) i--;
  if (i < 1 || !MEASURING.test(tokens[i].text)) return null;
  const subject = subjectBefore(tokens, i);
  return subject && tokens.some(t => t.start === subject.start && (PRONOUN.test(t.text) || t.text === 'There'))
    ? null
    : subject;
}

const MONTH = '(?:January|February|March|April|May|June|July|August|September|October|November|December)';
const YEAR = '(?:(?:early |late |mid-)?(?:fiscal )?(?:1[5-9]|20)\\d\\d(?:[-–]\\d{2,4})?)';
const UNIT = '(?:hours?|days?|weekends?|weeks?|months?|quarters?|half|halves|years?|decades?|seasons?|century)';
const PERIODS = new RegExp(
  `(?<!\\p{L})(?:` +
    `(?:the )?(?:first|second|third|fourth|last|past|previous|next|latest|final|current|same)(?: [\\p{Ll}\\d-]{1,9})?? ${UNIT}(?: (?:of|to|through|ending|ended(?: in)?) (?:${MONTH} (?:\\d{1,2}, )?)?(?:${YEAR}|the year|last year|this year)| (?:to|through|ending|ended(?: in)?) ${MONTH})?|` +
    `(?:last|this|next) (?:year|month|week|quarter|season|summer|winter|spring|autumn|fall)|` +
    `(?:between|from) ${YEAR} (?:and|to|until|through) ${YEAR}|since ${YEAR}|(?:in|during|for|by) ${MONTH}(?: ${YEAR})?|(?:in|during|for|by) ${YEAR}` +
    `)(?![\\p{L}\\d%]|[.,]\\d)`,
  'giu',
);
/** *300 cars a day*, *$15 an hour*. */
const EACH =
  /^(?: \p{Ll}+){0,2}? ((?:an?|per|every|each) (?:second|minute|hour|day|night|week|month|quarter|year)|annually|daily|weekly|monthly)(?!\p{L}| (?:ago|earlier|later|before))/u;

/** The time that stands nearest to the figure; one that follows it before one that does not. */
function periodOf(prose: string, { start, end }: Span, { span: at }: Figure): Span | null {
  const each = EACH.exec(prose.slice(at.end, end));
  if (each) return span(at.end + each[0].length - each[1].length, at.end + each[0].length);
  let best: Span | null = null;
  let least = Infinity;
  for (const m of matchesOf(PERIODS, prose.slice(start, end))) {
    const found = span(start + m.index, start + m.index + m[0].length);
    if (found.start < at.end && found.end > at.start) continue;
    const distance = found.start >= at.end ? found.start - at.end : 2 * (at.start - found.end);
    if (distance < least) [best, least] = [found, distance];
  }
  return best && withoutPreposition(prose, best);
}

function withoutPreposition(prose: string, { start, end }: Span): Span {
  const [preposition = ''] = /^(?:in|during|for) /i.exec(prose.slice(start, end)) ?? [];
  return span(start + preposition.length, end);
}
