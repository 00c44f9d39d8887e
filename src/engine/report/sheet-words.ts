/** What a fact sheet says in words: the names of kinds and standings, and the fields of a note in the order in which checkers read them. */
import { claimKinds, type ClaimKind } from '../claim';
import { notedPlaceInWords } from '../evidence/in-words';
import type { Evidence, Standing } from '../notes/note';
import { say, type Phrase } from '../phrase';
import type { FactSheet, SheetNote } from './fact-sheet';
import { countedReasons } from './gate-reasons';

/** Puts a phrase into the language of whoever reads. */
export type Tell = (phrase: Phrase) => string;

export const KINDS: Readonly<Record<ClaimKind, Phrase>> = {
  figure: say('figure'),
  quotation: say('quotation'),
  name: say('name'),
  date: say('date'),
  absolute: say('absolute'),
  said: say('said'),
  words: say('words'),
};

export const STANDINGS: Readonly<Record<Standing, Phrase>> = {
  query: say('query'),
  verified: say('verified'),
  disputed: say('disputed'),
  wrong: say('wrong'),
  unverifiable: say('unverifiable'),
  unchecked: say('unchecked'),
  stale: say('changed since'),
  'context-changed': say('context changed since'),
  moved: say('moved'),
  orphan: say('words gone'),
  clash: say('two versions'),
  'evidence-changed': say('evidence changed since'),
};

/** A sign beside the number of a claim: checked, asked, in dispute, changed, not looked at. */
export const SIGNS: Readonly<Record<Standing, string>> = {
  verified: '✓',
  query: '?',
  unverifiable: '?',
  disputed: '✗',
  wrong: '✗',
  clash: '✗',
  stale: '≠',
  'context-changed': '≠',
  moved: '≠',
  orphan: '≠',
  'evidence-changed': '≠',
  unchecked: '○',
};

/** How words with a claim of this sign are shaded; no two by their colour alone. */
export const SHADES: Readonly<Record<Standing, 'verified' | 'asked' | 'disputed' | 'changed' | 'unchecked'>> = {
  verified: 'verified',
  query: 'asked',
  unverifiable: 'asked',
  disputed: 'disputed',
  wrong: 'disputed',
  clash: 'disputed',
  stale: 'changed',
  'context-changed': 'changed',
  moved: 'changed',
  orphan: 'changed',
  'evidence-changed': 'changed',
  unchecked: 'unchecked',
};

/** A field of a note, and what stands in it, each value by itself. */
export interface Field {
  readonly name: Phrase;
  readonly values: readonly string[];
}

/** The fields of a note that say something, in their order; its number, words and kind stand before them. */
export function fieldsOf(note: SheetNote, tell: Tell): Field[] {
  const fields: Field[] = [
    { name: say('Source in the copy'), values: [note.source ?? ''] },
    { name: say('Evidence'), values: evidenceOf(note, tell) },
    { name: say('Status'), values: [tell(STANDINGS[note.standing])] },
    { name: say('Was'), values: [note.was ? `“${note.was}”` : ''] },
    { name: say('Checker'), values: [note.checker] },
    { name: say('Date'), values: [day(note.date)] },
    { name: say('Remark'), values: [note.remark] },
    {
      name: say('Answers'),
      values: note.replies.map(each => `${each.checker}, ${day(each.created)}: ${each.comment}`),
    },
    { name: say('Before'), values: historyOf(note, tell) },
  ];
  return fields
    .map(field => ({ ...field, values: field.values.filter(value => value.trim()) }))
    .filter(({ values }) => values.length);
}

/** What backs a claim, each piece in a line, and how much is kept back. */
export const evidenceOf = ({ evidence, withheld }: SheetNote, tell: Tell): string[] => [
  ...evidence.map(each => evidenceInWords(each, tell)),
  ...(withheld ? [tell(say('{0} confidential, kept back', withheld))] : []),
];

/** What was said of a claim before, the oldest first. */
export const historyOf = ({ history }: SheetNote, tell: Tell): string[] => history.map(past => pastInWords(past, tell));

/** Evidence in one line: what, where in it, its words in full, when it was looked at, of what content. */
function evidenceInWords({ source, place, quote, seen, digest }: Evidence, tell: Tell): string {
  const where = [source, ...(place ? notedPlaceInWords(place).map(tell) : [])].join(', ');
  const words = quote.trim() ? `: “${quote.trim()}”` : '';
  const looked = seen ? ` (${tell(say('seen {0}', day(seen)))})` : '';
  return `${where}${words}${looked}${digest ? ` [${digest}]` : ''}`;
}

function pastInWords({ status, checker, when, comment, evidence }: SheetNote['history'][number], tell: Tell): string {
  const said = [tell(STANDINGS[status]), checker, day(when)].filter(Boolean).join(', ');
  const told = [comment, ...evidence.map(each => evidenceInWords(each, tell))].filter(Boolean).join('; ');
  return told ? `${said}: ${told}` : said;
}

/** The day of a time in UTC. */
export const day = (time: string): string => time.slice(0, 10);

/** *Ready*, or *not ready* with what is against it. */
export function verdictInWords({ verdict }: Pick<FactSheet['cover'], 'verdict'>, tell: Tell): string {
  if (verdict.ready) return tell(say('Ready to publish'));
  return tell(say('Not ready: {0}', countedReasons(verdict).map(tell).join(', ')));
}

/** What the cover says, each with its name; `withReasons`: also what is against the article, where that stands nowhere else. */
export function coverFields({ cover }: FactSheet, tell: Tell, withReasons = true): Field[] {
  // what is open is counted, and stands in the copy
  const reasons = withReasons ? cover.verdict.reasons.filter(({ kind }) => kind !== 'open') : [];
  return [
    { name: say('Article'), values: [cover.path] },
    { name: say('Version'), values: [cover.version] },
    { name: say('Date'), values: [minute(cover.date)] },
    { name: say('Words'), values: [String(cover.words)] },
    { name: say('Claims'), values: cover.counts.length ? countedClaims(cover, tell) : [tell(say('none'))] },
    { name: say('Reasons'), values: reasons.map(({ message }) => tell(message)) },
  ].filter(({ values }) => values.length);
}

/** A time in UTC, to the minute. */
const minute = (time: string): string => `${time.slice(0, 16).replace('T', ' ')} UTC`;

/** What the signs of a sheet say, those that are in it. */
export function legendOf({ cover: { counts } }: FactSheet, tell: Tell): string {
  const there = new Set(counts.map(({ standing }) => standing));
  const bySign = new Map<string, string[]>();
  for (const standing of Object.keys(SIGNS) as Standing[])
    if (there.has(standing))
      bySign.set(SIGNS[standing], [...(bySign.get(SIGNS[standing]) ?? []), tell(STANDINGS[standing])]);
  return [...bySign].map(([sign, said]) => `${sign} ${said.join(', ')}`).join(' \u2003 ');
}

/** A line a kind: *figure: 3 verified, 1 query*. */
const countedClaims = ({ counts }: FactSheet['cover'], tell: Tell): string[] =>
  claimKinds.flatMap(kind => {
    const all = counts.filter(each => each.kind === kind);
    const told = all.map(({ standing, count }) => `${count} ${tell(STANDINGS[standing])}`);
    return told.length ? [`${tell(KINDS[kind])}: ${told.join(', ')}`] : [];
  });

/** A line of a list, and the claims that it is about. */
export interface Line {
  /** The number of the claim that it tells of, before its words. */
  readonly claim?: number;
  readonly words: string;
  /** The numbers of the claims that rest on what it tells, behind its words. */
  readonly claims?: readonly number[];
}

/** A part of the sheet that is a list. */
export interface Section {
  readonly title: Phrase;
  readonly lines: readonly Line[];
}

/** A line in words alone. */
export function lineInWords({ claim, words, claims }: Line, tell: Tell): string {
  const said = claim === undefined ? words : `${claim}. ${words}`;
  return claims ? `${said} (${claimsInWords(claims, tell)})` : said;
}

/** The questions that are open, before the copy; of a sheet for the lawyer the statements about people, too. */
export function sectionsBefore(sheet: FactSheet, tell: Tell): Section[] {
  const byNumber = new Map(sheet.notes.map(note => [note.number, note]));
  const open = sheet.cover.open.flatMap(number => byNumber.get(number) ?? []);
  const { statements = [], unnamed = [] } = sheet.lawyer ?? {};
  return present([
    {
      title: say('Open questions'),
      lines: open.map(({ number, words, standing, remark }) => ({
        claim: number,
        words: [`“${words}”: ${tell(STANDINGS[standing])}`, remark].filter(Boolean).join(' – '),
      })),
    },
    {
      title: say('Statements about named people'),
      lines: statements.map(({ words, people, claims }) => ({ words: `${people.join(', ')}: ${words}`, claims })),
    },
    { title: say('Sources without a name'), lines: unnamed.map(words => ({ words })) },
  ]);
}

/** What the notes rest on, and what nobody has looked at. */
export function sectionsAfter({ documents, contacts, unread }: FactSheet, tell: Tell): Section[] {
  return present([
    {
      title: say('Documents'),
      lines: documents.map(({ source, date, digests, seen, claims }) => ({
        words: [source, date && tell(say('of {0}', date)), seen && tell(say('seen {0}', day(seen))), ...digests]
          .filter(Boolean)
          .join(', '),
        claims,
      })),
    },
    {
      title: say('People spoken to'),
      lines: contacts.map(({ how, said, claims }) => ({
        words: tell(how === 'interview' ? say('Interview: {0}', said) : say('E-mail: {0}', said)),
        claims,
      })),
    },
    {
      title: say('Not looked at'),
      lines: unread.map(({ document, reason }) => ({ words: `${document}: ${tell(reason)}` })),
    },
  ]);
}

function claimsInWords(claims: readonly number[], tell: Tell): string {
  if (!claims.length) return tell(say('no claim checked'));
  return claims.length === 1 ? tell(say('claim {0}', claims[0])) : tell(say('claims {0}', claims.join(', ')));
}

const present = (sections: readonly Section[]): Section[] => sections.filter(({ lines }) => lines.length);

/** The title of the sheet. */
export const titleInWords = ({ cover, lawyer }: FactSheet, tell: Tell): string =>
  tell(lawyer ? say('Fact sheet for the lawyer: {0}', cover.title) : say('Fact sheet: {0}', cover.title));
