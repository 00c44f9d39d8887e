/**
 * What must not change around a claim's words for it to stay the same claim. *31 percent* is another claim in *131 percent*, in *31
 * percent less* and after *never*; and *1,400* counts the noun that follows it. No measure of likeness sees that (field.md 1.5).
 */

/** Words that turn a claim about: denial, direction, more or less. */
const TELLING = new RegExp(
  `\\b(?:${[
    'not|no|never|neither|nor|none|nobody|nothing|without|hardly|barely|scarcely|den(?:y|ies|ied)|refut(?:e|es|ed)|false(?:ly)?|fail(?:s|ed)?',
    "cannot|unlikely|\\w+n't",
    'about|around|roughly|approximately|nearly|almost|up|down|over|under|above|below|more|less|fewer|least|most|only|exactly|estimated',
    'higher|lower|larger|smaller|r(?:ises?|ose|isen|ising)|f(?:alls?|ell|alling|allen)|gr(?:ows?|ew|own|owing)|shr[aiu]nk(?:s|ing)?',
    'increas(?:e|es|ed|ing)|decreas(?:e|es|ed|ing)|declin(?:e|es|ed|ing)|drop(?:s|ped|ping)?|gain(?:s|ed|ing)?|los(?:es?|t|ing)',
    'w[io]ns?|doubled?|halved?|jump(?:s|ed)?|plunge[sd]?|soar(?:s|ed)?|slump(?:s|ed)?|before|after',
  ].join('|')})\\b`,
  'gi',
);

const NUMBER =
  '\\d|\\b(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|\\w+teen|\\w+ty|hundred|thousand|\\w+illion|dozen|half|third|quarter|first|second|fourth|fifth|tenth|twice|\\w+fold|\\w+est)';

/** A number is among the words, or something that looks like one. */
export const hasNumber = (words: string): boolean => HAS_NUMBER.test(words);
const HAS_NUMBER = new RegExp(NUMBER, 'i');

/** A number ends the words: what it counts comes next. */
const ENDS_IN_NUMBER = new RegExp(`(?:${NUMBER})$`, 'i');

/** Words that may follow a number and are not what it counts. */
const FUNCTION_WORD =
  /^(?:of|in|on|at|by|to|for|from|with|and|or|but|as|than|that|which|who|when|while|last|this|next|the|a|an|is|was|were|are|had|has|have|will|would|he|she|it|they|said)?$/i;

/** A word or number that goes on over an edge of the words. */
const GOES_BEFORE = /[\p{L}\p{N}$£€¥₹#+\-−.,/']{0,24}$/u;
const GOES_AFTER = /^[\p{L}\p{N}%‰$£€¥₹°+\-−.,/']{0,24}/u;

/** The words of a claim with what stands around them, folded. */
export interface Words {
  readonly exact: string;
  readonly prefix: string;
  readonly suffix: string;
}

/** True where the same words stand now in other company, and say something else. `now` may know more of its surroundings. */
export function saysOtherwise(then: Words, now: Words): boolean {
  return (
    gluedBefore(then.prefix) !== gluedBefore(now.prefix) ||
    gluedAfter(then.suffix) !== gluedAfter(now.suffix) ||
    (ENDS_IN_NUMBER.test(then.exact) && countsOther(then.suffix, now.suffix)) ||
    turned(then, now, 'prefix') ||
    turned(then, now, 'suffix')
  );
}

/** What is joined to the words from before: the *1* of *131 percent*. Marks and stops alone are nothing. */
export const gluedBefore = (prefix: string): string => {
  const run = (GOES_BEFORE.exec(prefix)?.[0] ?? '').replace(/^[.,'/-]+/, '');
  return /[\p{L}\p{N}$£€¥₹+\-−]/u.test(run) ? run : '';
};

/** What is joined to the words from behind: the *.5* of *31.5*. */
export const gluedAfter = (suffix: string): string => (GOES_AFTER.exec(suffix)?.[0] ?? '').replace(/[.,'/+\-−]+$/, '');

function countsOther(then: string, now: string): boolean {
  const [was, is] = [then, now].map(suffix => /^[ -](\p{L}*)/u.exec(suffix)?.[1].toLowerCase() ?? '');
  return was !== is && !(FUNCTION_WORD.test(was) && FUNCTION_WORD.test(is));
}

/** The parts of what stands around a claim that belong to its sentence. */
export const inSentence = ({ exact, prefix, suffix }: Words): Words => ({
  exact,
  prefix: prefix.slice(/^[^]*[.!?]["')\]]* /.exec(prefix)?.[0].length ?? 0),
  suffix: /[.!?]["')\]]*$/.test(exact) ? '' : (/^[^]*?[.!?]["')\]]*(?= |$)/.exec(suffix)?.[0] ?? suffix),
});

/** A telling word is gone from the sentence on one side, or has come into it as near as the context was taken down. */
function turned(then: Words, now: Words, side: 'prefix' | 'suffix'): boolean {
  const { length } = then[side];
  const near = {
    ...now,
    [side]: side === 'prefix' ? now.prefix.slice(-length || now.prefix.length) : now.suffix.slice(0, length),
  };
  const [was, is] = [tellingIn(then[side]), tellingIn(inSentence(now)[side])];
  return (
    tellingIn(inSentence(then)[side]).some(word => !is.includes(word)) ||
    tellingIn(inSentence(near)[side]).some(word => !was.includes(word))
  );
}

const tellingIn = (side: string): string[] => side.toLowerCase().match(TELLING) ?? [];
