/**
 * What a version of V8 is told before it runs us. Patterns are most of our time: they are compiled to machine code when they are first
 * tried, not after a try in an interpreter. In V8 11, which Node 20 has, code is optimised only where it runs so often that it pays, in
 * each thread anew, and each function by itself; room for what lives shortly has one size (a megabyte in one article takes 100 MB of
 * memory, not 130), and each thread clears it alone: the others have their own to do. Later versions know some of these flags no more,
 * and are told nothing but the first.
 */
export const flagsFor = (v8: string): string =>
  v8.startsWith('11.')
    ? '--no-regexp-tier-up --interrupt-budget=500000 --no-turbo-inlining --semi-space-growth-factor=1 --min-semi-space-size=4 --no-parallel-scavenge'
    : '--no-regexp-tier-up';
