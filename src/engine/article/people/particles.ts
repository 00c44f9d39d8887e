/** Small words before a surname, which have a capital where the surname stands alone: *Pieter van Dijk*, *Van Dijk*. */
const PARTICLES: ReadonlySet<string> = new Set('van von de den der ten ter dos da di del'.split(' '));

/** *van* of *Van Dyke*, in small letters; undefined where a word has none before it. */
export function particleOf(word: string): string | undefined {
  const space = word.replace('\u00a0', ' ').indexOf(' ');
  const particle = word.slice(0, Math.max(0, space)).toLowerCase();
  return PARTICLES.has(particle) ? particle : undefined;
}
