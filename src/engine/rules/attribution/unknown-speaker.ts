import { type Article, wordsAt } from '../../article/article';
import { copyOf, type Paragraph } from '../../article/paragraph';
import { COURTESY } from '../../article/people/offices';
import type { People } from '../../article/people/people';
import { gistOfTurns, peopleOf, turnsOf } from '../../article/speech/speech';
import { say } from '../../phrase';
import { rule, type Report } from '../../rule';
import { gather } from '../../text/gather';
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
        gistOfNames(paragraph, surnames, peopleOf(asked)),
      check(article) {
        asked = article;
        const reports: Report[] = [];
        surnames.clear();
        let holders: ReadonlySet<string> | undefined;
        for (const { kind, speaker, cue } of turnsOf(article).quotations) {
          if (kind !== 'direct' || !speaker || !cue) continue;
          const words = wordsAt(article, speaker.span);
          const surname = SURNAME.exec(words)?.[1];
          if (!surname || surnames.has(surname) || isPronoun(surname)) continue;
          surnames.add(surname);
          if (peopleOf(article).fullOf(surname) !== surname || (holders ??= officeHolders(article)).has(surname))
            continue;
          reports.push({ span: speaker.span, message: say('“{0}” is quoted and has not been introduced.', words) });
        }
        return reports;
      },
    };
  },
});

const isPronoun = (word: string): boolean => (classesOf(hashOf(word)) & (Class.PRONOUN | Class.OBJECT)) !== 0;

/** Surnames that stand after an office: *Mayor Torvald* is introduced. */
const officeHolders = ({ paragraphs }: Article): ReadonlySet<string> =>
  new Set(
    gather(paragraphs, ({ paragraph }) =>
      paragraph.mentions.filter(m => m.title && !COURTESY.test(m.title)).map(m => m.name),
    ),
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
