/** The house style of a desk, in factnote.json or in the setting of the editor. */
import { percentForms } from '../engine/article/figures/percents';
import { markKinds } from '../engine/article/quotations/house-marks';
import { dialects } from '../engine/article/spelling/dialect';
import { say, type Phrase } from '../engine/phrase';
import type { HouseStyle } from '../engine/rule';
import { problem, type Problem } from './problems';

const CHOICES: Readonly<Record<keyof HouseStyle, readonly string[]>> = {
  marks: markKinds,
  percent: percentForms,
  dialect: dialects,
};

/** Reads `style`; what it does not say, each article may do as it likes. */
export function readStyle(value: unknown): { style?: HouseStyle; problems: Problem[] } {
  const problems: Problem[] = [];
  if (value === undefined || value === null) return { problems };
  if (typeof value !== 'object' || Array.isArray(value)) {
    const example = '{ "marks": "typographic", "percent": "percent" }';
    return { problems: [problem('style', say('“style” must be an object, such as {0}.', example))] };
  }
  const wrong = (phrase: Phrase): void => void problems.push(problem('style', phrase));
  let style: HouseStyle = {};
  for (const [key, given] of Object.entries(value) as [keyof HouseStyle, unknown][]) {
    const choices = Object.hasOwn(CHOICES, key) ? CHOICES[key] : undefined;
    if (!choices) wrong(say('There is no setting “{0}” in “style”.', key.slice(0, 60)));
    else if (typeof given === 'string' && choices.includes(given)) style = { ...style, [key]: given };
    else wrong(say('“{0}” in “style” must be one of these: {1}.', key, choices.join(', ')));
  }
  return { style, problems };
}
