import { ageTwinsIn, gistOfAges } from '../../article/figures/age-twins';
import { definiteTwinsIn, gistOfCounted } from '../../article/figures/definite-twins';
import { describedTwinsIn, gistOfDescribed } from '../../article/figures/described-twins';
import { gistOfTwins, headlineTwinsIn } from '../../article/figures/headline-twins';
import { type Article, wordsAt } from '../../article/article';
import { gistOfRetold, retoldIn } from '../../article/figures/retold/retold';
import { slipsIn, type Twins } from '../../article/figures/twins';
import { say } from '../../phrase';
import { rule } from '../../rule';
import type { Span } from '../../text/span';

/** Each figure once, whatever else is wrong with it. */
function* twinsIn(article: Article): Iterable<Twins> {
  const told = new Set<number>();
  for (const find of [headlineTwinsIn, slipsIn, ageTwinsIn, definiteTwinsIn, describedTwinsIn, retoldIn]) {
    for (const twins of find(article)) {
      if (!told.has(twins.other.start)) yield twins;
      told.add(twins.other.start);
    }
  }
}

export default rule({
  id: 'figure/inconsistent',
  title: 'The same figure has two values',
  why:
    'The same figure stands in the article twice, and the second time with two digits swapped, or with a million for a billion; or what ' +
    'is taken up again (*all 12 boats*, *the ferry’s 40 passengers*) has another number than before; or the headline has a figure that ' +
    'the story does not; or one person has two ages. Look up which is right; Factnote never chooses between ' +
    'two figures.',
  severity: 'warning',
  family: 'damage',
  scope: 'article',
  good: [
    'Bilateral trade grew 31 percent.\n\nBilateral trade grew 31 percent in May, the ministry said.',
    'Support is 31 percent among men and 13 percent among women.',
    'The port moved 4.5 million tons last year. It earned $4.5 billion.',
    'Trade grew 31 percent in 2021.\n\nTourism grew 13 percent in 2021.',
    'Bank to pay $250 million fine\n\nThe bank will pay a fine of $250 million, on top of $205 million.\n\nThe bank paid a fine of $205 million last year.',
    'Port earns $4.5 billion\n\nThe port earned $4.46 billion last year, it said.',
    'Ana Ruiz, 54, resigned.\n\nHer son, Ben Ruiz, 22, did not.',
    'It shut four plants during the war. It has announced the shutting of five plants in Wales.',
    'The bank will buy its rival for $470 million. The price of $480 million a year ago was too high, and the market of $47 billion grows.',
    'The dam is 80 metres high. Another dam stood there before; the 60-metre dam broke.',
    'The firm let six of its 52 pilots go.\n\nThe 46 pilots met on Friday. The other 12 pilots met in May.',
  ],
  bad: [
    { text: 'Bilateral trade grew 31 percent\n\nBilateral trade grew ⟦13 percent⟧ in May, the ministry said.' },
    {
      text: 'The new harbour bridge cost $4.5 million.\n\nThat is why the harbour bridge cost ⟦$4.5 billion⟧, they said.',
    },
    {
      text: 'The storm left 1,243 homes without power.\n\nMost of the ⟦1,234⟧ homes left without power are in Elston.',
    },
    { text: 'Fire in Kiel tower kills 12\n\nA fire in a Kiel tower killed ⟦14⟧ people on Friday.' },
    { text: 'Ana Ruiz, 54, resigned.\n\nRuiz, ⟦45⟧, had led the port since 2012.' },
    { text: 'The ferry carried 401 passengers.\n\nThe ferry’s ⟦40⟧ passengers were taken to a hall.' },
    {
      text: 'Seven members of the panel voted for the change. The ⟦9⟧ panel members who voted for it will meet again.',
    },
    { text: 'The dam, which is 80 metres high, was built in 1961. Cracks were found in the ⟦60-metre⟧ dam.' },
    {
      text: 'The bank will shut six of its branches in Wales. The shutting of ⟦seven⟧ branches in Wales would cost jobs.',
    },
    {
      text: 'The storm dropped 14 inches of rain on Kiel. Nobody will forget the ⟦four inches⟧ of rain that the storm dropped on Kiel.',
    },
    {
      text: 'The bank will buy its rival for $470 million.\n\nThe price of ⟦$470 billion⟧ is to be paid in May.',
    },
    { text: 'The city bought the ferry for $12 million. The ⟦€12 million⟧ ferry is rusty.' },
    { text: 'The herd has lost a third of its calves. The loss of ⟦half⟧ of its calves has ruined the farm.' },
    { text: 'Two men and a woman were arrested. The ⟦four⟧ suspects deny it.' },
    { text: 'The mill, founded in 1890, is for sale. The mill was founded in ⟦1980⟧ by a Dane.' },
    { text: 'Airline to cut 1,500 jobs\n\nUnions said that the ⟦15,000⟧ jobs that the airline will cut are in Kiel.' },
  ],
  follow() {
    let asked: Article;
    return {
      gist: paragraph =>
        [
          gistOfTwins(paragraph, asked),
          gistOfAges(paragraph),
          gistOfCounted(paragraph, asked),
          gistOfDescribed(paragraph),
          gistOfRetold(paragraph),
        ].join('\n'),
      check(article) {
        asked = article;
        const words = (at: Span): string => wordsAt(article, at);
        return Array.from(twinsIn(article), ({ one, other }) => ({
          span: other,
          related: one,
          message: say('“{0}” here, and “{1}” above.', words(other), words(one)),
        }));
      },
    };
  },
});
