/** The files of dist/formats/, which are loaded by all hosts. */
import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { createContext, runInContext } from 'node:vm';
import { encoded } from '../../../src/project/bytes';
import { filesOfAllFormats } from './files';

/** What a worker has of the web, and nothing of Node. */
const WEB =
  'AbortController AbortSignal Blob DOMException Event EventTarget MessageChannel MessageEvent MessagePort ReadableStream TextDecoder ' +
  'TextEncoder TransformStream URL WritableStream atob btoa clearTimeout crypto fetch performance queueMicrotask setTimeout structuredClone';

type Format = Record<string, (given: unknown, more?: unknown) => Promise<{ readonly text: string }>>;

suite('the code of a format', () => {
  test('needs nothing of Node, and leaves nothing behind', async () => {
    const files = await filesOfAllFormats(extension => `We lost ${extension} boats.`);
    const read: string[] = [];
    const made: string[] = []; // what makes files, and reads none
    for (const name of readdirSync('dist/formats').filter(each => each.endsWith('.js'))) {
      const globals = Object.fromEntries(WEB.split(' ').map(each => [each, Reflect.get(globalThis, each)]));
      const context = createContext({ ...globals, Uint8Array, module: { exports: {} } });
      context.self = context;
      const before = Object.keys(context);
      const format: Format = runInContext(
        `(function (exports) { ${readFileSync(`dist/formats/${name}`, 'utf8')}\nreturn module.exports; })(module.exports)`,
        context,
      );
      const [extract] = Object.values(format);
      const extension = name === 'mail.js' ? 'eml' : name.slice(0, -'.js'.length);
      const file = files[`a.${extension}`];
      if (!file) {
        assert.equal(typeof extract, 'function');
        made.push(extension);
        continue;
      }
      const given = name === 'csv.js' ? file : typeof file === 'string' ? encoded(file) : file;
      const { text } = await extract(given, () => false);
      assert.match(text, new RegExp(`We lost ${extension} boats\\.`));
      read.push(extension);
      assert.deepEqual(Object.keys(context), before, `${name} leaves something behind`);
    }
    assert.deepEqual(made, ['docx-sheet', 'word-article']);
    assert.deepEqual(read, ['csv', 'docx', 'html', 'eml', 'ods', 'pdf', 'xlsx']);
  });
});
