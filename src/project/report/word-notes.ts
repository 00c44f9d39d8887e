/** The comments of a Word document as fact notes. */
import { describe } from '../../engine/notes/describe';
import { evidenceIn } from '../../engine/notes/evidence';
import { factNote, statuses, type Evidence, type FactNote, type Status, type Target } from '../../engine/notes/note';
import { EVIDENCE } from './sheet-style';
import type { WordComment } from './word-article';

/** What a host knows. */
export interface Given {
  /** Whose a comment is that names nobody. */
  readonly checker: string;
  /** When a comment was made that does not say so, UTC. */
  readonly now: string;
  newId(): string;
}

/** A comment on an article as a note: a query, unless it says itself what it is, as those do that a fact sheet has. */
export function noteOf({ author, date, lines, on }: WordComment, text: string, host: Given): FactNote {
  const [first = '', ...others] = lines;
  const status = statuses.find(each => first === each || first.startsWith(`${each}: `));
  const evidence = others.flatMap(evidenceOf);
  const unread = others.filter(line => !evidenceOf(line).length);
  const said = status ? first.slice(status.length + 2) : first;
  const given = {
    comment: [said, ...unread].filter(Boolean).join('\n'),
    evidence,
    checker: author || host.checker,
    created: timeOf(date) ?? host.now,
  };
  const make = (as: Status) => factNote({ ...given, id: host.newId(), status: as, target: targetOf(on, text) });
  const note = make(status ?? 'query');
  return 'refused' in note ? (make('query') as FactNote) : note; // nothing is verified without evidence
}

/** Words that are not in the article are kept as they were: their note has no place. */
const targetOf = (on: WordComment['on'], text: string): Target =>
  typeof on === 'string' ? describe(on, { start: 0, end: on.length }) : describe(text, on);

function evidenceOf(line: string): Evidence[] {
  if (!line.startsWith(EVIDENCE)) return [];
  const found = evidenceIn(line.slice(EVIDENCE.length));
  if ('refused' in found) return [];
  return [{ source: 'source' in found ? found.source : found.path, quote: '', seen: '' }];
}

/** In UTC; undefined where the document does not say. */
function timeOf(date: string): string | undefined {
  const time = new Date(date);
  return Number.isNaN(time.getTime()) ? undefined : time.toISOString();
}
