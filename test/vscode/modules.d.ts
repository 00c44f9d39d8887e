declare module 'mocha/mocha.js';
declare module 'virtual:suites'; // every *.test.ts of this folder: see esbuild.mjs
