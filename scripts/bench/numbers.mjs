/** The one in the middle; of none, nothing. */
export function median(numbers) {
  const sorted = numbers.toSorted((a, b) => a - b);
  return sorted.length ? (sorted[(sorted.length - 1) >> 1] + sorted[sorted.length >> 1]) / 2 : undefined;
}
