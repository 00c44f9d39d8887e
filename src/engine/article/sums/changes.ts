/** Changes: *rose 60 percent, to 60 from 40*; *from 40 to 60, a rise of 20*; *doubled to 80 from 40*. */
import { say } from '../../phrase';
import { areApart, written, type Interval, type Quantity } from './quantity';
import type { WrongSum } from './wrong-sum';
import { areAlike, reading, readings, spanOf, type Template } from './template';

const UP =
  'rose|rises|risen|rise|rising|grew|grows|grown|grow|growing|increased|increases|increase|increasing|climbed|climbs|jumped|jumps|surged|soared|gained|gains|gaining|climbing|jumping|surging|adding|widened|expanded|swelled|ballooned|leaped|leapt|spiked|up|higher|added|adds|advanced';
const DOWN =
  'fell|falls|fallen|fall|falling|dropped|drops|drop|dropping|declined|declines|declining|decreased|decreases|decrease|slid|plunged|plummeted|down|lower|shrank|shrunk|slipped|tumbled|lost|loses|losing|sliding|dipped|narrowed|contracted|retreated|eased|slumped|slashed|trimmed|lowered|shed|sank|cut|reduced';
const NOUN_UP = 'increase|rise|jump|gain|growth|surge|hike|climb|advance';
const NOUN_DOWN = 'decrease|drop|fall|decline|cut|reduction|loss|slump|plunge';
const HEDGE = '(?:by |in |about |nearly |almost |roughly |around |some |more than |just over |just under )*';
const NOTED = `(?:an?|or|which is an?|that is an?|representing an?) ${HEDGE}`;
const MOVED = `\\b(?<move>${UP}|${DOWN})`;
const NOUN = `(?<move>${NOUN_UP}|${NOUN_DOWN})`;
/** It says that the other value is of the same thing at another time. */
const THEN =
  '(?:an? \\p{Ll}+|the \\p{Ll}+|\\p{Ll}+ \\p{Ll}+) (?:earlier|ago|before)|in the same|last \\p{Ll}+|in the (?:previous|prior)|the (?:previous|prior)|previously|in (?:19|20)\\d\\d';

const WHEN = '(?:in|on|over|during|since|last|this|by) (?:[\\p{L}\\d]+ ){0,3}?[\\p{L}\\d]+';

/** What it was and what it is, side by side. */
const TO = '(?:to|at) (?:(?:close|settle|end|finish) (?:the \\p{Ll}+ )?at |just |only |a record )?<is>';
const BOTH = [
  'from <was>… to <is>',
  `${TO}‥,? (?:up |down )?from (?:just |only )?<was>`,
  '<is>‥, (?:up|down) from <was>',
];
const SINCE = '<was>‥(?: and| but)? now (?:\\p{Ll}+ )?<is>';

const besides = (both: string): string[] => [
  `${MOVED} ${HEDGE}<change>(?<points> points)?(?: ${WHEN})?,? ${both}`,
  `${both}…,? ${NOTED}<change> ${NOUN}\\b`,
  `${both}…,? (?:an? )?${NOUN} of ${HEDGE}<change>`,
  `${both}…,? (?:an? )?${NOUN} of ${HEDGE}<other>, or ${HEDGE}<change>`,
  `${both}…, (?<move>up|down) ${HEDGE}<change>`,
  `${MOVED}(?:‥|‥ <other>,) ${both}, or ${HEDGE}<change>(?! (?:of|in)\\b)`,
];

/** By a word that a sentence must have for them: one look for it spares many. */
const PATTERNS: readonly (readonly [word: string, patterns: readonly RegExp[]])[] = [
  [
    'from ',
    [
      ...BOTH.flatMap(besides),
      `<is>‥, (?<move>up|down) ${HEDGE}<change> from <was>`,
      `\\bnow <is>…${MOVED} ${HEDGE}<change> from <was>`,
    ].map(reading),
  ],
  [' now ', besides(SINCE).map(reading)],
  [
    ' than ',
    [
      `<is>…(?:\\b(?:is|was|are|were) |, )${HEDGE}<change> (?<move>higher|more|larger|greater|lower|less|fewer|smaller) than (?:the |its )?<was>`,
    ].map(reading),
  ],
  [
    '',
    [
      `<is>…, ${NOTED}<change> ${NOUN} (?:from|on|over) (?:the )?<was>`,
      `<is> (?:was|were) (?<move>up|down) ${HEDGE}<change>(?<points> points)? (?:from|on) (?:the )?<was>`,
      `${MOVED} ${HEDGE}<change>,? (?:to|at) <is>‥,? (?:compared (?:with|to)|against|versus|from) <was>‥(?:${THEN})`,
      `stood at <was>…, ${MOVED} ${HEDGE}<change>,? to <is>`,
    ].map(reading),
  ],
];

/** *fell 5 percent, or $2, to $38*: what it was is what it is and the $2. */
const BY_BOTH = [
  `${MOVED} ${HEDGE}<change>,? or <by>(?: points)?,? ${TO}`,
  `${MOVED} <by>(?: points)?,? or ${HEDGE}<change>,? ${TO}`,
].map(reading);

/** *doubled to 80 from 40*. */
const TIMES: Readonly<Record<string, number>> = { halved: 0.5, doubled: 2, tripled: 3, trebled: 3, quadrupled: 4 };
const MULTIPLIED = [...BOTH, SINCE].map(both =>
  reading(
    `(?:(?<hedge>more than|nearly|almost|roughly|about) )?(?<times>halved|doubled|tripled|trebled|quadrupled)(?: in <time>)?…,? ${both}`,
  ),
);

const IS_UP = new RegExp(`^(?:${UP}|${NOUN_UP}|more|larger|greater)$`, 'i');

/** Without one of these words no change is stated. */
const ANY_MOVE = new RegExp(
  `\\b(?:${UP}|${DOWN}|${NOUN_UP}|${NOUN_DOWN}|more|larger|greater|less|fewer|smaller)\\b`,
  'i',
);

export function* wrongChanges(template: Template): Iterable<WrongSum> {
  yield* wrongMultiples(template);
  if (template.quantities.length < 3 || !ANY_MOVE.test(template.text)) return; // what it was, what it is, and by how much
  const patterns = PATTERNS.flatMap(([word, those]) => (template.text.includes(word) ? those : []));
  for (const { at, words } of readings(template, patterns)) {
    const { change, was, is } = at;
    if (!change || !was || !is || !areOfOne(was, is)) continue;
    const sum = wrongChange(
      change,
      besideFiner(was, is),
      besideFiner(is, was),
      IS_UP.test(words.move!),
      words.points !== undefined,
    );
    if (sum) yield sum;
  }
  for (const { at, words } of readings(template, BY_BOTH)) {
    const { change, by, is } = at;
    if (change?.figure.kind !== 'percentage' || !by || !is || !areAlike(by, is) || by === is) continue;
    const up = IS_UP.test(words.move!);
    const sum = wrongChange(change, before(is, by, up ? -1 : 1), is, up);
    if (sum) yield sum;
  }
}

function* wrongMultiples(template: Template): Iterable<WrongSum> {
  if (!/(?:halv|doubl|tripl|trebl|quadrupl)ed/.test(template.text)) return;
  for (const { at, words } of readings(template, MULTIPLIED)) {
    if (at.was && at.is && areOfOne(at.was, at.is)) yield* wrongMultiple(words.times!, words.hedge, at.was, at.is);
  }
}

/** *to 500 barrels from 1,000*: the unit stands once. */
const areOfOne = (a: Quantity, b: Quantity): boolean =>
  areAlike(a, b) ||
  [a, b]
    .map(q => q.figure.kind)
    .sort()
    .join() === 'count,measure';

/** Beside *2.1 million*, *2 million* is hardly 2.4: a rounder figure has at most a fifth of its room there. */
function besideFiner(round: Quantity, other: Quantity): Quantity {
  const half = (round.high - round.low) / 2;
  const fine = Math.max(half / 5, (other.high - other.low) / 2);
  return fine < half ? { ...round, low: round.value - fine, high: round.value + fine } : round;
}

/** What it was, by what it is and the difference. */
function before(is: Quantity, by: Quantity, sign: number): Quantity {
  const slack = is.high - is.value + (by.high - by.value);
  const value = is.value + sign * by.value;
  return { ...is, value, low: value - slack, high: value + slack, decimals: Math.max(is.decimals, by.decimals) };
}

/** A stated change may be in percent, in percentage points, in a fraction, or in the unit of the two values. */
function wrongChange(stated: Quantity, from: Quantity, to: Quantity, up: boolean, inPoints = false): WrongSum | null {
  const sign = up ? 1 : -1;
  const { kind, unit } = stated.figure;
  if (unit === 'times') return null; // fourfold, or four times more: not everybody means the same
  if (kind === 'percentage' || kind === 'ratio') {
    if (from.low <= 0 || to.low < 0) return null;
    const by = kind === 'ratio' ? 1 : 100;
    const share = (a: number, b: number): number => sign * (a / b - 1) * by;
    const ends = [share(to.low, from.high), share(to.high, from.low)];
    const computed: Interval = { low: Math.min(...ends), high: Math.max(...ends) };
    if (!areApart(computed, stated)) return null;
    const right = (to.value / from.value - 1) * 100;
    const number = written(Math.abs(right), Math.max(stated.decimals, Math.abs(right) < 10 ? 1 : 0));
    const points = from.figure.kind === 'percentage' ? written(Math.abs(to.value - from.value), 2) : null;
    return {
      ...wrong(stated),
      message: points
        ? say(
            'From {0} to {1} percent is {2} percent, or {3} percentage points.',
            n(from),
            n(to),
            signed(right, number),
            points,
          )
        : say('From {0} to {1} is {2} percent.', n(from), n(to), signed(right, number)),
      computed: kind === 'percentage' && right * sign > 0 ? number : null,
    };
  }
  const isPoints = (kind === 'percentage-points' || inPoints) && from.figure.kind === 'percentage';
  if (!isPoints && !areAlike(stated, from)) return null;
  const computed = { low: sign * (to.value - from.value), high: sign * (to.value - from.value) };
  const slack = from.high - from.value + (to.high - to.value);
  if (!areApart({ low: computed.low - slack, high: computed.high + slack }, stated)) return null;
  // a rise by a percentage that is no difference of two others is for the case above
  const number = written(Math.abs(to.value - from.value), Math.max(from.decimals, to.decimals, stated.decimals));
  return {
    ...wrong(stated),
    message: say('From {0} to {1} is {2}.', n(from), n(to), signed(to.value - from.value, number)),
    computed: sign * (to.value - from.value) > 0 && from.value < 1e4 ? number : null,
  };
}

const wrong = (stated: Quantity): Pick<WrongSum, 'span' | 'figure'> => ({
  span: spanOf(stated),
  figure: stated.figure,
});

const n = ({ value, decimals }: Quantity): string =>
  written(value, Math.max(decimals, Number.isInteger(value) ? 0 : 2));
const signed = (change: number, number: string): string => (change < 0 ? `−${number}` : `+${number}`);

/** *doubled*, of what grew by a third. *Nearly* leaves room below, *more than* above. */
function* wrongMultiple(verb: string, hedge: string | undefined, from: Quantity, to: Quantity): Iterable<WrongSum> {
  if (from.low <= 0) return;
  const times = TIMES[verb.toLowerCase()];
  const ratio: Interval = { low: to.low / from.high, high: to.high / from.low };
  const low = /more/i.test(hedge ?? '') ? times * 0.97 : times * 0.85;
  const high = /more/i.test(hedge ?? '') ? times * 1.6 : times * 1.15;
  if (!areApart(ratio, { low, high })) return;
  yield {
    ...wrong(to),
    message: say('From {0} to {1} is {2} times as much.', n(from), n(to), written(to.value / from.value, 2)),
    computed: null,
  };
}
