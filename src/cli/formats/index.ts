import { annotateResult, checkResult, type CheckedDocument, type ReadDocument } from '../results';
import type { Baseline } from '../baseline';
import { evidenceResult, type AskedDocument } from '../evidence-results';
import { annotations } from './annotations';
import { baselineFormat } from './baseline';
import { evidence } from './evidence';
import type { Format } from './format';
import { github } from './github';
import { json } from './json';
import { jsonl } from './jsonl';
import { paintFor } from './paint';
import { sarif } from './sarif';
import { text } from './text';

export interface Formatting {
  readonly format: 'text' | 'json' | 'jsonl' | 'sarif' | 'github' | 'baseline';
  readonly isPainted: boolean;
  /** What is known; its paths count from the folder of its file. */
  readonly baseline?: Baseline;
}

/** How findings are printed. */
export function checkFormat({ format, isPainted, baseline }: Formatting): Format<CheckedDocument, unknown> {
  switch (format) {
    case 'text':
      return text(paintFor(isPainted));
    case 'json':
      return json(checkResult);
    case 'jsonl':
      return jsonl(checkResult);
    case 'sarif':
      return sarif;
    case 'github':
      return github;
    case 'baseline':
      return baselineFormat(baseline!);
  }
}

/** How it is printed what articles say. */
export function annotateFormat({ format }: Formatting): Format<ReadDocument, unknown> {
  if (format === 'json') return json(annotateResult);
  return format === 'jsonl' ? jsonl(annotateResult) : annotations;
}

/** How it is printed what documents say of claims. */
export function evidenceFormat(format: Formatting['format']): Format<AskedDocument, string> {
  if (format === 'json') return json(evidenceResult);
  return format === 'jsonl' ? jsonl(evidenceResult) : evidence;
}
