import { annotateFormat } from './formats';
import type { AnnotateOptions } from './options';
import { run } from './run';

/** `factnote annotate`. */
export const runAnnotate = (files: string[], options: AnnotateOptions): Promise<void> =>
  run('annotate', files, options, annotateFormat);
