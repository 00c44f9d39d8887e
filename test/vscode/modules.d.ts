declare module 'mocha/mocha.js';
declare module 'virtual:suites'; // every *.test.ts of this folder: see esbuild.mjs
declare module '*.bin' {
  const bytes: Uint8Array<ArrayBuffer>;
  export default bytes;
}
