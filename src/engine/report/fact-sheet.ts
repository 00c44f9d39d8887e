/** The fact sheet of an article: one data structure, which each format prints. What only a host knows comes in: the time, hashes, names of files. */
import { figuresOf, wordsAt } from '../article/article';
import { isByline } from '../article/furniture/bylines';
import type { Paragraph } from '../article/paragraph';
import type { Checked } from '../check';
import type { Claim, ClaimKind } from '../claim';
import { wordsIn as wordsInArticle } from '../damage';
import { withoutLeadIn } from '../article/speech/according-to';
import type { Anchor } from '../notes/anchor-place';
import { spanOf } from '../notes/anchored-notes';
import { pastOf, type Evidence, type FactNote, type Past, type Reply, type Standing } from '../notes/note';
import type { Phrase } from '../phrase';
import { FILLER } from '../text/markup';
import type { Span } from '../text/span';
import { contactsIn, documentsIn, type Contact, type UsedDocument } from './backing';
import { gateVerdict, type GateRules } from './gate';
import type { GateVerdict } from './gate-reasons';
import { peopleIn } from './people-named';
import { inOneLine, unmarked } from './printable';
import { sheetClaimsOf } from './sheet-claims';
import { copyOfArticle, type CopyParagraph } from './sheet-copy';

/** A claim, and all that is on record of it. */
export interface SheetNote {
  /** From 1, in the order of the marks in the copy. */
  readonly number: number;
  /** The words, in one line; as they were, where they are gone. */
  readonly words: string;
  /** Where they stand (UTF-16); null where they are gone. */
  readonly span: Span | null;
  readonly kind: ClaimKind;
  /** Whom the article names for it. */
  readonly source: string | null;
  /** Who is named in its sentence. */
  readonly people: readonly string[];
  readonly evidence: readonly Evidence[];
  /** How much evidence is kept back from whoever reads this. */
  readonly withheld: number;
  readonly standing: Standing;
  /** The words or the sentence as they were when it was checked, where they are others now. */
  readonly was: string | null;
  readonly checker: string;
  /** When it was said, UTC; empty where nobody has looked at it. */
  readonly date: string;
  readonly remark: string;
  readonly replies: readonly Reply[];
  /** What was said before, the oldest first. */
  readonly history: readonly Past[];
  /** The note itself; null where there is none. */
  readonly note: FactNote | null;
}

/** So many claims of a kind stand so. */
export interface Count {
  readonly kind: ClaimKind;
  readonly standing: Standing;
  readonly count: number;
}

export interface Cover {
  readonly title: string;
  readonly path: string;
  /** The hash of the text: of equal hashes the text is equal. */
  readonly version: string;
  /** When the sheet was made, UTC. */
  readonly date: string;
  readonly words: number;
  readonly counts: readonly Count[];
  readonly verdict: GateVerdict;
  /** The numbers of the claims with a note that are not verified: what somebody has to answer. */
  readonly open: readonly number[];
}

/** A document that was not read, or not all of it. */
export interface Unread {
  readonly document: string;
  readonly reason: Phrase;
}

/** A sentence of the copy that names somebody. */
export interface Statement {
  readonly words: string;
  readonly people: readonly string[];
  /** The numbers of the claims in it. */
  readonly claims: readonly number[];
}

/** Of a sheet for the lawyer. */
export interface ForLawyer {
  /** In the order of the text. */
  readonly statements: readonly Statement[];
  /** Sources without a name, as the copy has them. */
  readonly unnamed: readonly string[];
}

export interface FactSheet {
  readonly cover: Cover;
  readonly copy: readonly CopyParagraph[];
  /** By their numbers; of a sheet for the lawyer those about people first. */
  readonly notes: readonly SheetNote[];
  readonly documents: readonly UsedDocument[];
  readonly contacts: readonly Contact[];
  readonly unread: readonly Unread[];
  readonly lawyer?: ForLawyer;
}

/** What a host brings to a sheet. */
export interface Given {
  readonly path: string;
  readonly version: string;
  readonly date: string;
  readonly gate: GateRules;
  readonly unread: readonly Unread[];
  /** Of what day a document is (ISO), where the host knows. */
  dateOf(document: string): string | null;
}

/** The fact sheet of an article. */
export function factSheet(checked: Checked, given: Given): FactSheet {
  const { article } = checked;
  const claims = sheetClaimsOf(checked);
  const notes = notesOn(checked, claims);
  const { path, version, date, unread } = given;
  const placed = notes.flatMap(({ number, span }) => (span ? [{ number, span }] : []));
  return {
    cover: {
      title: titleOf(checked) ?? path,
      path,
      version,
      date,
      words: article.paragraphs.reduce((sum, { paragraph }) => sum + wordsInArticle(paragraph), 0),
      counts: countsOf(notes),
      verdict: gateVerdict(checked, claims, given.gate),
      open: notes.filter(({ note, standing }) => note && standing !== 'verified').map(({ number }) => number),
    },
    copy: copyOfArticle(article, placed),
    notes,
    documents: documentsIn(notes, document => given.dateOf(document)),
    contacts: contactsIn(notes),
    unread,
  };
}

function titleOf({ article }: Checked): string | undefined {
  const isHeading = ({ kind, role }: Paragraph): boolean => kind === 'heading' || role === 'heading';
  const heading = article.paragraphs.find(({ paragraph }) => isHeading(paragraph) && !isByline(paragraph));
  return heading && inOneLine(heading.paragraph.prose.replaceAll(FILLER, ''));
}

function notesOn({ article, notes: anchored }: Checked, claims: readonly Claim[]): SheetNote[] {
  const people = peopleIn(article);
  const figures = new Map(figuresOf(article).map(figure => [figure.span.start, figure]));
  const anchors = new Map(anchored.map(({ note, anchor }) => [note.id, anchor]));
  const sourceAt = (at: Span): string | undefined => {
    const figure = figures.get(at.start);
    const source = figure?.span.end === at.end ? figure.source : undefined;
    return source ? withoutLeadIn(wordsAt(article, source)) : undefined;
  };
  return claims.map(({ span, kind, speaker, standing, note }, i) => ({
    number: i + 1,
    words: unmarked(span ? wordsAt(article, span) : (note?.target.exact ?? '')),
    span,
    kind,
    source: span && (sourceAt(span) ?? speaker),
    people: span ? people.around(span) : [],
    evidence: note?.evidence ?? [],
    withheld: 0,
    standing,
    was: note ? wasIn(anchors.get(note.id) ?? null, note) : null,
    checker: note?.checker ?? '',
    date: note?.modified ?? '',
    remark: note?.comment ?? '',
    replies: note?.replies ?? [],
    history: note ? pastOf(note) : [],
    note: note ?? null,
  }));
}

/** What was checked, where something else stands there now. */
function wasIn(anchor: Anchor | null, { target }: FactNote): string | null {
  if (anchor?.state === 'context-changed') return inOneLine(anchor.was);
  return anchor?.state === 'stale' && spanOf(anchor) ? inOneLine(target.exact) : null;
}

function countsOf(notes: readonly SheetNote[]): Count[] {
  const counts = new Map<string, Count>();
  for (const { kind, standing } of notes) {
    const key = `${kind} ${standing}`;
    counts.set(key, { kind, standing, count: (counts.get(key)?.count ?? 0) + 1 });
  }
  return [...counts.values()];
}
