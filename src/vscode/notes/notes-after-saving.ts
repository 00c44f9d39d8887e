import type { Note } from '../../engine/notes/note';
import type { OpenArticle } from '../articles/open-article';
import type { NoteStores } from './note-stores';

/** An article was saved: notes that would not be found again where their words stand now are described anew. */
export async function keepPlaces(stores: NoteStores, article: OpenArticle): Promise<void> {
  const known = new Map(article.anchored.map(({ note }) => [note.id, note]));
  const moved = new Map(article.settledNotes().flatMap(note => (known.get(note.id) === note ? [] : [[note.id, note]])));
  if (!moved.size) return;
  // what somebody has changed meanwhile stays as it is
  const isOurs = ({ id, modified }: Note): boolean => known.get(id)?.modified === modified;
  await stores.change(article.document.uri, notes =>
    notes.map(note => (isOurs(note) ? (moved.get(note.id) ?? note) : note)),
  );
}
