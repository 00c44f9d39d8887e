// The translations that stand beside the English words. A language is there once its bundle is: l10n/bundle.l10n.de.json.
import { globSync } from 'tinyglobby';

/** What package.json shows, and what the extension says while it runs. */
export const WORDS = 'package.nls.json';
export const BUNDLE = 'l10n/bundle.l10n.json';

/** The file of a language that belongs to an English one. */
export const translationOf = (file, language) => file.replace(/\.json$/, `.${language}.json`);

const languageOf = file => file.split('.').at(-2);

/** The languages that Factnote is translated into, as VS Code names them: `de`, `es`. */
export const languages = () => globSync(translationOf(BUNDLE, '*')).map(languageOf).sort();

/** A translation in the order of the English words, without those that are gone. What is missing stays missing. */
export function translated(text, english) {
  const translation = JSON.parse(text);
  const kept = Object.keys(JSON.parse(english)).filter(key => key in translation);
  return JSON.stringify(Object.fromEntries(kept.map(key => [key, translation[key]])), null, 2) + '\n';
}

/** What is wrong with the words of all languages, one line each; `files` are the texts of all by their names. */
export function faultsIn(files) {
  const english = file => JSON.parse(files[file]);
  const faults = languages().flatMap(language =>
    [WORDS, BUNDLE].flatMap(file => {
      const translation = translationOf(file, language);
      return faultsOf(JSON.parse(files[translation]), english(file)).map(fault => `${translation}: ${fault}`);
    }),
  );
  return [...strayKeys(files['package.json'], english(WORDS)).map(fault => `${WORDS}: ${fault}`), ...faults];
}

/** What is wrong with a translation: words that are missing or empty, or have not what must stay as it is. */
export function faultsOf(translation, english) {
  return Object.entries(english).flatMap(([key, words]) => {
    if (!translation[key]?.trim()) return [`not translated: ${JSON.stringify(key)}`];
    const [must, has] = [keptIn(words), keptIn(translation[key])];
    return must === has
      ? []
      : [`${JSON.stringify(key)}: must keep ${must || 'nothing'}, and keeps ${has || 'nothing'}`];
  });
}

/** What is the same in every language: slots, the commands that links run, code. */
export const kept = /(\{\w+\}|\(command:[^)]+\)|`[^`]+`)/g;

const keptIn = words => [...new Set(words.match(kept))].sort().join(' ');

/** The keys that package.json names and package.nls.json does not have, and the other way round. */
export function strayKeys(manifest, words) {
  const named = new Set(Array.from(manifest.matchAll(/"%([^"%]+)%"/g), ([, key]) => key));
  return [
    ...[...named].filter(key => !(key in words)).map(key => `not there: ${JSON.stringify(key)}`),
    ...Object.keys(words)
      .filter(key => !named.has(key))
      .map(key => `not used: ${JSON.stringify(key)}`),
  ];
}
