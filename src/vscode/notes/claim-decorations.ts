import * as vscode from 'vscode';
import type { Standing } from '../../engine/notes/note';
import type { Articles } from '../articles/articles';
import { claimsOf, type Claim } from '../claims/claims';
import { rangeOf } from '../editing/ranges';
import { soon } from '../soon';
import { factStanding, isFact, placeOf, URGENCY } from './statuses';

/** How a claim is drawn: a sign in the gutter, a line of its own kind, and a colour of the theme. Never a colour alone. */
interface Look {
  readonly colour: string;
  readonly line: 'solid' | 'dotted' | 'dashed' | 'double' | 'wavy';
}

const LOOKS: Readonly<Partial<Record<Standing, Look>>> = {
  verified: { colour: 'testing.iconPassed', line: 'solid' },
  query: { colour: 'editorInfo.foreground', line: 'dotted' },
  disputed: { colour: 'editorWarning.foreground', line: 'dashed' },
  wrong: { colour: 'editorError.foreground', line: 'double' },
  unverifiable: { colour: 'descriptionForeground', line: 'dashed' },
  stale: { colour: 'editorWarning.foreground', line: 'double' },
  'evidence-changed': { colour: 'editorWarning.foreground', line: 'dashed' },
  clash: { colour: 'editorError.foreground', line: 'dashed' },
};

interface Types {
  readonly words: vscode.TextEditorDecorationType;
  readonly sign: vscode.TextEditorDecorationType;
}

const iconOf = ({ extensionUri }: vscode.ExtensionContext, standing: Standing): vscode.Uri =>
  vscode.Uri.joinPath(extensionUri, 'images', 'notes', `${standing}.svg`);

function typesFor(standing: Standing, { colour, line }: Look, context: vscode.ExtensionContext): Types {
  return {
    words: vscode.window.createTextEditorDecorationType({
      textDecoration: `underline ${line} var(--vscode-${colour.replaceAll('.', '-')}); text-underline-offset: 3px`,
      overviewRulerColor: new vscode.ThemeColor(colour),
      overviewRulerLane: vscode.OverviewRulerLane.Left,
      rangeBehavior: vscode.DecorationRangeBehavior.ClosedClosed,
    }),
    sign: vscode.window.createTextEditorDecorationType({
      gutterIconPath: iconOf(context, standing),
      gutterIconSize: '80%',
    }),
  };
}

/**
 * Marks the words that have fact notes, in the copy and on the overview ruler, and in the gutter the most urgent of a line; a line whose
 * claims nobody has looked at has a thin mark there, and nothing in the copy.
 */
export function registerMarks(articles: Articles, context: vscode.ExtensionContext): vscode.Disposable {
  const types = new Map(
    URGENCY.flatMap(standing => {
      const look = LOOKS[standing];
      return look ? [[standing, typesFor(standing, look, context)] as const] : [];
    }),
  );
  const drawn = new WeakMap<vscode.TextEditor, Set<Standing>>(); // where there is nothing to draw or to take away, VS Code is not told
  const draw = (editor: vscode.TextEditor): void => {
    const before = drawn.get(editor) ?? new Set();
    drawn.set(editor, before);
    const noted = articles.get(editor.document)?.anchored.filter(isFact) ?? [];
    const signed = new Set<number>();
    for (const [standing, { words, sign }] of types) {
      const ranges = noted.flatMap(each => {
        const at = placeOf(each);
        return at && factStanding(each) === standing ? [rangeOf(editor.document, at)] : [];
      });
      if (!ranges.length && !before.delete(standing)) continue;
      if (ranges.length) before.add(standing);
      editor.setDecorations(words, ranges);
      editor.setDecorations(
        sign,
        ranges.filter(({ start }) => !signed.has(start.line)).map(({ start }) => new vscode.Range(start, start)),
      );
      for (const { start } of ranges) signed.add(start.line);
    }
  };
  const unchecked = vscode.window.createTextEditorDecorationType({ gutterIconPath: iconOf(context, 'unchecked') });
  const dimmed = vscode.window.createTextEditorDecorationType({ opacity: '0.7' });
  const drawMargin = (editor: vscode.TextEditor): void => {
    const { document } = editor;
    const article = articles.get(document);
    const claims = article && !article.muted ? claimsOf(article) : [];
    const linesOf = (some: readonly Claim[]): number[] =>
      some.flatMap(({ span }) => (span ? [document.positionAt(span.start).line] : []));
    const lines = new Set(linesOf(claims.filter(({ standing }) => standing === 'unchecked')));
    for (const line of linesOf(claims.filter(({ standing }) => LOOKS[standing]))) lines.delete(line);
    editor.setDecorations(
      unchecked,
      [...lines].map(line => new vscode.Range(line, 0, line, 0)),
    );
    const isDimming = vscode.workspace.getConfiguration('factnote', document).get<boolean>('dimVerified');
    const verified = isDimming ? claims.filter(({ standing }) => standing === 'verified') : [];
    editor.setDecorations(
      dimmed,
      verified.flatMap(({ span }) => (span ? [rangeOf(document, span)] : [])),
    );
  };
  const drawMargins = soon(() => vscode.window.visibleTextEditors.forEach(drawMargin));
  const drawAll = (): void => {
    vscode.window.visibleTextEditors.forEach(draw);
    drawMargins();
  };
  drawAll();
  return vscode.Disposable.from(
    ...[...types.values()].flatMap(({ words, sign }) => [words, sign]),
    unchecked,
    dimmed,
    drawMargins,
    vscode.workspace.onDidChangeConfiguration(drawMargins),
    articles.onDidChange(({ uri }) => {
      for (const editor of vscode.window.visibleTextEditors)
        if (editor.document.uri.toString() === uri.toString()) draw(editor);
      drawMargins();
    }),
    vscode.window.onDidChangeVisibleTextEditors(drawAll),
  );
}
