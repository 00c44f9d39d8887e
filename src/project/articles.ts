/** Which plain-text, Markdown and ninjs files are articles. Every other file is left alone, whatever is wrong with its marks. */
import { ENGLISH_WORDS } from '../engine/language';
import type { Format } from '../engine/text/copy';
import { asRead } from '../engine/text/in-file';
import { matches } from './globs';

export { matches };

/** Files whose owner has said already, by the extension, that they are articles. */
const ARTICLE_EXTENSION = /\.(?:article|story|copy|ninjs|ninjs\.json)$/i;

/** Extensions under which articles are kept; a document that was never saved has none. */
const TEXT_EXTENSION = /\.(?:txt|text|md|markdown)$/i;

/** What a file is written in, by its name. */
export function formatOf(path: string): Format {
  if (/\.ninjs(?:\.json)?$/i.test(path)) return 'ninjs';
  return /\.(?:md|markdown)$/i.test(path) ? 'markdown' : 'text';
}

/** The text of a file as it is read, by its name. */
export const readAt = (path: string, file: string): string => asRead(file, formatOf(path));

/** Prose that no newsroom prints, known by its name. */
const NAMES = new RegExp(
  '^(?:(?:readme|licen[cs]e|copying|requirements|constraints)(?:[._-][\\w-]+)?|unlicense|notice|copyright[-_]?\\w*|third[-_]?party[-_]?\\w*|' +
    'change[-_]?log|changes|history|release[-_]?notes|contributing|contributors|authors|maintainers|codeowners|code[-_]of[-_]conduct|' +
    'security|support|governance|install|architecture|design|roadmap|claude|agents|gemini|todo|to-do|agenda|minutes|robots|humans|' +
    'llms(?:-full)?|ads|cmakelists|manifest|version|(?:pull_request|issue)_template|makefile|dockerfile|gemfile)$',
  'i',
);

/** Folders that hold other people's files, or none that anybody reads; `sources` has a desk's documents. */
const FOLDERS = /(?:^|\/)(?:node_modules|\.git|\.github|\.vscode|sources)\//;

/** What a file says in its beginning is enough to know it by. In UTF-16 code units. */
const ENOUGH = 40_000;

/** The words of a licence, a change log or an e-mail, which read as prose and are none of ours. */
const TELLTALE = [
  /\b(?:Permission is hereby granted, free of charge|GNU (?:LESSER |AFFERO )?GENERAL PUBLIC LICENSE|Apache License|Mozilla Public License|Redistribution and use in source and binary forms|Creative Commons .{0,60}Public License)/i,
  /^#* ?\[?(?:Unreleased\]?|v?\d+\.\d+\.\d+\]?)(?: |$)/m,
  /^(?:(?:From|To|Cc|Bcc|Subject|Date|Sent|Received|Return-Path|Message-ID|Reply-To|MIME-Version|Content-Type): .*\n){2}/im,
  /^(?:```|~~~)/m,
  /(?:`[^`\n]+`[^`]*){3}/,
];

/** A line of a list, a table, a log, a chat, subtitles, settings or code. */
const STRUCTURE = [
  /^\s*(?:[-*+•·☐☑✓]|\d+[.)]|[a-z][.)]|#{1,6}|\||\[[ xX]\]|\/\/|\/\*|<[a-z!/?]|>)(?:\s|$|\S*>)/,
  /^\s*[[(<]?\d{1,4}[-:./]\d{1,2}[-:./]\d{1,4}\b/, // a time or a date opens the line
  /^\s*[[(<]?\d{1,2}:\d{2}\b/,
  /-->|=>|==|::|\(\)|[;{}]\s*$|^\s*at \S+ ?\(|^\s*(?:[{}\]]|\[(?!\p{L}+\] ))/u, // *[Laughs] Never.* is speech
  /^\s*[\w.-]+\s*[:=]\s*\S*$|^\s*\[[^\]]*\]\s*$/,
  /^\s*(?:\[?(?:INFO|WARN(?:ING)?|ERROR|DEBUG|TRACE|FATAL)\b|Traceback|Exception)/,
  /^\s*(?:<[^>\s]{1,30}>|@?[\p{L}\p{N}_.-]{1,20}:)\s(?:\S+\s+){0,18}\S+$/u, // somebody: says something short
  /\t.*\t|(?:^|,)[^,\s]+(?:,[^,\s]*){2,}(?:,|$)|\|[^|]*\|/, // columns
];

/** Where a sentence ends. */
const STOP = /[.!?…][”"’')\]]*(?=\s|$)/g;

const ENGLISH: ReadonlySet<string> = new Set(ENGLISH_WORDS.split(' '));

const FEWEST_WORDS = 25;
const FEWEST_SENTENCES = 2;
/** Words a sentence. Notes to oneself are shorter; what is longer has no stops because it is no prose. */
const SENTENCE = { shortest: 5, longest: 70 };
const LEAST_LETTERS = 0.75;
const LEAST_ENGLISH = 0.12;
/** Of all the file says, in characters; the rest may be headlines, captions, page furniture. */
const LEAST_PROSE = 0.45;
/** The same in a file that a publishing system gives a title and a date. */
const LEAST_PROSE_PUBLISHED = 0.3;
const PUBLISHED = /^---\n(?=(?:.*\n){0,60}?title:)(?=(?:.*\n){0,60}?date:)/i;

/**
 * What a file of a folder is by its name alone: an article, none, or, where its text has to say, undefined. Where there are globs,
 * they name the articles, and `path` counts from where they do. It has slashes.
 */
export function isArticleByName(path: string, globs: readonly string[]): boolean | undefined {
  if (ARTICLE_EXTENSION.test(path)) return true;
  if (globs.length) return matches(globs, path);
  return TEXT_EXTENSION.test(path) && mayBeArticle(path) ? undefined : false;
}

/** True where a file's name leaves it possible that it is an article. `path` as for `readsAsArticle`. */
function mayBeArticle(path: string): boolean {
  const name = path.replaceAll('\\', '/').replace(/^.*\//, '');
  const base = name.replace(TEXT_EXTENSION, '');
  return (base !== name || !name.includes('.')) && !NAMES.test(base) && !FOLDERS.test(path);
}

/**
 * True where a plain-text or Markdown file reads as an article in English: several sentences of prose, and little else.
 * `path` is the file's path or name, with slashes; empty or without an extension for a document that was never saved.
 */
export function readsAsArticle(path: string, text: string): boolean {
  if (ARTICLE_EXTENSION.test(path)) return true;
  if (!mayBeArticle(path)) return false;
  const copy = beginning(text);
  if (TELLTALE.some(words => words.test(copy))) return false;
  const prose = proseOf(copy);
  const words = prose.join(' ').split(/\s+/);
  const sentences = prose.reduce((sum, block) => sum + stopsIn(block), 0);
  return (
    words.length >= FEWEST_WORDS &&
    sentences >= FEWEST_SENTENCES &&
    share(words, word => ENGLISH.has(word.toLowerCase())) >= LEAST_ENGLISH &&
    lengthOf(prose) >= (PUBLISHED.test(text) ? LEAST_PROSE_PUBLISHED : LEAST_PROSE) * lengthOf([copy])
  );
}

/** The first part of a text, with plain line ends and without Markdown's front matter. */
const beginning = (text: string): string =>
  text
    .slice(0, ENOUGH)
    .replace(/^\ufeff/, '')
    .replace(/\r\n?/g, '\n')
    .replace(/^---\n(?:.*\n){0,60}?---\n/, '');

/** The paragraphs that are made of sentences. */
const proseOf = (copy: string): string[] =>
  copy
    .split(/\n\s*\n/)
    .map(block =>
      block
        .split('\n')
        .filter(line => !STRUCTURE.some(shape => shape.test(line)))
        .join(' '),
    )
    .filter(readsAsProse);

function readsAsProse(block: string): boolean {
  const stops = stopsIn(block);
  const words = block.trim().split(/\s+/).length;
  return (
    stops > 0 &&
    words >= SENTENCE.shortest * stops &&
    words <= SENTENCE.longest * stops &&
    share([...block.replace(/\s/g, '')], char => /\p{L}/u.test(char)) >= LEAST_LETTERS
  );
}

const stopsIn = (block: string): number => block.match(STOP)?.length ?? 0;

const share = <T>(all: readonly T[], is: (one: T) => boolean): number => all.filter(is).length / (all.length || 1);

/** Without white space, so that an indent does not count as copy. */
const lengthOf = (blocks: readonly string[]): number => blocks.join('').replace(/\s/g, '').length;
