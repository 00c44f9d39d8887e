/** *Oxford* is British with *-ize* where it comes from Greek, as the Oxford dictionaries have it: *organize*, but *analyse*. */
export const dialects = ['american', 'british', 'oxford'] as const;
export type Dialect = (typeof dialects)[number];
