import * as vscode from 'vscode';
import type { Standing } from '../../engine/notes/note';
import type { Articles } from '../articles/articles';
import { rangeOf } from '../editing/ranges';
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

function typesFor(standing: Standing, { colour, line }: Look, { extensionUri }: vscode.ExtensionContext): Types {
  return {
    words: vscode.window.createTextEditorDecorationType({
      textDecoration: `underline ${line} var(--vscode-${colour.replaceAll('.', '-')}); text-underline-offset: 3px`,
      overviewRulerColor: new vscode.ThemeColor(colour),
      overviewRulerLane: vscode.OverviewRulerLane.Left,
      rangeBehavior: vscode.DecorationRangeBehavior.ClosedClosed,
    }),
    sign: vscode.window.createTextEditorDecorationType({
      gutterIconPath: vscode.Uri.joinPath(extensionUri, 'images', 'notes', `${standing}.svg`),
      gutterIconSize: '80%',
    }),
  };
}

/** Marks the words that have fact notes, in the copy and on the overview ruler, and in the gutter the most urgent of a line. */
export function registerMarks(articles: Articles, context: vscode.ExtensionContext): vscode.Disposable {
  const types = new Map(
    URGENCY.flatMap(standing => {
      const look = LOOKS[standing];
      return look ? [[standing, typesFor(standing, look, context)] as const] : [];
    }),
  );
  const draw = (editor: vscode.TextEditor): void => {
    const noted = articles.get(editor.document)?.anchored.filter(isFact) ?? [];
    const signed = new Set<number>();
    for (const [standing, { words, sign }] of types) {
      const ranges = noted.flatMap(each => {
        const at = placeOf(each);
        return at && factStanding(each) === standing ? [rangeOf(editor.document, at)] : [];
      });
      editor.setDecorations(words, ranges);
      editor.setDecorations(
        sign,
        ranges.filter(({ start }) => !signed.has(start.line)).map(({ start }) => new vscode.Range(start, start)),
      );
      for (const { start } of ranges) signed.add(start.line);
    }
  };
  const drawAll = (): void => vscode.window.visibleTextEditors.forEach(draw);
  drawAll();
  return vscode.Disposable.from(
    ...[...types.values()].flatMap(({ words, sign }) => [words, sign]),
    articles.onDidChange(({ uri }) => {
      for (const editor of vscode.window.visibleTextEditors)
        if (editor.document.uri.toString() === uri.toString()) draw(editor);
    }),
    vscode.window.onDidChangeVisibleTextEditors(drawAll),
  );
}
