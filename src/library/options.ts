/** What a caller brings to a text. */
import type { ArticleClaimKind } from '../engine/article/claims/claim';
import type { Note } from '../engine/notes/note';
import { english } from '../engine/phrase';
import type { Severity } from '../engine/severity';
import type { Format } from '../engine/text/copy';
import { readRules } from '../project/configuration';

export interface Options {
  /** What the text is written in: `text`, where nothing is said, `markdown`, or `ninjs`: the IPTC’s JSON for news. */
  readonly format?: Format;
  /** Severity by rule (`quote/unclosed`) or group of rules (`quote/*`); the rule wins. */
  readonly rules?: Readonly<Record<string, Severity | 'off'>>;
  /** Names as the desk spells them. */
  readonly names?: readonly string[];
  /** The kinds of claims that are checked; all where nothing is said. */
  readonly claims?: readonly ArticleClaimKind[];
  /** The fact notes of the article. */
  readonly notes?: readonly Note[];
}

/** The options, once they are known to be sound. Throws a `TypeError` where there is no such rule or severity. */
export function sound(options: Options): Options {
  const [problem] = readRules(options.rules).problems;
  if (problem) throw new TypeError(english(problem));
  return options;
}
