/** Ranks: *the third-largest harbour*, *No. 2*. */
import { span } from '../text/span';
import type { Figure } from './figure';

const RANK =
  /\b(?:(?:second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|\d+(?:st|nd|rd|th))[- ](?:most[- ]\p{Ll}+|(?:larg|bigg|high|low|small|old|young|fast|rich|poor|strong|bus|long|short|tall|great|dead|wealthi|near|bright|heavi)\p{Ll}*est|(?:larg|bigg|high|low|small|old|young|fast|rich|poor|strong|busi|long|short|tall|great|deadli|bright)est|best|worst)|No\. ?\d{1,3}(?!\d))/giu;
const ORDINALS = 'zeroth first second third fourth fifth sixth seventh eighth ninth tenth'.split(' ');

export function* ranksIn(text: string): Iterable<Figure> {
  for (const m of text.matchAll(RANK)) {
    const digits = /\d+/.exec(m[0])?.[0];
    const value = digits ? Number(digits) : ORDINALS.indexOf(m[0].split(/[- ]/)[0].toLowerCase());
    yield {
      span: span(m.index, m.index + m[0].length),
      kind: 'rank',
      value,
      valueTo: null,
      unit: null,
      approximate: false,
      source: null,
    };
  }
}
