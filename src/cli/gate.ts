/** `factnote check --gate`: is it ready to be published? */
import { check } from '../engine/check';
import { english } from '../engine/phrase';
import { DEFAULT_GATE, gateVerdict } from '../engine/report/gate';
import { countedReasons, type GateVerdict } from '../engine/report/gate-reasons';
import { sheetClaimsOf } from '../engine/report/sheet-claims';
import { Lines } from '../project/lines';
import { documentsOf } from './documents';
import { Complaint } from './errors';
import { visible } from './escapes';
import type { Format } from './formats/format';
import { json } from './formats/json';
import { jsonl } from './formats/jsonl';
import type { CheckOptions } from './options';
import { print } from './output';

interface Judged {
  readonly path: string;
  readonly text: string;
  readonly verdict: GateVerdict;
}

/** Tells of each article whether it is ready; the status is 1 where one is not. */
export async function runGate(files: readonly string[], { format = 'text', as }: CheckOptions): Promise<void> {
  const { pieceOf, all } = formatOf(format);
  const pieces = (async function* () {
    for await (const { path, copy, desk } of documentsOf(files, as)) {
      const checked = check(copy.text, desk);
      const verdict = gateVerdict(checked, sheetClaimsOf(checked), desk.gate ?? DEFAULT_GATE);
      if (!verdict.ready) process.exitCode ??= 1;
      yield pieceOf({ path, text: copy.text, verdict });
    }
  })();
  await print(all(pieces));
}

function formatOf(format: NonNullable<CheckOptions['format']>): Format<Judged, string> {
  if (format === 'json') return json(resultOf);
  if (format === 'jsonl') return jsonl(resultOf);
  if (format === 'text') return text;
  throw new Complaint('--gate prints --format text, json or jsonl');
}

/** An element of `files` of `check --gate --format json`. */
function resultOf({ path, text: copy, verdict: { ready, reasons } }: Judged): object {
  const lines = new Lines(copy);
  return {
    path,
    ready,
    reasons: reasons.map(({ kind, message, span: { start, end } }) => ({
      kind,
      start,
      end,
      range: { start: lines.at(start), end: lines.at(end) },
      message: english(message),
    })),
  };
}

const text: Format<Judged, string> = {
  pieceOf({ path, text: copy, verdict }) {
    const lines = new Lines(copy);
    const counted = countedReasons(verdict).map(english).join(', ');
    const reasons = verdict.reasons.map(({ message, span }) => {
      const { line, character } = lines.at(span.start);
      return `  ${path}:${line + 1}:${character + 1} ${english(message)}`;
    });
    return [`${path}: ${verdict.ready ? 'ready' : `not ready: ${counted}`}`, ...reasons]
      .map(line => `${visible(line)}\n`)
      .join('');
  },
  all: pieces => pieces,
};
