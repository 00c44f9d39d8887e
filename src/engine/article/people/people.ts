/** People as an article names them: the full name at first reference, a surname or a pronoun after that. */
import { tokensOf } from '../../words/tokens';
import { codeAt, isCapital, isEnglish, isSmall } from '../../text/characters';
import type { Glance } from '../../words/glance';
import { matchAt } from '../../text/matches';
import { lastOf, type Span } from '../../text/span';
import { TITLES } from '../speech/cues';
import type { Quotation } from '../quotations/quotations';
import { VOCABULARY } from '../vocabulary';

/** A run of capitalised words that may be a name, without the title before it. */
export interface Mention extends Span {
  readonly name: string;
  /** What stood before it: *Russian President*. */
  readonly title: string;
  /** Inside a quotation: the speaker names it. */
  readonly quoted: boolean;
}

/** A capitalised word, without a possessive ending. */
const WORD = "\\p{Lu}(?:\\p{L}|[’'-](?!s(?!\\p{L}))\\p{L})*";
const DOTTED =
  '(?:Mr|Mrs|Ms|Mx|Dr|Prof|Rev|Hon|Sen|Rep|Gov|Lt|Col|Gen|Maj|Capt|Sgt|Supt|Insp|Det|St|Adm|Cmdr|\\p{Lu})\\.';
/** Small words inside a name: *Ana de la Cruz*. */
const PARTICLES = new Set('de del della da dos di du la le van von der den bin ibn al el ter'.split(' '));
const LONGEST_PARTICLE = 6; // with the space before it
const NAME = new RegExp(
  `(?:${DOTTED}|${WORD})(?:[ \\u00a0](?:[“"‘]\\p{Lu}\\p{L}{1,14}[”"’] )?(?:(?:${[...PARTICLES].join('|')})[ \\u00a0])*(?:${DOTTED}|${WORD}))*(?!\\p{L})`,
  'uy',
);
/** Titles, offices and party words that stand before a name. */
const BEFORE_NAME = new Set([
  ...TITLES.split('|'),
  ...(
    'Chairman Chairwoman Director Chancellor Premier Governor Mayor Congressman Congresswoman Representative Attorney Speaker ' +
    'Ambassador General Colonel Professor Doctor Foreign Prime Vice Former Deputy Chief House Senate Majority Minority Leader ' +
    'Democratic Republican Commissioner Superintendent Captain Sergeant Officer Detective Sheriff Archbishop Bishop Cardinal ' +
    'Father Sister Press State Treasury Defense Defence Finance Health Interior Prosecutor Analyst Spokesman Spokeswoman ' +
    'Spokesperson Economist Lawyer Barrister Activist Author Manager Coach Actor Actress Singer Founder Editor Reporter ' +
    'Chairperson Engineer Scientist Historian Cllr Councillor Baroness Alderman'
  ).split(' '),
]);
/** Offices that only a person holds: what stands before one in a run of capitals is no part of the name (*Harbour Board Chair Ana Ruiz*). */
const OFFICE =
  /(?:^|[ \u00a0])(?:Chair|Chairman|Chairwoman|Chairperson|Director|Chancellor|Premier|Governor|Gov\.|Mayor|Congressman|Congresswoman|Representative|Reps?\.|Senators?|Sens?\.|Secretary|President|Minister|Attorney|Ambassador|Admiral|Adm\.|General|Gen\.|Colonel|Col\.|Professor|Prof\.|Dr\.|Commissioner|Superintendent|Captain|Capt\.|Sergeant|Sgt\.|Lt\.|Officer|Detective|Sheriff|Archbishop|Bishop|Cardinal|Spokesman|Spokeswoman|Spokesperson|Analyst|Economist|CEO|Chief|Judge|Justice|Leader|Counsel|Democrat|Republican|Correspondent|Reporter|Editor|Agent|Coach|Prosecutor)(?=[ \u00a0](?:\p{Lu}[\p{L}.’'-]*[ \u00a0]){0,3}\p{Lu}[\p{L}’'-]*$)/u;
/** Words that a body's name ends with and a person's does not. */
const OF_BODY =
  /(?:^|[ \u00a0])(?:Department|Committee|Council|Office|Court|School|College|University|Center|Centre|Library|Club|Hotel|Association|Assembly|Party|Party’s|Caucus|Conference|Motors|Hospital|Building|Street|Day|Act|Election|Elections|Primary|Debate|Institute|Agency|Bureau|Board|Service|Services|Staff|Team|Times|News)$/;
/** What a person of some nation or party is: *Russian*, *Chinese*, *Spanish*. */
const NATION =
  /$(?<=^(?!(?:Br|Adr|Christ|Jul|V?iv|L?ill|Dam|Fab|Sebast|Dor|Mar|Flor|G?ill|J?ill)?ian$|Ian$|Dun?can$|Trish$|Dani$)\p{Lu}\p{Ll}*(?:ese|ian|ish|ani|can|ench|erman|utch|raeli|raqi|audi))/u;
/** Capitals that start a sentence and are no part of the name after them. */
export const OPENERS = new Set(
  (
    'The A An In On At But And As For From By When While After Before If With To Of That This It He She They We I You His Her ' +
    'Their Its Our Since Though Although Because So Or Nor Yet Then There Here Meanwhile However Earlier Later Last Asked ' +
    'Also According Both Like Unlike Despite During Under Over Even Still Now Not No Yes What Who Why How Where Some Many ' +
    'Most One Two Monday Tuesday Wednesday Thursday Friday Saturday Sunday January February March April May June July August ' +
    'September October November December'
  ).split(' '),
);

/** *William “Bill” Orr*: a name inside a name. */
const NICKNAME = / (?:"[^"]{1,16}"|“[^“”]{1,16}”|‘[^‘’]{1,16}’|\([^()]{1,16}\))(?= \p{Lu})/u;

const MARKED = /[“"‘(]/;

/** *I’m*, *We’ll*, *Don’t*: no name. */
const isContracted = (words: string): boolean => /[’']/.test(words) && /[’'](?:m|d|ll|re|ve|t)$/.test(words);

/** The names of a paragraph, in the order of the text. */
export function mentionsIn(prose: string, { capitals }: Glance, quotations: readonly Quotation[] = []): Mention[] {
  const quoted = quotations.map(q => q.span);
  const mentions: Mention[] = [];
  let last = 0;
  for (const index of capitals) {
    if (index < last || !startsName(prose.charCodeAt(index))) continue;
    const lone = loneAt(prose, index);
    const run = lone ?? runAt(prose, index);
    if (!run) continue;
    const end = index + run.length;
    const start = lone ? (OPENERS.has(lone) ? end : index) : index + nameStart(run);
    last = end;
    if (end - start < 2) continue;
    const words = lone ?? prose.slice(start, end);
    if (!lone && isContracted(words)) continue;
    mentions.push({
      start,
      end,
      name: lone || !MARKED.test(words) ? words : words.replace(NICKNAME, ''),
      title: start === index ? '' : titleOf(prose, index, start),
      quoted: start < (lastOf(quoted, start)?.end ?? 0),
    });
  }
  return mentions;
}

/** A run of capitalised words, as a pattern finds it. */
const runAt = (prose: string, at: number): string | undefined => matchAt(NAME, prose, at)?.[0];

/** A capitalised word in plain letters with no other beside it: most are, and need no pattern. Undefined where it may be part of a run. */
function loneAt(prose: string, at: number): string | undefined {
  const end = endOfLetters(prose, at);
  const next = codeAt(prose, end);
  if (end === at || next >= 0x80 || next === DOT || next === APOSTROPHE || next === HYPHEN) return undefined;
  if (next === SPACE) {
    const small = isSmall(codeAt(prose, end + 1)) ? endOfLetters(prose, end + 1) : 0;
    if (!small || (small - end <= LONGEST_PARTICLE && PARTICLES.has(prose.slice(end + 1, small)))) return undefined;
  }
  return prose.slice(at, end);
}

const [SPACE, APOSTROPHE, HYPHEN, DOT] = Array.from(" '-.", sign => sign.charCodeAt(0));

/** Where the letters of the English alphabet end that start here. */
function endOfLetters(text: string, at: number): number {
  while (isEnglish(codeAt(text, at))) at++;
  return at;
}

/** What stands before a name that is no part of it; *former* tells whoever holds an office from whoever held it. */
const titleOf = (prose: string, from: number, start: number): string =>
  (prose.startsWith('ormer ', from - 6) ? 'former ' : '') + prose.slice(from, start).trim();

/** A look at a character before a pattern looks at what follows it. */
const startsName = (code: number): boolean =>
  isCapital(code) ||
  (code >= 0xc0 &&
    (code < 0x100 ? code <= 0xde && code !== 0xd7 : code < 0x2000 && /\p{Lu}/u.test(String.fromCharCode(code))));

/** Where in a run of capitals the name starts: after what opens a sentence, titles, offices; at its end where it is none. */
function nameStart(run: string): number {
  const office = hasMoreWords(run, 2) && !OF_BODY.test(run) ? OFFICE.exec(run) : null;
  let start = office ? office.index + office[0].length + 1 : 0;
  for (;;) {
    const space = run.indexOf(' ', start);
    const word = run.slice(start, endOfWord(run, space < 0 ? run.length : space));
    if (!OPENERS.has(word) && (space < 0 || !(BEFORE_NAME.has(word) || NATION.test(word)))) return start;
    if (space < 0) return run.length;
    start = space + 1;
  }
}

/** A person's name has no more. */
const MOST_WORDS = 4;

function hasMoreWords(name: string, most: number): boolean {
  let at = -1;
  for (let i = 0; i < most; i++) if ((at = name.indexOf(' ', at + 1)) < 0) return false;
  return true;
}

/** Without the stop of an abbreviation. */
const endOfWord = (run: string, end: number): number => (run.charCodeAt(end - 1) === DOT ? end - 1 : end);

/** The full names of an article, and which of them a shorter mention means. */
export class People {
  readonly #full = new Map<string, string>();
  readonly #titled = new Map<string, string>();
  /** Who holds an office, as it is written after *the*; nobody where two are called so. */
  readonly #holders = new Map<string, string | null>();
  readonly #named = new Map<string, string | null>();

  /** @param mentions in the order of the article: the first full name with a surname keeps it */
  constructor(mentions: readonly Mention[]) {
    const alone = new Map<string, number>();
    for (let i = 0; i < mentions.length; i++) {
      const { name } = mentions[i];
      if (!name.includes(' ') && !alone.has(name)) alone.set(name, i);
    }
    for (let i = 0; i < mentions.length; i++) {
      const { name, title } = mentions[i];
      const space = name.indexOf(' ');
      if (!title && space < 0) continue;
      const last = name.slice(name.lastIndexOf(' ') + 1);
      if (title) for (const office of officesIn(title)) this.#holds(office, last);
      if (space < 0 || hasMoreWords(name, MOST_WORDS)) continue;
      if (title) for (const word of title.split(' ')) if (NATION.test(word)) keep(this.#titled, word, name);
      keep(this.#full, last, name);
      // Xi Jinping is Xi afterwards; but China stood before the China Program and is none of it
      const first = name.slice(0, space);
      if (!alone.has(last) && (alone.get(first) ?? -1) > i) keep(this.#full, first, name);
    }
  }

  #holds(office: string, surname: string): void {
    const known = this.#holders.get(office);
    this.#holders.set(office, known === undefined || known === surname ? surname : null);
  }

  /** The full name that a surname stands for, or the name itself. */
  fullOf(name: string): string {
    return this.#full.get(name) ?? name;
  }

  /** The full name the article gives whom `words` mention; the words' own name where it gives none; null for a pronoun or a noun. */
  nameOf(words: string): string | null {
    const known = this.#named.get(words);
    if (known !== undefined) return known;
    const name = this.#findName(words);
    this.#named.set(words, name);
    return name;
  }

  #findName(words: string): string | null {
    const nation =
      /^the (\p{Lu}\p{Ll}+) (?:leader|president|prime minister|chancellor|premier|foreign minister|minister)$/iu.exec(
        words,
      )?.[1];
    if (nation) return this.#titled.get(nation) ?? null;
    const office = /^the (\p{L}+(?: \p{L}+)?)$/iu.exec(words)?.[1].toLowerCase();
    const holder = office && this.#holders.get(office);
    if (holder) return this.fullOf(holder);
    const name = MARKED.test(words) ? words.replace(NICKNAME, '') : words;
    if (name !== words) return this.nameOf(name);
    const mention = mentionsIn(words, VOCABULARY.glance(tokensOf(words))).findLast(
      m => !/\b(?:of|for|from|at|in|with|on) (?:the )?$/.test(words.slice(0, m.start - m.title.length)),
    );
    if (!mention) return null;
    const other = words.slice(0, mention.start - mention.title.length).match(/^(.*\p{Lu}.*) and (?:the )?$/u)?.[1];
    if (other) return [other, words.slice(mention.start)].map(each => this.nameOf(each) ?? each).join(' and ');
    return mention.name.includes(' ') ? mention.name : this.fullOf(mention.name);
  }
}

/** *President*, *Prime Minister*: the last word and the last two of a title, in small letters; nothing of *former President*. */
function officesIn(title: string): string[] {
  const words = title.toLowerCase().split(' ');
  if (words.includes('former') || COURTESY.test(title)) return [];
  return [words.slice(-1).join(' '), ...(words.length > 1 ? [words.slice(-2).join(' ')] : [])];
}

/** A courtesy title says nothing of who somebody is. */
export const COURTESY = /^(?:(?:Mr|Mrs|Ms|Mx|Dr)\.?)?$/;

/** The first to come keeps its place. */
function keep(map: Map<string, string>, key: string, name: string): void {
  if (!map.has(key)) map.set(key, name);
}
