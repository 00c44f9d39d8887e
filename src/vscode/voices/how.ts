import * as vscode from 'vscode';
import type { Article } from '../../engine/article/article';
import type { Speaker } from '../../engine/article/quotations/quotations';
import { namedBefore } from '../../engine/article/speech/named-before';
import { wordsSeen } from '../../engine/article/words-seen';

/** How a speaker was found, where a pronoun or a description stands for a name, or nothing does. */
export function howInWords(article: Article, document: vscode.TextDocument, speaker: Speaker): string | undefined {
  const { how, name, span, candidates, isGiven } = speaker;
  const here = wordsSeen(article, span).replace(/\s+/g, ' ');
  if (candidates) return here ? `“${here}”: ${anyOf(candidates)}` : anyOf(candidates);
  if (!name) return undefined;
  if (isGiven) return vscode.l10n.t('{0}, as a note says', here && how !== 'none' ? `“${here}”: ${name}` : name);
  if (how === 'running') return vscode.l10n.t('{0}, going on from “{1}”', name, here);
  return how === 'pronoun' || how === 'title' ? whereNamed(article, document, speaker, here) : undefined;
}

/** *Ana Ruiz or Lena Brock*, as the person’s own language has it. */
const anyOf = (names: readonly string[]): string =>
  new Intl.ListFormat(vscode.env.language, { type: 'disjunction' }).format(names);

/** *“she”: Stella Brandt, named in the sentence before* */
function whereNamed(article: Article, document: vscode.TextDocument, speaker: Speaker, here: string): string {
  const named = namedBefore(article, speaker);
  const name = speaker.name!;
  switch (named?.near) {
    case 'sentence':
      return vscode.l10n.t('“{0}”: {1}, named in the same sentence', here, name);
    case 'sentence-before':
      return vscode.l10n.t('“{0}”: {1}, named in the sentence before', here, name);
    case 'paragraph':
      return vscode.l10n.t('“{0}”: {1}, named in the same paragraph', here, name);
    case 'paragraph-before':
      return vscode.l10n.t('“{0}”: {1}, named in the paragraph before', here, name);
    case 'elsewhere':
      return vscode.l10n.t('“{0}”: {1}, named on line {2}', here, name, document.positionAt(named.span.start).line + 1);
    default:
      return vscode.l10n.t('“{0}”: {1}', here, name);
  }
}
