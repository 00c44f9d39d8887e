export type Severity = 'error' | 'warning' | 'information' | 'hint';

/** Most serious first. */
export const severities: readonly Severity[] = ['error', 'warning', 'information', 'hint'];
