// The examples of the rules that the playground can show: those that need no fact notes and no documents.

/** Where an example is found: its rule and its number, from 1. */
const nameOf = ({ id }, i) => `${id}/${i + 1}`;

export const unmarked = text => text.replace(/[⟦⟧]/g, '');

/** The texts by the names of the examples; only of those in which the playground marks what the example does. */
export const examplesOf = ({ rules, check, siteDesk }) =>
  Object.fromEntries(
    rules.flatMap(rule =>
      rule.bad.flatMap(({ text, notes, sources }, i) => {
        const copy = unmarked(text);
        const isShown = !notes && !sources && check(copy, siteDesk).findings.some(finding => finding.rule === rule.id);
        return isShown ? [[nameOf(rule, i), copy]] : [];
      }),
    ),
  );
