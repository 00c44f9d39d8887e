import assert from 'node:assert/strict';
import { firstTooDeep } from '../../src/project/json-fault';

const open = '['.repeat(101);

suite('JSON that is nested too deeply', () => {
  const cases: [what: string, json: string, at: number | undefined][] = [
    ['brackets', open, 100],
    ['braces', '{"a":'.repeat(101), 500],
    ['as deep as may be', '['.repeat(100), undefined],
    ['closed and opened again', '[{}]'.repeat(200), undefined],
    ['behind a string', `"a", ${open}`, 105],
    ['behind a string that ends in an escape', `"a\\\\", ${open}`, 107],
    ['in a string', `"${open}"`, undefined],
    ['in a string, behind an escaped mark and more', `"say \\"when\\" and ${open}"`, undefined],
    ['in a string of several lines', `"a\\\nb\n${open}"`, undefined],
    ['in a string that is never closed', `"${open}`, undefined],
    ['in a string that is cut within an escape', `"${open}\\`, undefined],
  ];
  for (const [what, json, at] of cases) test(what, () => assert.equal(firstTooDeep(json), at));
});
