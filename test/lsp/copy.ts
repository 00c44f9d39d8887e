/** An article with three faults, behind letters that take several bytes and code units. */
export const COPY = [
  'Bus fares go up in the harbour town.',
  '😀 Zoë rides each day. “We had no choice, said Ana Ruiz, who runs the depot for the town.',
  'The work costs $ 85 million, according to the city. The the council votes on Monday.',
  '',
].join('\n\n');

/** The rules that it breaks. */
export const FOUND = ['quote/unclosed', 'figure/malformed', 'text/repeated-word'];
