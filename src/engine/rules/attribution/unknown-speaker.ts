import { type Article, inArticle, wordsAt } from '../../article/article';
import { copyOf, type Paragraph } from '../../article/paragraph';
import { COURTESY } from '../../article/people/offices';
import { doersIn } from '../../article/people/doers';
import type { Mention } from '../../article/people/mentions';
import type { People } from '../../article/people/people';
import { rolesIn } from '../../article/people/roles';
import { sexesIn } from '../../article/people/sexes';
import { toldIn } from '../../article/speech/indirect-speech';
import { gistOfTurns, peopleOf, turnsOf } from '../../article/speech/speech';
import {
  isCalled,
  isInFirstSentence,
  isUnmet,
  isUnmetIn,
  namesSomebody,
  officesIn,
  peopleIn,
  spokenOfIn,
} from '../../article/speech/unmet';
import { say } from '../../phrase';
import { rule, type Report } from '../../rule';
import { gather } from '../../text/gather';
import { kept } from '../../text/kept';
import { lastFrom, type Span } from '../../text/span';
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
    const named = new Set<string>(); // all words of names
    let asked: Article;
    let isSeeking = false; // somebody speaks who has no name
    return {
      gist: (paragraph, next) =>
        gistOfTurns(paragraph, next, ({ speaker, cue }) => cue && speaker && copyOf(paragraph, speaker.span)) +
        gistOfNames(paragraph, surnames, peopleOf(asked)) +
        gistOfSpeakers(paragraph) +
        (isSeeking ? spokenOfIn(paragraph, peopleOf(asked)) + gistOfPeople(paragraph, named) : ''),
      check(article) {
        asked = article;
        const reports: Report[] = [];
        surnames.clear();
        isSeeking = article.paragraphs.some(({ paragraph }) => unmetIn(paragraph).length > 0);
        named.clear();
        if (isSeeking)
          for (const { paragraph } of article.paragraphs) for (const word of wordsOfNames(paragraph)) named.add(word);
        let holders: ReadonlySet<string> | undefined;
        const people = peopleOf(article);
        for (const { span, isDirect } of speakersIn(article)) {
          const words = wordsAt(article, span);
          const surname = SURNAME.exec(words)?.[1];
          if (!surname || isPronoun(surname)) {
            if (isUnmet(article, span, people, isDirect))
              reports.push({ span, message: say('“{0}” is quoted and has not been introduced.', words) });
            continue;
          }
          if (surnames.has(surname)) continue;
          if (!isDirect && !isSurelyPerson(words, article, span)) continue;
          surnames.add(surname);
          if (people.fullOf(surname) !== surname && !isMetLater(article, surname, people.fullOf(surname), span))
            continue;
          if ((holders ??= introducedIn(article)).has(surname)) continue;
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

/** *Ruiz (right) said* */
const PICTURED = new Set('right left centre center above below pictured'.split(' '));

/** A surname that stands for nobody but a person. */
function isSurelyPerson(words: string, { text }: Pick<Article, 'text'>, { end }: Span): boolean {
  const title = words.indexOf(' ');
  if (title > 0 && COURTESY.test(words.slice(0, title))) return true;
  return text.startsWith(' (', end) && PICTURED.has(text.slice(end + 2, text.indexOf(')', end)));
}

const isPronoun = (word: string): boolean => (classesOf(hashOf(word)) & (Class.PRONOUN | Class.OBJECT)) !== 0;

/** Readers meet the surname here, and behind it the full name with who that is: the two have changed places. */
function isMetLater(article: Article, surname: string, full: string, { start, end }: Span): boolean {
  let isMet = false;
  for (const placed of article.paragraphs)
    for (const mention of placed.paragraph.mentions) {
      if (!mention.name.split(' ').includes(surname)) continue;
      const at = inArticle(placed, mention);
      if (at.start < start) return false;
      isMet ||=
        at.start >= end &&
        mention.name === full &&
        placed.paragraph.kind === 'prose' &&
        hasRole(placed.paragraph, mention);
    }
  return isMet;
}

const hasRole = (paragraph: Paragraph, mention: Mention): boolean => inRole(paragraph).has(mention);

/** Those of whom a paragraph says who they are. */
const inRole = kept(
  (paragraph: Paragraph): ReadonlySet<Mention> => new Set(rolesIn(paragraph).map(role => role.mention)),
);

/** Names that stand after an office, or beside a word for who somebody is: *Mayor Torvald* and *a driver, Yusuf,* are introduced. */
const introducedIn = ({ paragraphs }: Article): ReadonlySet<string> =>
  new Set(
    gather(paragraphs, ({ paragraph }) => paragraph.mentions.filter(m => isIntroduced(paragraph, m)).map(m => m.name)),
  );

const isIntroduced = (paragraph: Paragraph, mention: Mention): boolean =>
  (mention.title !== '' && !COURTESY.test(mention.title)) ||
  isCalled(paragraph, mention) ||
  hasRole(paragraph, mention);

/** Who speaks in a paragraph that readers may not have met. */
const gistOfSpeakers = kept((paragraph: Paragraph): string => {
  const { prose } = paragraph;
  const told = gather(toldIn(paragraph), ({ source, isAside }) => {
    const around = { text: prose };
    return !isAside && isSurelyPerson(copyOf(paragraph, source), around, source) ? [copyOf(paragraph, source)] : [];
  });
  const unmet = unmetIn(paragraph).map(words => [
    isUnmetIn(paragraph, words),
    isInFirstSentence(paragraph, words),
    copyOf(paragraph, words),
    lastFrom(peopleIn(paragraph).places, words.start - 1),
    namesSomebody(paragraph, words.start),
  ]);
  const around = unmet.length ? [peopleIn(paragraph).words, officesIn(paragraph)] : [];
  return told.length || unmet.length ? JSON.stringify([told, unmet, around]) : '';
});

/**
 * Whom a paragraph names, as far as that tells whether *she* or *the minister* was introduced. A name without a title that shares no word
 * with another tells nothing of anybody else.
 */
const gistOfPeople = (paragraph: Paragraph, named: ReadonlySet<string>): string =>
  gistOfRoles(paragraph) +
  JSON.stringify(
    paragraph.mentions
      .filter(({ name, title }) => title !== '' || name.split(' ').some(word => named.has(word)))
      .map(({ name, title }) => [name, title]),
  );

const gistOfRoles = kept((paragraph: Paragraph): string =>
  JSON.stringify([
    namesSomebody(paragraph, Infinity),
    officesIn(paragraph),
    [...rolesIn(paragraph), ...doersIn(paragraph)].map(({ mention, role }) => [mention.name, role]),
    sexesIn(paragraph).map(({ mention, sex }) => [mention.name, sex]),
    paragraph.kind,
  ]),
);

const wordsOfNames = kept(({ mentions }: Paragraph): readonly string[] =>
  gather(mentions, ({ name }) => name.split(' ')),
);

/** Words for those who speak in a paragraph, where they may mean somebody unmet. */
const unmetIn = kept((paragraph: Paragraph): readonly Span[] => {
  const { quotations } = paragraph;
  const quoted = gather(quotations, ({ speaker, cue }) => (speaker && cue ? [speaker.span] : []));
  const told = gather(toldIn(paragraph), ({ source, isAside }) => (isAside ? [] : [source]));
  return [...quoted, ...told].filter(words => isUnmetIn(paragraph, words));
});

/**
 * All of a paragraph that says who has one of the surnames. One alone may tell that the word before it elsewhere is a first name: Xi
 * Jinping is Xi, but not where there is a Jinping.
 */
const gistOfNames = (paragraph: Paragraph, surnames: ReadonlySet<string>, people: People): string =>
  gather(paragraph.mentions, mention => {
    const { name, title } = mention;
    return (surnames.size && name.split(' ').some(word => surnames.has(word))) || people.fullOf(name) !== name
      ? [name, title, surnames.size > 0 && isIntroduced(paragraph, mention), hasRole(paragraph, mention)]
      : [];
  }).join('\n');
