/** Runs the built command line as a person does: a process of its own, in a folder of its own. */
import { spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';

export const CLI = resolve('dist/cli.js');

/** What a process printed, and its exit status. */
export interface Ran {
  readonly out: string;
  readonly err: string;
  readonly status: number | null;
}

/** A folder for one test, and `factnote` in it. */
export class Folder {
  constructor(readonly path = mkdtempSync(join(tmpdir(), 'factnote-'))) {}

  /** A folder in it. */
  in(name: string): Folder {
    return new Folder(this.at(name));
  }

  /** Writes files: text by name. */
  write(files: Readonly<Record<string, string | Uint8Array>>): this {
    for (const [name, copy] of Object.entries(files)) {
      mkdirSync(dirname(this.at(name)), { recursive: true });
      writeFileSync(this.at(name), copy);
    }
    return this;
  }

  at(name: string): string {
    return join(this.path, name);
  }

  factnote(args: readonly string[], input: string | Uint8Array = '', node: readonly string[] = []): Promise<Ran> {
    return new Promise((done, fail) => {
      const child = spawn(process.execPath, [...node, CLI, ...args], { cwd: this.path });
      let [out, err] = ['', ''];
      child.stdout.setEncoding('utf8').on('data', chunk => (out += chunk));
      child.stderr.setEncoding('utf8').on('data', chunk => (err += chunk));
      child.on('error', fail).on('close', status => done({ out, err, status }));
      child.stdin.on('error', () => {}); // it need not read to the end
      child.stdin.end(input);
    });
  }

  remove(): void {
    rmSync(this.path, { recursive: true, force: true });
  }
}

/** Runs something while variables of the environment, which the command line inherits, have other values. */
export async function withEnvironment<T>(values: Readonly<NodeJS.ProcessEnv>, run: () => Promise<T>): Promise<T> {
  const before = { ...process.env };
  Object.assign(process.env, values);
  try {
    return await run();
  } finally {
    for (const name of Object.keys(values)) {
      if (before[name] === undefined) delete process.env[name];
      else process.env[name] = before[name];
    }
  }
}

/** A new folder for each test of the suite. */
export function folderForEach(): () => Folder {
  let folder: Folder;
  setup(() => (folder = new Folder()));
  teardown(() => folder.remove());
  return () => folder;
}

/** Prose with one fault, which the safe fix mends: `$ 5`. */
export const ARTICLE = `The ferry to Orve will cost $ 5 from May, the line said on Monday. It has not raised its fares since the war.

The mayor was not amused. “We were not asked,” she said. “They should have come to the council with that.”
`;

/** A factnote.json with nothing on but the rule that the article above breaks. */
export const ONLY_FIGURES = JSON.stringify({
  rules: {
    'attribution/*': 'off',
    'figure/*': 'off',
    'quote/*': 'off',
    'text/*': 'off',
    'figure/malformed': 'error',
  },
});
