/** How often rules are right, and how many faults they find, by what somebody has read: `npm run measure` writes it. */
import measured from './measured.json';

export interface Measured {
  /** With a certainty of 95 %, the share of its findings that is right is at least this (fraction). */
  readonly precision: number;
  /** How many findings were read. */
  readonly read: number;
  /** How many of so many faults it found, in copy that was read in full and in blind cases. */
  readonly found: number;
  readonly faults: number;
  /** The day of the measure, as 2026-11-29. */
  readonly on: string;
}

/** Of fewer findings nothing is said. */
const FEWEST = 30;

const rules: Readonly<Record<string, { right: number; read: number; found: number; faults: number }>> = measured.rules;

/** What was measured of a rule; nothing where too few of its findings were read. */
export function measuredOf(rule: string): Measured | undefined {
  const counts = rules[rule];
  if (!counts || counts.read < FEWEST) return undefined;
  const { right, read, found, faults } = counts;
  return { precision: lowerBound(right, read), read, found, faults, on: measured.on };
}

/** The normal distribution’s quantile for an interval of 95 %. */
const Z = 1.96;

/** The lower end of the 95 % interval of a share, as a fraction. Source: E. B. Wilson, Probable inference, 1927. */
export function lowerBound(right: number, of: number): number {
  const share = right / of;
  const weight = (Z * Z) / of;
  return (share + weight / 2 - Z * Math.sqrt((share * (1 - share)) / of + weight / (4 * of))) / (1 + weight);
}
