// `node --require usage.cjs …` says at the end, on the fourth stream, how much memory the process has had at its most.
const { writeSync } = require('node:fs');
const { isMainThread } = require('node:worker_threads');

if (isMainThread) process.on('exit', () => writeSync(3, String(process.resourceUsage().maxRSS)));
