/** The bytes of a text in UTF-8. */
export const encoded = (text: string): Uint8Array => new TextEncoder().encode(text);

/** Two files are there and say the same. */
export const isEqual = (a: Uint8Array | undefined, b: Uint8Array | undefined): boolean =>
  !!a && !!b && a.length === b.length && a.every((byte, i) => byte === b[i]);
