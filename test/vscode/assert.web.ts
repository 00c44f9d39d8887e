// What `node:assert/strict` is in the web worker host: see esbuild.mjs.
import { strict } from 'assert';
export default strict;
