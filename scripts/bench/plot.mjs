// Draws docs/benchmarks.svg: the time of a check against the length of the text, both on scales of powers of ten.
import { writeFileSync } from 'node:fs';
import { limits, LOOK_UP } from './peers/tools.mjs';
import { LENGTHS } from './warm.mjs';

const [WIDTH, HEIGHT] = [800, 460];
const BOX = { left: 70, right: 600, top: 20, bottom: 420 };
const CHARACTERS = { article: 9_000, long: 60_000, book: 1_000_000 }; // of texts that long
const X = [6_000, 1_000_000];
const Y = [0.01, 100_000]; // ms
const SCALE = [0.01, 0.1, 1, 10, 100, 1000, 10_000, 100_000];
const LINE = 15; // the height of a label

const along = (value, [least, most], from, to) =>
  from + (Math.log(value / least) / Math.log(most / least)) * (to - from);
const x = of => along(CHARACTERS[of], X, BOX.left, BOX.right);
const y = ms => along(ms, Y, BOX.bottom, BOX.top);
const at = number => number.toFixed(1);
const said = ms => (ms < 1000 ? `${ms} ms` : `${(ms / 1000).toLocaleString('en')} s`);

const STYLE = `
  text { font: 13px system-ui, sans-serif; fill: #555 } path { stroke: #ddd }
  polyline { fill: none; stroke: #999; stroke-width: 1.5 } .limit polyline { stroke-dasharray: 3 4 }
  .ours polyline { stroke: #c2410c; stroke-width: 3 } .ours text { fill: #c2410c; font-weight: 600 }
  @media (prefers-color-scheme: dark) {
    text { fill: #bbb } path { stroke: #3a3a3a } .ours polyline { stroke: #fb923c } .ours text { fill: #fb923c }
  }`;

/** Draws what `warm` measured. */
export function plot(measured) {
  const { Factnote, ...others } = measured;
  const lines = [
    ...Object.entries(others).map(([name, { check, edit }]) =>
      name in limits ? line('limit', `limit: ${name}`, name === LOOK_UP ? edit : check) : line('peer', name, check),
    ),
    line('ours', 'Factnote', Factnote.check),
    line('ours', 'Factnote, a key typed', Factnote.edit),
  ];
  const parts = [
    ...SCALE.map(ms => `<path d="M${BOX.left} ${at(y(ms))}H${BOX.right}"/>`),
    ...SCALE.map(ms => `<text x="${BOX.left - 8}" y="${at(y(ms) + 4)}" text-anchor="end">${said(ms)}</text>`),
    ...LENGTHS.map(
      ({ of, label }) => `<text x="${at(x(of))}" y="${BOX.bottom + 24}" text-anchor="middle">${label}</text>`,
    ),
    ...spread(lines).map(drawn),
  ];
  const title = 'Time of a check against the length of the text';
  const head = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${WIDTH} ${HEIGHT}" role="img" aria-label="${title}">`;
  writeFileSync('docs/benchmarks.svg', `${head}\n<style>${STYLE}\n</style>\n${parts.join('\n')}\n</svg>\n`);
}

/** A line with its label at its end. */
function line(kind, name, times) {
  const points = LENGTHS.filter(({ of }) => times[of] !== undefined).map(({ of }) => ({ x: x(of), y: y(times[of]) }));
  return { kind, name, points, label: { ...points.at(-1) } };
}

/** The lines with their labels apart, ours on top. */
function spread(lines) {
  const lowest = new Map();
  for (const { label } of lines.toSorted((a, b) => a.label.y - b.label.y)) {
    label.y = Math.max(label.y, (lowest.get(label.x) ?? 0) + LINE);
    lowest.set(label.x, label.y);
  }
  return lines.toSorted((a, b) => (a.kind === 'ours') - (b.kind === 'ours'));
}

function drawn({ kind, name, points, label }) {
  const path = points.map(point => `${at(point.x)},${at(point.y)}`).join(' ');
  const text = `<text x="${at(label.x + 8)}" y="${at(label.y + 4)}">${name}</text>`;
  return `<g class="${kind}"><polyline points="${path}"/>${text}</g>`;
}
