import { createHash } from 'node:crypto';
import { sentenceAround } from '../engine/notes/sentence';
import type { Finding } from '../engine/rule';
import type { Span } from '../engine/text/span';

/**
 * What tells each finding of a text from the others, wherever it moves: a hash of its rule, its words and their sentence, and which of
 * those that have the same it is, from 1: `5d41402abc4b2a76:1`. Line breaks and spaces count as one space.
 */
export function fingerprintsOf(text: string, findings: readonly Pick<Finding, 'rule' | 'span'>[]): string[] {
  const times = new Map<string, number>();
  return findings.map(({ rule, span }) => {
    const hash = hashOf([rule, ...piecesAround(text, span)]);
    const time = (times.get(hash) ?? 0) + 1;
    times.set(hash, time);
    return `${hash}:${time}`;
  });
}

/** The words of a finding, and those of its sentence on either side. */
function piecesAround(text: string, { start, end }: Span): string[] {
  const sentence = sentenceAround(text, { start, end });
  const piece = (from: number, to: number): string => text.slice(from, to).replace(/\s+/g, ' ');
  return [piece(sentence.start, start).trimStart(), piece(start, end), piece(end, sentence.end).trimEnd()];
}

const hashOf = (pieces: readonly string[]): string =>
  createHash('sha256').update(JSON.stringify(pieces)).digest('hex').slice(0, 16);
