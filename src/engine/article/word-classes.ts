/** The classes of words that patterns are tried at: bits, from 2 on (1 are digits). */
/** What a number in words has. */
export const NUMBER_WORD = 2;
export const SCALE_WORD = 4;
/** *third-largest*, *No. 2* */
export const RANK_WORD = 8;
/** Verbs whose subject vouches for a figure, and *according*. */
export const VOUCHING_WORD = 32;
/** Nouns of what figures come from. */
export const DOCUMENT_WORD = 64;
/** The cues that stand doubled. */
export const SAID_WORD = 128;
export const TITLE_WORD = 256;
/** *officials*, *analysts* */
export const PEOPLE_WORD = 512;
/** What indirect speech has. */
export const TELLING_WORD = 1024;
export const ACCORDING_WORD = 2048;

export const PERCENT_WORD = 8192;
/** What stands in marks for the desk. */
export const DESK_WORD = 16384;
export const MONTH_WORD = 32768;
/** What a page says to its readers, and who contributed to an article. */
export const PAGE_WORD = 65536;
