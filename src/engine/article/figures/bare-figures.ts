/** Figures with no unit behind them: ratios, ages, counts. */
import { span } from '../../text/span';
import { figure, type Figure } from './figure';
import { isLabel } from './labels';
import type { Tokens } from '../../words/tokens';
import type { NumberRead } from './number';
import { numberAt } from './numbers';

/** *3-to-1*, *by 2.5 to 1*: odds and majorities, to one. */
const TO_ONE = /^(?:-to-| to )(?:1(?![\d,.:%-]\d|\d| \p{Ll}+ion)|one(?![\p{L}-]))/u;

/** *A third of*, *fell a third to*, *by a third*; but *a third goal*. */
const ORDINAL = /^an? (?:third|\p{Ll}+th)$/iu;
const PART_BEFORE =
  /\b(?:by|than|about|nearly|almost|roughly|over|under|only|just|fell|rose|up|down|dropped|grew|shrank|lost|cut|gained|jumped|climbed) $/i;
const PART_AFTER =
  /^(?:[^\p{L}\s]|$| (?:of|to|from|in|more|less|fewer|higher|lower|larger|smaller|as|are|were|is|was|has|have|had|say|said|over|since|on|by|at|the)(?!\p{L}))/u;

/** One in five, nine out of ten, two-thirds, 3-to-1. */
export function ratio(tokens: Tokens, number: NumberRead, before: string, after: string): Figure | undefined {
  const text = tokens.prose;
  if (number.fraction && number.value !== null && number.value < 1) {
    if (
      /^ (?:hour|dozen)/.test(after) ||
      (ORDINAL.test(text.slice(number.start, number.end)) && !PART_BEFORE.test(before) && !PART_AFTER.test(after))
    )
      return undefined;
    return figure(span(number.start, number.end), 'ratio', number, undefined, null);
  }
  const toOne = number.value !== null && number.value > 1 && TO_ONE.exec(after);
  if (toOne && !/\bfrom $/.test(before))
    return figure(span(number.start, number.end + toOne[0].length), 'ratio', number, undefined, null);
  const of =
    !/\bnumber $/i.test(before) &&
    /^(?: in (?:every )?| of every | of | out of (?:every )?|-in-)(?=\d|\p{L})/u.exec(after);
  const whole = of && numberAt(tokens, number.end + of[0].length);
  if (!whole || number.value === null || !whole.value || whole.value <= number.value || whole.yearLike)
    return undefined;
  if (
    /^[ -](?:years?|months?|days?|weeks?|hours?|percent)/.test(text.slice(whole.end)) ||
    (whole.inWords !== number.inWords && !/out of/.test(of[0]) && !isTen(whole)) ||
    (of[0] === ' of ' && !(number.inWords && isTen(whole)))
  )
    return undefined;
  return {
    ...figure(span(number.start, whole.end), 'ratio', number, undefined, null),
    value: number.value / whole.value,
  };
}

/** *Six in 10*, *nine of ten*, *one in 100*: of ten, a hundred and so on, in words or in digits. */
const isTen = ({ value }: NumberRead): boolean => /^10+$/.test(String(value));

/** *12 cases per 100,000*, *three in every 1,000*. */
const PER = /^(?: \p{Ll}+){0,3}? (?:per|for every|in every|out of every|in each) (?=1)/u;

export function rate(tokens: Tokens, number: NumberRead, after: string): Figure | undefined {
  const per = after.includes('1') ? PER.exec(after) : null; // 100, 1,000
  const base = per && numberAt(tokens, number.end + per[0].length);
  if (!base?.value || !isTen(base)) return undefined;
  const unit = `per ${tokens.prose.slice(base.start, base.end)}`;
  return figure(span(number.start, base.end), 'rate', number, undefined, unit);
}

const AGED = /\b(?:aged?|ages) (?:of |between )?$/i;
/** *she turned 80 in May*, *he died at 45*. */
const AGED_BY_VERB = /\b(?:turn(?:s|ed|ing)?|(?:dies|died|dead) at(?: age)?) $/i;
/** *Orr, now 71, left*; *At 71, Orr left*. */
const NOW = /\p{Ll}, now $/u;
const AT = /(?:^|[.!?] )At $/;
const NAMED = /$(?<=\p{Lu}[\p{L}’'.-]+, )/u;
/** *the driver, 45, was hurt*. */
const PERSON = /$(?<=\b(?:the|an?|his|her|their|whose) (?:\p{Ll}+[ -]){0,2}\p{Ll}+, )/iu;

/** *Ana Ruiz, 45,* and *aged 45*. */
export function age(
  number: NumberRead,
  range: NumberRead | undefined,
  before: string,
  after: string,
): Figure | undefined {
  if (number.value === null || number.value <= 0 || number.value > 120 || !Number.isInteger(number.value))
    return undefined;
  if (!before.endsWith(', ')) {
    const told = AGED_BY_VERB.test(before) && /^(?:[.,;]|$| (?:in|on|this|last|after|from|of)\b)/.test(after);
    const led =
      !number.inWords &&
      ((AT.test(before) && /^, (?:\p{Lu}|s?he )/u.test(after)) || (NOW.test(before) && /^, \p{Ll}/u.test(after)));
    if (!told && !led && !AGED.test(before)) return undefined;
  } else if (number.inWords) return undefined;
  else if (!(NAMED.test(before) && /^(?:[,.;)]|$)/.test(after))) {
    if (!/^, \p{Ll}/u.test(after) || !PERSON.test(before)) return undefined;
  }
  return figure(span(number.start, (range ?? number).end), 'age', number, range, 'years');
}

export function count(
  tokens: Tokens,
  number: NumberRead,
  range: NumberRead | undefined,
  before: string,
  after: string,
): Figure | undefined {
  if (number.fraction && number.value !== null && number.value < 1) return undefined;
  if (
    number.inWords
      ? !countsInWords(number, before, after)
      : isLabel(tokens, range ? { ...number, last: range.last } : number)
  )
    return undefined;
  const to = range && !range.yearLike ? range : undefined;
  return figure(span(number.start, (to ?? number).end), 'count', number, to, null);
}

/** *the two leaders*, *her three sons*: known already, nothing to check. */
const DEFINITE =
  /(?:\b(?:the|these|those|both|all|its|his|her|their|our|my|your|other|first|last|next|past|latter|former|top|bottom|final)|[’']s?) $/i;

/** *four nurses*, but not *one of*, *no one*, *the two*: a number word counts where a noun follows. */
function countsInWords(number: NumberRead, before: string, after: string): boolean {
  if (/^-/.test(after) && !/^-\p{Ll}/u.test(after)) return false;
  if (number.value === 0 || DEFINITE.test(before)) return false;
  if (number.value === 1) {
    return /^[ -]\p{Ll}/u.test(after) && !/^ (?:of|another|day|thing|way|or|that|who|which|is|was|has|had|with|in|on|for|to|and|can|could|should|by|at|as|side|hand|point|after|before)\b/.test(after) &&
      !/\b(?:no|the|this|that|any|every|each|some|another|which|only|last|first|day|a|and|or|as|is|not) $/i.test(before); // prettier-ignore
  }
  return !/\b(?:day|chapter|act|phase|week|part|title|number|the other) $/i.test(before);
}
