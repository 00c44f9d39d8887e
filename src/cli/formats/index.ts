import { version } from '../../../package.json';
import { annotateResult, checkResult, type CheckedDocument, type ReadDocument } from '../results';
import { evidenceResult, type AskedDocument } from '../evidence-results';
import { annotations } from './annotations';
import { evidence } from './evidence';
import type { Format } from './format';
import { github } from './github';
import { json } from './json';
import { jsonl } from './jsonl';
import { paintFor } from './paint';
import { sarif } from './sarif';
import { text } from './text';

export interface Formatting {
  readonly format: 'text' | 'json' | 'jsonl' | 'sarif' | 'github';
  readonly isPainted: boolean;
}

/** How findings are printed. */
export function checkFormat({ format, isPainted }: Formatting): Format<CheckedDocument, unknown> {
  switch (format) {
    case 'text':
      return text(paintFor(isPainted));
    case 'json':
      return json(checkResult);
    case 'jsonl':
      return jsonl(checkResult);
    case 'sarif':
      return sarif(version);
    case 'github':
      return github;
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
