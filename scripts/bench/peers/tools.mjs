// What is measured, by name: each loads when it is asked for and gives its `check`, which takes a text and returns how many findings
// it has. A tool that remembers what it read before gives `again` as well: a check for one article that is being edited.
import { readFileSync } from 'node:fs';

const engine = new URL('../../../out/bench/check.js', import.meta.url);

const WORD = /\p{L}+(?:['’-]\p{L}+)*|\p{N}+(?:[.,]\p{N}+)*|\S/gu;

/** As little as a checker can do with each word: one pattern, once over the text. */
function tokenise(text) {
  let count = 0;
  for (WORD.lastIndex = 0; WORD.test(text);) count++;
  return count;
}

/** As little as a checker that remembers paragraphs can do: look each up, read those that are new. */
function lookUp(text, before, after) {
  let count = 0;
  for (const paragraph of text.split(/\n\s*\n/)) {
    const known = before.get(paragraph) ?? tokenise(paragraph);
    after.set(paragraph, known);
    count += known;
  }
  return count;
}

export const LOOK_UP = 'look paragraphs up';

/** How little can be done at all, on this machine in this run. */
export const limits = {
  'one pass of a pattern': async () => ({ check: tokenise }),
  [LOOK_UP]: async () => ({
    check: text => lookUp(text, new Map(), new Map()),
    again: () => {
      let memory = new Map();
      return text => {
        const after = new Map();
        const count = lookUp(text, memory, after);
        memory = after;
        return count;
      };
    },
  }),
};

export const tools = {
  async Factnote() {
    const { check, Checker } = (await import(engine)).default;
    return {
      check: text => check(text).findings.length,
      again: () => {
        const checker = new Checker();
        return text => checker.check(text).findings.length;
      },
    };
  },

  async 'write-good'() {
    const { default: writeGood } = await import('write-good');
    return { check: text => writeGood(text).length };
  },

  async 'wink-nlp'() {
    const [{ default: wink }, { default: model }] = await Promise.all([
      import('wink-nlp'),
      import('wink-eng-lite-web-model'),
    ]);
    const nlp = wink(model);
    return { check: text => nlp.readDoc(text).entities().length() };
  },

  async cspell() {
    const { getDefaultSettings, mergeSettings, spellCheckDocument } = await import('cspell-lib');
    const settings = mergeSettings(await getDefaultSettings(), { language: 'en' });
    const options = { generateSuggestions: false, noConfigSearch: true };
    return {
      async check(text) {
        const document = { uri: 'file:///article.txt', text, languageId: 'plaintext', locale: 'en' };
        return (await spellCheckDocument(document, options, settings)).issues.length;
      },
    };
  },

  async retext() {
    const [{ retext }, ...plugins] = await Promise.all(
      ['retext', 'retext-english', 'retext-repeated-words', 'retext-quotes', 'retext-equality'].map(
        name => import(name),
      ),
    );
    const processor = plugins.reduce((all, { default: plugin }) => all.use(plugin), retext()).freeze();
    return { check: text => processor.processSync(text).messages.length };
  },

  async textlint() {
    const [{ TextlintKernel }, plugin, ...rules] = await Promise.all(
      [
        '@textlint/kernel',
        '@textlint/textlint-plugin-text',
        'textlint-rule-write-good',
        '@textlint-rule/textlint-rule-no-unmatched-pair',
        'textlint-rule-terminology',
      ].map(name => import(name)),
    );
    const kernel = new TextlintKernel();
    const options = {
      ext: '.txt',
      plugins: [{ pluginId: 'text', plugin: plugin.default.default ?? plugin.default }],
      rules: rules.map(({ default: rule }, i) => ({ ruleId: `rule-${i}`, rule: rule.default ?? rule })),
    };
    return { check: async text => (await kernel.lintText(text, options)).messages.length };
  },

  async alex() {
    const { text: alex } = await import('alex');
    return { check: text => alex(text).messages.length };
  },

  async 'harper.js'() {
    const [{ LocalLinter }, { binary }] = await Promise.all([import('harper.js'), import('harper.js/binary')]);
    const linter = new LocalLinter({ binary });
    await linter.setup();
    return { check: async text => (await linter.lint(text, { language: 'plaintext' })).length };
  },
};

/** The exact version of each library that is measured. */
export const versions = JSON.parse(readFileSync(new URL('package.json', import.meta.url), 'utf8')).dependencies;
