/** A note as `notes list` tells it: for a script, and for a person. */
import { unquoted } from '../engine/notes/describe';
import { wordsIn } from '../engine/notes/evidence';
import { spanOf, standingOf, type Anchored } from '../engine/notes/anchored-notes';
import { isAddress } from '../engine/notes/iri';
import { courseOf, pastOf, type Evidence, type Past } from '../engine/notes/note';
import type { Lines } from '../project/lines';
import { visible } from './escapes';

/** An element of `notes` of `notes list --format json`. */
export function noteResult(each: Anchored) {
  const { note, anchor } = each;
  const at = anchor && spanOf(anchor);
  return {
    id: note.id,
    // of two versions each says what its checker says
    status: each.clashes && note.kind === 'fact' && anchor?.state === 'standing' ? note.status : standingOf(each),
    exact: note.target?.exact ?? null,
    start: at?.start ?? null,
    end: at?.end ?? null,
    comment: note.kind === 'fact' ? note.comment : note.kind === 'stet' ? note.reason : '',
    evidence: note.kind === 'fact' ? note.evidence.map(evidenceResult) : [],
    checker: note.checker,
    modified: note.modified,
    history: pastOf(note).map(pastResult),
    ...(anchor?.state === 'context-changed' && { was: anchor.was, now: anchor.now }),
    ...(each.clashes && { clash: true }),
    ...(note.kind === 'stet' && { rule: note.rule, scope: note.scope }),
    ...(note.kind === 'speaker' && { speaker: note.name }),
  };
}

const pastResult = ({ status, checker, when, comment, evidence }: Past) => ({
  status,
  checker,
  when,
  comment,
  evidence: evidence.map(evidenceResult),
});

/** One of `url`, `path` and `words`. */
interface EvidenceResult {
  readonly url?: string;
  readonly path?: string;
  readonly words?: string;
  readonly place?: string;
  readonly quote: string | null;
  readonly seen: string | null;
}

const evidenceResult = ({ source, quote, seen, place }: Evidence): EvidenceResult => ({
  [wordsIn(source) ? 'words' : isAddress(source) ? 'url' : 'path']: source,
  ...(place && { place }),
  quote: quote || null,
  seen: seen || null,
});

/** A note as a person reads it. */
export function inOneLine(file: string, each: Anchored, lines: Lines): string {
  const { id, status, exact, start, comment, evidence, checker, was, now: is, speaker } = noteResult(each);
  const at = start === null ? undefined : lines.at(start);
  const place = at ? `${file}:${at.line + 1}:${at.character + 1}` : file;
  const sources = evidence.map(sourceInLine).join(', ');
  const course = each.note.kind === 'fact' ? courseOf(each.note) : [];
  const who = course.length > 1 ? course.map(inWords).join(' → ') : checker;
  const change = was !== undefined && `“${was}” → “${is}”`;
  const details = [each.clashes && 'one of two versions', change, speaker, comment, sources, who]
    .filter(detail => detail)
    .join(' · ');
  const words = exact === null ? '' : ` “${unquoted(exact)}”`;
  return visible(`${place} ${status}${words} ${details} ${id}`.replace(/\s+/g, ' '));
}

const inWords = ({ status, checker, when }: Past): string => `${status} by ${checker}, ${when.slice(0, 10)}`;

const sourceInLine = ({ url, path, words, place, quote }: EvidenceResult): string =>
  `${url ?? path ?? words}${place ? `#${place}` : ''}${quote ? ` “${quote}”` : ''}`;
