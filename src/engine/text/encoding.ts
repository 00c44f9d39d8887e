/**
 * Copy whose characters were damaged on the way: what they stand for, so that it can be read, and where in the file they stand. Signs
 * that are no damage, but would be in the way of reading, are read over by the same means.
 */
import { GONE, REST, type Format } from './copy';
import { bareEntitiesIn, entitiesIn } from './entities';
import { CharacterSet } from './character-set';
import { codePagesIn, mayBeOfPage } from './code-pages';
import { loneTagIn } from './lone-tags';
import { looseAccentsIn, mayBeApart, wideDigitsIn } from './loose-accents';
import { hasLookalike, lookalikesIn } from './lookalikes';
import { lostSignsIn } from './lost-signs';
import { amputatedIn, mailCodesIn } from './mail-codes';
import { manifestAt } from './markup';
import { matchesOf } from './matches';
import { mayBeMisread, mojibakeIn, windows1252 } from './mojibake';
import { mayBeAmputated, mayHaveMailCodes, mayLoseSigns } from './odd-characters';
import { mayHaveProgramSigns, programSignsIn } from './program-signs';
import { Repair, type Repaired, type Rewrite } from './repair';
import { maySpell, spelledIn } from './spelled-characters';

/** Characters that show nothing; the spaces among them part words. */
const UNSEEN_RANGES = [
  '\x00\x08', '\x0b\x0c', '\x0e\x1f', '\x7f\x9f', '\xad', '\u061c', '\u180e', '\u200b\u200f', '\u2028\u202e', '\u2060\u206f',
  '\ufeff', '\ufff9\ufffc', '\ufffe\uffff',
]; // prettier-ignore
const UNSEEN = new CharacterSet(UNSEEN_RANGES);
/** What else is read over or put together, whatever stands around it. */
const MENDED = new CharacterSet([
  ...UNSEEN_RANGES,
  GONE,
  REST,
  '\ufb00\ufb06',
  '\u0300\u036f',
  '\ufffd',
  '\ud800\udfff',
]);

/** Nearly every paragraph has none of these: one look says so. */
const isSound = (shown: string): boolean =>
  !/&[#A-Za-z]|[*_]\S|\xa0{2}/.test(shown) &&
  MENDED.indexIn(shown) < 0 &&
  !mayBeMisread(shown) &&
  !maySpell(shown) &&
  !mayHaveProgramSigns(shown) &&
  !shown.includes('<') &&
  !mayLoseSigns(shown) &&
  !mayBeOfPage(shown) &&
  !mayBeApart(shown) &&
  !mayHaveMailCodes(shown) &&
  !mayBeAmputated(shown) &&
  !hasLookalike(shown);

/** Repairs lay further damage open (an entity that was encoded twice); copy that needs more rounds than this is not copy. */
const ROUNDS = 8;

/** What is seen of a paragraph as it should be, or null where nothing about it is damaged and nothing gone. */
export function repaired(shown: string, format: Format = 'text'): Repaired | null {
  if (isSound(shown)) return null;
  const repair = new Repair(shown);
  if (shown.includes(REST) && repair.rewrite(restsFrom(shown)) && isSound(repair.text)) return repair.done();
  if (shown.includes(GONE)) repair.rewrite(goneFrom(repair.text));
  const entities = (text: string): Iterable<Rewrite> => (text.includes('&') ? entitiesIn(text, format) : []);
  const bare = (text: string): Iterable<Rewrite> => (text.includes('&') ? bareEntitiesIn(text) : []);
  const passes = [
    ...(format === 'markdown' ? [] : [loneTagIn]),
    composedIn,
    setTogetherIn,
    entities,
    bare,
    spelledIn,
    ...(format === 'markdown' ? [] : [programSignsIn]), // where a backslash is markup
    lostSignsIn,
    mojibakeIn,
    codePagesIn,
    ...(format === 'markdown' ? [] : [looseAccentsIn]), // where ` is code
    wideDigitsIn,
    mailCodesIn,
    amputatedIn,
    lookalikesIn,
    unseenIn,
    ...(format === 'markdown' ? [] : [emphasisIn]),
  ];
  for (let round = 0; round < ROUNDS && passes.some(pass => repair.rewrite(pass(repair.text))); round++);
  for (const { index, 0: lost } of matchesOf(LOST, repair.text))
    repair.giveUp({ start: index, end: index + lost.length });
  repair.rewrite(edgesOf(repair.text));
  const done = repair.done();
  return done.damage.length || done.text !== shown ? done : null;
}

/** Joins what is written as several characters and is one. */
function* restsFrom(shown: string): Iterable<Rewrite> {
  for (let end = 0, at = shown.indexOf(REST); at > 0; at = shown.indexOf(REST, end)) {
    for (end = at + 1; shown[end] === REST;) end++;
    yield { span: { start: at - 1, end }, text: shown[at - 1], kind: null, sure: true };
  }
}

/** Removes what a reader of the format does not see. */
function* goneFrom(shown: string): Iterable<Rewrite> {
  for (const { index, 0: gone } of matchesOf(RUN_OF_GONE, shown))
    yield { span: { start: index, end: index + gone.length }, text: '', kind: null, sure: true };
}

const RUN_OF_GONE = new RegExp(`${GONE}+`, 'g');

/** The sign for a character that could not be read, also mis-decoded itself, and half a surrogate pair. */
const LOST = /(?:\ufffd|ï¿½)+|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g;

/** White space at the edges, where something invisible stood outside it. */
function* edgesOf(text: string): Iterable<Rewrite> {
  const start = text.length - text.trimStart().length;
  const end = Math.max(start, text.trimEnd().length);
  for (const span of [
    { start: 0, end: start },
    { start: end, end: text.length },
  ])
    if (span.end > span.start) yield { span, text: '', kind: null, sure: true };
}

/** Letters written with their accents apart are read as one; that is sound Unicode. */
function* composedIn(text: string): Iterable<Rewrite> {
  for (const { index, 0: apart } of matchesOf(/[A-Za-z][\u0300-\u036f]{1,2}/g, text)) {
    const one = apart.normalize('NFC');
    if (one.length === 1)
      yield { span: { start: index, end: index + apart.length }, text: one, kind: null, sure: true };
  }
}

const SET_TOGETHER = /[\ufb00-\ufb06]|\xa0{2,}/g;

/** Letters that a typesetter joins into one sign (*ﬁ*), and spaces that a page is laid out with. */
function* setTogetherIn(text: string): Iterable<Rewrite> {
  for (const { index, 0: sign } of matchesOf(SET_TOGETHER, text)) {
    const plain = sign.startsWith('\xa0') ? ' ' : sign.normalize('NFKC');
    yield { span: { start: index, end: index + sign.length }, text: plain, kind: 'misread', sure: plain === ' ' };
  }
}

const EMPHASIS = /(?<![\p{L}\p{N}*_\\])(\*{1,3}|_{1,3})(?=[^\s*_])([^*_\n]{0,300}[^\s*_])\1(?![\p{L}\p{N}*_])/gu;

/** Markdown's signs of emphasis are read over in plain copy, too: ***31** percent* is 31 percent. */
function* emphasisIn(copy: string): Iterable<Rewrite> {
  for (const { index, 0: all, 1: sign } of matchesOf(EMPHASIS, copy)) {
    for (const start of [index, index + all.length - sign.length])
      yield { span: { start, end: start + sign.length }, text: '', kind: null, sure: true };
  }
}

/** Letters of scripts in which invisible characters join or part, and signs that they join into one: 👩‍🚒. */
const NEEDS_JOINERS = /[\u0590-\u1dff\u2190-\u2bff\ufe0f\ud800-\udfff]/;
const RIGHT_TO_LEFT = /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc]/;
/** Marks and dashes of which only the low byte is left: U+2019 as U+0019. */
const LOW_BYTES: Readonly<Record<string, string>> = {
  '\x13': '–',
  '\x14': '—',
  '\x18': '‘',
  '\x19': '’',
  '\x1c': '“',
  '\x1d': '”',
};

function* unseenIn(copy: string): Iterable<Rewrite> {
  const directed = RIGHT_TO_LEFT.test(copy);
  for (let at = UNSEEN.indexIn(copy); at >= 0; at = UNSEEN.indexIn(copy, at + 1)) {
    const manifest = manifestAt(copy, at);
    if (manifest) {
      yield { span: { start: at, end: at + manifest }, text: '', kind: null, sure: true };
      at += manifest - 1;
      continue;
    }
    const unseen = copy[at];
    if (directed && /[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/.test(unseen)) continue;
    const beside = (copy[at - 1] ?? '') + (copy[at + 1] ?? '');
    if (/[\u200b-\u200d]/.test(unseen) && NEEDS_JOINERS.test(beside)) continue;
    const text = seen(unseen, beside);
    yield { span: { start: at, end: at + 1 }, text, kind: text.trim() ? 'misread' : 'invisible', sure: true };
  }
}

/** What should stand in place of an invisible character. */
function seen(unseen: string, beside: string): string {
  if (/[\x0b\x0c\u2028\u2029]/.test(unseen)) return /\s/.test(beside) ? '' : ' ';
  if (/[\x80-\x9f]/.test(unseen)) return windows1252(unseen.charCodeAt(0));
  return LOW_BYTES[unseen] ?? '';
}
