/** Subjects: the noun phrase that a cue belongs to, found by what may stand between and around its words. No parser, no dictionary. */
import { codeAt, isEnglish } from '../../text/characters';
import { span, type Span } from '../../text/span';
import { CUES } from './cues';

/** Stands for quoted words, so that nothing inside a quotation attributes it. */
export const QUOTED = '\u2061';

/** The prose with every quotation blotted out, its marks as well. */
export function frameOf(prose: string, quotations: readonly Span[]): string {
  let frame = '';
  for (const { start, end } of quotations) {
    if (end <= frame.length) continue;
    const from = Math.max(start, frame.length);
    frame += prose.slice(frame.length, from) + QUOTED.repeat(end - from);
  }
  return frame + prose.slice(frame.length);
}

export interface Token extends Span {
  readonly text: string;
}

const TOKEN =
  /\d{1,3}(?:,\d{3})+(?!\d)|[\p{L}\p{N}][\p{L}\p{N}’'&/-]*(?:\.(?=[\p{L}\p{N}]|\s\p{Lu}\p{Ll}))?(?:[\p{L}\p{N}][\p{L}\p{N}’'&-]*\.?(?=\s\p{Lu}))?|[,;:()—–-]|\u2061+/uy;
export const PRONOUN = /^(?:he|she|they|it|we|I|you|who|one|another|others|some|many|both|officials)$/i;
/** Between a subject and its verb. */
const ADVERB =
  /^(?:\p{Ll}+ly|also|then|later|once|again|now|still|just|even|ever|since|often|soon|first|further|has|have|had|was|is|were|are|been|be|did|does|do|would|will|could|might|may|not|never|to|too|himself|herself|once|went|on|in|turn|always|at|point|a|statement|time|recently|famously|himself|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day)$/u;
/** A noun phrase ends to the left of these. */
const CLAUSE =
  /^(?:that|because|when|if|but|while|before|after|although|though|where|as|since|until|so|than|yet|then|which|how|why|what|whether|or|nor|said|says|told|and)$/i;
/** A noun phrase ends to the right before these. */
const TAIL =
  /^(?:in|on|at|during|after|before|while|when|as|who|which|that|about|to|with|by|from|via|through|last|this|earlier|later|recently|yesterday|today|because|if|but|adding|referring|speaking|citing|noting|calling|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day)$/;

/** The words and the clause marks of a stretch of a sentence. */
export function tokensOf(frame: string, from: number, to: number): Token[] {
  const tokens: Token[] = [];
  const copy = frame.slice(from, to);
  for (let at = 0; at < copy.length;) {
    const end = endOfToken(copy, at);
    if (end > at) tokens.push({ text: copy.slice(at, end), start: from + at, end: from + end });
    at = Math.max(end, at + 1);
  }
  return tokens;
}

/** Where the token ends that starts at `at`; there where none does. Most are commas and plain words before a space, and need no pattern. */
function endOfToken(copy: string, at: number): number {
  let end = at;
  while (isEnglish(codeAt(copy, end))) end++;
  const next = copy[end];
  if (end === at && next === ',') return at + 1;
  if (next === ' ' || (next === ',' && end > at)) return end;
  TOKEN.lastIndex = at;
  return TOKEN.test(copy) ? TOKEN.lastIndex : at;
}

/** The subject of the verb at `at`: the noun phrase that ends before it, over adverbs and a clause set off by commas. */
export function subjectBefore(tokens: readonly Token[], at: number, floor = 0): Span | null {
  let i = at - 1;
  while (i >= floor && ADVERB.test(tokens[i].text)) i--;
  if (i < floor) return null;
  i = beforeBrackets(tokens, i, floor);
  if (tokens[i]?.text === ',') i = beforeBrackets(tokens, beforeAside(tokens, i, floor), floor);
  if (i < floor) return null;
  if (/^(?:who|that|which)$/i.test(tokens[i].text)) return tokens[i].text === 'who' ? tokens[i] : null;
  if (PRONOUN.test(tokens[i].text)) return tokens[i];
  return beforeApposition(tokens, nounBefore(tokens, i, floor), floor);
}

/** *Ruiz, head of the fund, a bank's arm, said*: a noun phrase without an article right after a name describes it. */
function beforeApposition(tokens: readonly Token[], noun: Span | null, floor: number): Span | null {
  const first = noun ? tokens.findIndex(t => t.start === noun.start) : -1;
  if (first - 2 < floor || tokens[first - 1].text !== ',' || !/^\p{Ll}{4,}$/u.test(tokens[first].text)) return noun;
  return /^\p{Lu}/u.test(tokens[first - 2].text) && !NO_SUBJECT.test(tokens[first - 2].text)
    ? nounBefore(tokens, first - 2, floor)
    : noun;
}

/** From a closing bracket to what stands before the opening one. */
function beforeBrackets(tokens: readonly Token[], at: number, floor: number): number {
  if (tokens[at]?.text !== ')') return at;
  while (at > floor && tokens[at].text !== '(') at--;
  return at - 1;
}

/** From the comma that closes an aside (*Ruiz, a doctor at the harbour,*) to what stands before the aside. */
function beforeAside(tokens: readonly Token[], at: number, floor: number): number {
  for (let i = at - 1; i >= floor; i--) {
    if (tokens[i].text !== ',') continue;
    const aside = tokens[i + 1]?.text ?? '';
    // an age, a party, a state, a place: *Ruiz, 45, of Kiel,* has another aside before it
    if (i > floor + 1 && tokens.slice(floor, i).some(t => t.text === ',') && /^(?:of|from|D|R|\d)/.test(aside))
      continue;
    return i - 1;
  }
  return at - 1;
}

function nounBefore(tokens: readonly Token[], last: number, floor: number): Span | null {
  if (/^[,;:()\u2061—–-]/.test(tokens[last].text) || CLAUSE.test(tokens[last].text)) return null;
  let first = last;
  while (first - 1 >= floor && last - first < 9) {
    const word = tokens[first - 1].text;
    if (word === ')' && /^(?:of|from)$/.test(tokens[first].text) && tokens[first - 3]?.text === '(') {
      first -= 3; // Ana Ruiz (R) of Elston
      continue;
    }
    if (!isNickname(tokens, first - 1) && (/^[,;:()\u2061—–-]/.test(word) || CLAUSE.test(word) || CUES.has(word)))
      break;
    first--;
  }
  while (first < last && /^(?:for|in|on|at|of|about|by|with|to|from|like|as)$/i.test(tokens[first].text)) first++;
  first = beforeAnd(tokens, first, last, floor);
  return /^(?:\d+|today|yesterday|week|month|year|\p{L}+day)$/u.test(tokens[last].text) && first === last
    ? null
    : span(tokens[first].start, tokens[last].end);
}

/** *Ana Ruiz and Ben Orr said*, *nurses and doctors said*: two speakers, where nothing but the first stands before the *and*. */
function beforeAnd(tokens: readonly Token[], first: number, last: number, floor: number): number {
  if (tokens[first - 1]?.text !== 'and') return first;
  let start = first - 2;
  if (/^\p{Lu}/u.test(tokens[first].text))
    while (start > floor && /^(?:\p{Lu}|the$)/u.test(tokens[start - 1].text)) start--;
  const alike = /^\p{Lu}/u.test(tokens[first].text)
    ? /^\p{Lu}|^the$/u.test(tokens[start]?.text ?? '')
    : /s$/.test(tokens[start]?.text ?? '') && /s$/.test(tokens[last].text);
  const alone = start === floor || /^[,:\u2061]/.test(tokens[start - 1]?.text ?? '');
  return alike && start >= floor && alone ? start : first;
}

/** The noun phrase that starts at `at`, for inverted order: *said the harbour master, Ana Ruiz*. */
export function nounAfter(tokens: readonly Token[], at: number): Span | null {
  if (!tokens[at] || TAIL.test(tokens[at].text) || !/^[\p{L}\p{N}]/u.test(tokens[at].text)) return null;
  let last = at;
  while (
    last + 1 < tokens.length &&
    last - at < 9 &&
    !TAIL.test(tokens[last + 1].text) &&
    (/^[\p{L}\p{N}]/u.test(tokens[last + 1].text) || isNickname(tokens, last + 1))
  )
    last++;
  return span(tokens[at].start, tokens[last].end);
}

/** *William “Bill” Orr*: a short quotation between two capitals is a part of the name. */
const isNickname = (tokens: readonly Token[], at: number): boolean =>
  /^\u2061{3,16}$/.test(tokens[at].text) &&
  /^\p{Lu}/u.test(tokens[at - 1]?.text ?? '') &&
  /^\p{Lu}/u.test(tokens[at + 1]?.text ?? '');

/** What the sentence is about: its first pronoun, name or *the …* that no preposition governs. */
export function mainSubject(tokens: readonly Token[], before: number): Span | null {
  const comma = SUBORDINATE.test(tokens[0]?.text ?? '') ? tokens.findIndex(t => t.text === ',') : -1;
  const main = comma > 0 && comma < before ? subjectFrom(tokens, comma + 1, before) : null;
  return main ?? subjectFrom(tokens, 0, before);
}

/** *Asked whether Orr would resign, she laughed*: what the sentence is about comes after the clause. */
const SUBORDINATE = /^(?:Asked|When|While|After|Before|If|As|Although|Though|Because|Since|Once|Until)$/;

function subjectFrom(tokens: readonly Token[], first: number, before: number): Span | null {
  for (let i = first; i < before; i++) {
    const { text } = tokens[i];
    if (PREPOSITION.test(tokens[i - 1]?.text ?? '') || /[’']s?$/.test(text)) continue;
    if (/^(?:he|she|they|we|I)$/i.test(text) || (i === 0 && text === 'It')) return tokens[i];
    const determined =
      /^(?:the|a|an|its|his|her|their)$/i.test(text) && (i === 0 || /^[,—–-]$|^(?:and|but)$/i.test(tokens[i - 1].text));
    if (!determined && (!/^\p{Lu}/u.test(text) || NO_SUBJECT.test(text))) continue;
    if (determined && i + 1 >= before) return null;
    let last = determined ? i + 1 : i;
    while (last + 1 < before && /^\p{Lu}/u.test(tokens[last + 1].text)) last++;
    if (/[’']s?$/.test(tokens[last].text)) {
      i = last;
      continue;
    }
    return span(tokens[i].start, tokens[last].end);
  }
  return null;
}

export const PREPOSITION =
  /^(?:in|on|at|of|for|with|by|to|from|after|before|during|since|into|under|over|about|against|between|through|like|as|than|called|named)$/i;
/** Capitals that open a sentence or a dateline, and days and months. */
const NO_SUBJECT =
  /^(?:\p{Lu}{3,}|Some|Many|Most|In|On|At|After|Before|During|While|When|As|For|With|By|From|Since|If|But|And|Yet|So|Or|Earlier|Last|Later|Back|Hours|Minutes|Days|Weeks|Months|Years|Maybe|Perhaps|Indeed|Between|Among|Within|Without|Under|Over|Unlike|Like|Such|Each|Every|Much|Only|All|Well|Yes|No|Until|Instead|Today|Never|Soon|Reached|Local|Finally|Previously|Ultimately|Recently|Similarly|Shortly|Initially|Originally|Apparently|Clearly|Eventually|Specifically|Notably|Privately|Publicly|What|Why|How|Where|Who|Although|Though|Because|Despite|Nothing|Here|There|Then|Now|Nevertheless|However|Meanwhile|First|Second|Another|Also|Even|Still|Both|Not|That|This|These|Those|Asked|Appearing|Speaking|Calling|Saying|\p{Lu}\p{Ll}+ing|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday|January|February|March|April|May|June|July|August|September|October|November|December)$/u;
