import type { Finding, Rule } from '../engine/rule';
import { rules } from '../engine/rules';

const damage = new Map(rules.filter(({ family }) => family === 'damage').map(rule => [rule.id, rule]));

/** The rule that a finding broke, if the copy is damaged there. */
export const damageRule = ({ rule }: Finding): Rule | undefined => damage.get(rule);
