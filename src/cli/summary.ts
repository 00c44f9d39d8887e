/** What a run comes to, in Markdown, for those who read it and not the log: an editor on the page of a job. */
import { appendFileSync } from 'node:fs';
import type { Checked } from '../engine/check';
import { claimsIn } from '../engine/claims';
import { damageOf } from '../engine/damage';
import { english } from '../engine/phrase';
import { progressOf } from '../engine/progress';
import { DEFAULT_GATE, gateVerdict, type GateRules } from '../engine/report/gate';
import { countedReasons } from '../engine/report/gate-reasons';
import { escaped } from '../engine/report/markdown';
import { sheetClaimsOf } from '../engine/report/sheet-claims';
import type { Finding, Severity } from '../engine/rule';
import { Complaint, inWords } from './errors';
import { counted } from './formats/counted';

/** What is told of an article. Plain data. */
export interface Outcome {
  readonly path: string;
  readonly severities: readonly Severity[];
  /** 0 to 100. */
  readonly damage: number;
  readonly claims: number;
  readonly verified: number;
  /** Why the gate keeps it back, in words; none where it is ready. */
  readonly reasons: readonly string[];
}

/** What came of an article; `told` are the findings that the run tells. */
export function outcomeOf(
  path: string,
  checked: Checked,
  told: readonly Finding[],
  gate: GateRules = DEFAULT_GATE,
): Outcome {
  return {
    path,
    severities: told.map(({ severity }) => severity),
    damage: damageOf(checked.article, checked.findings).score,
    ...progressOf(claimsIn(checked)),
    reasons: countedReasons(gateVerdict(checked, sheetClaimsOf(checked), gate)).map(english),
  };
}

/** So many articles are listed: GitHub takes no summary over a megabyte, and nobody reads it to the end. */
const LISTED = 20;

/** Adds up what came of articles. Holds no more of them than are listed. */
export class Summary {
  readonly #counts = new Map<Severity, number>();
  #worst: Outcome[] = [];
  #articles = 0;
  #ready = 0;
  #claims = 0;
  #verified = 0;
  readonly #file: string;

  /** `file` is where it is written in the end. */
  constructor(file: string) {
    this.#file = file;
  }

  add(outcome: Outcome): void {
    this.#articles++;
    this.#claims += outcome.claims;
    this.#verified += outcome.verified;
    for (const severity of outcome.severities) this.#counts.set(severity, (this.#counts.get(severity) ?? 0) + 1);
    if (!outcome.reasons.length) this.#ready++;
    else this.#worst = [...this.#worst, outcome].sort(worseFirst).slice(0, LISTED);
  }

  /** Appends it to its file, as GitHub wants it. */
  append(): void {
    try {
      appendFileSync(this.#file, this.#inMarkdown());
    } catch (error) {
      throw new Complaint(`${this.#file}: ${inWords(error)}`);
    }
  }

  #inMarkdown(): string {
    const kept = this.#articles - this.#ready;
    const left = kept - this.#worst.length;
    return [
      `## Factnote: ${this.#ready} of ${this.#articles} ${this.#articles === 1 ? 'article' : 'articles'} ready`,
      `${counted(this.#counts) || 'Nothing'} found. ${this.#verified} of ${this.#claims} claims verified.`,
      ...(kept ? [[HEAD, ...this.#worst.map(row)].join('\n')] : []),
      ...(left ? [`${left} more are not ready.`] : []),
      '',
    ].join('\n\n');
  }
}

const worseFirst = (a: Outcome, b: Outcome): number => b.damage - a.damage || openIn(b) - openIn(a);

const openIn = ({ claims, verified }: Outcome): number => claims - verified;

const HEAD = '| article | damage of 100 | found | open claims | not ready |\n|---|--:|---|--:|---|';

function row(outcome: Outcome): string {
  const { path, damage, severities, reasons } = outcome;
  const counts = new Map<Severity, number>();
  for (const severity of severities) counts.set(severity, (counts.get(severity) ?? 0) + 1);
  return `| ${escaped(path)} | ${damage} | ${counted(counts)} | ${openIn(outcome)} | ${escaped(reasons.join(', '))} |`;
}
