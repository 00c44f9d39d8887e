/** Ranks: *the third-largest harbour*, *No. 2*. */
import { span } from '../../text/span';
import { NUMERAL, placesOf, type Glance } from '../../words/glance';
import { matchAt } from '../../text/matches';
import type { Figure } from './figure';
import { RANK_WORD } from '../word-classes';

const RANK =
  /(?:(?:second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|\d+(?:st|nd|rd|th))(?:-(?!west|east|interest|harvest|forest|request|contest)\p{Ll}{3,}est|[- ](?:most[- ]\p{Ll}+|(?:larg|bigg|high|low|small|old|young|fast|rich|poor|strong|bus|long|short|tall|great|dead|wealthi|near|bright|heavi)\p{Ll}*est|(?:larg|bigg|high|low|small|old|young|fast|rich|poor|strong|busi|long|short|tall|great|deadli|bright)est|best|worst))|(?<!\p{Lu}\p{Ll}{3,8} )No\. ?\d{1,3}(?![\d-]| (?:train|bus|line)))/iuy;
/** *It ranks 42nd of 180*, *she finished fifth*. */
const PLACE =
  /(?:second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|\d+(?:st|nd|rd|th))(?=[.,;]|$| (?:of|out|in|among|on|overall|nationally|worldwide|globally|behind|with|place)(?!\p{L}))/iuy;
const PLACED = /\b(?:rank(?:s|ed|ing)?|finish(?:es|ed|ing)?|placed|came|comes) (?:\p{Ll}{2,4} )?$/iu;
const ORDINALS = 'zeroth first second third fourth fifth sixth seventh eighth ninth tenth'.split(' ');
export const RANK_WORDS = [...ORDINALS.slice(2), 'no'];

/** A first look: most numbers have no *st* or *th* behind their digits. */
const MAY_RANK = /\D|\d+(?:st|nd|rd|th)/iy;

/** The ranks of a paragraph, in the order of the text. */
export function ranksIn(text: string, glance: Glance): Figure[] {
  const ranks: Figure[] = [];
  for (const at of placesOf(glance, NUMERAL | RANK_WORD)) {
    if (!matchAt(MAY_RANK, text, at)) continue;
    const place = matchAt(PLACE, text, at);
    const m = matchAt(RANK, text, at) ?? (place && PLACED.test(text.slice(Math.max(0, at - 16), at)) ? place : null);
    if (!m) continue;
    const digits = /\d+/.exec(m[0])?.[0];
    const value = digits ? Number(digits) : ORDINALS.indexOf(m[0].split(/[- ]/)[0].toLowerCase());
    ranks.push({
      span: span(m.index, m.index + m[0].length),
      kind: 'rank',
      value,
      valueTo: null,
      unit: null,
      approximate: false,
      source: null,
    });
  }
  return ranks;
}
