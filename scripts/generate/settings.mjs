// The schema of `factnote.rules`: in package.json for the editor's settings, each description by its key in package.nls.json; in schemas/ for
// factnote.json, where VS Code translates nothing, in English.
import { isDeepStrictEqual } from 'node:util';

/** package.json with the schema of the setting; as it was where it declares no settings yet. */
export function manifestWith(text, engine) {
  const manifest = JSON.parse(text);
  const sections = [manifest.contributes?.configuration ?? []].flat();
  const properties = sections.map(section => section.properties).find(each => each?.['factnote.rules']);
  if (!properties) return text;
  const { description, ...rules } = rulesSchema(engine, key => `%${key}%`);
  const { markdownDescription = description, order, scope = 'resource' } = properties['factnote.rules'];
  return rewritten(text, manifest, properties, 'factnote.rules', {
    ...(order === undefined ? {} : { order }),
    scope,
    markdownDescription,
    default: {},
    ...rules,
  });
}

/** schemas/factnote.schema.json with the schema of its `rules`; `words` are those of package.nls.json. */
export function schemaWith(text, engine, words) {
  const schema = JSON.parse(text);
  return rewritten(
    text,
    schema,
    schema.properties,
    'rules',
    rulesSchema(engine, key => words[key]),
  );
}

/** A package.nls file with what its settings say of each rule: its title, as the bundle of the language has it, and its default. */
export function wordsWith(text, { rules }, bundle) {
  const words = Object.entries(JSON.parse(text)).filter(([key]) => !key.startsWith(RULE));
  const titles = rules.flatMap(rule => {
    const title = bundle[rule.title];
    return title ? [[RULE + rule.id, `${title} (${rule.offByDefault ? 'off' : rule.severity})`]] : [];
  });
  return JSON.stringify(Object.fromEntries([...words, ...titles]), null, 2) + '\n';
}

const RULE = 'rule.';

/** The file as it stands where it says the same already, so that only its owner decides on its layout. */
function rewritten(text, document, object, key, value) {
  if (isDeepStrictEqual(object[key], value)) return text;
  object[key] = value;
  return JSON.stringify(document, null, 2) + '\n';
}

/** `say` gives the words of a key of package.nls.json. */
function rulesSchema({ rules, severities }, say) {
  const levels = [...severities, 'off'];
  /** A rule whose findings are claims to check has another word for a hint. */
  const effects = hint => levels.map(each => say(each === 'hint' ? hint : `level.${each}`));
  const level = (key, isClaim) => ({
    description: say(key),
    enum: levels,
    enumDescriptions: effects(isClaim ? 'level.hint.claim' : 'level.hint'),
  });
  const properties = {};
  for (const { id, untilVerified } of rules) {
    properties[`${id.slice(0, id.indexOf('/'))}/*`] ??= level('setting.rules.group');
    properties[id] = level(RULE + id, untilVerified);
  }
  return {
    description: 'How serious each rule is, by its id (`quote/unclosed`) or by its group (`quote/*`); the id wins.',
    type: 'object',
    properties,
    additionalProperties: false,
  };
}
