/**
 * SRT and VTT: the document is the file's own text; each subtitle keeps its time. Libraries give no places in the file, and none of it
 * where a single subtitle is broken.
 */
import type { Block } from '../../engine/evidence/document';
import { span, type Span } from '../../engine/text/span';
import { Lines } from '../lines';
import type { Extracted } from './extracted';

/** *00:12:31,040 --> 00:12:34,000*; VTT leaves out the hours, and has a dot. */
const TIMING = /^\s*(?:(\d{1,3}):)?(\d{1,2}):(\d{2})[.,]\d{1,3}\s*-->/;

/** The number of a subtitle, on a line of its own. */
const NUMBER = /^\s*\d+\s*$/;

/** *<v Hanne Krog>*, *<v.loud Hanne Krog>*, *</v>*. */
const VOICE = /<v(?:\.[\w.-]{0,80})?[ \t]([^<>]{0,200})>|<\/v>/g;

interface Subtitle {
  readonly time: string;
  /** Its lines, none of them blank. */
  readonly lines: Span[];
}

/** The subtitles of a file. */
export function extractSubtitles(text: string): Extracted {
  const places = new Lines(text);
  const blocks = subtitlesIn(text).flatMap(({ time, lines }) =>
    piecesOf(text, lines).map(({ start, end, speaker }): Block => ({
      kind: 'subtitle',
      span: { start, end },
      place: { time, line: places.at(start).line + 1 },
      ...(speaker && { speaker }),
    })),
  );
  return { text, blocks, date: null };
}

/** All that follows a line with a time, up to a blank line or the next such. */
function subtitlesIn(text: string): Subtitle[] {
  const subtitles: Subtitle[] = [];
  let open: Subtitle | undefined;
  for (const { 0: line, index } of text.matchAll(/[^\r\n]+|\r\n|\r|\n/g)) {
    const timing = TIMING.exec(line);
    if (timing) {
      const last = open?.lines.at(-1);
      if (last && NUMBER.test(text.slice(last.start, last.end))) open?.lines.pop(); // no blank line before it
      open = { time: timeOf(timing), lines: [] };
      subtitles.push(open);
    } else if (line.trim()) {
      open?.lines.push(span(index, index + line.length));
    } else if (isBlankLine(text, index)) {
      open = undefined;
    }
  }
  return subtitles;
}

/** A line break ends the line before it; what is left is blank where it begins a line. */
const isBlankLine = (text: string, at: number): boolean => at === 0 || '\r\n'.includes(text[at - 1]);

const timeOf = ([, hours = '0', minutes, seconds]: RegExpExecArray): string =>
  [hours, minutes, seconds].map(part => part.padStart(2, '0')).join(':');

interface Piece extends Span {
  readonly speaker?: string;
}

/** What each voice says: by its tag, or in a line of its own behind a dash. */
function piecesOf(text: string, lines: readonly Span[]): Piece[] {
  if (!lines.length) return [];
  const isDialogue = lines.length > 1 && lines.every(({ start, end }) => /^\s*[-–—]/.test(text.slice(start, end)));
  const all = isDialogue ? lines : [span(lines[0].start, lines[lines.length - 1].end)];
  return all.flatMap(each => voicesIn(text, each)).filter(({ start, end }) => start < end);
}

function voicesIn(text: string, { start, end }: Span): Piece[] {
  const pieces: Piece[] = [];
  let from = start;
  let speaker: string | undefined;
  for (const { 0: tag, 1: name, index } of text.slice(start, end).matchAll(VOICE)) {
    pieces.push({ ...trimmed(text, from, start + index), speaker });
    from = start + index + tag.length;
    speaker = name?.trim();
  }
  return [...pieces, { ...trimmed(text, from, end), speaker }];
}

function trimmed(text: string, start: number, end: number): Span {
  while (start < end && !text[start].trim()) start++;
  while (end > start && !text[end - 1].trim()) end--;
  return { start, end };
}
