import type { Name } from '../results';

/** The path of a document, for formats that know files only. */
export const pathOf = (name: Name): string => ('path' in name ? name.path : String(name.id));
