import * as vscode from 'vscode';
import { uriIn } from './article-addresses';

/** The articles of all folders of the workspace as one list, each with its address: the same one until a folder's list is another. */
export class Joined<T extends { readonly path: string }> {
  #lists: readonly (readonly T[])[] = [];
  #all: readonly (T & { readonly uri: vscode.Uri })[] = [];

  async of(
    listOf: (folder: vscode.Uri) => Promise<readonly T[]>,
  ): Promise<readonly (T & { readonly uri: vscode.Uri })[]> {
    const folders = vscode.workspace.workspaceFolders?.map(({ uri }) => uri) ?? [];
    const lists = await Promise.all(folders.map(listOf));
    if (lists.length === this.#lists.length && lists.every((list, i) => list === this.#lists[i])) return this.#all;
    this.#lists = lists;
    return (this.#all = lists.flatMap((list, i) =>
      list.map(each => {
        const uri = uriIn(folders[i], each.path);
        return { ...each, uri, path: vscode.workspace.asRelativePath(uri) };
      }),
    ));
  }
}
