/** Attributions that are broken: what is wrong with the words around a quotation that should say who said it. */
import { matchesAt, Sign, stands } from '../../words/glance';
import { matchesOf } from '../../text/matches';
import { lastFrom, lastOf, span, type Span } from '../../text/span';
import { ATTRIBUTING, CUE_PATTERN, CUES, TITLES } from './cues';
import type { Pair } from '../quotations/pairing';
import type { Paragraph } from '../paragraph';
import { ACCORDING_WORD, SAID_WORD, TITLE_WORD } from '../word-classes';

/** What is wrong with an attribution; `words` are the cue or the speaker that a message names. */
export interface AttributionFault extends Span {
  readonly kind:
    /** `. said in opening remarks,`: a second attribution, without its speaker. `gap` goes if it is removed. */
    | 'left-over'
    /** *said said*, *said told*. */
    | 'doubled-cue'
    /** *Ruiz Ruiz said*, *said Ruiz said*, *Ruiz said, Ruiz said*. */
    | 'twice'
    /** *said Ruiz, Orr said*: two speakers for one quotation. */
    | 'two-speakers'
    /** *“…,” said.* */
    | 'no-speaker'
    /** *“…,” Ruiz in a statement.* */
    | 'no-cue'
    /** *that Mr. said*: a title has lost its name. */
    | 'no-name'
    /** *according to.* */
    | 'according-to-nobody'
    /** `, who works on dams. Bridges at the Institute.`: a description cut by a stop, which stands in `gap`. */
    | 'cut-description'
    /** *“We will wait, said Ruiz. Then we will see.”*: it stands inside the quotation. */
    | 'inside';
  readonly words: string;
  readonly gap?: Span;
}

const NAME = `(?:(?:${TITLES})\\.? )?\\p{Lu}[\\p{L}’'-]*(?: (?:\\p{Lu}\\p{Ll}{0,4}\\.(?= \\p{Lu})|\\p{Lu}[\\p{L}’'-]*|de|van|von|al|bin)){0,5}`;
const DAY = '(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day';
/** What may follow a cue or a speaker, but never opens a speaker. */
const NO_SPEAKER = `(?:in|on|at|to|during|after|before|from|by|via|as|while|when|into|outside|inside|through|of|who|which|adding|calling|noting|referring|asked|half|yesterday|today|${DAY})\\b`;

/** After a quotation: a cue, and nobody who says it. */
const CUE_ALONE = new RegExp(
  `^\\s+(said|says|wrote|writes|tweeted|added|adds|replied|explained|told|tells)(?:\\s*(?=[.,;:!?]|$)|\\s+(?=${NO_SPEAKER})(?!to be\\b)|(?<=told|tells)\\s)`,
  'u',
);
/** After a quotation: somebody, and what follows a speaker but is no verb. */
const SPEAKER_ALONE = new RegExp(
  `^\\s+(he|she|they|the \\p{L}+(?: \\p{L}+){0,2}(?=, adding| The \\p{Lu})|${NAME})(?<!\\b(?:${TITLES}|St|\\p{Lu}))` +
    `(?=\\s*(?:[.;]|,,|,?\\s*$)| The \\p{Lu}|,?\\s+(?:${NO_SPEAKER}|\\d|(?:an?|the) )|(?<=\\b(?:he|she|they)),)`,
  'u',
);
/** The same with an office inside: *Harbour board chairman Ana Ruiz.* */
const OFFICE_ALONE =
  /^\s+(\p{Lu}[\p{L}’'-]+(?: (?!\p{Ll}*(?:ed|s)\b)\p{Ll}{4,}){1,3} \p{Lu}[\p{L}’'-]+(?: \p{Lu}[\p{L}’'-]+)?)(?=\.(?:\s|$))/u;
/** A verb that may attribute; a relative clause (*Ruiz, who said he …*) has its own. */
const CUE = new RegExp(`\\b(?:${[...ATTRIBUTING].join('|')}|according)\\b`, 'u');
const CUE_AFTER_ASIDE = new RegExp(`, (?:\\p{Ll}+ly |then |later |also )?${CUE.source}`, 'u');
/** Any verb in the past, where the speaker is described before it. */
const PAST = /^\s+[^,]+, (?:an?|the|who) .*\p{Ll}ed\b/u;
const RELATIVE = /,? who \p{Ll}+/gu;
/** After a quotation: two who say it. The day on which it is said is no speaker. */
const TWO_SPEAKERS = new RegExp(
  `^\\s+(?:(?:said|says) (${NAME}|he|she),? (?:(${NAME}|he|she) )?(?:said|says)\\b|` +
    `(${NAME}|he|she) (?:said|says)(?:,? (?:said|says))? (?!${DAY}|\\p{Lu}\\p{Ll}{2,8}\\.? \\d)(${NAME})(?=[.,]|$))`,
  'u',
);

const DOUBLED_CUE =
  /(said|says|wrote|added|replied|tweeted|explained)[,.]?\s+(?:said|says|told|wrote|added|replied|tweeted|explained)\b/y;
const DOUBLED_NAME = /\b(\p{Lu}\p{Ll}{2,}) \1 (?:said|says|told)\b/gu;
const NO_NAME = new RegExp(`(?:Mr|Mrs|Ms|Dr|Sen|Rep|Gov|Gen)\\. (${CUE_PATTERN})\\b`, 'y');
const TO_NOBODY = /\b([Aa]ccording to(?: (?:the|an?|his|her|its|their))?)\s*(?=[.,;:!?”"]|$|(?:said|says|told)\b)/g;
const INSIDE = new RegExp(`(?<=,) ?(said (?:the )?${NAME})(?=[,.] )`, 'gu');
/** *Ruiz said, “…,” Ruiz said*: what leads in to the quotation. */
const INTRODUCTION = new RegExp(`$(?<=(${NAME}) (?:said|says|added|told \\p{L}+)[:,]\\s)`, 'u');

/** *said Ana Ruiz, an engineer who works on …*: a speaker being described. */
const DESCRIBED = new RegExp(
  `\\b(?:said|says|(?:according to)) ${NAME}, (?:an?|the|who|\\p{Ll})|${NAME}, (?:an?|the|who) [^“”"]*$`,
  'u',
);
/** Up to nine words, names and small words between them. */
const NAMES_ALONE =
  /^\p{Lu}\S*(?:\s+(?:[^\p{Ll}\s]\S*|(?:of|for|at|in|on|and|the|a|an|to|with|from|by)(?=\s|$))){1,8}$/u;

/** What is wrong with the attributions of a paragraph; offsets count from its start. */
export function attributionFaults(paragraph: Paragraph): readonly AttributionFault[] {
  const { prose: text, sentences, pairs, glance } = paragraph;
  const faults: AttributionFault[] = [];
  for (let i = 1; i < sentences.length; i++) {
    const fault = leftOver(paragraph, i) ?? cutDescription(paragraph, i);
    if (fault) faults.push(fault);
  }
  for (let i = 0; i < pairs.length; i++) {
    const pair = pairs[i];
    let next = i + 1;
    while (next < pairs.length && pairs[next].start < pair.end) next++; // those are inside
    const fault = afterQuotation(paragraph, pair, pairs[next]?.start ?? text.length);
    if (fault) faults.push(fault);
    if (pair.open.level === 'double' && stands(glance, SAID_WORD, pair.start, pair.end))
      faults.push(...inside(text, pair));
  }
  for (const m of matchesAt(DOUBLED_CUE, text, glance, SAID_WORD)) {
    if (sentences[lastFrom(sentences, m.index + m[0].length - 1)].start <= m.index)
      faults.push(at('doubled-cue', m.index, m[0]));
  }
  if (glance.signs & Sign.REPEATED)
    for (const m of matchesOf(DOUBLED_NAME, text)) faults.push(at('twice', m.index, `${m[1]} ${m[1]}`));
  for (const m of matchesAt(NO_NAME, text, glance, TITLE_WORD)) faults.push(at('no-name', m.index, m[0]));
  if (glance.classes & ACCORDING_WORD)
    for (const m of matchesOf(TO_NOBODY, text)) faults.push(at('according-to-nobody', m.index, m[1]));
  return faults;
}

const at = (kind: AttributionFault['kind'], start: number, words: string, gap?: Span): AttributionFault => ({
  ...span(start, start + words.length),
  kind,
  words,
  gap,
});

/** A sentence that starts with a bare cue verb. It ends at the clause's comma or at its stop. */
function leftOver({ prose: text, sentences }: Paragraph, i: number): AttributionFault | undefined {
  const { start, end } = sentences[i];
  if (text[start] < 'a') return undefined;
  const copy = text.slice(start, end);
  const cue = /^\p{Ll}+(?=\s)/u.exec(copy)?.[0];
  if (!cue || !CUES.has(cue)) return undefined;
  const comma = copy.indexOf(',');
  const before = sentences[i - 1].end;
  return comma > 0
    ? at('left-over', start, copy.slice(0, comma), span(before - 1, start + comma))
    : at('left-over', start, copy, span(before, end));
}

/** Nine words are hardly longer (UTF-16 units). */
const LONGEST_DESCRIPTION = 160;

/** No verb, only names and the small words between them, after a sentence that describes a speaker. */
function cutDescription({ prose: text, sentences }: Paragraph, i: number): AttributionFault | undefined {
  const { start, end } = sentences[i];
  if (end - start > LONGEST_DESCRIPTION || text[end - 1] !== '.' || text[sentences[i - 1].end - 1] !== '.')
    return undefined;
  const copy = text.slice(start, end);
  if (!NAMES_ALONE.test(copy) || !/\s\p{Ll}/u.test(copy) || /["“”]/.test(copy)) return undefined;
  const before = text.slice(sentences[i - 1].start, sentences[i - 1].end);
  if (!DESCRIBED.test(before) || !CUE.test(before)) return undefined;
  return at('cut-description', start, copy, span(sentences[i - 1].end - 1, sentences[i - 1].end));
}

/** What follows a direct quotation: a cue without a speaker, a speaker without a cue, or two of them. */
function afterQuotation({ prose: text, sentences }: Paragraph, pair: Pair, next: number): AttributionFault | undefined {
  if (pair.open.level !== 'double') return undefined;
  const ending = /([,?!.…])[\s’']*$/.exec(text.slice(pair.close.start - 4, pair.close.start))?.[1];
  if (!ending) return undefined;
  const sentence = sentences[lastFrom(sentences, pair.end)];
  const after = text.slice(pair.end, Math.min(next, sentence.end > pair.end ? sentence.end : next));
  const here = (kind: AttributionFault['kind'], found: string, words: string): AttributionFault =>
    at(kind, pair.end + found.indexOf(words), words);
  const introduced = /[:,]/.test(text[pair.start - 2] ?? '')
    ? INTRODUCTION.exec(text.slice(Math.max(0, pair.start - 60), pair.start))?.[1]
    : undefined;
  if (introduced && ending === ',') {
    const again = [`said ${introduced}`, `${introduced} said`].find(words => after.trimStart().startsWith(words));
    if (again) return here('twice', after, again);
  }
  if (!startsSentence(text, sentences, pair)) return undefined;
  const cue = CUE_ALONE.exec(after);
  if (cue) return here('no-speaker', cue[0], cue[1]);
  const two = TWO_SPEAKERS.exec(after);
  if (two) {
    const [, first, second = first, before = first, after = second] = two;
    return here(isSame(before, after) ? 'twice' : 'two-speakers', two[0], two[0].trim());
  }
  const speaker = SPEAKER_ALONE.exec(after) ?? OFFICE_ALONE.exec(after);
  if (!speaker || hasCue(after) || PAST.test(after)) return undefined;
  return ending === ',' || /^(?:he|she|they)$/.test(speaker[1]) ? here('no-cue', speaker[0], speaker[1]) : undefined;
}

/** Does what follows a quotation have a verb that attributes it? After *he,* it comes after another comma. */
const hasCue = (after: string): boolean =>
  /^\s+(?:he|she|they),/.test(after) ? CUE_AFTER_ASIDE.test(after) : CUE.test(after.replace(RELATIVE, ''));

/** *Ruiz* is *Ana Ruiz*. */
const isSame = (a: string, b: string): boolean => a.endsWith(b) || b.endsWith(a);

/** A direct quotation stands alone: nothing of its sentence comes before it but another quotation's end or an introduction. */
const startsSentence = (text: string, sentences: readonly Span[], pair: Pair): boolean =>
  lastOf(sentences, pair.start)?.start === pair.start ||
  /(?:^|[.!?:”"]["”’']?\s|[:—]\s?|\()$/.test(text.slice(Math.max(0, pair.start - 3), pair.start));

/** Inversion is a reporter's, not a speaker's: *, said Ana Ruiz,* between quotation marks was written outside of them. */
function* inside(text: string, { open, close }: Pair): Iterable<AttributionFault> {
  for (const m of matchesOf(INSIDE, text.slice(open.end, close.start))) {
    const start = open.end + m.index + m[0].indexOf(m[1]);
    yield at('inside', start, m[1]);
  }
}
