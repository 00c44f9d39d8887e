// The examples of the rules that the playground can show: those that need no fact notes and no documents.
import { isSilent } from './silent.mjs';

/** Where an example is found: its rule and its number, from 1. */
const nameOf = ({ id }, i) => `${id}/${i + 1}`;

export const unmarked = text => text.replace(/[⟦⟧]/g, '');

/** What the playground says of a copy. Throws where that is of a rule that it does not have. */
function findingsIn({ check, siteDesk }, copy) {
  const { findings } = check(copy, siteDesk);
  const lost = findings.find(({ rule }) => isSilent(rule));
  if (lost) throw new Error(`The playground does without ${lost.rule}, which speaks here: ${copy}`);
  return findings;
}

/** The texts by the names of the examples; only of those in which the playground marks what the example does. */
export const examplesOf = engine =>
  Object.fromEntries(
    engine.rules.flatMap(rule =>
      rule.bad.flatMap(({ text, notes, sources }, i) => {
        const copy = unmarked(text);
        const isMarked = findingsIn(engine, copy).some(finding => finding.rule === rule.id);
        return isMarked && !notes && !sources ? [[nameOf(rule, i), copy]] : [];
      }),
    ),
  );
