// A tool from the start of its process to its first findings: `node first.mjs TOOL FILE`.
import { readFileSync } from 'node:fs';
import { tools } from './peers/tools.mjs';

const [, , name, file] = process.argv;
const { check } = await tools[name]();
console.log(await check(readFileSync(file, 'utf8')));
process.exit();
