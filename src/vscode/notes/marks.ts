import * as vscode from 'vscode';
import type { Standing } from '../../engine/notes/note';
import type { Articles } from '../articles';
import { rangeOf } from '../ranges';
import { factStanding, isFact, placeOf } from './statuses';

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
};

/** Marks the words that have fact notes, in the copy, in the gutter and on the overview ruler. */
export function registerMarks(articles: Articles, context: vscode.ExtensionContext): vscode.Disposable {
  const types = Object.entries(LOOKS).map(
    ([standing, { colour, line }]) =>
      [
        standing,
        vscode.window.createTextEditorDecorationType({
          textDecoration: `underline ${line} var(--vscode-${colour.replaceAll('.', '-')}); text-underline-offset: 3px`,
          gutterIconPath: vscode.Uri.joinPath(context.extensionUri, 'images', 'notes', `${standing}.svg`),
          gutterIconSize: '80%',
          overviewRulerColor: new vscode.ThemeColor(colour),
          overviewRulerLane: vscode.OverviewRulerLane.Left,
          rangeBehavior: vscode.DecorationRangeBehavior.ClosedClosed,
        }),
      ] as const,
  );
  const draw = (editor: vscode.TextEditor): void => {
    const article = articles.get(editor.document);
    const noted = article?.anchored.filter(isFact) ?? [];
    for (const [standing, type] of types) {
      const ranges = noted.flatMap(each => {
        const at = placeOf(each);
        return at && factStanding(each) === standing ? [rangeOf(editor.document, at)] : [];
      });
      editor.setDecorations(type, ranges);
    }
  };
  const drawAll = (): void => vscode.window.visibleTextEditors.forEach(draw);
  drawAll();
  return vscode.Disposable.from(
    ...types.map(([, type]) => type),
    articles.onDidChange(({ uri }) => {
      for (const editor of vscode.window.visibleTextEditors)
        if (editor.document.uri.toString() === uri.toString()) draw(editor);
    }),
    vscode.window.onDidChangeVisibleTextEditors(drawAll),
  );
}
