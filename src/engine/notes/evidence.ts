/** What may back a claim: an address, a file of the workspace, or what somebody heard or saw, in free words with their kind. */
import { say } from '../phrase';
import { isAddress } from './iri';
import type { Evidence, Refusal } from './note';

/** The kinds of evidence in free words: `interview: Ana Ruiz, 14 May, by phone`. */
export const kinds = ['interview', 'e-mail', 'document', 'observation'] as const;
export type Kind = (typeof kinds)[number];

/** The kind that words begin with, as it is written, and the rest of them, if they say anything. */
function parted(words: string): { readonly kind: string; readonly said: string } | undefined {
  const colon = words.indexOf(':');
  const kind = words.slice(0, Math.max(0, colon));
  const said = words.slice(colon + 1).trimStart();
  return isKind(kind.toLowerCase()) && saysAnything(said) ? { kind, said } : undefined;
}

const isKind = (word: string): word is Kind => kinds.some(kind => kind === word);
const saysAnything = (words: string): boolean => /[\p{L}\p{N}]/u.test(words);

/** Evidence in free words as it is kept. */
export const inKind = (kind: string, said: string): string =>
  `${kind.toLowerCase()}: ${said.trim().replace(/\s+/g, ' ')}`;

/** The kind and the words of evidence in free words; undefined where it is an address or a path. */
export function wordsIn(source: string): { readonly kind: Kind; readonly said: string } | undefined {
  const found = parted(source);
  const isKept = found && source === inKind(found.kind, found.said);
  return isKept ? { kind: found.kind as Kind, said: found.said } : undefined;
}

const WEB = /^https?:\/\/[^\s/?#]+(?:[/?#]\S*)?$/i;

/** True for an address of the web, the only ones that are evidence, and that are opened. */
export const isWeb = (source: string): boolean => WEB.test(source);

/** What somebody gives as evidence, as it is kept: an address or free words; a path, of which only a host knows whether it leads anywhere. */
export function evidenceIn(given: string): { readonly source: string } | { readonly path: string } | Refusal {
  const source = given.trim();
  const words = parted(source);
  if (words) return { source: inKind(words.kind, words.said) };
  if (isWeb(source)) return { source };
  if (/^www\.[^\s/?#]+\.\S+$/i.test(source)) return { source: `https://${source}` };
  if (source && !isAddress(source)) return { path: source };
  return {
    refused: say(
      '“{0}” is no evidence: that is an address (https://…), a file of this folder, or words such as “{1}”.',
      source,
      'interview: Ana Ruiz, 14 May, by phone',
    ),
  };
}

/** Evidence is a file of the workspace. */
export const isFile = ({ source }: Evidence): boolean => !isAddress(source) && !wordsIn(source);

/** A part of a place, *page=3*; there may be several, *sheet=Boats&cell=B12*. */
const PLACE = /^(?:page|line|row|column|sheet|cell|time|paragraph|part)=[^#&\s]+$/;

/** A path with the place in its file, such as `port.pdf#page=3`. */
export function placeIn(path: string): { readonly path: string; readonly place: string } | undefined {
  const at = path.lastIndexOf('#');
  const place = path.slice(at + 1);
  return at > 0 && place.split('&').every(part => PLACE.test(part)) ? { path: path.slice(0, at), place } : undefined;
}

/** Evidence that is another now than when it was looked at, or that is gone. */
export interface ChangedEvidence {
  readonly source: string;
  readonly isGone: boolean;
}
