import * as vscode from 'vscode';
import { evidenceIn, inKind, kinds, type Kind } from '../../engine/notes/evidence';
import { unquoted } from '../../engine/notes/describe';
import { isReason, needsReason, statuses, type Evidence, type FactNote, type Status } from '../../engine/notes/note';
import type { Passage } from '../../engine/evidence/evidence';
import { verdictInWords, whereInWords } from '../../engine/evidence/in-words';
import { wordsSurrounded } from '../../engine/evidence/passage-words';
import { evidenceFrom } from '../evidence/passage-evidence';
import { inWords } from '../localized';
import { evidenceAt } from './evidence-files';
import { ICONS, kindInWords, signature, statusDetail, statusInWords } from './statuses';

/** Files that may back a claim; more than these are found by typing. */
const DOCUMENTS = '**/*.{txt,md,html,htm,pdf,docx,csv,xlsx,json}';
const MOST = 200;

const titleOn = (words: string): string => vscode.l10n.t('Fact note on “{0}”', words);

/** Asks what is to be said of a claim; nothing where the person does not tell. */
export async function askStatus(words: string): Promise<Status | undefined> {
  const items = statuses.map(status => ({
    label: `$(${ICONS[status]}) ${statusInWords(status)}`,
    detail: statusDetail(status),
    status,
  }));
  return (await vscode.window.showQuickPick(items, { title: titleOn(words), matchOnDetail: true }))?.status;
}

/** Asks which of several notes is meant: two on one claim, or the two versions of one that clashes. */
export async function askWhich(notes: readonly FactNote[]): Promise<FactNote | undefined> {
  const items = notes.map(note => ({
    label: `$(${ICONS[note.status]}) ${statusInWords(note.status)}`,
    description: note.comment,
    detail: signature(note),
    note,
  }));
  return (await vscode.window.showQuickPick(items, { title: vscode.l10n.t('Which fact note?') }))?.note;
}

/** Asks for a comment, which may stay empty. */
export const askComment = (words: string, value?: string): Thenable<string | undefined> =>
  vscode.window.showInputBox({
    title: titleOn(words),
    prompt: vscode.l10n.t('What was asked, or how it was checked (may stay empty)'),
    value,
  });

/** Asks why a claim is verified now that was disputed; the empty string where nobody need tell. */
export function askReason(known: FactNote, status: Status): Thenable<string | undefined> {
  if (status !== 'verified' || !needsReason(known)) return Promise.resolve('');
  return vscode.window.showInputBox({
    title: titleOn(unquoted(known.target.exact)),
    prompt: vscode.l10n.t('It was {0}: {1}. What has settled it?', statusInWords(known.status), signature(known)),
    placeHolder: known.comment,
    validateInput: reason =>
      isReason(known, reason) ? undefined : vscode.l10n.t('A disputed claim is verified only with a reason.'),
  });
}

/**
 * Asks what backs a claim: a passage that was found, an address, a file of the workspace, or what was heard or seen, in free words.
 */
export async function askEvidence(
  words: string,
  article: vscode.Uri,
  known: FactNote | undefined,
  found: readonly Passage[],
): Promise<Evidence | undefined> {
  const given = await pickSource(words, known?.evidence[0]?.source ?? '', found);
  if (given === undefined) return undefined;
  return typeof given === 'string' ? evidenceAt(given, article) : evidenceFrom(given, article);
}

interface Source extends vscode.QuickPickItem {
  /** What was typed are free words of this kind. */
  readonly heard?: Kind;
  /** A passage that was found for the claim. */
  readonly passage?: Passage;
}

/** A passage as a choice: where it stands, how far it says the same, and its words. */
export const passageItem = (passage: Passage): vscode.QuickPickItem => ({
  label: `$(quote) ${inWords(whereInWords(passage))}`,
  description: inWords(verdictInWords(passage.verdict)),
  detail: wordsSurrounded(passage),
});

/** One list: what was found stands first, then an address that is being typed, then the files; what fits none of them may be words. */
async function pickSource(
  words: string,
  value: string,
  found: readonly Passage[],
): Promise<string | Passage | undefined> {
  const pick = vscode.window.createQuickPick<Source>();
  pick.title = titleOn(words);
  pick.placeholder = vscode.l10n.t('What backs it: an address (https://…), a file of this workspace, or who told you');
  pick.value = value;
  const files = await vscode.workspace.findFiles(DOCUMENTS, '**/{node_modules,.*}/**', MOST);
  const paths = files.map((uri): Source => ({ label: vscode.workspace.asRelativePath(uri, false) }));
  const passages = found.map((passage): Source => ({ ...passageItem(passage), passage }));
  const update = (): void => {
    const typed = pick.value.trim();
    const given = evidenceIn(typed);
    const item: Source[] = 'source' in given ? [{ label: given.source, alwaysShow: true }] : [];
    const heard = kinds.map((kind): Source => ({
      label: `$(comment) ${kindInWords(kind)}`,
      description: typed || vscode.l10n.t('who, when and how'),
      alwaysShow: true,
      heard: kind,
    }));
    pick.items = item.length ? [...item, ...passages, ...paths] : [...passages, ...paths, ...heard];
  };
  update();
  const chosen = await new Promise<{ item: Source; typed: string } | undefined>(done => {
    pick.onDidChangeValue(update);
    pick.onDidAccept(() => {
      const [item] = pick.selectedItems;
      if (!item) return;
      done({ item, typed: pick.value });
      pick.hide();
    });
    pick.onDidHide(() => {
      done(undefined);
      pick.dispose();
    });
    pick.show();
  });
  if (!chosen) return undefined;
  const { item, typed } = chosen;
  if (item.passage) return item.passage;
  return item.heard ? askWords(words, item.heard, typed) : item.label;
}

/** Asks for evidence in free words, where none are typed yet. */
async function askWords(words: string, kind: Kind, typed: string): Promise<string | undefined> {
  const said =
    typed.trim() ||
    (await vscode.window.showInputBox({
      title: titleOn(words),
      prompt: `${kindInWords(kind)}: ${vscode.l10n.t('who, when and how')}`,
      placeHolder: vscode.l10n.t('Ana Ruiz, 14 May, by phone'),
    }));
  return said?.trim() ? inKind(kind, said) : undefined;
}
