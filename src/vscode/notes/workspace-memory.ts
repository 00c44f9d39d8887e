import * as vscode from 'vscode';
import type { VerifiedMemory } from '../../project/verified-figures';
import { versionOf } from './workspace-files';

/** What is remembered of a workspace folder: a file of VS Code's own storage for this workspace. Nobody else reads it. */
export function memoryOf(
  folder: vscode.Uri,
  { storageUri, extension }: vscode.ExtensionContext,
): VerifiedMemory | undefined {
  if (!storageUri) return undefined;
  const version = String(extension.packageJSON.version);
  const { fs } = vscode.workspace;
  // two folders of one name may share a file: then each forgets what the other has kept
  const name = folder.path.slice(folder.path.lastIndexOf('/') + 1);
  const file = vscode.Uri.joinPath(storageUri, `verified-${encodeURIComponent(name).slice(0, 100)}.json`);
  // another version of Factnote may read the same words otherwise
  const of = `${folder} ${version}`;
  return {
    recall: async () => {
      try {
        const kept = JSON.parse(new TextDecoder().decode(await fs.readFile(file)));
        return kept.of === of ? kept.remembered : undefined;
      } catch {
        return undefined; // nothing was kept yet, or it is damaged
      }
    },
    keep: async remembered => {
      try {
        await fs.writeFile(file, new TextEncoder().encode(JSON.stringify({ of, remembered })));
      } catch {
        // it is read anew the next time
      }
    },
    version: async path => {
      const version = await versionOf(vscode.Uri.joinPath(folder, ...path.split('/')));
      return version.startsWith('0 ') ? '' : version; // a system without times: its files are read
    },
  };
}
