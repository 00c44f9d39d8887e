/**
 * What the editor's bundle leaves to files of their own, dist/lazy/: they are loaded when they are first needed, and most articles need
 * few of them. What they share is in scripts/pieces.mjs.
 */
import { parse } from 'acorn';
import { simple } from 'acorn-walk';
import { transform } from 'esbuild';
import { readFile } from 'node:fs/promises';
import { basename, join, relative } from 'node:path';
import { globSync } from 'tinyglobby';
import { edited, onEngine, withLetters } from './letters.mjs';
import { withoutExamples } from './slim.mjs';

/** Functions that load their module when they are first called. */
const forwarding = functions => load =>
  [
    'let loaded;',
    ...functions.map(name => `export const ${name} = (...given) => (loaded ??= ${load}).${name}(...given);`),
  ].join('\n');

/** Modules, ours by their file and libraries by their name, and how what is used of them is had. */
const MODULES = {
  'approx-string-match': load => `export default (...given) => ${load}.default(...given);`,
  'jsonc-parser/lib/esm/main.js': forwarding([
    'findNodeAtLocation',
    'getNodeValue',
    'parseTree',
    'printParseErrorCode',
  ]),
  'src/engine/article/claims/read-claims.ts': forwarding(['readClaims']),
  'src/engine/article/copy-damage/articles-left.ts': forwarding(['articlesLeftIn']),
  'src/engine/article/copy-damage/brackets.ts': forwarding(['behindInsertion', 'emptyBracket', 'unclosedBracket']),
  'src/engine/article/copy-damage/capitals.ts': forwarding(['strayCapitalsIn']),
  'src/engine/article/copy-damage/cut-sentences.ts': forwarding(['cutSentencesIn']),
  'src/engine/article/copy-damage/fragments.ts': forwarding([
    'headOfSentence',
    'stopOf',
    'startsSmall',
    'isNounAlone',
    'leadsOn',
    'isClauseAlone',
    'hasNoVerb',
    'isPhraseAlone',
    'hasNoPredicate',
    'hasNoSubject',
    'hasMainVerb',
  ]),
  'src/engine/article/copy-damage/indefinite-articles.ts': forwarding(['isBeforeArticle', 'wrongArticlesIn']),
  'src/engine/article/copy-damage/joins.ts': forwarding(['joinsIn']),
  'src/engine/article/copy-damage/lost-ends.ts': forwarding([
    'breaksOffLast',
    'endsWithStop',
    'isBracketAlone',
    'isDependentAlone',
    'isEndLost',
    'isLeftOver',
    'isSmallWordAlone',
    'isSubjectAlone',
    'isTimeAlone',
  ]),
  'src/engine/article/copy-damage/lost-stops.ts': forwarding([
    'endsAttributed',
    'endsWithoutStop',
    'isCutOff',
    'isCutWord',
  ]),
  'src/engine/article/copy-damage/repeated-sentences.ts': forwarding(['gistOfSaid', 'repetitionsIn']),
  'src/engine/article/copy-damage/repeats.ts': forwarding(['repeatsIn']),
  'src/engine/article/copy-damage/small-names.ts': forwarding(['isSmallName']),
  'src/engine/article/copy-damage/spaces.ts': forwarding(['straySpacesIn']),
  'src/engine/article/copy-damage/wrong-words.ts': forwarding(['wrongWordsIn']),
  'src/engine/article/dates/backwards.ts': forwarding(['backwardDates', 'backwardYears']),
  'src/engine/article/dates/births.ts': forwarding(['birthsIn']),
  'src/engine/article/dates/calendar.ts': forwarding(['calendarOf', 'datesOf', 'yearOf', 'yearsFor']),
  'src/engine/article/dates/contradictions.ts': forwarding(['centuryBefore', 'contradictionsIn']),
  'src/engine/article/dates/day-runs.ts': forwarding(['runsAmiss']),
  'src/engine/article/dates/meant-dates.ts': forwarding(['isMeantAsDate', 'missingDay']),
  'src/engine/article/dates/month-places.ts': forwarding(['placesAmiss']),
  'src/engine/article/dates/order.ts': forwarding(['datesOutOfOrder', 'endsBeforeBeginnings']),
  'src/engine/article/dates/holidays.ts': forwarding(['holidayBefore', 'holidaysAmiss']),
  'src/engine/article/dates/taken-back.ts': forwarding(['takenBack']),
  'src/engine/article/dates/weekday-pairs.ts': forwarding([
    'acrossParagraphs',
    'areOfOneStory',
    'disagreements',
    'disagreementsInMonth',
  ]),
  'src/engine/article/dates/weekday-series.ts': forwarding(['seriesAmiss']),
  'src/engine/article/figures/age-twins.ts': forwarding(['ageTwinsIn', 'gistOfAges']),
  'src/engine/article/figures/broken/broken-figures.ts': forwarding(['brokenFigures', 'mayHaveFigures']),
  'src/engine/article/figures/definite-twins.ts': forwarding(['definiteTwinsIn', 'gistOfCounted']),
  'src/engine/article/dates/dates.ts': forwarding(['datesIn']),
  'src/engine/article/figures/described-twins.ts': forwarding(['describedTwinsIn', 'gistOfDescribed']),
  'src/engine/article/figures/figures.ts': forwarding(['figuresIn']),
  'src/engine/article/figures/forms.ts': forwarding(['elsewhere', 'formsOf']),
  'src/engine/article/figures/units.ts': forwarding(['unitAt']),
  'src/engine/article/figures/measuring.ts': forwarding(['measuringOf']),
  'src/engine/article/figures/headline-twins.ts': forwarding(['gistOfTwins', 'headlineTwinsIn']),
  'src/engine/article/figures/retold/retold.ts': forwarding(['gistOfRetold', 'retoldIn']),
  'src/engine/article/figures/twins.ts': forwarding([
    'contentAround',
    'contentBeside',
    'hasTwin',
    'likeness',
    'slipsIn',
    'timesOf',
    'twinsOf',
  ]),
  'src/engine/article/furniture/captions.ts': forwarding(['creditFrom', 'isCaption', 'labelledFrom']),
  'src/engine/article/furniture/furniture.ts': forwarding(['isFurniture', 'kindOf']),
  'src/engine/article/furniture/furniture-in-copy.ts': forwarding(['furnitureIn']),
  'src/engine/article/furniture/glued-headlines.ts': forwarding(['gluedHeadlinesIn']),
  'src/engine/article/furniture/inserts.ts': forwarding(['insertsIn']),
  'src/engine/article/furniture/labels.ts': forwarding(['beginsLabel', 'isLabelled', 'isListName']),
  'src/engine/article/furniture/placeholders.ts': forwarding(['mayHavePlaceholders', 'placeholdersIn']),
  'src/engine/article/people/authors.ts': forwarding(['authorBehind', 'isWriting']),
  'src/engine/article/people/described.ts': forwarding(['descriptionIn', 'kindIn', 'nationalIn']),
  'src/engine/article/people/doers.ts': forwarding(['doersIn']),
  'src/engine/article/people/identity.ts': forwarding(['areOne', 'gistOfNames', 'isSpoken']),
  'src/engine/article/people/strangers.ts': forwarding(['gistOfStrangers', 'mistakenFor', 'strangersIn', 'varyingFor']),
  'src/engine/article/quotations/slipped-marks.ts': forwarding(['accentFor', 'slippedMarks']),
  'src/engine/article/quotations/turned-apostrophes.ts': forwarding(['turnedApostrophesIn']),
  'src/engine/article/speech/antecedents.ts': forwarding(['antecedentIn', 'namedIn', 'othersIn']),
  'src/engine/article/speech/anonymous-sources.ts': forwarding(['namelessAt']),
  'src/engine/article/speech/attribution-faults.ts': forwarding(['attributionFaults']),
  'src/engine/article/speech/asides.ts': forwarding(['overAsides']),
  'src/engine/article/speech/called.ts': forwarding(['calledBy', 'isOfNobody', 'seenFor']),
  'src/engine/article/speech/cleft.ts': forwarding(['cleft', 'overManner']),
  'src/engine/article/speech/dialogue.ts': forwarding(['dialogueIn', 'withTurns']),
  'src/engine/article/speech/directives.ts': forwarding(['dependentSubject', 'directed']),
  'src/engine/article/speech/given-speakers.ts': forwarding(['givenOr']),
  'src/engine/article/speech/headlines.ts': forwarding(['toldByColon']),
  'src/engine/article/speech/indirect-speech.ts': forwarding(['toldIn']),
  'src/engine/article/speech/leading-clauses.ts': forwarding(['attributedBefore']),
  'src/engine/article/speech/lost-speakers.ts': forwarding([
    'isCutOff',
    'isLeftOpen',
    'isOfOne',
    'isSaidByNobody',
    'namesSomebody',
    'namesTwo',
  ]),
  'src/engine/article/speech/noun-cues.ts': forwarding(['announcedBy', 'claimedBefore', 'fromWhom', 'seenBefore']),
  'src/engine/article/speech/pointing-back.ts': forwarding(['belongsTo', 'pointsBack']),
  'src/engine/article/speech/pulled-quotations.ts': forwarding(['openingsIn', 'openingsOf', 'withPulled']),
  'src/engine/article/speech/somebody.ts': forwarding(['hasPeople', 'hasSomebody']),
  'src/engine/article/speech/tails.ts': forwarding(['signedAfter', 'taggedBy', 'tellerIn', 'toldAtEnd']),
  'src/engine/article/speech/unmet.ts': forwarding([
    'isCalled',
    'isInFirstSentence',
    'isUnmet',
    'isUnmetIn',
    'namesSomebody',
    'officesIn',
    'peopleIn',
    'spokenOfIn',
  ]),
  'src/engine/article/speech/views.ts': forwarding(['viewed']),
  'src/engine/article/speech/voices-around.ts': forwarding([
    'answers',
    'hasVoice',
    'isAlone',
    'isSentenceOfItsOwn',
    'standsApart',
    'tellsAtFirst',
  ]),
  'src/engine/article/spelling/spellings.ts': forwarding(['notInDialect']),
  'src/engine/article/sums/computed.ts': forwarding(['changesIn']),
  'src/engine/article/sums/sums.ts': forwarding(['wrongSums']),
  'src/engine/claims-with-notes.ts': forwarding(['kindOfWords', 'withNotes']),
  'src/engine/evidence/in-words.ts': forwarding(['placeInWords', 'verdictInWords', 'whereInWords']),
  'src/engine/evidence/mended-quotation.ts': forwarding(['documentsWords']),
  'src/engine/evidence/passage-words.ts': forwarding(['changeInWords', 'surrounded', 'wordsOf', 'wordsSurrounded']),
  'src/engine/fixes/fix.ts': forwarding(['mendingEdits', 'safeFixes']),
  'src/engine/languages.ts': forwarding(['languageOf']),
  'src/engine/measured.ts': forwarding(['measuredOf']),
  'src/engine/notes/anchor.ts': load =>
    `${forwarding(['isBroken', 'judge', 'wordsOf'])(load)}\nexport function NoteFinder(text) { return new (${load}.NoteFinder)(text); }`,
  'src/engine/notes/describe.ts': forwarding(['describe', 'unquoted']),
  'src/engine/notes/jsonld.ts': forwarding(['unknownFieldsIn', 'toJsonLd']),
  'src/engine/notes/merge.ts': forwarding(['clashesIn', 'keeping', 'knows', 'merged']),
  'src/engine/notes/note-file.ts': forwarding(['readNotes', 'writeNotes']),
  'src/engine/notes/verified-figures.ts': forwarding(['claimOf', 'lookUp', 'verifiedElsewhere', 'verifiedIn']),
  'src/engine/text/encoding.ts': forwarding(['repaired']),
  'src/engine/text/markdown.ts': forwarding(['leavesOf']),
  'src/engine/text/ninjs.ts': forwarding(['ninjsAsRead', 'ninjsParagraphs']),
  'src/project/evidence.ts': forwarding(['changedEvidence', 'evidenceOf']),
  'src/project/globs.ts': forwarding(['isGlob', 'matches']),
  'src/project/lock.ts': forwarding(['rewritten']),
  'src/project/set-aside-files.ts': forwarding(['readAnyway', 'replacedInSteps']),
  'src/vscode/editing/quotation-hover.ts': forwarding(['onQuotation', 'onSpeaker']),
  'src/vscode/editing/speaker-actions.ts': forwarding(['speakerActions']),
  'src/vscode/notes/prompts.ts': forwarding([
    'askComment',
    'askEvidence',
    'askReason',
    'askStatus',
    'askWhich',
    'passageItem',
  ]),
  // it is open in one place for all of them, and is asked at each word
  'src/engine/words/lexicon.ts': load =>
    `const lexicon = ${load};\nexport const { classesOf, isKnown, isLexiconOpen, mixed, openLexicon } = lexicon;`,
};

/** Modules that the code itself imports only when it needs them. */
const DYNAMIC = [
  'src/vscode/agents/answers.ts',
  'src/vscode/articles/configuration-editing.ts',
  'src/vscode/claims/claims-panel.ts',
  'src/vscode/commands/check-selection.ts',
  'src/vscode/commands/choose-fixes.ts',
  'src/vscode/commands/choose-speaker.ts',
  'src/vscode/commands/claim-review.ts',
  'src/vscode/commands/finding-steps.ts',
  'src/vscode/commands/report-problem.ts',
  'src/vscode/commands/rule-list.ts',
  'src/vscode/commands/standing.ts',
  'src/vscode/commands/workspace-check.ts',
  'src/vscode/evidence/finder.ts',
  'src/vscode/notes/evidence-opener.ts',
  'src/vscode/notes/exchange.ts',
  'src/vscode/notes/notes-takeover.ts',
  'src/vscode/report/reports.ts',
];

/** The file in dist/lazy/ that a module is left to. */
const fileOf = module => basename(module.replace('/lib/esm/main.js', '')).replace(/\.\w+$/, '');

/** What is imported: a file of ours, counted from the project, or else as it is called. */
const moduleOf = ({ path, resolveDir }) =>
  path.startsWith('.') ? `${relative('.', join(resolveDir, path)).replaceAll('\\', '/')}.ts` : path;

/** The words in which rules explain themselves, by the rule's id. */
const WHYS = 'rule-whys';
const RULES = 'src/engine/rules/*/*.ts';

const loading = file => `require('./lazy/${file}.js')`;

/** What the rules say of themselves, as it stands in their code. */
function whysIn(code) {
  const found = [];
  simple(parse(code, { ecmaVersion: 'latest', sourceType: 'module' }), {
    ObjectExpression({ properties }) {
      const [id, why] = ['id', 'why'].map(name => properties.find(({ key }) => key?.name === name)?.value);
      if (id && why) found.push({ id: code.slice(id.start, id.end), ...why });
    },
  });
  return found;
}

/** A rule whose explanation is loaded when somebody asks for it. */
const withLazyWhy = code =>
  edited(
    code,
    whysIn(code).map(({ start, end }) => ({
      // *why: …* becomes *get why() { … }*
      start: code.lastIndexOf('why', start),
      end,
      after: `get why() { return ${loading(WHYS)}.default[this.id]; }`,
    })),
  );

/** The esbuild plugin of the bundle. It goes before `slim`. */
export const lazy = {
  name: 'lazy',
  setup(build) {
    build.onResolve({ filter: /./ }, given => {
      const module = moduleOf(given);
      if (MODULES[module]) return { path: module, namespace: 'lazy' };
      if (given.kind === 'dynamic-import' && DYNAMIC.includes(module))
        return { path: `./lazy/${fileOf(module)}.js`, external: true };
      return given.path.startsWith('./lazy/') ? { path: given.path, external: true } : undefined;
    });
    build.onLoad({ filter: /./, namespace: 'lazy' }, ({ path }) => ({
      contents: MODULES[path](loading(fileOf(path))),
    }));
    onEngine(build, /[\\/]src[\\/]engine[\\/]rules[\\/].*\.ts$/, code =>
      withLetters(withLazyWhy(withoutExamples(code))),
    );
  },
};

/** The esbuild plugin by which those files use one another. */
export const shared = {
  name: 'shared',
  setup(build) {
    build.onResolve({ filter: /./ }, given => {
      const module = moduleOf(given);
      const isShared = given.kind !== 'entry-point' && MODULES[module];
      return isShared ? { path: `./${fileOf(module)}.js`, external: true } : undefined;
    });
  },
};

/** The esbuild plugin of the files that it leaves things to. */
export const whys = {
  name: WHYS,
  setup(build) {
    build.onResolve({ filter: new RegExp(`^${WHYS}$`) }, ({ path }) => ({ path, namespace: WHYS }));
    build.onLoad({ filter: /./, namespace: WHYS }, async () => {
      const codes = globSync(RULES).map(async file => {
        const { code } = await transform(await readFile(file, 'utf8'), { loader: 'ts' });
        return whysIn(code).map(({ id, start, end }) => `${id}: ${code.slice(start, end)},`);
      });
      return { contents: `export default { ${(await Promise.all(codes)).flat().join('\n')} };` };
    });
  },
};

/** The files, by their names in dist/lazy/. */
export const files = {
  ...Object.fromEntries([...Object.keys(MODULES), ...DYNAMIC].map(module => [fileOf(module), module])),
  [WHYS]: WHYS,
};
