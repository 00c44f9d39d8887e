import { homepage } from '../../package.json';

/** The page of a rule. */
export const pageOf = (rule: string): string => `${homepage.replace(/#.*$/, '')}/blob/HEAD/docs/rules/${rule}.md`;
