/** Changes: *rose 60 percent, to 60 from 40*; *from 40 to 60, a rise of 20*; *doubled to 80 from 40*. */
import { say } from '../../phrase';
import { areApart, written, type Interval, type Quantity } from './quantity';
import type { WrongSum } from './sums';
import { areAlike, FIGURE, FROM_TO, quantityAt, spanOf, TO_FROM, type Template } from './template';
import { matchesOf } from '../../text/matches';

const UP =
  'rose|rises|risen|rise|rising|grew|grows|grown|grow|growing|increased|increases|increase|increasing|climbed|climbs|jumped|jumps|surged|soared|gained|gains|up|higher|added|advanced';
const DOWN =
  'fell|falls|fallen|fall|falling|dropped|drops|drop|dropping|declined|declines|decreased|decreases|decrease|slid|plunged|plummeted|down|lower|shrank|shrunk|slipped|tumbled|lost|sank|cut|reduced';
const NOUN_UP = 'increase|rise|jump|gain|growth|surge|hike|climb|advance';
const NOUN_DOWN = 'decrease|drop|fall|decline|cut|reduction|loss|slump|plunge';
const MOVE = `(${UP}|${DOWN})`;
const HEDGE = '(?:by |about |nearly |almost |roughly |around |some |more than |just over |just under )*';
const NOTED = `(?:an?|or|which is an?|that is an?|representing an?) ${HEDGE}`;

/** Each says in which group the change stands, and where the two values: what it was, what it is. */
const PATTERNS: readonly {
  readonly pattern: RegExp;
  readonly move: number;
  readonly change: number;
  readonly was: number;
  readonly is: number;
}[] = [
  { pattern: new RegExp(`\\b${MOVE} ${HEDGE}${FIGURE},? ${TO_FROM}`, 'gi'), move: 1, change: 2, is: 3, was: 4 },
  { pattern: new RegExp(`\\b${MOVE} ${HEDGE}${FIGURE},? ${FROM_TO}`, 'gi'), move: 1, change: 2, was: 3, is: 4 },
  {
    pattern: new RegExp(
      `${FROM_TO}[^.;:\\ue000-\\ue0ff]{0,40}?,? ${NOTED}${FIGURE} (${NOUN_UP}|${NOUN_DOWN})\\b`,
      'gi',
    ),
    was: 1,
    is: 2,
    change: 3,
    move: 4,
  },
  {
    pattern: new RegExp(
      `${TO_FROM}[^.;:\\ue000-\\ue0ff]{0,40}?,? ${NOTED}${FIGURE} (${NOUN_UP}|${NOUN_DOWN})\\b`,
      'gi',
    ),
    is: 1,
    was: 2,
    change: 3,
    move: 4,
  },
  {
    pattern: new RegExp(
      `${FROM_TO}[^.;:\\ue000-\\ue0ff]{0,40}?,? (?:an? )?(${NOUN_UP}|${NOUN_DOWN}) of ${HEDGE}${FIGURE}`,
      'gi',
    ),
    was: 1,
    is: 2,
    move: 3,
    change: 4,
  },
  {
    pattern: new RegExp(
      `${TO_FROM}[^.;:\\ue000-\\ue0ff]{0,40}?,? (?:an? )?(${NOUN_UP}|${NOUN_DOWN}) of ${HEDGE}${FIGURE}`,
      'gi',
    ),
    is: 1,
    was: 2,
    move: 3,
    change: 4,
  },
  {
    pattern: new RegExp(`${FIGURE}[^.;:\\ue000-\\ue0ff]{0,20}, (up|down) ${HEDGE}${FIGURE} from ${FIGURE}`, 'gi'),
    is: 1,
    move: 2,
    change: 3,
    was: 4,
  },
  {
    pattern: new RegExp(`${FROM_TO}[^.;:\\ue000-\\ue0ff]{0,20}, (up|down) ${HEDGE}${FIGURE}`, 'gi'),
    was: 1,
    is: 2,
    move: 3,
    change: 4,
  },
];

/** *doubled to 80 from 40*. */
const TIMES: Readonly<Record<string, number>> = { halved: 0.5, doubled: 2, tripled: 3, trebled: 3, quadrupled: 4 };
const MULTIPLIED = new RegExp(
  `(?:(more than|nearly|almost|roughly|about) )?(halved|doubled|tripled|trebled|quadrupled)[^.;:\\ue000-\\ue0ff]{0,20}?,? (?:${TO_FROM}|${FROM_TO})`,
  'gi',
);

export function* wrongChanges(template: Template): Iterable<WrongSum> {
  for (const { pattern, move, change, was, is } of PATTERNS) {
    for (const m of matchesOf(pattern, template.text)) {
      const [stated, from, to] = [change, was, is].map(group => quantityAt(template, m[group]));
      if (!stated || !from || !to || !areAlike(from, to) || [stated, from, to].some(q => q.vague)) continue;
      const sum = wrongChange(stated, from, to, new RegExp(`^(?:${UP}|${NOUN_UP})$`, 'i').test(m[move]));
      if (sum) yield sum;
    }
  }
  for (const m of matchesOf(MULTIPLIED, template.text)) {
    const [to, from] = [quantityAt(template, m[3] ?? m[6]), quantityAt(template, m[4] ?? m[5])];
    if (to && from && areAlike(from, to) && !to.vague && !from.vague) yield* wrongMultiple(m[2], m[1], from, to);
  }
}

/** A stated change may be in percent, in percentage points, in a fraction, or in the unit of the two values. */
function wrongChange(stated: Quantity, from: Quantity, to: Quantity, up: boolean): WrongSum | null {
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
  const isPoints = kind === 'percentage-points' && from.figure.kind === 'percentage';
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
