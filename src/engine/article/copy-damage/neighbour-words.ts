/**
 * Words that are taken for others, told by the words beside them alone: *free reign*, *pubic transport*, *flaunt the rules*; and short forms
 * that have lost their mark: *dont*.
 */
import { Class } from '../../words/classes';
import { hashes, isIn } from '../../words/grammar';
import { hashOf, Shape, type Tokens } from '../../words/tokens';
import type { WordSet } from '../../words/word-set';

interface Mistaken {
  readonly meant: string;
  readonly before?: WordSet;
  readonly behind?: WordSet;
  readonly further?: WordSet;
}

const HOT = 'anger bomb crisis device dispute row situation tension tensions';
const LAW = 'ban convention law laws order orders regulation regulations rule rules';
const LOST = 'control faith ground hope interest jobs momentum money patience power sight touch track votes weight';
const MANAGED =
  'assistant bank branch campaign city football general hotel office plant project regional sales site stage store team';
const PAPERS =
  'accounts bills books data documents emails evidence figures files footage ledgers letters maps notes papers plans receipts records statements transcripts';
const PEOPLE = 'children fans journalists mourners people protesters reporters shoppers tourists visitors workers';
const PUBLIC =
  'affairs consultation funds health hearing house inquiry interest library meeting money office opinion relations safety school schools sector service services spending toilet toilets transport works';
const WILL = 'can could may might must should to will would';

/** What is written, what is meant; the word in front is one of these, the one behind, and one a little further on. */
type Entry = readonly [written: string, meant: string, before?: string, behind?: string, further?: string];

const TABLE: readonly Entry[] = [
  ['advise', 'advice', 'legal medical professional'],
  ['affect', 'effect', 'adverse an any little no side the', 'of on upon'],
  ['affects', 'effects', 'adverse ill no side the', 'of on upon'],
  ['aloud', 'allowed', 'are be been is not was were', 'to'],
  ['baited', 'bated', '', 'breath'],
  ['bare', 'bear', WILL, 'the', 'blame brunt burden cost costs responsibility'],
  ['bare', 'bear', '', 'in', 'mind'],
  ['bare', 'bear', '', 'it that this', 'in'],
  ['bare', 'bear', '', 'with', 'me us'],
  ['boarder', 'border', '', 'control controls crossing crossings guard guards patrol'],
  ['bored', 'board', 'the', 'of', 'directors governors trustees'],
  ['breath', 'breathe', 'barely cannot could hardly'],
  ['breech', 'breach', '', 'of', 'confidence contract duty law peace security trust'],
  ['calvary', 'cavalry', '', 'charge officer regiment'],
  ['canon', 'cannon', 'loose water'],
  ['compliment', 'complement', 'full', 'of'],
  ['dessert', 'desert', '', 'island'],
  ['diffuse', 'defuse', '', 'a the', HOT],
  ['effected', 'affected', 'adversely badly hardest seriously severely worst'],
  ['elicit', 'illicit', '', 'affair drugs goods trade trafficking'],
  ['eminent', 'imminent', '', 'danger threat'],
  ['flaunt', 'flout', '', 'the', LAW],
  ['flaunted', 'flouted', '', 'the', LAW],
  ['flaunting', 'flouting', '', 'the', LAW],
  ['gorilla', 'guerrilla', '', 'fighters tactics war warfare'],
  ['hanger', 'hangar', 'aircraft airport'],
  ['herd', 'heard', 'have he i she they we', 'a about from how nothing that the'],
  ['heroine', 'heroin', '', 'addict addicts addiction overdose'],
  ['hole', 'whole', 'the', 'country family team thing time town world'],
  ['hoards', 'hordes', '', 'of', PEOPLE],
  ['lightening', 'lightning', '', 'bolt conductor storm strike strikes struck'],
  ['loathe', 'loath', 'be is was were', 'to'],
  ['loose', 'lose', WILL, LOST],
  ['manger', 'manager', MANAGED],
  ['martial', 'marital', '', 'bliss home status'],
  ['no', 'know', 'not t', 'how if that what when where whether who why'],
  ['peak', 'peek', 'sneak'],
  ['phase', 'faze', 'not t', 'her him me them us'],
  ['pole', 'poll', 'exit opinion'],
  ['piece', 'peace', '', 'accord deal process talks treaty'],
  ['poles', 'polls', 'exit opinion'],
  ['poured', 'pored', '', 'over', PAPERS],
  ['pouring', 'poring', '', 'over', PAPERS],
  ['pubic', 'public', '', PUBLIC],
  ['quiet', 'quite', '', 'a', 'bit few lot number while'],
  ['reign', 'rein', 'free'],
  ['roll', 'role', '', 'model models'],
  ['sail', 'sale', 'for', 'again at by in on'],
  ['seen', 'scene', 'crime'],
  ['seen', 'scene', 'the', 'of', 'a accident attack blast crash crime fire killing shooting'],
  ['sewed', 'sowed', '', 'confusion doubt seeds'],
  ['stationary', 'stationery', '', 'shop supplies'],
  ['stationery', 'stationary', 'remain remained remains'],
  ['tenant', 'tenet', 'basic central core fundamental', 'of'],
  ['tenants', 'tenets', 'basic central core fundamental', 'of'],
  ['tow', 'toe', '', 'the', 'line'],
  ['untied', 'United', '', 'airlines kingdom nations states'],
  ['weak', 'week', 'last next this', 'after and before but for in on that to when'],
  ['wreck', 'wreak', '', 'havoc'],
  ...shortForms('don didn doesn isn wasn aren weren couldn wouldn shouldn hasn haven hadn', 't'),
  ...shortForms('that what', 's'),
  ...shortForms('they', 're'),
  ...shortForms('you they', 've'),
];

/** *dont*, where the mark was lost. */
function shortForms(heads: string, end: string): Entry[] {
  return heads.split(' ').map(head => [head + end, `${head}’${end}`]);
}

/** By the hash of what is written. */
export const MISTAKEN: ReadonlyMap<number, readonly Mistaken[]> = tableOf(TABLE);

function tableOf(entries: readonly Entry[]): Map<number, Mistaken[]> {
  const table = new Map<number, Mistaken[]>();
  for (const [written, meant, before, behind, further] of entries) {
    const entry: Mistaken = {
      meant,
      ...(before && { before: hashes(before) }),
      ...(behind && { behind: hashes(behind) }),
      ...(further && { further: hashes(further) }),
    };
    table.set(hashOf(written), [...(table.get(hashOf(written)) ?? []), entry]);
  }
  return table;
}

/** The word that is meant, where another one stands. */
export const meantByNeighbours = (tokens: Tokens, i: number): string | undefined =>
  MISTAKEN.get(tokens.hash(i))?.find(mistaken => fits(tokens, i, mistaken))?.meant;

function fits(tokens: Tokens, i: number, { meant, before, behind, further }: Mistaken): boolean {
  if (before && !isIn(tokens, i - 1, before)) return false;
  if (!behind) return before ? !goesOn(tokens, i + 1) : isKnownAround(tokens, i);
  if (tokens.isJoined(i + 1) || !isIn(tokens, i + 1, behind)) return false;
  if (meant === 'United' && tokens.shape(i + 1) < Shape.CAPITAL) return false;
  return !further || isIn(tokens, i + 2, further) || (isBetween(tokens, i + 2) && isIn(tokens, i + 3, further));
}

/** A noun, of which the word is only a part: *a water canon law*. */
const goesOn = (tokens: Tokens, i: number): boolean =>
  !tokens.isJoined(i) && tokens.is(i, Class.NOUN | Class.PLURAL) && !tokens.is(i, Class.PRESENT);

const isBetween = (tokens: Tokens, i: number): boolean =>
  tokens.is(i, Class.DETERMINER | Class.ADJECTIVE | Class.PERSON);

/** English stands around it: *dont* is French, too. */
const isKnownAround = (tokens: Tokens, i: number): boolean =>
  (i === 0 || !tokens.isWord(i - 1) || tokens.classes(i - 1) !== 0) &&
  tokens.isWord(i + 1) &&
  tokens.classes(i + 1) !== 0;
