// What axe says of a page in a browser.
import axe from 'axe-core';

/**
 * The faults of a page or of a frame in it, each as `rule: element`; `within` are selectors of what to look at, where that is not all.
 * `off` are rules that are not asked.
 */
export async function accessibilityFaults(frame, { within, off = [] } = {}) {
  await frame.evaluate(axe.source);
  const rules = Object.fromEntries(off.map(rule => [rule, { enabled: false }]));
  const found = await frame.evaluate(
    ([include, rules]) => window.axe.run(include ? { include } : document, { resultTypes: ['violations'], rules }),
    [within, rules],
  );
  return found.violations.flatMap(({ id, nodes }) =>
    nodes.map(({ target, failureSummary }) => `${id}: ${target.join(' ')}: ${failureSummary.replace(/\s+/g, ' ')}`),
  );
}
