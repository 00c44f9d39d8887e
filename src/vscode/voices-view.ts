import * as vscode from 'vscode';
import type { Quotation } from '../engine/article/quotations';
import type { Articles } from './articles';
import { goTo } from './go-to';
import type { OpenArticle } from './open-article';
import { countWords, firstWords, quotationsInWords, wordsInWords } from './quotations';
import { voicesOf, type Voice } from './voices';

const VIEW = 'factnote.voices';

interface VoiceNode {
  readonly article: OpenArticle;
  readonly voice: Voice;
}

interface QuotationNode extends VoiceNode {
  readonly quotation: Quotation;
}

/** The view *Voices*: who is quoted in the article in front, how much, and where. */
export function registerVoicesView(articles: Articles): vscode.Disposable {
  const voices = new Voices(articles);
  const view = vscode.window.createTreeView(VIEW, { treeDataProvider: voices, showCollapseAll: true });
  const update = (): void => {
    view.message = voices.message();
    voices.changed.fire();
  };
  update();
  return vscode.Disposable.from(
    view,
    voices.changed,
    articles.onDidChange(({ uri }) => {
      if (uri.toString() === vscode.window.activeTextEditor?.document.uri.toString()) update();
    }),
    vscode.window.onDidChangeActiveTextEditor(update),
    vscode.commands.registerCommand('factnote.showVoices', async () => {
      await vscode.commands.executeCommand(`${VIEW}.focus`);
      const [first] = voices.getChildren();
      if (first) await view.reveal(first, { focus: true, select: false }); // the view has the focus, and now a row of it
    }),
  );
}

class Voices implements vscode.TreeDataProvider<VoiceNode | QuotationNode> {
  readonly changed = new vscode.EventEmitter<void>();
  readonly onDidChangeTreeData = this.changed.event;

  constructor(readonly articles: Articles) {}

  /** What stands in the view in place of voices; nothing where there is no article: then VS Code shows the view's welcome. */
  message(): string | undefined {
    const article = this.#inFront();
    return article && !voicesOf(article.checked.article).length
      ? vscode.l10n.t('Nobody is quoted in this article.')
      : undefined;
  }

  getChildren(node?: VoiceNode | QuotationNode): (VoiceNode | QuotationNode)[] {
    if (node) return 'quotation' in node ? [] : node.voice.quotations.map(quotation => ({ ...node, quotation }));
    const article = this.#inFront();
    return article ? voicesOf(article.checked.article).map(voice => ({ article, voice })) : [];
  }

  getParent(node: VoiceNode | QuotationNode): VoiceNode | undefined {
    return 'quotation' in node ? { article: node.article, voice: node.voice } : undefined;
  }

  getTreeItem(node: VoiceNode | QuotationNode): vscode.TreeItem {
    return 'quotation' in node ? quotationItem(node) : voiceItem(node);
  }

  #inFront(): OpenArticle | undefined {
    const document = vscode.window.activeTextEditor?.document;
    return document && this.articles.get(document);
  }
}

function voiceItem({ voice, article }: VoiceNode): vscode.TreeItem {
  const { speaker, quotations, words, share } = voice;
  const label = speaker ?? vscode.l10n.t('No speaker found');
  const item = new vscode.TreeItem(label, vscode.TreeItemCollapsibleState.Collapsed);
  const percent = new Intl.NumberFormat(vscode.env.language, { style: 'percent' }).format(share);
  const amount = [wordsInWords(words), quotationsInWords(quotations.length)];
  const unnamed = speaker !== null && !voice.name;
  item.id = `${article.document.uri.toString()} ${speaker ?? ''}`;
  item.description = [...(unnamed ? [vscode.l10n.t('not named')] : []), percent, ...amount].join(' · ');
  item.iconPath = new vscode.ThemeIcon(iconOf(voice));
  item.tooltip = [label, ...amount, vscode.l10n.t('{0} of all quoted words', percent)].join('\n');
  item.accessibilityInformation = { label: [label, item.description.replaceAll(' · ', ', ')].join(', ') };
  return item;
}

/** Of a form that can be told apart without colour. */
function iconOf({ speaker, name }: Voice): string {
  if (speaker === null) return 'circle-slash';
  if (!name) return 'question';
  return name.kind === 'body' ? 'organization' : 'account';
}

function quotationItem({ article, voice, quotation }: QuotationNode): vscode.TreeItem {
  const { document, checked } = article;
  const copy = checked.article;
  const words = firstWords(copy, quotation.span);
  const line = vscode.l10n.t('line {0}', document.positionAt(quotation.span.start).line + 1);
  const amount = wordsInWords(countWords(copy, quotation.span));
  const item = new vscode.TreeItem(words);
  item.id = `${document.uri.toString()} ${voice.speaker ?? ''} ${voice.quotations.indexOf(quotation)}`;
  item.description = `${line} · ${amount}`;
  item.iconPath = new vscode.ThemeIcon('quote');
  item.tooltip = copy.text.slice(quotation.span.start, quotation.span.end);
  item.accessibilityInformation = { label: [words, line, amount].join(', ') };
  item.command = goTo(document, quotation.span, vscode.l10n.t('Go to Quotation'));
  return item;
}
