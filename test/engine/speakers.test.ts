/**
 * Who speaks, in wordings that nobody tuned to: written down before they were tried, 166 of 270 held then (20 of 62 of whose words they are). `⟦words — Ana Ruiz⟧` are hers, quoted
 * or told; those of `?` are nobody’s by name. `¶` parts paragraphs. Cases without marks have no speaker; `⟨…⟩` never is one.
 */
import assert from 'node:assert/strict';
import { writeFileSync } from 'node:fs';
import { parseArticle } from '../../src/engine/article/parse';
import { indirectSpeechOf, quotationsOf } from '../../src/engine/article/speech/speech';
import type { Speaker } from '../../src/engine/article/quotations/quotations';
import { overlaps, span, type Span } from '../../src/engine/text/span';
import { ANNOUNCED } from './speakers/announced';
import { BRITISH_MARKS } from './speakers/british-marks';
import { BYSTANDERS, CLAUSES, DESKS } from './speakers/desks';
import { DOERS } from './speakers/doers';
import { ENGLISH_NAMES } from './speakers/english-names';
import { FAR_VERBS } from './speakers/far-verbs';
import { NEVER } from './speakers/never';
import notYet from './speakers/not-yet.json';
import { PRONOUNS } from './speakers/pronouns';
import { SEVERAL } from './speakers/several';
import { DASHES, POSTS } from './speakers/signs';
import { TITLES } from './speakers/titles';
import { TRANSCRIPTS } from './speakers/transcripts';
import { WHOM } from './speakers/whom';
import { WHOSE } from './speakers/whose';

const TABLES: Readonly<Record<string, readonly string[]>> = {
  'titles and roles': TITLES,
  pronouns: PRONOUNS,
  'announced quotations': ANNOUNCED,
  'roles of doers': DOERS,
  'verbs far behind': FAR_VERBS,
  transcripts: TRANSCRIPTS,
  dashes: DASHES,
  'posts and handles': POSTS,
  'statements of several': SEVERAL,
  'British marks': BRITISH_MARKS,
  'names that are English words': ENGLISH_NAMES,
  'whom words mean': WHOM,
  'whose words they are': WHOSE,
  'what never speaks': NEVER,
  'how desks attribute': DESKS,
  'who stands beside': BYSTANDERS,
  'clauses around quotations': CLAUSES,
};

/** Cases that do not hold yet; whoever mends one takes it out, `UPDATE=1` does so for all. */
const NOT_YET: ReadonlySet<string> = new Set(notYet);
const MARKS = /⟦(?<words>(?:(?! — [^—⟦⟧]*⟧).)*) — (?<by>[^—⟦⟧]*)⟧|⟨(?<never>[^⟨⟩]*)⟩/gu;

interface Marked extends Span {
  /** Undefined for what never is a speaker. */
  readonly by?: string;
}

interface Case {
  readonly copy: string;
  readonly marks: readonly Marked[];
}

function caseOf(story: string): Case {
  const marks: Marked[] = [];
  let copy = '';
  let at = 0;
  const marked = story.replaceAll(' ¶ ', '\n\n');
  for (const { index, 0: all, groups } of marked.matchAll(MARKS)) {
    copy += marked.slice(at, index);
    const words = groups!.words ?? groups!.never;
    marks.push({ ...span(copy.length, copy.length + words.length), by: groups!.by });
    copy += words;
    at = index + all.length;
  }
  return { copy: copy + marked.slice(at), marks };
}

interface Said {
  readonly content: readonly Span[];
  readonly speaker: Speaker | null;
}

function check({ copy, marks }: Case): void {
  const article = parseArticle(copy, copy.includes('**') ? 'markdown' : 'text');
  const said: Said[] = [
    ...quotationsOf(article).map(({ span, speaker }) => ({ content: [span], speaker })),
    ...indirectSpeechOf(article),
  ];
  if (!marks.length) assert.deepEqual(said.filter(each => each.speaker).map(each => shown(copy, each)), []); // prettier-ignore
  for (const mark of marks) {
    if (mark.by === undefined) neverSpeaks(said, mark, copy);
    else assert.equal(shown(copy, said.find(({ content }) => covers(content, mark))), mark.by.toLowerCase().replace(ARTICLE, '')); // prettier-ignore
  }
}

function neverSpeaks(said: readonly Said[], mark: Marked, copy: string): void {
  const words = copy.slice(mark.start, mark.end);
  for (const { speaker } of said)
    assert.ok(!speaker || !(overlaps(speaker.span, mark) || speaker.name === words), `${words} speaks`);
}

const covers = (content: readonly Span[], { start, end }: Span): boolean =>
  content.some(piece => 2 * (Math.min(piece.end, end) - Math.max(piece.start, start)) >= end - start);

const ARTICLE = /^(?:the|an?) /;
const PRONOUN = /^(?:he|she|it|they|who)$/;

/** Whoever is shown to say something, in small letters; `?` where that is nobody. */
function shown(copy: string, said: Said | undefined): string {
  if (!said?.speaker) return '?';
  const { name, span } = said.speaker;
  const words = (name ?? copy.slice(span.start, span.end)).toLowerCase().replace(ARTICLE, '');
  return PRONOUN.test(words) ? '?' : words;
}

function holds(story: string): boolean {
  try {
    check(caseOf(story));
    return true;
  } catch {
    return false;
  }
}

suite('who speaks', () => {
  if (process.env.UPDATE)
    suiteTeardown(() => {
      const failing = Object.values(TABLES).flatMap(stories => stories.filter(story => !holds(story)));
      writeFileSync('test/engine/speakers/not-yet.json', `${JSON.stringify(failing, null, 2)}\n`);
    });
  for (const [title, stories] of Object.entries(TABLES))
    suite(title, () => {
      for (const story of stories)
        test(story, () => {
          if (process.env.UPDATE) return;
          if (NOT_YET.has(story)) assert.ok(!holds(story), 'it holds now');
          else check(caseOf(story));
        });
    });
});
