import * as vscode from 'vscode';
import { wordsSeen } from '../../engine/article/words-seen';
import type { Answer, Passage, Verdict } from '../../engine/evidence/evidence';
import { verdictInWords } from '../../engine/evidence/in-words';
import { documentsWords } from '../../engine/evidence/mended-quotation';
import { surrounded, wordsOf, type Surrounded } from '../../engine/evidence/passage-words';
import type { OpenArticle } from '../articles/open-article';
import { goTo } from '../editing/go-to';
import { asItStands, inWords } from '../localized';
import { circumstances, linesOf, placeOf } from './passage-words';
import type { SourceLibrary } from './source-library';

/** In characters: as much as a side bar shows of a line, and of a claim. */
const WIDTH = { line: 34, claim: 80 };

/** A row of the view *Evidence*. */
export abstract class Row extends vscode.TreeItem {
  abstract readonly rows: readonly Row[];
  parent?: Row;

  /** `said` is what a screen reader says of it. */
  protected look(icon: string, said: string): void {
    this.iconPath = icon ? new vscode.ThemeIcon(icon) : undefined;
    this.accessibilityInformation = { label: said };
  }
}

const { Collapsed, Expanded, None } = vscode.TreeItemCollapsibleState;

/** A claim, with what the documents say of it in a few words. */
export class ClaimRow extends Row {
  readonly rows: readonly Row[];
  /** Below it among other claims; where it stands alone, in the view itself: a side bar is narrow. */
  readonly places: readonly PlaceRow[];

  constructor(
    readonly article: OpenArticle,
    readonly answer: Answer,
    isAlone: boolean,
  ) {
    const words = claimOf(article, answer);
    const verdict = inWords(verdictInWords(answer.verdict));
    super(isAlone ? verdict : short(words), answer.evidence.length && !isAlone ? Collapsed : None);
    this.places = answer.evidence.map((passage, i) => new PlaceRow(article, answer, passage, isAlone && i === 0));
    this.rows = isAlone ? [] : this.places;
    this.rows.forEach(row => (row.parent = this));
    this.description = isAlone ? short(words) : verdict;
    this.look(ICONS[answer.verdict], `${words}, ${verdict}`);
    this.tooltip = `${words}\n${verdict}`;
    this.contextValue = 'claim';
    this.command = goTo(article.document, answer.question.span, vscode.l10n.t('Go to the claim'));
  }
}

/** A place that speaks of a claim. */
export class PlaceRow extends Row {
  readonly rows: readonly Row[];

  constructor(
    readonly article: OpenArticle,
    readonly answer: Answer,
    readonly passage: Passage,
    isExpanded: boolean,
  ) {
    const { path } = passage.document;
    const name = path.replace(/^.*\//, '');
    super(name, isExpanded ? Expanded : Collapsed);
    const verdict = inWords(verdictInWords(passage.verdict));
    const words = surrounded(passage);
    const about = [placeOf(passage), ...circumstances(passage)].filter(Boolean);
    this.rows = [new LineRow(about.join(' · '), this, false), ...lineRows(words, this)];
    this.description = verdict;
    this.look(ICONS[passage.verdict], [name, ...about, verdict, wordsOf(passage)].join(', '));
    this.tooltip = tooltip(passage, words);
    const canChange = documentsWords(article.checked.article.text, passage, answer.question.span.start).length > 0;
    this.contextValue = canChange ? 'place words' : 'place';
    this.command = {
      command: 'factnote.evidence.open',
      title: vscode.l10n.t('Open at the Passage'),
      arguments: [this],
    };
  }
}

/** A line of a passage, or of what is around it. */
class LineRow extends Row {
  readonly rows = [];

  constructor(
    label: string | vscode.TreeItemLabel,
    readonly parent: PlaceRow,
    isFirst: boolean,
  ) {
    super(label, None);
    const isPassage = typeof label !== 'string';
    if (!isPassage) [this.label, this.description] = ['', label];
    this.look(isFirst && isPassage ? 'quote' : 'blank', isPassage ? label.label : label);
    this.contextValue = parent.contextValue;
    this.tooltip = parent.tooltip;
    this.command = parent.command;
  }
}

/** Something that is said of the documents themselves. */
export class NoteRow extends Row {
  constructor(
    label: string,
    icon: string,
    readonly rows: readonly Row[] = [],
    description = '',
  ) {
    super(label, rows.length ? Collapsed : None);
    rows.forEach(row => (row.parent = this));
    this.description = description;
    this.look(icon, description ? `${label}, ${description}` : label);
    this.tooltip = description ? `${label}\n${description}` : label;
  }
}

/** What was not looked at, and why; how many documents were. */
export function lookedAt({ count, notRead, isReady }: SourceLibrary): NoteRow {
  if (!isReady) return new NoteRow(vscode.l10n.t('Reading documents: {0} so far…', count), 'loading~spin');
  const rows = notRead.map(({ document, reason }) => new NoteRow(document, 'file', [], inWords(reason)));
  const unread = new Set(notRead.map(({ document }) => document)).size;
  return rows.length
    ? new NoteRow(
        vscode.l10n.t('Not looked at, or not wholly: {0} of {1} documents', unread, count),
        'eye-closed',
        rows,
      )
    : new NoteRow(vscode.l10n.t('Documents that were looked at: {0}', count), 'files');
}

export const claimOf = ({ checked }: OpenArticle, { question }: Answer): string =>
  wordsSeen(checked.article, question.span).replace(/\s+/g, ' ').trim();

const short = (words: string): string =>
  words.length > WIDTH.claim ? `${words.slice(0, WIDTH.claim).trimEnd()}…` : words;

function lineRows({ before, pieces, after }: Surrounded, place: PlaceRow): Row[] {
  const around = (words: string): string[] =>
    linesOf([{ words, isMarked: false }], WIDTH.line).map(({ label }) => label);
  const own = linesOf(pieces, WIDTH.line);
  return [...around(before), ...own, ...around(after)].map(line => new LineRow(line, place, line === own[0]));
}

function tooltip(passage: Passage, { before, pieces, after }: Surrounded): vscode.MarkdownString {
  const words = pieces.map(each => (each.isMarked ? `**${asItStands(each.words)}**` : ` ${asItStands(each.words)} `));
  const head = [passage.document.path, placeOf(passage), ...circumstances(passage)].filter(Boolean).join(' · ');
  const said = [asItStands(before), words.join('').trim(), asItStands(after)].filter(Boolean).join(' ');
  return new vscode.MarkdownString(`${asItStands(head)}\n\n${said}`);
}

/** Of a form that can be told apart without colour. */
const ICONS: Readonly<Record<Verdict, string>> = {
  'same-words': 'pass-filled',
  spelling: 'pass',
  edited: 'pass',
  'small-words': 'pass',
  words: 'diff',
  'telling-words': 'warning',
  pieces: 'split-horizontal',
  'other-speaker': 'account',
  supports: 'pass-filled',
  rounded: 'pass',
  computed: 'symbol-operator',
  revised: 'history',
  differs: 'warning',
  'not-found': 'circle-slash',
};
