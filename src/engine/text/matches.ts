/**
 * How patterns are tried. One that must match at the end of a text, and may begin with any word, is written `$(?<=…)`: it is read once,
 * backwards from the end, and not forwards from each character.
 */

const NONE: readonly RegExpExecArray[] = [];

/** The match of a sticky pattern at an offset. */
export function matchAt(pattern: RegExp, text: string, at: number): RegExpExecArray | null {
  pattern.lastIndex = at;
  return pattern.exec(text);
}

/**
 * Every match of a global pattern, as `matchAll` finds them. That copies the pattern at each call, which costs more than to look
 * through a paragraph in vain.
 */
export function matchesOf(pattern: RegExp, text: string): readonly RegExpExecArray[] {
  pattern.lastIndex = 0;
  let match = pattern.exec(text);
  if (!match) return NONE;
  const matches: RegExpExecArray[] = [];
  for (; match; match = pattern.exec(text)) {
    matches.push(match);
    if (!match[0]) pattern.lastIndex++;
  }
  return matches;
}
