/** Words that a page says wherever in its line, and those of whoever contributed: where a line has none, none of that is looked for. */
export const PAGE_WORDS =
  'click clicking tap inbox visit terms privacy agreement cookie rules guidelines policy contributed reported'.split(
    ' ',
  );
