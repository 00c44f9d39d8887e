/** Findings as cards. */
import { element, type Element } from '../../engine/report/element';
import type { Severity } from '../../engine/rule';
import type { ReadFinding, Reading } from '../messages';
import { placeOf } from './place';

const SEVERITIES: Readonly<Record<Severity, string>> = {
  error: 'Error',
  warning: 'Warning',
  information: 'Information',
  hint: 'Hint',
};

/** What is broken, and below it what somebody has to check, each in the order of the text. */
export function findingsPanel({ findings, language }: Reading): Element[] {
  if (language) return [empty(`This reads as ${languageInWords(language)}. Factnote reads English.`)];
  const damage = findings.filter(({ isDamage }) => isDamage);
  const work = findings.filter(({ isDamage }) => !isDamage);
  return [
    ...(damage.length ? damage.map(cardOf) : [empty(NOTHING)]),
    ...(work.length ? [element('h3', {}, 'Not broken, but to be looked at'), ...work.map(cardOf)] : []),
  ];
}

const empty = (words: string): Element => element('p', { class: 'empty' }, words);

/** What is said where nothing is broken. */
export const NOTHING = 'Nothing is broken.';

/** A finding with its words, what is wrong with them, why that matters, and what can be done. */
export const cardOf = (finding: ReadFinding): Element => {
  const { rule, severity, span, words, message, why, measured, fixes } = finding;
  return element(
    'article',
    { class: `card ${severity}`, ...placeOf(span), 'data-rule': rule },
    element('h3', {}, element('button', { type: 'button', class: 'words', ...placeOf(span) }, words || '(here)')),
    element('p', {}, element('span', { class: 'severity' }, SEVERITIES[severity]), ` ${message}`),
    element(
      'p',
      {},
      element(
        'small',
        {},
        why,
        measured ? ` ${measured} ` : ' ',
        element('a', { href: pageOf(rule) }, `About ${rule}`),
      ),
    ),
    fixes.length > 0 &&
      element(
        'ul',
        { class: 'fixes' },
        fixes.map(({ title, edits }) =>
          element('li', {}, element('button', { type: 'button', 'data-edits': JSON.stringify(edits) }, title)),
        ),
      ),
  );
};

const pageOf = (rule: string): string => new URL(`rules/${rule}.html`, document.baseURI).href;

const languageInWords = (code: string): string => new Intl.DisplayNames('en', { type: 'language' }).of(code) ?? code;
