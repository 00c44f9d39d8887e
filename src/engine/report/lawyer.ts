/** The fact sheet for whoever reads for libel: statements about named people first, and nothing of what the desk keeps confidential. */
import { inArticle, wordsAt } from '../article/article';
import { isByline } from '../article/furniture/bylines';
import type { Checked } from '../check';
import { isFile } from '../notes/evidence';
import type { Evidence, FactNote, Past } from '../notes/note';
import { documentsIn } from './backing';
import type { FactSheet, SheetNote, Statement } from './fact-sheet';
import { peopleIn } from './people-named';

/** Stands for what is kept back. */
export const WITHHELD = '[confidential]';

/**
 * The sheet without confidential documents: their names, passages and hashes go, in what was said before as well, and where a remark names
 * one. How much was kept back is said of each claim.
 */
export function sheetForLawyer(
  sheet: FactSheet,
  checked: Checked,
  isConfidential: (path: string) => boolean,
): FactSheet {
  const secret = (evidence: Evidence): boolean => isFile(evidence) && isConfidential(evidence.source);
  const paths = sheet.notes
    .flatMap(({ evidence, history }) => [...evidence, ...history.flatMap(past => past.evidence)])
    .filter(secret)
    .map(({ source }) => source);
  const names = [...paths, ...sheet.unread.map(({ document }) => document).filter(isConfidential)];
  const clean = redaction(names);
  const notes = sheet.notes
    .map(note => redacted(note, secret, clean))
    .sort((a, b) => Number(!a.people.length) - Number(!b.people.length) || a.number - b.number);
  const dates = new Map(sheet.documents.map(({ source, date }) => [source, date]));
  return {
    ...sheet,
    notes,
    documents: documentsIn(notes, source => dates.get(source) ?? null),
    unread: sheet.unread.filter(({ document }) => !isConfidential(document)),
    lawyer: { statements: statementsIn(checked, sheet), unnamed: unnamedIn(checked) },
  };
}

/** Takes the names of files out of free words: the path, and the name of the file alone. */
function redaction(paths: readonly string[]): (words: string) => string {
  const names = paths.flatMap(path => [path, path.slice(path.lastIndexOf('/') + 1)]);
  const longestFirst = [...new Set(names)].sort((a, b) => b.length - a.length);
  return words => longestFirst.reduce((left, name) => left.replaceAll(name, WITHHELD), words);
}

function redacted(
  sheetNote: SheetNote,
  secret: (evidence: Evidence) => boolean,
  clean: (words: string) => string,
): SheetNote {
  const left = (evidence: readonly Evidence[]): Evidence[] =>
    evidence.filter(each => !secret(each)).map(each => ({ ...each, source: clean(each.source) }));
  const past = (said: Past): Past => ({ ...said, comment: clean(said.comment), evidence: left(said.evidence) });
  const { note, evidence, remark, replies, history } = sheetNote;
  const said = {
    evidence: left(evidence),
    replies: replies.map(reply => ({ ...reply, comment: clean(reply.comment) })),
    history: history.map(past),
  };
  return {
    ...sheetNote,
    ...said,
    remark: clean(remark),
    withheld: evidence.filter(secret).length,
    note: note && withoutLetter({ ...note, ...said, comment: clean(remark) }),
  };
}

/** What was not understood of a note when it was read may name anything. */
function withoutLetter({ asRead: _, history, ...note }: FactNote): FactNote {
  return history?.length ? { ...note, history } : note;
}

/** Every sentence that names somebody, with the numbers of the claims in it: what has none was never checked. */
function statementsIn({ article }: Checked, { notes }: FactSheet): Statement[] {
  const people = peopleIn(article);
  const told = article.paragraphs.filter(({ paragraph }) => !isByline(paragraph));
  return told.flatMap(placed =>
    placed.paragraph.sentences.flatMap(sentence => {
      const at = inArticle(placed, sentence);
      const named = people.in(at);
      if (!named.length) return [];
      const words = wordsAt(article, at).replace(/\s+/g, ' ').trim();
      const inside = notes.filter(note => note.span && note.span.start < at.end && note.span.end > at.start);
      return [{ words, people: named, claims: inside.map(({ number }) => number) }];
    }),
  );
}

const unnamedIn = ({ article, findings }: Checked): string[] => [
  ...new Set(
    findings
      .filter(({ rule }) => rule === 'attribution/unnamed-source')
      .map(({ span: at }) => wordsAt(article, at).replace(/\s+/g, ' ')),
  ),
];
