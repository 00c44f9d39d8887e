/**
 * Interviews and transcripts: a label says who speaks, *Q:*, *RUIZ:*, *Ana Ruiz (harbour master):*, and what follows is hers word for word,
 * without quotation marks. An article is one where labels of people come again in turns that speak as people do, and nothing else is.
 */
import { contains, lastFrom, span, type Span } from '../../text/span';
import { Class } from '../../words/classes';
import { hashes, isIn } from '../../words/grammar';
import { inArticle, type Article, type Placed } from '../article';
import { isSomebody } from '../people/pronouns';
import type { People } from '../people/people';
import type { Quotation, Speaker } from '../quotations/quotations';
import { isAnswer, isQuestion, labelIn, type Label } from './labels';

/** What somebody says in a paragraph of a dialogue, with offsets in the article. */
export interface Turn {
  readonly words: Span;
  readonly speaker: Speaker;
  readonly cue: Span | null;
}

/** So many labels make a dialogue. */
const FEWEST = 3;
/** One of so many turns at least speaks to somebody, or of its speaker. */
const SPOKEN = 3;
const SPEAKING = hashes('i we you me us my our your');

interface Labelled {
  readonly label: Label;
  readonly placed: Placed;
}

/** The turns of an article by the index of their paragraph; none in one that is no dialogue. Who asks as *Q* is nobody. */
export function dialogueIn({ paragraphs }: Article, people: People): ReadonlyMap<number, Turn> {
  const turns = new Map<number, Turn>();
  const labelled = new Map<number, Labelled>();
  for (let i = 0; i < paragraphs.length; i++) {
    const label = labelIn(paragraphs[i].paragraph);
    if (label && isOfSomebody(label, people)) labelled.set(i, { label, placed: paragraphs[i] });
  }
  if (!isDialogue([...labelled.values()])) return turns;
  const labels = [...labelled.values()].map(({ label }) => label);
  const [first, last] = [Math.min(...labelled.keys()), Math.max(...labelled.keys())];
  const answering = answererIn(paragraphs.slice(0, first), people);
  const isAnswered = labels.some(label => !isQuestion(label));
  let speaker: Speaker | null = null;
  for (let i = first; i < paragraphs.length; i++) {
    const placed = paragraphs[i];
    const { label } = labelled.get(i) ?? {};
    if (label && isQuestion(label)) speaker = null;
    else if (label)
      speaker = { span: inArticle(placed, label.name), name: nameOf(label, labels, people, answering), how: 'none' };
    else if (!isAnswered) speaker = opensQuoted(placed) && labelled.has(i - 1) ? answering : null;
    else if (i > last || placed.paragraph.kind !== 'prose') continue;
    if (!speaker) continue;
    turns.set(i, { words: wordsOf(placed, label), speaker, cue: label ? inArticle(placed, label.sign) : null });
    speaker = { ...speaker, how: 'running' };
  }
  return turns;
}

/** *“I was nine.”*, behind a question. */
const opensQuoted = ({ paragraph: { quotations } }: Placed): boolean => quotations[0]?.span.start === 0;

function wordsOf(placed: Placed, label: Label | undefined): Span {
  const { prose } = placed.paragraph;
  const from = label?.words ?? 0;
  return inArticle(placed, span(from, Math.max(from + 1, prose.trimEnd().length)));
}

/** Two who speak, one of them again, or questions alone; and they speak as people do. */
function isDialogue(labelled: readonly Labelled[]): boolean {
  if (labelled.length < 2) return false;
  const keys = new Set(labelled.map(({ label }) => label.key));
  const questions = labelled.filter(({ label }) => isQuestion(label)).length;
  const isAsked = questions > 1 && labelled.some(({ placed }) => placed.paragraph.prose.trimEnd().endsWith('?'));
  const isTurned = keys.size > 1 && labelled.length >= FEWEST && keys.size < labelled.length;
  return (isAsked || isTurned) && SPOKEN * labelled.filter(speaks).length >= labelled.length;
}

/** A question, or words of *I* and *you*. */
function speaks({ label, placed: { paragraph } }: Labelled): boolean {
  const { tokens, prose } = paragraph;
  if (prose.includes('?')) return true;
  for (let i = tokens.from(label.words); i < tokens.count; i++) if (isIn(tokens, i, SPEAKING)) return true;
  return false;
}

/** A name, or a word for somebody: no *Update*, no *Monday*. */
function isOfSomebody({ name, last, classes, key, isNamed, paragraph }: Label, people: People): boolean {
  if (isQuestion({ key }) || isAnswer({ key })) return true;
  if (classes & (Class.DAY | Class.TIME)) return false;
  const known = classes & (Class.PERSON | Class.TITLE);
  return (
    known !== 0 || isNamed || people.fullOf(titled(last)) !== titled(last) || isBody(paragraph.prose, name, classes)
  );
}

/** *THE COURT*, *The Gazette*, *Gazette* */
const isBody = (prose: string, { start, end }: Span, classes: number): boolean =>
  (classes & Class.BODY) !== 0 || (classes & ~Class.COMMON) === 0 || /^the /i.test(prose.slice(start, end));

/** *RUIZ* as a name is written. */
const titled = (word: string): string => (word === word.toUpperCase() ? word[0] + word.slice(1).toLowerCase() : word);

/** The full name that the article, or another label of it, gives whom a label stands for. */
function nameOf(label: Label, labels: readonly Label[], people: People, answering: Speaker | null): string | null {
  if (isQuestion(label)) return null;
  if (isAnswer(label)) return answering?.name ?? null;
  const full = people.fullOf(titled(label.last));
  if (full !== titled(label.last)) return full;
  const longest = labels
    .filter(({ key }) => key === label.key)
    .reduce((a, b) => (b.text.length > a.text.length ? b : a));
  return longest.text.includes(' ') ? longest.text : null;
}

/** Who answers where labels do not say it: the person whom the paragraphs before are about. */
function answererIn(paragraphs: readonly Placed[], people: People): Speaker | null {
  const counts = new Map<string, { count: number; at: Span }>();
  for (const placed of paragraphs)
    for (const mention of placed.paragraph.mentions) {
      if (mention.quoted || !isSomebody(mention, people)) continue;
      const name = people.bearerOf(mention);
      const known = counts.get(name);
      counts.set(name, { count: (known?.count ?? 0) + 1, at: known?.at ?? inArticle(placed, mention) });
    }
  const [first, second] = [...counts].sort(([, a], [, b]) => b.count - a.count);
  return first && !(second && second[1].count === first[1].count)
    ? { span: first[1].at, name: first[0], how: 'none' }
    : null;
}

/** The quotations of an article with its turns: what is quoted in a turn is nested in it, or is all of it. */
export function withTurns(quotations: readonly Quotation[], turns: readonly Turn[]): readonly Quotation[] {
  const spans = turns.map(({ words }) => words);
  const quoted = new Set<Turn>(); // those in quotation marks
  const inTurns = quotations.map((q): Quotation => {
    const turn = turns[lastFrom(spans, q.span.start)];
    if (!turn || !contains(turn.words, q.span.start)) return q;
    const { words, speaker, cue } = turn;
    if (!isMost(q.span, words)) return { ...q, kind: 'nested', speaker };
    quoted.add(turn);
    return { ...q, speaker, cue };
  });
  const bare = turns
    .filter(turn => !quoted.has(turn))
    .map(({ words, speaker, cue }): Quotation => ({ span: words, kind: 'direct', speaker, cue }));
  return [...inTurns, ...bare].sort((a, b) => a.span.start - b.span.start || b.span.end - a.span.end);
}

/** Is nearly all of some words between quotation marks? */
const isMost = (quoted: Span, words: Span): boolean =>
  quoted.start <= words.start + 1 &&
  quoted.end > words.start &&
  2 * (quoted.end - quoted.start) > words.end - words.start;
