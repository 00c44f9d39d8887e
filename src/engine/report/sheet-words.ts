/** What a fact sheet says in words: the names of kinds and standings, and the fields of a note in the order in which checkers read them. */
import type { Evidence, Standing } from '../notes/note';
import { say, type Phrase } from '../phrase';
import type { FactSheet, SheetNote } from './fact-sheet';
import { countedReasons } from './gate';
import { claimKinds, type ClaimKind } from './sheet-claims';

/** Puts a phrase into the language of whoever reads. */
export type Tell = (phrase: Phrase) => string;

export const KINDS: Readonly<Record<ClaimKind, Phrase>> = {
  figure: say('figure'),
  quotation: say('quotation'),
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
  unchecked: '·',
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
  const where = [source, place && placeInWords(place)].filter(Boolean).join(', ');
  const words = quote.trim() ? `: “${quote.trim()}”` : '';
  const looked = seen ? ` (${tell(say('seen {0}', day(seen)))})` : '';
  return `${where}${words}${looked}${digest ? ` [${digest}]` : ''}`;
}

/** A place as notes keep it, *sheet=Boats&cell=B12*, for a person: *sheet Boats, cell B12*. */
const placeInWords = (place: string): string =>
  place
    .split('&')
    .map(part => unescaped(part.replace('=', ' ')))
    .join(', ');

function unescaped(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
}

function pastInWords({ status, checker, when, comment, evidence }: SheetNote['history'][number], tell: Tell): string {
  const said = [tell(STANDINGS[status]), checker, day(when)].filter(Boolean).join(', ');
  const told = [comment, ...evidence.map(each => evidenceInWords(each, tell))].filter(Boolean).join('; ');
  return told ? `${said}: ${told}` : said;
}

/** The day of a time in UTC. */
export const day = (time: string): string => time.slice(0, 10);

/** *Ready*, or *not ready* with what is against it. */
export function verdictInWords({ verdict }: FactSheet['cover'], tell: Tell): string {
  if (verdict.ready) return tell(say('Ready to publish'));
  return tell(say('Not ready: {0}', countedReasons(verdict).map(tell).join(', ')));
}

/** What the cover says, each with its name. */
export function coverFields({ cover }: FactSheet, tell: Tell): Field[] {
  return [
    { name: say('Article'), values: [cover.path] },
    { name: say('Version'), values: [cover.version] },
    { name: say('Date'), values: [cover.date] },
    { name: say('Words'), values: [String(cover.words)] },
    { name: say('Claims'), values: cover.counts.length ? countedClaims(cover, tell) : [tell(say('none'))] },
    {
      name: say('Reasons'), // what is open is counted, and stands in the copy
      values: cover.verdict.reasons.filter(({ kind }) => kind !== 'open').map(({ message }) => tell(message)),
    },
  ].filter(({ values }) => values.length);
}

/** A line a kind: *figure: 3 verified, 1 query*. */
const countedClaims = ({ counts }: FactSheet['cover'], tell: Tell): string[] =>
  claimKinds.flatMap(kind => {
    const all = counts.filter(each => each.kind === kind);
    const told = all.map(({ standing, count }) => `${count} ${tell(STANDINGS[standing])}`);
    return told.length ? [`${tell(KINDS[kind])}: ${told.join(', ')}`] : [];
  });

/** A part of the sheet that is a list. */
export interface Section {
  readonly title: Phrase;
  readonly lines: readonly string[];
}

/** The questions that are open, before the copy; of a sheet for the lawyer the statements about people, too. */
export function sectionsBefore(sheet: FactSheet, tell: Tell): Section[] {
  const byNumber = new Map(sheet.notes.map(note => [note.number, note]));
  const open = sheet.cover.open.flatMap(number => byNumber.get(number) ?? []);
  const { statements = [], unnamed = [] } = sheet.lawyer ?? {};
  return present([
    {
      title: say('Open questions'),
      lines: open.map(({ number, words, standing, remark }) =>
        [`${number}. “${words}”: ${tell(STANDINGS[standing])}`, remark].filter(Boolean).join(' – '),
      ),
    },
    {
      title: say('Statements about named people'),
      lines: statements.map(
        ({ words, people, claims }) => `${people.join(', ')}: ${words} (${claimsInWords(claims, tell)})`,
      ),
    },
    { title: say('Sources without a name'), lines: unnamed },
  ]);
}

/** What the notes rest on, and what nobody has looked at. */
export function sectionsAfter({ documents, contacts, unread }: FactSheet, tell: Tell): Section[] {
  return present([
    {
      title: say('Documents'),
      lines: documents.map(({ source, date, digests, seen, claims }) =>
        [
          source,
          date && tell(say('of {0}', date)),
          seen && tell(say('seen {0}', day(seen))),
          ...digests,
          claimsInWords(claims, tell),
        ]
          .filter(Boolean)
          .join(', '),
      ),
    },
    {
      title: say('People spoken to'),
      lines: contacts.map(({ how, said, claims }) => `${said} (${how}, ${claimsInWords(claims, tell)})`),
    },
    {
      title: say('Not looked at'),
      lines: unread.map(({ document, reason }) => `${document}: ${tell(reason)}`),
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
