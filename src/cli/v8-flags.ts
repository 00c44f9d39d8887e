/** Patterns are most of our time: they are compiled to machine code when they are first tried, not after a try in an interpreter. */
const PATTERNS = '--no-regexp-tier-up';

/**
 * Room for what lives shortly has one size (a megabyte in one article takes 100 MB of memory, not 130), and each thread clears it
 * alone: the others have their own to do. What lives longer may grow by two fifths before it is looked through (an archive takes a sixth less).
 */
const MEMORY = '--semi-space-growth-factor=1 --min-semi-space-size=4 --no-parallel-scavenge --heap-growing-percent=40';

/** Code is optimised only where it runs so often that it pays, in each thread anew, and each function by itself. */
const OPTIMISED = {
  11: '--no-turbo-inlining --interrupt-budget=500000',
  later: '--no-turbo-inlining --no-maglev --invocation-count-for-turbofan=12000',
};

/** The last version of V8 that is known to know all of these; it complains of those that it does not. */
const LAST = 14;

/** The file that keeps what this Node has compiled. */
export const cacheName = `cli-main.${process.arch}-${process.versions.v8}.cache`;

/** What a version of V8 is told before it runs us: Node 20 has 11, Node 26 has 14. */
export function flagsFor(v8: string): string {
  const major = Number.parseInt(v8, 10);
  if (major > LAST) return PATTERNS;
  return `${PATTERNS} ${MEMORY} ${major === 11 ? OPTIMISED[11] : OPTIMISED.later}`;
}
