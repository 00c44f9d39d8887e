// l10n/bundle.l10n.json: every sentence that the extension says to a person, as its own English translation.
import { readdir, readFile } from 'node:fs/promises';

/** Where sentences for the editor are made; the command line speaks English. */
const FOLDERS = ['src/engine', 'src/project', 'src/vscode'];

const LITERAL = String.raw`('(?:[^'\\\n]|\\.)*'|"(?:[^"\\\n]|\\.)*"|\x60(?:[^\x60\\$]|\\.)*\x60)\s*[,)]`;
const SAY = new RegExp(String.raw`(?<![\w.])say\(\s*(?:${LITERAL})?`, 'g');
const T = new RegExp(String.raw`\bl10n\.t\(\s*(?:\{\s*message:\s*)?${LITERAL}`, 'g');
const COMMENT = /^\s*\/\*[^]*?\*\/|^\s*\/\/.*$/gm;

/** The bundle; the editor falls back to it and translators start from it. */
export async function phrases(rules) {
  const found = new Set(rules.flatMap(rule => [rule.title, rule.why]));
  for (const file of await sources()) {
    const code = (await readFile(file, 'utf8')).replace(COMMENT, '');
    for (const [call, literal] of code.matchAll(SAY)) {
      if (!literal)
        throw new Error(`${file}: ${call}… the template must be a plain string, or translators never see it`);
      found.add(valueOf(literal));
    }
    for (const [, literal] of code.matchAll(T)) found.add(valueOf(literal));
  }
  return JSON.stringify(Object.fromEntries([...found].sort().map(phrase => [phrase, phrase])), null, 2) + '\n';
}

async function sources() {
  const files = [];
  for (const folder of FOLDERS) {
    for (const entry of await readdir(folder, { withFileTypes: true, recursive: true })) {
      if (entry.isFile() && entry.name.endsWith('.ts')) files.push(`${entry.parentPath}/${entry.name}`);
    }
  }
  return files;
}

/** What a string literal of our own source stands for. */
const valueOf = literal => new Function(`return ${literal}`)();
