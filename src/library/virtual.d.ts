/** The lexicon in base64, which esbuild.mjs puts in. */
declare module 'virtual:lexicon' {
  const base64: string;
  export default base64;
}
