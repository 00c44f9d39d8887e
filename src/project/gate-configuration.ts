/** The gate of a desk in factnote.json: what must be before an article is ready. */
import { say, type Phrase } from '../engine/phrase';
import { DEFAULT_GATE, type GateRules } from '../engine/report/gate';
import { claimKinds } from '../engine/claim';
import { severities } from '../engine/rule';

/** What is wrong, and at which key of the gate; empty for the whole. */
export interface GateProblem extends Phrase {
  readonly at: string;
}

/** Reads `gate`; what it does not say is as for a desk that has none. */
export function readGate(value: unknown): { gate?: GateRules; problems: GateProblem[] } {
  const problems: GateProblem[] = [];
  const wrong = (at: string, phrase: Phrase): void => void problems.push({ ...phrase, at });
  if (value === undefined || value === null) return { problems };
  if (typeof value !== 'object' || Array.isArray(value)) {
    wrong('', say('“gate” must be an object, such as {0}.', '{ "damage": "warning", "verified": ["figure"] }'));
    return { problems };
  }
  let gate = DEFAULT_GATE;
  for (const [key, given] of Object.entries(value)) {
    if (key === 'damage') {
      const damage = [...severities, 'off' as const].find(each => each === given);
      if (damage) gate = { ...gate, damage };
      else wrong(key, say('“damage” in “gate” must be error, warning, information, hint or off.'));
    } else if (key === 'verified') {
      const verified = claimKinds.filter(kind => Array.isArray(given) && given.includes(kind));
      if (Array.isArray(given) && given.length === verified.length) gate = { ...gate, verified };
      else wrong(key, say('“verified” in “gate” must be a list of kinds of claims: {0}.', claimKinds.join(', ')));
    } else if (key === 'fourEyes' || key === 'place') {
      if (typeof given === 'boolean') gate = { ...gate, [key]: given };
      else wrong(key, say('“{0}” in “gate” must be true or false.', key));
    } else {
      wrong(key, say('There is no setting “{0}” in “gate”.', key.slice(0, 60)));
    }
  }
  return { gate, problems };
}
