/** Slips of the hand: one letter lost, added, wrong, or in its neighbour's place. */

/** Is a word another one with one slip? */
export function isOneSlip(word: string, meant: string): boolean {
  const more = word.length - meant.length;
  if (word === meant || Math.abs(more) > 1) return false;
  let at = 0;
  while (at < word.length && word[at] === meant[at]) at++;
  const rest = (of: string, from: number): string => of.slice(from);
  if (more) return more > 0 ? rest(word, at + 1) === rest(meant, at) : rest(word, at) === rest(meant, at + 1);
  const isSwapped =
    word[at] === meant[at + 1] && word[at + 1] === meant[at] && rest(word, at + 2) === rest(meant, at + 2);
  return isSwapped || rest(word, at + 1) === rest(meant, at + 1);
}
