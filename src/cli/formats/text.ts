import { claimsIn } from '../../engine/claims';
import { progressOf } from '../../engine/progress';
import { damageOf } from '../../engine/damage';
import { english } from '../../engine/phrase';
import type { Finding, Severity } from '../../engine/rule';
import type { Span } from '../../engine/text/span';
import { Lines } from '../../project/lines';
import type { CheckedDocument } from '../results';
import { visible } from '../escapes';
import { counted } from './counted';
import type { Format } from './format';
import type { Colour, Paint } from './paint';
import { pathOf } from './path';

const COLOUR: Readonly<Record<Severity, Colour>> = {
  error: 'red',
  warning: 'yellow',
  information: 'blue',
  hint: 'cyan',
};

/** In characters: what is shown of a long line, and how much of that before the words that are marked. */
const WIDEST = 100;
const BEFORE = 36;

/** What is told of a document. */
interface Told {
  /** Some findings at a time: a line of a million is longer than a string may be. */
  readonly findings: readonly string[];
  readonly damage: string;
  readonly severities: readonly Severity[];
  readonly mendable: number;
  /** How many are not told, since they are known; undefined where nothing is. */
  readonly known?: number;
}

/** For a person: where and what, the line with the words underlined, and at the end how damaged and how far checked each file is, and a summary. */
export const text = (paint: Paint): Format<CheckedDocument, Told> => ({
  pieceOf(document) {
    const lines = new Lines(document.text);
    const { findings } = document;
    return {
      findings: atATime(findings).map(some =>
        some.map(finding => story(pathOf(document.name), finding, lines, paint)).join(''),
      ),
      damage: damage(document, paint),
      severities: findings.map(({ severity }) => severity),
      mendable: findings.filter(({ fixes }) => fixes.some(fix => fix.preferred)).length,
      known: document.known,
    };
  },
  async *all(pieces) {
    const counts = new Map<Severity, number>();
    let files = 0;
    let mendable = 0;
    let known: number | undefined;
    const scores: string[] = [];
    for await (const told of pieces) {
      files++;
      mendable += told.mendable;
      if (told.known !== undefined) known = (known ?? 0) + told.known;
      scores.push(told.damage);
      for (const severity of told.severities) counts.set(severity, (counts.get(severity) ?? 0) + 1);
      yield* told.findings;
    }
    if (counts.size) yield `\n${scores.join('')}`;
    if (files) yield summary(files, counts, mendable, known);
  },
});

/** How damaged a file is, and by what, and how far it is checked. */
function damage(document: CheckedDocument, paint: Paint): string {
  const { article, findings } = document;
  const { score, reasons } = damageOf(article, findings);
  const why = reasons.map(({ rule, count }) => `${count} × ${rule.id}`).join(', ');
  const isNew = document.known !== undefined; // the score is that of all damage, and would say nothing of what is new
  const found = isNew ? `New damage: ${why}` : `Damage: ${score} of 100. ${why}`;
  const said = score ? found : `No ${isNew ? 'new ' : ''}damage found.`;
  return `${paint('bold', visible(pathOf(document.name)))} ${said}${progress(document, score > 0)}\n`;
}

/** How far its claims are checked; nothing where it has none. */
function progress(document: CheckedDocument, isNext: boolean): string {
  const { claims, verified } = progressOf(claimsIn(document));
  return claims ? `${isNext ? '.' : ''} ${verified} of ${claims} verified.` : '';
}

function story(path: string, { rule, severity, span, message }: Finding, lines: Lines, paint: Paint): string {
  const { line, character } = lines.at(span.start);
  const place = paint('bold', visible(`${path}:${line + 1}:${character + 1}`));
  const head = `${place} ${paint(COLOUR[severity], severity)} ${visible(english(message))} ${paint('dim', rule)}`;
  const excerpt = cut(lines.copyOf(line), { start: character, end: character + (span.end - span.start) });
  const marks = paint(COLOUR[severity], '^'.repeat(Math.max(1, width(excerpt.marked))));
  const copy = `${excerpt.before}${excerpt.marked}${excerpt.after}`;
  return `${head}\n    ${visible(copy)}\n    ${' '.repeat(width(excerpt.before))}${marks}\n`;
}

/** The part of a line around a span. A span that runs on into the next line is shown to the end of its first. */
function cut(line: string, span: Span): { before: string; marked: string; after: string } {
  const from =
    line.length <= WIDEST ? 0 : whole(line, Math.max(0, Math.min(span.start - BEFORE, line.length - WIDEST)));
  const to = whole(line, Math.min(line.length, from + WIDEST));
  const end = Math.min(span.end, to);
  return {
    before: (from > 0 ? '…' : '') + line.slice(from, span.start),
    marked: line.slice(span.start, end),
    after: line.slice(end, to) + (to < line.length ? '…' : ''),
  };
}

/** An offset that does not part a surrogate pair. */
const whole = (line: string, offset: number): number =>
  /[\udc00-\udfff]/.test(line.charAt(offset)) && /[\ud800-\udbff]/.test(line.charAt(offset - 1)) ? offset - 1 : offset;

/** How many characters it is wide: marks stand on others, and a pair of surrogates is one. */
const width = (copy: string): number => copy.replace(/\p{M}/gu, '').replace(/[\u{10000}-\u{10ffff}]/gu, '·').length;

const AT_A_TIME = 1000;

function atATime<T>(all: readonly T[]): T[][] {
  const some: T[][] = [];
  for (let at = 0; at < all.length; at += AT_A_TIME) some.push(all.slice(at, at + AT_A_TIME));
  return some;
}

function summary(files: number, counts: ReadonlyMap<Severity, number>, mendable: number, known?: number): string {
  const of = `in ${files} ${files === 1 ? 'file' : 'files'}`;
  const isNew = known !== undefined;
  const rest = isNew ? ` ${known} ${known === 1 ? 'is' : 'are'} known.` : '';
  const found = counted(counts);
  if (!found) return `Nothing ${isNew ? 'new ' : ''}found ${of}.${rest}\n`;
  const mend = mendable ? ` --fix mends ${mendable} of them.` : '';
  return `${found} ${of}.${mend}${rest}\n`;
}
