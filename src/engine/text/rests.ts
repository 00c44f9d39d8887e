/** Text without the rests of characters that are written as several, and the way back. */
import { GONE, REST } from './copy';

export interface Bare {
  readonly text: string;
  /** Of each code unit, and of the end: where it stands in the text with rests (UTF-16). */
  readonly from: Uint32Array;
}

/** Offsets as they are: those of the sentence around a claim, say, where it has no rests. */
const SAME = Uint32Array.from({ length: 2048 }, (_, i) => i);

/** A text without the rests of its characters. */
export function withoutRests(text: string): Bare {
  if (text.length < SAME.length && !text.includes(REST)) return { text, from: SAME };
  const from = new Uint32Array(text.length + 1);
  let bare = '';
  for (let at = 0; at < text.length;) {
    const rest = text.indexOf(REST, at);
    const end = rest < 0 ? text.length : rest;
    for (let i = at, to = bare.length; i < end; i++) from[to++] = i;
    bare += text.slice(at, end);
    at = end;
    while (text[at] === REST) at++;
  }
  from[bare.length] = text.length;
  return { text: bare, from: from.subarray(0, bare.length + 1) };
}

/** What is shown of a bare piece of copy, which begins at an offset of the bare text, as long as it is with its rests. */
export function withRests(shown: string, { from }: Bare, start: number): string {
  if (from[start + shown.length] - from[start] === shown.length) return shown;
  let all = '';
  for (let i = 0; i < shown.length; i++) {
    const length = from[start + i + 1] - from[start + i];
    all += shown[i] + (shown[i] === GONE ? GONE : REST).repeat(length - 1);
  }
  return all;
}
