/** What backs the claims of an article, in two lists: documents, and people who were spoken to. */
import { wordsIn } from '../notes/evidence';
import type { Evidence } from '../notes/note';

/** A document, an address, or what was seen, with the claims that rest on it. */
export interface UsedDocument {
  readonly source: string;
  /** Of what day it is (ISO), where that is known. */
  readonly date: string | null;
  /** The hashes of its content when it was looked at; several where it was changed in between. */
  readonly digests: readonly string[];
  /** When it was last looked at, UTC; empty where nobody knows. */
  readonly seen: string;
  readonly claims: readonly number[];
}

/** Somebody who was spoken to or has written, with when and how. */
export interface Contact {
  readonly how: 'interview' | 'e-mail';
  /** Who, when and how, as the checker has put it. */
  readonly said: string;
  /** When it was put on record, UTC. */
  readonly seen: string;
  readonly claims: readonly number[];
}

interface Backed {
  readonly number: number;
  readonly evidence: readonly Evidence[];
}

/** The documents that claims rest on, in alphabetical order; `dateOf` says of what day one is. */
export function documentsIn(notes: readonly Backed[], dateOf: (source: string) => string | null): UsedDocument[] {
  const used = bySource(notes, source => !contactOf(source));
  return used.map(({ source, all, claims }) => ({
    source,
    date: dateOf(source),
    digests: [...new Set(all.flatMap(({ digest }) => digest ?? []))],
    seen: lastOf(all),
    claims,
  }));
}

/** The people whom claims rest on, in alphabetical order. */
export const contactsIn = (notes: readonly Backed[]): Contact[] =>
  bySource(notes, source => !!contactOf(source))
    .map(({ source, all, claims }) => ({ ...contactOf(source)!, seen: lastOf(all), claims }))
    .sort((a, b) => (a.said < b.said ? -1 : 1));

function contactOf(source: string): Pick<Contact, 'how' | 'said'> | undefined {
  const words = wordsIn(source);
  return words && (words.kind === 'interview' || words.kind === 'e-mail')
    ? { how: words.kind, said: words.said }
    : undefined;
}

interface Used {
  readonly source: string;
  readonly all: Evidence[];
  readonly claims: number[];
}

function bySource(notes: readonly Backed[], isOne: (source: string) => boolean): Used[] {
  const used = new Map<string, Used>();
  for (const { number, evidence } of notes)
    for (const each of evidence.filter(({ source }) => isOne(source))) {
      const found = used.get(each.source) ?? { source: each.source, all: [], claims: [] };
      found.all.push(each);
      if (!found.claims.includes(number)) found.claims.push(number);
      used.set(each.source, found);
    }
  return [...used.values()].sort((a, b) => (a.source < b.source ? -1 : 1));
}

/** Times in UTC sort as they follow each other. */
const lastOf = (all: readonly Evidence[]): string =>
  all.map(({ seen }) => seen).reduce((last, seen) => (seen > last ? seen : last), '');
