// The schema of `factnote.rules`: in package.json for the editor's settings, in schemas/ for factnote.json.
import { isDeepStrictEqual } from 'node:util';

const EFFECT = {
  error: 'Shown as an error; fails `factnote check`.',
  warning: 'Shown as a warning.',
  information: 'Shown as information.',
  hint: 'Shown as a hint: three dots under the first letters, nothing in the Problems panel.',
  off: 'Not checked.',
};

/** package.json with the schema of the setting; as it was where it declares no settings yet. */
export function manifestWith(text, engine) {
  const manifest = JSON.parse(text);
  const sections = [manifest.contributes?.configuration ?? []].flat();
  const properties = sections.map(section => section.properties).find(each => each?.['factnote.rules']);
  if (!properties) return text;
  const { description, ...rules } = rulesSchema(engine);
  const { markdownDescription = description, order, scope = 'resource' } = properties['factnote.rules'];
  return rewritten(text, manifest, properties, 'factnote.rules', {
    ...(order === undefined ? {} : { order }),
    scope,
    markdownDescription,
    default: {},
    ...rules,
  });
}

/** schemas/factnote.schema.json with the schema of its `rules`. */
export function schemaWith(text, engine) {
  const schema = JSON.parse(text);
  return rewritten(text, schema, schema.properties, 'rules', rulesSchema(engine));
}

/** The file as it stands where it says the same already, so that only its owner decides on its layout. */
function rewritten(text, document, object, key, value) {
  if (isDeepStrictEqual(object[key], value)) return text;
  object[key] = value;
  return JSON.stringify(document, null, 2) + '\n';
}

function rulesSchema({ rules, severities }) {
  const levels = [...severities, 'off'];
  const level = description => ({ description, enum: levels, enumDescriptions: levels.map(each => EFFECT[each]) });
  const properties = {};
  for (const { id, title, severity, offByDefault } of rules) {
    const category = id.slice(0, id.indexOf('/'));
    properties[`${category}/*`] ??= level(`All rules of the group “${category}” that are not named themselves.`);
    properties[id] = level(`${title}. Default: ${offByDefault ? 'off' : severity}.`);
  }
  return {
    description: 'How serious each rule is, by its id (`quote/unclosed`) or by its group (`quote/*`); the id wins.',
    type: 'object',
    properties,
    additionalProperties: false,
  };
}
