// pdf.js draws pages, fills in forms and writes comments; Factnote reads what a page says. What only the rest needs does not ship.
import { parse } from 'acorn';
import { readFile } from 'node:fs/promises';
import { edited } from './letters.mjs';

/** What pdf.js asks of a door in passing: that alone is left of it. */
const LEFT = { DOMFilterFactory: 'destroy(){}', ImageResizer: 'static setOptions(){}' };

/** The doors to the rest: each is left empty but for that, and esbuild leaves out what only they lead to. */
const DOORS = [
  ...Object.keys(LEFT),
  'InternalRenderTask', // a page is drawn
  'PDFImage', // with its pictures,
  'JpxImage',
  'JBig2CCITTFaxImage',
  'JpegImage',
  'FunctionBasedShading', // and shades
  'MeshShading',
  'RadialAxialShading',
  'AnnotationFactory', // comments and forms are read,
  'Annotation',
  'MarkupAnnotation',
  'WidgetAnnotation',
  'AnnotationEditor', // and written
  'AnnotationEditorUIManager',
  'PDFEditor', // pages are put together anew
  'XFAFactory', // forms in XML,
  'getXfaFontName', // with their fonts
];

/** The code without what is behind the doors. Throws where one is missing: another version, to be looked at anew. */
export function readingOnly(code) {
  const edits = [];
  const shut = new Set();
  const replace = ({ start, end }, after) => edits.push({ start, end, after });
  const isDoor = name => DOORS.includes(name) && shut.add(name);
  for (const statement of parse(code, { ecmaVersion: 'latest', sourceType: 'module' }).body) {
    const { type, id, body, declarations = [] } = statement;
    if (type === 'FunctionDeclaration' && isDoor(id.name)) replace(body, '{}');
    // pdf.js hands all that it has to the page, too, and gives what draws its short names
    if (
      type === 'ForInStatement' ||
      /^globalThis\._pdfjsTestingUtils=/.test(code.slice(statement.start, statement.end))
    )
      replace(statement, '');
    for (const { id, init } of declarations)
      if (isDoor(init?.id?.name ?? id.name))
        replace(init, init.type === 'ClassExpression' ? `class{${LEFT[init.id?.name ?? id.name] ?? ''}}` : '()=>{}');
      else if (init && /^(?:Class|Call|New)Expression$/.test(init.type)) {
        // making it does nothing else, so that it can go where nobody uses it
        const made = code.slice(init.start, init.end);
        replace(init, `/* @__PURE__ */ ${init.type === 'ClassExpression' ? `(() => ${made})()` : made}`);
      }
  }
  const missing = DOORS.filter(name => !shut.has(name));
  if (missing.length) throw new Error(`pdf.js has no ${missing.join(', ')} any more: see scripts/slim-pdf.mjs`);
  return edited(code, edits);
}

/** The esbuild plugin. */
export const slimPdf = {
  name: 'slim-pdf',
  setup(build) {
    build.onLoad({ filter: /[\\/]unpdf[\\/]dist[\\/]pdfjs\.mjs$/ }, async ({ path }) => ({
      contents: readingOnly(await readFile(path, 'utf8')),
    }));
  },
};
