import * as vscode from 'vscode';
import { answersOn } from '../../engine/evidence/answers';
import type { Passage } from '../../engine/evidence/evidence';
import { needsReason, type FactNote, type Status } from '../../engine/notes/note';
import type { Span } from '../../engine/text/span';
import { articleAt, editorInFront } from '../articles/article-at';
import type { Articles } from '../articles/articles';
import { claimsOf, type Claim } from '../claims/claims';
import { kindInWords } from '../claims/claims-in-words';
import { courseInWords, evidenceInWords, ICONS, isOpen, statusDetail, statusInWords } from '../notes/statuses';
import type { OpenArticle } from '../articles/open-article';
import { rangeOf } from '../editing/ranges';
import { evidenceFrom } from '../evidence/passage-evidence';
import { passageItem } from '../notes/prompts';
import { tell } from '../messages';
import type { Given } from './fact-notes';

/** Puts a note on a claim, asking for what is not given; true once it is kept. */
type Note = (span: Span, given: Given, known: FactNote | undefined) => Promise<boolean>;

/** A claim that is still open and whose words are there. */
type Placed = Claim & { readonly span: Span };

const isPlaced = (claim: Claim): claim is Placed => claim.span !== null;

const openClaims = (article: OpenArticle): Placed[] =>
  claimsOf(article)
    .filter(isPlaced)
    .filter(({ standing }) => isOpen(standing));

/** To the next claim before or behind the cursor, and round the ends. */
export async function step(articles: Articles, by: 1 | -1): Promise<string> {
  const article = await articleAt(articles);
  const editor = editorInFront();
  const open = article && openClaims(article);
  if (!article || !editor || !open?.length) return tell(vscode.l10n.t('No claim is open here.'));
  const at = article.document.offsetAt(editor.selection.start);
  const next =
    by > 0
      ? (open.find(({ span }) => span.start > at) ?? open[0])
      : (open.findLast(({ span }) => span.start < at) ?? open[open.length - 1]);
  select(article, editor, next);
  void vscode.window.showTextDocument(editor.document, editor.viewColumn); // it may stand beside a page that has the focus
  return tell(vscode.l10n.t('Claim {0} of {1} open ones: {2}', open.indexOf(next) + 1, open.length, inWords(next)));
}

const inWords = ({ words, standing }: Claim): string => `${words()} (${statusInWords(standing)})`;

function select({ document }: OpenArticle, editor: vscode.TextEditor, { span }: Placed): void {
  const range = rangeOf(document, span);
  editor.selection = new vscode.Selection(range.start, range.end);
  editor.revealRange(range, vscode.TextEditorRevealType.InCenterIfOutsideViewport);
}

/** One open claim after the other, and back, until there is none left or the person stops; how it went is told at the end. */
export async function review(article: OpenArticle, note: Note): Promise<string | undefined> {
  const queue = openClaims(article).map(keyOf);
  if (!queue.length) return tell(vscode.l10n.t('No claim is open here.'));
  const said = new Map<string, Decision>();
  let isBack = false;
  for (let at = 0; at < queue.length;) {
    const claim = claimsOf(article)
      .filter(isPlaced)
      .find(each => keyOf(each) === queue[at]);
    const editor = vscode.window.visibleTextEditors.find(({ document }) => document === article.document);
    if (!editor) break;
    if (!claim || !(isBack || isOpen(claim.standing))) {
      at++; // a note on other words was on these, too
      continue;
    }
    select(article, editor, claim);
    const best = answersOn(article.answers, claim.span)[0]?.evidence[0];
    const decided = await decide(claim, best, at, queue.length);
    if (!decided) break;
    isBack = decided === 'back';
    if (isBack) {
      at = Math.max(0, at - 1);
      continue;
    }
    const given = await givenBy(decided, article, claim, best);
    const done = given !== undefined && (await note(claim.span, given, claim.note));
    said.set(queue[at], done ? decided : 'skip');
    at++;
  }
  return tell(summary([...said.values()], openClaims(article).length));
}

/** How a review went: *3 claims reviewed: 2 verified, 1 skipped. 14 are open.* */
function summary(said: readonly Decision[], open: number): string {
  const counts = new Map<string, number>();
  for (const decision of said) {
    const words = decision === 'skip' ? vscode.l10n.t('skipped') : statusInWords(statusOf(decision));
    counts.set(words, (counts.get(words) ?? 0) + 1);
  }
  const told = [...counts].map(([words, count]) => `${count} ${words}`).join(', ');
  return told
    ? vscode.l10n.t('Claims reviewed: {0} ({1}). Still open: {2}.', said.length, told, open)
    : vscode.l10n.t('Claims reviewed: {0}. Still open: {1}.', 0, open);
}

/** Nothing moves while a person reviews. */
const keyOf = ({ span, words }: Placed): string => `${words()} ${span.start}`;

/** What a person decides of a claim; `backed` is verified by the best that was found. */
type Decision = Status | 'backed' | 'skip' | 'back';

const statusOf = (decision: Decision): Status =>
  decision === 'skip' || decision === 'back' || decision === 'backed' ? 'verified' : decision;

async function givenBy(
  decided: Decision,
  article: OpenArticle,
  claim: Claim,
  best: Passage | undefined,
): Promise<Given | undefined> {
  if (decided === 'skip') return undefined;
  return decided === 'backed' ? best && backedBy(article, claim, best) : { status: statusOf(decided) };
}

/** The claim is verified by a passage, without another question; one that was disputed asks what has settled it. */
async function backedBy({ document }: OpenArticle, { note }: Claim, best: Passage): Promise<Given | undefined> {
  const own = await evidenceFrom(best, document.uri);
  const comment = note && needsReason(note) ? undefined : (note?.comment ?? '');
  return own && { status: 'verified', comment, backed: [own, ...(note?.evidence ?? [])] };
}

/** A choice, and the key that makes it. */
interface Choice extends vscode.QuickPickItem {
  readonly decided?: Decision;
  readonly key?: string;
}

const KEYS: Readonly<Record<Status, string>> = {
  verified: 'v',
  query: 'q',
  disputed: 'd',
  wrong: 'w',
  unverifiable: 'u',
};

const choice = (key: string, decided: Decision, icon: string, label: string, detail: string): Choice => ({
  key,
  decided,
  label: `$(${icon}) ${label}`,
  description: key,
  detail,
});

function choicesOn(claim: Claim, best: Passage | undefined, isFirst: boolean): Choice[] {
  const order = ['verified', 'query', 'disputed', 'wrong', 'unverifiable'] as const;
  const found = best && passageItem(best);
  const label = found && vscode.l10n.t('Verify with this: {0}', found.label.replace('$(quote) ', ''));
  const record = onRecord(claim).map((told): Choice => ({ label: told, kind: vscode.QuickPickItemKind.Separator }));
  return [
    ...(found
      ? [{ ...choice('e', 'backed', 'pass-filled', label!, found.detail!), description: `e · ${found.description}` }]
      : []),
    ...order.map(status => choice(KEYS[status], status, ICONS[status], statusInWords(status), statusDetail(status))),
    ...record,
    choice('s', 'skip', 'arrow-right', vscode.l10n.t('skip'), vscode.l10n.t('Leave it open')),
    ...(isFirst
      ? []
      : [choice('b', 'back', 'arrow-left', vscode.l10n.t('back'), vscode.l10n.t('To the claim before'))]),
  ];
}

/** What kind of claim it is and who says it; what backs it; what was said of it before. */
const onRecord = ({ kind, speaker, note }: Claim): string[] => [
  speaker ? `${kindInWords(kind)} · ${speaker}` : kindInWords(kind),
  ...(note ? [...note.evidence.map(evidenceInWords), courseInWords(note)].filter(Boolean) : []),
];

/** Shows a claim with the question that was asked of it; a single key decides, and so does Enter on a row. */
function decide(claim: Claim, best: Passage | undefined, at: number, all: number): Promise<Decision | undefined> {
  const pick = vscode.window.createQuickPick<Choice>();
  const choices = choicesOn(claim, best, at === 0);
  pick.title = vscode.l10n.t('Claim {0} of {1}: {2}', at + 1, all, inWords(claim));
  pick.placeholder = claim.note?.comment || vscode.l10n.t('Press the key of a choice, or choose with Enter');
  pick.items = choices;
  pick.matchOnDetail = true;
  pick.ignoreFocusOut = true;
  return new Promise(done => {
    const choose = (decided: Decision | undefined): void => {
      done(decided);
      pick.hide();
    };
    pick.onDidChangeValue(value => {
      const chosen = choices.find(({ key }) => key === value.toLowerCase());
      if (chosen) choose(chosen.decided);
    });
    pick.onDidAccept(() => choose(pick.selectedItems[0]?.decided));
    pick.onDidHide(() => {
      done(undefined);
      pick.dispose();
    });
    pick.show();
  });
}
