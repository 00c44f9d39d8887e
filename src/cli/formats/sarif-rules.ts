import { homepage, version } from '../../../package.json';
import { measuredOf } from '../../engine/measured';
import type { Rule, Severity } from '../../engine/rule';
import { rules } from '../../engine/rules';

/** SARIF’s levels by our severities. */
export const LEVEL: Readonly<Record<Severity, string>> = {
  error: 'error',
  warning: 'warning',
  information: 'note',
  hint: 'note',
};

/** GitHub’s words for how sure a rule is, each from this share of its findings on that are right. */
const PRECISIONS = [
  ['very-high', 0.95],
  ['high', 0.85],
  ['medium', 0.7],
  ['low', 0],
] as const;

/** The pages of the rules as they were in this version. */
const PAGES = `${homepage.replace(/#.*$/, '')}/blob/v${version}/docs/rules`;

/** All rules, as SARIF describes them. */
export const descriptors = () => rules.map(descriptor);

/** Where a rule stands among the descriptors. */
export const indexOf = (id: string): number => rules.findIndex(rule => rule.id === id);

const descriptor = ({ id, title, why, severity, family }: Rule) => ({
  id,
  shortDescription: { text: `${title}.` },
  help: { text: why, markdown: why },
  helpUri: `${PAGES}/${id}.md`,
  defaultConfiguration: { level: LEVEL[severity] },
  properties: { ...precisionOf(id), tags: [family === 'damage' ? 'copy-damage' : 'fact-work'] },
});

/** How sure it is, as far as that was measured: as GitHub’s word, and as the share that is right with a certainty of 95 %. */
function precisionOf(id: string) {
  const measured = measuredOf(id);
  if (!measured) return {};
  const share = Math.round(measured.precision * 1000) / 1000;
  const [precision] = PRECISIONS.find(([, least]) => share >= least)!;
  return { precision, measuredPrecision: share, findingsRead: measured.read };
}
