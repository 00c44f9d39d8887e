import { type Article, inArticle, wordsAt } from '../../article/article';
import { copyOf, type Paragraph } from '../../article/paragraph';
import { COURTESY } from '../../article/people/offices';
import { doersIn } from '../../article/people/doers';
import type { People } from '../../article/people/people';
import { rolesIn } from '../../article/people/roles';
import { toldIn } from '../../article/speech/indirect-speech';
import { gistOfTurns, peopleOf, turnsOf } from '../../article/speech/speech';
import { hasPeople, isCalled, isUnmet, isUnmetIn, namesSomebody, officesIn } from '../../article/speech/unmet';
import { say } from '../../phrase';
import { rule, type Report } from '../../rule';
import { gather } from '../../text/gather';
import { kept } from '../../text/kept';
import type { Span } from '../../text/span';
import { Class } from '../../words/classes';
import { classesOf } from '../../words/lexicon';
import { hashOf } from '../../words/tokens';

/** One capitalised word that is no abbreviation: a surname, or *Mr. Ruiz*. */
const SURNAME = /^(?:(?:Mr|Mrs|Ms|Dr)\.? )?(\p{Lu}\p{Ll}+(?:[-’']\p{Lu}\p{Ll}+)*)$/u;

export default rule({
  id: 'attribution/unknown-speaker',
  title: 'A speaker is quoted who has not been introduced',
  why:
    'A surname stands where readers meet this person for the first time: the paragraph that introduced them was cut, or the name is ' +
    'spelled in another way elsewhere. AP: full name and role at first reference, surname after that.',
  severity: 'information',
  family: 'fact',
  scope: 'article',
  good: [
    'Ana Ruiz, the mayor, came late. “We will rebuild it,” Ruiz said.',
    '“We will rebuild it,” she said.',
    '“We will rebuild it,” the mayor said.',
    '“We will rebuild it,” said Ana Ruiz. “Soon,” Ruiz said.',
    '“We will rebuild it all,” NATO said.',
    'Mayor Torvald came late. “We will rebuild it,” Torvald said.',
  ],
  bad: [
    { text: '“We will rebuild it,” said ⟦Torvald⟧. He left.' },
    { text: 'But Torvald came late. “We will rebuild it,” ⟦Torvald⟧ said.' },
    { text: 'Ana Ruiz came late. “We will rebuild it,” ⟦Torvald⟧ said.' },
    { text: '“We will rebuild it,” ⟦Mr. Torvald⟧ said. “Soon,” Torvald said.' },
  ],
  follow() {
    const surnames = new Set<string>();
    let asked: Article;
    return {
      gist: (paragraph, next) =>
        gistOfTurns(paragraph, next, ({ speaker, cue }) => cue && speaker && copyOf(paragraph, speaker.span)) +
        gistOfNames(paragraph, surnames, peopleOf(asked)) +
        gistOfSpeakers(paragraph),
      check(article) {
        asked = article;
        const reports: Report[] = [];
        surnames.clear();
        let holders: ReadonlySet<string> | undefined;
        const people = peopleOf(article);
        for (const { span, isDirect } of speakersIn(article)) {
          const words = wordsAt(article, span);
          const surname = SURNAME.exec(words)?.[1];
          if (!surname || isPronoun(surname)) {
            if (isDirect && isUnmet(article, span, people))
              reports.push({ span, message: say('“{0}” is quoted and has not been introduced.', words) });
            continue;
          }
          if (surnames.has(surname)) continue;
          if (!isDirect && !isSurelyPerson(words, article, span)) continue;
          surnames.add(surname);
          if (people.fullOf(surname) !== surname || (holders ??= introducedIn(article)).has(surname)) continue;
          reports.push({ span, message: say('“{0}” is quoted and has not been introduced.', words) });
        }
        return reports;
      },
    };
  },
});

interface Named {
  readonly span: Span;
  /** A whole sentence is quoted. */
  readonly isDirect: boolean;
}

/** Who speaks by which words, quoted or told, in the order of the article. */
function speakersIn(article: Article): readonly Named[] {
  const speakers: Named[] = [];
  for (const { kind, speaker, cue } of turnsOf(article).quotations)
    if (kind !== 'nested' && speaker && cue) speakers.push({ span: speaker.span, isDirect: kind === 'direct' });
  for (const placed of article.paragraphs)
    for (const { source, isAside } of toldIn(placed.paragraph))
      if (!isAside && placed.paragraph.kind === 'prose')
        speakers.push({ span: inArticle(placed, source), isDirect: false });
  return speakers.sort((a, b) => a.span.start - b.span.start || Number(b.isDirect) - Number(a.isDirect));
}

const TITLED = /^(?:Mr|Mrs|Ms|Dr)\b/;
/** *Ruiz (right) said* */
const PICTURED = /^ \((?:right|left|centre|center|above|below|pictured)\)/;

/** A surname that stands for nobody but a person. */
const isSurelyPerson = (words: string, { text }: Article, { end }: Span): boolean =>
  TITLED.test(words) || PICTURED.test(text.slice(end, end + 12));

const isPronoun = (word: string): boolean => (classesOf(hashOf(word)) & (Class.PRONOUN | Class.OBJECT)) !== 0;

/** Names that stand after an office, or beside a word for who somebody is: *Mayor Torvald* and *a driver, Yusuf,* are introduced. */
const introducedIn = ({ paragraphs }: Article): ReadonlySet<string> =>
  new Set(
    gather(paragraphs, ({ paragraph }) => [
      ...paragraph.mentions
        .filter(m => (m.title && !COURTESY.test(m.title)) || isCalled(paragraph, m))
        .map(m => m.name),
      ...rolesIn(paragraph).map(({ mention }) => mention.name),
    ]),
  );

/** Who speaks in a paragraph and whom it has, as far as that tells whether a speaker was introduced. */
const gistOfSpeakers = kept((paragraph: Paragraph): string =>
  JSON.stringify([
    toldIn(paragraph).map(
      ({ source, isAside }) =>
        !isAside && [copyOf(paragraph, source), paragraph.prose.slice(source.end, source.end + 12)],
    ),
    paragraph.quotations.map(
      ({ kind, speaker, cue }) =>
        cue && speaker && [kind, copyOf(paragraph, speaker.span), isUnmetIn(paragraph, speaker.span)],
    ),
    rolesIn(paragraph).map(({ mention, role }) => [mention.name, role]),
    doersIn(paragraph).map(({ mention, role }) => [mention.name, role]),
    paragraph.mentions.filter(m => isCalled(paragraph, m)).map(m => m.name),
    hasPeople(paragraph, Infinity),
    hasPeople(paragraph, Infinity, true),
    namesSomebody(paragraph, Infinity),
    officesIn(paragraph),
    paragraph.kind,
  ]),
);

/**
 * All of a paragraph that says who has one of the surnames. One alone may tell that the word before it elsewhere is a first name: Xi
 * Jinping is Xi, but not where there is a Jinping.
 */
const gistOfNames = ({ mentions }: Paragraph, surnames: ReadonlySet<string>, people: People): string =>
  gather(mentions, ({ name, title }) =>
    (surnames.size && name.split(' ').some(word => surnames.has(word))) || people.fullOf(name) !== name
      ? [name, title]
      : [],
  ).join('\n');
