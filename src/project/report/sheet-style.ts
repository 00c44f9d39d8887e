/** What a Word document says in so many words, so that it is understood when it is read again. */

/** The style of all in a Word document that is the sheet and not the copy; by it the copy is known when the document is read again. */
export const SHEET_STYLE = 'FactnoteSheet';

/** A line of a comment that names what backs a claim. */
export const EVIDENCE = 'Evidence: ';
