/** Is an article ready to be published, by the rules of its desk? One verdict, and each reason against it with its place. */
import type { Checked } from '../check';
import type { Claim, ClaimKind } from '../claim';
import { damageRule } from '../damage';
import { isWeb, wordsIn } from '../notes/evidence';
import type { Evidence, Standing } from '../notes/note';
import { say, type Phrase } from '../phrase';
import { severities, type Severity } from '../rule';
import { span } from '../text/span';
import { authorsOf, isSamePerson } from './authors';
import { reasonKinds, type GateReason, type GateVerdict, type ReasonKind } from './gate-reasons';
import { unmarked } from './printable';
import { wordsAt, type Article } from '../article/article';

/** The rules of a desk; whatever they are, nothing that is disputed or has changed is ready. */
export interface GateRules {
  /** The least serious damage that keeps an article back. */
  readonly damage: Severity | 'off';
  /** The kinds of claims that must be verified. */
  readonly verified: readonly ClaimKind[];
  /** Whoever has verified such a claim is none of those who made the article. */
  readonly fourEyes: boolean;
  /** What backs such a claim says where in it: a page, a line, a passage. */
  readonly place: boolean;
}

/** The rules where a desk has none. */
export const DEFAULT_GATE: GateRules = {
  damage: 'warning',
  verified: ['figure', 'quotation'],
  fourEyes: false,
  place: false,
};

/** Judges an article; `claims` are those of `sheetClaimsOf`. */
export function gateVerdict(checked: Checked, claims: readonly Claim[], rules: GateRules): GateVerdict {
  const authors = rules.fourEyes ? authorsOf(checked.article) : [];
  const reasons = [
    ...(rules.fourEyes && !authors.length ? [NO_AUTHOR] : []),
    ...(checked.language ? [NOT_READ] : []),
    ...claims.flatMap(claim => reasonsAgainst(claim, checked.article, rules, authors)),
    ...damageIn(checked, rules),
  ].sort((a, b) => reasonKinds.indexOf(a.kind) - reasonKinds.indexOf(b.kind) || a.span.start - b.span.start);
  return { ready: !reasons.length, reasons };
}

/** Nobody can tell then whose eyes the second pair is. */
const NO_AUTHOR: GateReason = {
  kind: 'four-eyes',
  message: say('The article names nobody who wrote it: it cannot be told whether somebody else has checked it.'),
  span: span(0, 0),
};

/** What was not read was not checked, whatever stands in it. */
const NOT_READ: GateReason = {
  kind: 'open',
  message: say('The article is not in English, which is what Factnote reads: nothing in it was checked.'),
  span: span(0, 0),
};

const DISPUTED: ReadonlySet<Standing> = new Set(['disputed', 'wrong', 'clash']);
const CHANGED: ReadonlySet<Standing> = new Set(['stale', 'context-changed', 'moved', 'orphan', 'evidence-changed']);

function reasonsAgainst(
  { span: at, standing, kinds, note }: Claim,
  article: Article,
  { verified, fourEyes, place }: GateRules,
  authors: readonly string[],
): GateReason[] {
  const words = shortened(unmarked(at ? wordsAt(article, at) : (note?.target.exact ?? '')));
  const reason = (kind: ReasonKind, message: Phrase): GateReason => ({ kind, message, span: at ?? span(0, 0) });
  if (DISPUTED.has(standing) || CHANGED.has(standing))
    return [reason(DISPUTED.has(standing) ? 'disputed' : 'changed', blocked(standing, words))];
  if (!kinds.some(kind => verified.includes(kind))) return [];
  if (standing !== 'verified' || !note) return [reason('open', blocked(standing, words))];
  const reasons: GateReason[] = [];
  if (fourEyes && authors.some(author => isSamePerson(author, note.checker)))
    reasons.push(reason('four-eyes', say('“{0}” was verified by {1}, who has made the article.', words, note.checker)));
  if (place && !note.evidence.some(hasPlace))
    reasons.push(reason('place', say('“{0}”: what backs it does not say where in it.', words)));
  return reasons;
}

function blocked(standing: Standing, words: string): Phrase {
  switch (standing) {
    case 'disputed':
      return say('“{0}” is disputed.', words);
    case 'wrong':
      return say('“{0}” is wrong.', words);
    case 'clash':
      return say('Two checkers say different things of “{0}”.', words);
    case 'stale':
      return say('“{0}” was changed since it was checked.', words);
    case 'context-changed':
      return say('What is said of “{0}” was changed since it was checked.', words);
    case 'moved':
      return say('“{0}” stands in another place than the one that was checked.', words);
    case 'orphan':
      return say(
        '“{0}” is not in the article any more: delete its note, or put it on the words that are there.',
        words,
      );
    case 'evidence-changed':
      return say('What backed “{0}” was changed or is gone.', words);
    case 'query':
      return say('“{0}” is an open question.', words);
    case 'unverifiable':
      return say('“{0}” cannot be verified.', words);
    default:
      return say('“{0}” was not checked.', words);
  }
}

/** Said of a place inside: free words say who, when and how; an address leads to a page, not to a whole site. */
function hasPlace({ source, place, quote }: Evidence): boolean {
  if (wordsIn(source) || place || quote.trim()) return true;
  return isWeb(source) && source.replace(/^https?:\/\/[^/?#]+/i, '').replaceAll('/', '') !== '';
}

function damageIn({ findings }: Checked, { damage }: GateRules): GateReason[] {
  if (damage === 'off') return [];
  const worst = severities.slice(0, severities.indexOf(damage) + 1);
  return findings
    .filter(finding => damageRule(finding) && worst.includes(finding.severity))
    .map(({ message, span: at }) => ({ kind: 'damage', message, span: at }));
}

/** In UTF-16 code units. */
const LONGEST = 80;

const shortened = (words: string): string => {
  if (words.length <= LONGEST) return words;
  const cut = words.lastIndexOf(' ', LONGEST);
  return `${words.slice(0, cut > 0 ? cut : LONGEST)}…`;
};
