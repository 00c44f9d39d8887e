/**
 * Cases that were blind once and have been read since: no measure any more, but what is made of each is held as it was, a line for each
 * thing. `UPDATE=1 npm run test:unit` writes it anew: read the difference.
 */
import { readFileSync } from 'node:fs';
import { check } from '../../src/engine/check';
import { figuresOf } from '../../src/engine/article/article';
import { parseArticle } from '../../src/engine/article/parse';
import { indirectSpeechOf, quotationsOf } from '../../src/engine/article/speech/speech';
import { Library } from '../../src/engine/evidence/library';
import { questionOn } from '../../src/engine/evidence/questions';
import { applyEdits } from '../../src/engine/fixes/fix';
import { anchorAll, standingOf } from '../../src/engine/notes/anchored-notes';
import { english } from '../../src/engine/phrase';
import type { Finding } from '../../src/engine/rule';
import type { Span } from '../../src/engine/text/span';
import { articleDate } from '../../src/project/article-date';
import { extract } from '../../src/project/extract/extract';
import { noteOn } from '../engine/notes/notes';
import { isAsBefore } from '../articles/snapshots';

interface Cases {
  readonly damage: { readonly text: string };
  readonly speakers: { readonly text: string };
  readonly evidence: { article: string; claim: string; source: { name: string; text: string } };
  readonly notes: { readonly before: string; readonly claim: string; readonly after: string };
}

const casesOf = <Name extends keyof Cases>(name: Name): Cases[Name][] =>
  readFileSync(`test/seen/${name}.jsonl`, 'utf8')
    .trim()
    .split('\n')
    .map(line => JSON.parse(line) as Cases[Name]);

/** Words on one line; of many, the first and the last. */
function short(words: string): string {
  const line = words.replace(/\n+/g, ' ¶ ');
  return line.length > 60 ? `${line.slice(0, 35)}…${line.slice(-20)}` : line;
}

/** A finding in a line, and what each of its fixes makes of the words around it; a star where it is made unseen. */
function found(copy: string, { rule, span, severity, message, fixes }: Finding): string[] {
  const mended = fixes.map(({ edits, preferred }) => {
    const from = Math.max(0, Math.min(...edits.map(edit => edit.span.start)) - 12);
    const behind = Math.max(0, copy.length - Math.max(...edits.map(edit => edit.span.end)) - 12);
    const whole = applyEdits(copy, edits);
    return `  ${preferred ? '*' : '-'} ${short(whole.slice(from, whole.length - behind))}`;
  });
  return [`${severity} ${rule} «${short(copy.slice(span.start, span.end))}» ${english(message)}`, ...mended];
}

/** Who says what, and the figures with what they measure. */
function read(copy: string): string[] {
  const article = parseArticle(copy, 'text');
  const words = (span: Span | null): string => (span ? short(copy.slice(span.start, span.end)) : '–');
  const said = (speaker: { span: Span; name: string | null } | null, cue: Span | null): string =>
    `${speaker ? `${words(speaker.span)} = ${speaker.name ?? '–'}` : '–'} | ${words(cue)}`;
  return [
    ...quotationsOf(article).map(it => `${it.kind} “${words(it.span)}” ${said(it.speaker, it.cue)}`),
    ...indirectSpeechOf(article).map(it => `told ${it.content.map(words).join(' … ')}: ${said(it.speaker, it.cue)}`),
    ...figuresOf(article).map(figure => {
      const { kind, value, valueTo, unit, approximate } = figure;
      const { measure, period } = figure.measuring();
      return [kind, words(figure.span), value, valueTo, unit, approximate, measure, period]
        .map(each => each ?? '–')
        .join(' | ');
    }),
  ];
}

/** The verdict on a claim, and the passages that are shown for it. */
async function answered({ article: copy, claim, source }: Cases['evidence']): Promise<string[]> {
  const extracted = await extract(source.name, new TextEncoder().encode(source.text), source.name);
  if ('refused' in extracted) return [english(extracted.refused)];
  const library = new Library();
  library.add(extracted);
  const article = parseArticle(copy, 'text');
  const start = copy.indexOf(claim);
  const question = questionOn(article, { start, end: start + claim.length });
  const { verdict, evidence } = library.ask(question, article, articleDate(article, 'article.txt'));
  return [
    `${verdict}: ${short(claim)}`,
    ...evidence.map(
      ({ verdict, span, document }) => `  ${verdict} ${short(document.text.slice(span.start, span.end))}`,
    ),
  ];
}

/** What becomes of a verified note. */
function followed({ before, claim, after }: Cases['notes']): string[] {
  const [anchored] = anchorAll([noteOn(before.replace(claim, () => `⟦${claim}⟧`))], after);
  return [`${standingOf(anchored)}: ${short(claim)}`];
}

suite('cases that have been read', () => {
  const hold = <Name extends keyof Cases>(
    name: Name,
    what: string,
    told: (given: Cases[Name]) => string[] | Promise<string[]>,
  ): void => {
    test(`${name}: ${what}`, async () => {
      const lines: string[] = [];
      for (const [i, each] of casesOf(name).entries())
        lines.push(...(await told(each)).map((line, at) => `${at ? '    ' : String(i + 1).padStart(3)} ${line}`));
      isAsBefore(`test/seen/${name}.snap.txt`, `${lines.join('\n')}\n`);
    });
  };
  hold('damage', 'what is found', ({ text }) => check(text).findings.flatMap(finding => found(text, finding)));
  hold('speakers', 'what is read', ({ text }) => read(text));
  hold('evidence', 'what the document says', answered);
  hold('notes', 'what becomes of them', followed);
});
