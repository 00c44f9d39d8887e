import { wordsAt } from '../../engine/article/article';
import * as vscode from 'vscode';
import type { Speaker } from '../../engine/article/quotations/quotations';
import { firstWords, speakerOf, voicesOf, type Saying, type Voice } from '../../engine/voices';
import { editorInFront } from '../articles/article-at';
import type { Articles } from '../articles/articles';
import { goTo } from '../editing/go-to';
import type { OpenArticle } from '../articles/open-article';
import { howInWords } from './how';
import { amountInWords, wordsInWords } from './quotations';
import { FORGET_SPEAKER, SET_SPEAKER } from './speaker-commands';
import { rangeOf } from '../editing/ranges';

const VIEW = 'factnote.voices';

interface VoiceNode {
  readonly article: OpenArticle;
  readonly voice: Voice;
}

interface SayingNode extends VoiceNode {
  readonly saying: Saying;
}

/** The view *Voices*: who speaks in the article in front, quoted or told, how much, and where. */
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
      if (uri.toString() === editorInFront()?.document.uri.toString()) update();
    }),
    vscode.window.onDidChangeActiveTextEditor(update),
    ...[SET_SPEAKER, FORGET_SPEAKER].map(command =>
      vscode.commands.registerCommand(command.replace('factnote.', `${VIEW}.`), ({ article, saying }: SayingNode) =>
        vscode.commands.executeCommand(command, article.document.uri, rangeOf(article.document, saying.span)),
      ),
    ),
    vscode.commands.registerCommand('factnote.showVoices', async () => {
      await vscode.commands.executeCommand(`${VIEW}.focus`);
      const [first] = voices.getChildren();
      if (first) await view.reveal(first, { focus: true, select: false }); // the view has the focus, and now a row of it
    }),
  );
}

class Voices implements vscode.TreeDataProvider<VoiceNode | SayingNode> {
  readonly changed = new vscode.EventEmitter<void>();
  readonly onDidChangeTreeData = this.changed.event;

  constructor(readonly articles: Articles) {}

  /** What stands in the view in place of voices; nothing where there is no article: then VS Code shows the view's welcome. */
  message(): string | undefined {
    const article = this.#inFront();
    return article && !voicesOf(article.checked.article).length
      ? vscode.l10n.t('Nobody speaks in this article.')
      : undefined;
  }

  getChildren(node?: VoiceNode | SayingNode): (VoiceNode | SayingNode)[] {
    if (node) return 'saying' in node ? [] : node.voice.sayings.map(saying => ({ ...node, saying }));
    const article = this.#inFront();
    return article ? voicesOf(article.checked.article).map(voice => ({ article, voice })) : [];
  }

  getParent(node: VoiceNode | SayingNode): VoiceNode | undefined {
    return 'saying' in node ? { article: node.article, voice: node.voice } : undefined;
  }

  getTreeItem(node: VoiceNode | SayingNode): vscode.TreeItem {
    return 'saying' in node ? sayingItem(node) : voiceItem(node);
  }

  #inFront(): OpenArticle | undefined {
    const document = editorInFront()?.document;
    return document && this.articles.get(document);
  }
}

function voiceItem({ voice, article }: VoiceNode): vscode.TreeItem {
  const { speaker, share } = voice;
  const label = speaker ?? vscode.l10n.t('Speaker not known');
  const item = new vscode.TreeItem(label, vscode.TreeItemCollapsibleState.Collapsed);
  const percent = (percents ??= new Intl.NumberFormat(vscode.env.language, { style: 'percent' })).format(share);
  const amount = amountInWords(voice);
  item.id = `${article.document.uri.toString()} ${speaker ?? ''}`;
  item.description = [...(isUnnamed(voice) ? [vscode.l10n.t('not named')] : []), percent, ...amount].join(' · ');
  item.iconPath = new vscode.ThemeIcon(iconOf(voice));
  item.tooltip = [label, ...amount, vscode.l10n.t('{0} of all that is said', percent)].join('\n');
  item.accessibilityInformation = { label: [label, item.description.replaceAll(' · ', ', ')].join(', ') };
  return item;
}

/** To know a language's ways takes some time, and every voice is told at every key. */
let percents: Intl.NumberFormat | undefined;

/** Two who speak at once are named as well, though neither is the voice. */
const isUnnamed = ({ speaker, name }: Voice): boolean =>
  speaker !== null && !name && !/\p{Lu}.* and .*\p{Lu}/u.test(speaker);

/** *“she”: Ana Ruiz or Lena Brock*, or the words alone. */
const whoInWords = ({ checked: { article }, document }: OpenArticle, speaker: Speaker): string[] => [
  howInWords(article, document, speaker) ?? `“${speakerOf(article, { speaker })}”`,
];

/** Of a form that can be told apart without colour. */
function iconOf(voice: Voice): string {
  if (voice.speaker === null) return 'circle-slash';
  if (isUnnamed(voice)) return 'question';
  return voice.name?.kind === 'body' ? 'organization' : 'account';
}

function sayingItem({ article, voice, saying }: SayingNode): vscode.TreeItem {
  const { document, checked } = article;
  const { span, quoted } = saying;
  const words = firstWords(checked.article, span, quoted);
  const line = vscode.l10n.t('line {0}', document.positionAt(span.start).line + 1);
  const amount = quoted ? wordsInWords(saying.words) : vscode.l10n.t('{0} indirectly', wordsInWords(saying.words));
  const item = new vscode.TreeItem(words);
  item.id = `${document.uri.toString()} ${voice.speaker ?? ''} ${voice.sayings.indexOf(saying)}`;
  const who = voice.speaker === null && saying.by ? whoInWords(article, saying.by) : [];
  item.description = [line, amount, ...who].join(' · ');
  item.contextValue = 'saying';
  item.iconPath = new vscode.ThemeIcon(quoted ? 'quote' : 'comment');
  item.tooltip = wordsAt(checked.article, span);
  item.accessibilityInformation = { label: [words, line, amount, ...who].join(', ') };
  item.command = goTo(
    document,
    span,
    quoted ? vscode.l10n.t('Go to Quotation') : vscode.l10n.t('Go to Indirect Speech'),
  );
  return item;
}
