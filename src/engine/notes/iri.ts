/** Addresses and paths as the IRIs that the Web Annotation model asks for, and back. */

const WORKSPACE = 'urn:x-workspace:';

/** An address, and not a path: a scheme has two letters or more. */
export const isAddress = (source: string): boolean => /^[a-z][a-z0-9+.-]+:[^\s]/i.test(source);

/** An address as it is; a path as one of the workspace. Whatever an IRI may not hold is escaped. */
export const toIri = (source: string): string =>
  escaped(isAddress(source) ? source : WORKSPACE + source.replace(/%/g, '%25'));

function escaped(iri: string): string {
  const [head, ...parts] = iri
    .replace(/%(?![0-9a-f]{2})/gi, '%25')
    .replace(/[^!#$%&'()*+,\-./:;=?@_~a-zA-Z0-9]+/g, piece => encodeURIComponent(wellFormed(piece)))
    .split('#'); // only the first one begins a fragment
  return parts.length ? `${head}#${parts.join('%23')}` : head;
}

/** Without lone surrogates, which cannot be written in an address. */
export const wellFormed = (piece: string): string =>
  piece.replace(/[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g, '\ufffd');

export function fromIri(iri: string): string {
  if (!iri.startsWith(WORKSPACE)) return iri;
  const path = iri.slice(WORKSPACE.length);
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}
