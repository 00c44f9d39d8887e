/** *ofthe*, *inwhich*: the words that are run together most, first and second; none of them together is an English word. */
export const FUSED: readonly [firsts: readonly string[], seconds: readonly string[]] = [
  'of in to for on at by from with and but as that is was into over after under about'.split(' '),
  'the this that these their those his its they there which when what where would could should have been were'.split(
    ' ',
  ),
];
