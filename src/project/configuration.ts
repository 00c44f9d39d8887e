/** factnote.json, and the `factnote.rules` setting of the editor. Both are anybody's JSON: what is wrong is told, what is right counts. */
import { findNodeAtLocation, getNodeValue, parseTree, type Node } from 'jsonc-parser/lib/esm/main.js';
import { articleClaimKinds } from '../engine/article/claims/claim';
import { say } from '../engine/phrase';
import { severities, severityAt, type Desk, type Severity } from '../engine/rule';
import type { GateRules } from '../engine/report/gate';
import { rules } from '../engine/rules';
import type { Span } from '../engine/text/span';
import { isPathInside, readNames, type NameFile, type NameList } from './desk-names';
import { readGate } from './gate-configuration';
import { isGlob } from './globs';
import { readStyle } from './house-style';
import { jsonTreeOf } from './json-fault';
import { problem, type PlacedProblem, type Problem } from './problems';

export interface Configuration {
  readonly rules: NonNullable<Desk['rules']>;
  /** Globs, from the file's folder; where there are any, they alone say which text files are articles. */
  readonly articles: readonly string[];
  /** Globs, from the file's folder, of the source documents. */
  readonly sources: readonly string[];
  /** Names as the desk spells them, or the file of the folder that lists them. */
  readonly names: NameList;
  /** The kinds of claims that are checked; missing where the file does not say. */
  readonly claims?: Desk['claims'];
  /** How the desk writes; missing where the file does not say. */
  readonly style?: Desk['style'];
  /** What must be before an article is ready; missing where the file does not say. */
  readonly gate?: GateRules;
  /** Globs, from the file's folder, of documents of which nothing goes to whoever is not of the desk. */
  readonly confidential?: readonly string[];
}

/** Reads `rules`: severity or `off` by rule id or `category/*`. */
export function readRules(value: unknown): { rules: Record<string, Severity | 'off'>; problems: Problem[] } {
  const read: Record<string, Severity | 'off'> = {};
  const problems: Problem[] = [];
  if (value === undefined || value === null) return { rules: read, problems };
  if (!isObject(value)) {
    problems.push(
      problem('rules', say('“rules” must be an object of rule ids, such as {0}.', '{ "quote/*": "error" }')),
    );
    return { rules: read, problems };
  }
  for (const [id, given] of Object.entries(value)) {
    const severity = [...severities, 'off' as const].find(each => each === given);
    if (!isRuleOrCategory(id))
      problems.push(problem(id, say('There is no rule or group of rules “{0}”.', excerpt(id))));
    else if (!severity)
      problems.push(
        problem(id, say('“{0}” must be error, warning, information, hint or off, not {1}.', id, excerpt(given))),
      );
    else read[id] = severity;
  }
  return { rules: read, problems };
}

/** Reads `articles`: globs. */
export const readArticles = (value: unknown): { articles: string[]; problems: Problem[] } => {
  const { globs, problems } = readGlobs('articles', value, '["articles/**/*.txt"]');
  return { articles: globs, problems };
};

/** Reads `sources`: globs of files in this folder. */
export const readSources = (value: unknown): { sources: string[]; problems: Problem[] } => {
  const { globs, problems } = readInside('sources', value, '["sources/**"]');
  return { sources: globs, problems };
};

/** Reads `claims`: kinds of claims; what names none is as if nobody had said anything. */
export function readClaims(value: unknown): { claims?: Desk['claims']; problems: Problem[] } {
  if (value === undefined || value === null || (Array.isArray(value) && !value.length)) return { problems: [] };
  const claims = articleClaimKinds.filter(kind => Array.isArray(value) && value.includes(kind));
  if (Array.isArray(value) && value.length === claims.length) return { claims, problems: [] };
  const wrong = say('“claims” must be a list of kinds of claims: {0}.', articleClaimKinds.join(', '));
  return { problems: [problem('claims', wrong)] };
}

/** Reads `confidential`: globs of files in this folder. */
export const readConfidential = (value: unknown): { confidential: string[]; problems: Problem[] } => {
  const { globs, problems } = readInside('confidential', value, '["sources/leaks/**"]');
  return { confidential: globs, problems };
};

/** Globs of files in this folder. */
function readInside(key: string, value: unknown, example: string): { globs: string[]; problems: Problem[] } {
  const { globs, problems } = readGlobs(key, value, example);
  const outside = globs.filter(glob => !isPathInside(glob));
  const wrong = outside.map(glob => problem(key, say('“{0}” in “{1}” leads out of this folder.', excerpt(glob), key)));
  return { globs: globs.filter(isPathInside), problems: [...problems, ...wrong.slice(0, 1)] };
}

function readGlobs(key: string, value: unknown, example: string): { globs: string[]; problems: Problem[] } {
  if (value === undefined || value === null) return { globs: [], problems: [] };
  const given: unknown[] = Array.isArray(value) ? value : [value];
  const globs = given.filter((glob): glob is string => typeof glob === 'string' && glob.trim() !== '');
  const sound = Array.isArray(value) && globs.length === given.length;
  const unknown = globs.find(glob => !isGlob(glob));
  if (sound && unknown !== undefined) {
    const wrong = say(
      '“{0}” in “{1}” is not a pattern that Factnote understands: it is too long, or has a sign before “(”.',
      excerpt(unknown),
      key,
    );
    return { globs: globs.filter(isGlob), problems: [problem(key, wrong)] };
  }
  return {
    globs: sound ? globs : [],
    problems: sound
      ? []
      : [problem(key, say('“{0}” must be a list of file patterns (globs), such as {1}.', key, example))],
  };
}

/** Why a list of names does not count, at its setting in the text of a factnote.json. */
export const unreadNames = (text: string, { file }: NameFile, why: string): PlacedProblem => ({
  ...problem('names', say('The list of names “{0}” cannot be read: {1}', file, why)),
  span: spanOfKey(parseTree(text)!, 'names'),
});

/** Reads the text of a factnote.json. Where it is no JSON, nothing of it counts. */
export function readConfiguration(text: string): { configuration: Configuration; problems: PlacedProblem[] } {
  const nothing: Configuration = { rules: {}, articles: [], sources: [], names: [] };
  const tree = jsonTreeOf(text);
  if (tree && 'why' in tree)
    return { configuration: nothing, problems: [{ ...problem('', tree.why), span: tree.span }] };
  const value: unknown = tree && getNodeValue(tree);
  if (!tree || !isObject(value)) {
    const wrong = problem('', say('The file must hold one object, such as {0}.', '{ "rules": {} }'));
    return { configuration: nothing, problems: [{ ...wrong, span: { start: 0, end: text.length } }] };
  }
  const { $schema: _, ...settings } = value;
  return settingsIn(settings, tree);
}

function settingsIn(settings: Record<string, unknown>, tree: Node): ReturnType<typeof readConfiguration> {
  const { rules: rulesGiven, articles: articlesGiven, sources: sourcesGiven, names: namesGiven, ...rest } = settings;
  const { claims: claimsGiven, style: styleGiven, gate: gateGiven, confidential: confidentialGiven, ...others } = rest;
  const { rules, problems: ruleProblems } = readRules(rulesGiven);
  const { articles, problems: articleProblems } = readArticles(articlesGiven);
  const { sources, problems: sourceProblems } = readSources(sourcesGiven);
  const { names, problems: nameProblems } = readNames(namesGiven);
  const { claims, problems: claimProblems } = readClaims(claimsGiven);
  const { style, problems: styleProblems } = readStyle(styleGiven);
  const { gate, problems: gateProblems } = readGate(gateGiven);
  const { confidential, problems: confidentialProblems } = readConfidential(confidentialGiven);
  const unknownSettings = Object.keys(others).map(key => problem(key, say('There is no setting “{0}”.', excerpt(key))));
  const problems = [
    ...[...unknownSettings, ...ruleProblems, ...articleProblems, ...sourceProblems, ...nameProblems],
    ...claimProblems,
    ...styleProblems,
    ...confidentialProblems,
  ].map(each => ({ ...each, span: spanOfKey(tree, each.key) }));
  const atGate = gateProblems.map(({ at, ...phrase }) => ({
    ...problem('gate', phrase),
    span: spanOfKey(tree, 'gate', ...(at ? [at] : [])),
  }));
  const configuration = { rules, articles, sources, names, claims, style, gate, confidential };
  return { configuration, problems: [...problems, ...atGate] };
}

/** Two desks as one, rule by rule: what the first says of a rule, by its id or its group, counts before all that the second says. */
export const joined = (first: Desk, second: Desk): Desk => ({
  rules: Object.fromEntries(
    rules.flatMap(rule => {
      const severity = severityAt(rule, first) ?? severityAt(rule, second);
      return severity ? [[rule.id, severity]] : [];
    }),
  ),
});

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const isRuleOrCategory = (id: string): boolean =>
  rules.some(rule => rule.id === id || `${rule.id.slice(0, rule.id.indexOf('/'))}/*` === id);

const excerpt = (value: unknown): string => (typeof value === 'string' ? value : JSON.stringify(value)).slice(0, 60);

/** Where a setting or a rule stands, with its value. */
function spanOfKey(tree: Node, ...path: readonly [string, ...string[]]): Span {
  const node = findNodeAtLocation(tree, [...path]) ?? findNodeAtLocation(tree, ['rules', ...path]);
  const { offset, length } = node?.parent ?? tree;
  return { start: offset, end: offset + length };
}
