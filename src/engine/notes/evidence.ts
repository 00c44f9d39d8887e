/** What may back a claim: an address, a file of the workspace, or what somebody heard or saw, in free words with their kind. */

/** The kinds of evidence in free words: `interview: Ana Ruiz, 14 May, by phone`. */
export const kinds = ['interview', 'e-mail', 'document', 'observation'] as const;
export type Kind = (typeof kinds)[number];

const WORDS = new RegExp(`^(${kinds.join('|')}): (.*[\\p{L}\\p{N}].*)$`, 'isu');

/** Evidence in free words, its kind and what it says; undefined where it is an address or a path. */
export function wordsIn(source: string): { readonly kind: Kind; readonly said: string } | undefined {
  const found = WORDS.exec(source);
  return found ? { kind: found[1].toLowerCase() as Kind, said: found[2].trim() } : undefined;
}

/** Evidence in free words as it is kept. */
export const inKind = (kind: Kind, said: string): string => `${kind}: ${said.trim().replace(/\s+/g, ' ')}`;

/** Something like a host: `www.port.example/table`, `port.example/table`. */
const HOST = /^(?:www\.[^\s/.]+\.[^\s/]+|(?:[a-z0-9-]+\.)+[a-z]{2,}(?=\/))(?:[/?#]\S*)?$/i;

/** An address on the web, with its scheme where that was left out; undefined where it is none. */
export function addressIn(given: string): string | undefined {
  const address = HOST.test(given) ? `https://${given}` : given;
  return /^https?:\/\/[^\s/?#.]+[^\s/?#]*(?:[/?#]\S*)?$/i.test(address) ? address : undefined;
}

/** A path with the place in its file, such as `port.pdf#page=3`. */
export function placeIn(given: string): { readonly path: string; readonly place?: string } {
  const found = /^(.+)#((?:page|line|row|time)=[\w:.-]+)$/.exec(given);
  return found ? { path: found[1], place: found[2] } : { path: given };
}
