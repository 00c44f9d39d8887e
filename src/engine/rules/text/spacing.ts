import { inArticle, type Placed } from '../../article/article';
import { dashesIn, type HalfSpacedDash } from '../../article/copy-damage/dashes';
import { straySpacesIn, type SpaceFault, type StraySpace } from '../../article/copy-damage/spaces';
import { say, type Phrase } from '../../phrase';
import { inPlace, rule, type Fix, type Report } from '../../rule';
import { gather } from '../../text/gather';
import { span } from '../../text/span';

/** So many of one kind are what a scraper leaves all over an article: one finding for all of them. */
const THROUGHOUT = 10;

export default rule({
  id: 'text/spacing',
  title: 'A space is missing, or one is too many',
  why:
    'Links and bold words that were taken out leave their spaces behind, or take them along: before a comma or a stop, inside brackets, ' +
    'quotation marks, numbers and words. They change nothing in the meaning, and readers see that nobody looked. Ten or more of one kind ' +
    'in an article are reported once.',
  safe: 'Only spaces come and go that all styles agree on; what would join two halves of a number or a word is only offered.',
  severity: 'hint',
  family: 'damage',
  scope: 'article',
  good: [
    '“No limits,” they said, “none at all.”',
    '« Pas de limites », disent-ils. « Rien ». « Jamais ».',
    '“ We will wait. ”\n\n“ It is late. ”\n\n“ Nobody came. ”',
    'He said, " ... and then we left." It went . . . and it came . . . and it went.',
    'It was late.  In 2019, 400 boats came, at 3 : 1, to example.org/a,b :-)',
    'The rock ’n’ roll of the ’90s, a .38 and the .NET desk.',
  ],
  bad: [
    {
      text: 'He called the bridge⟦ ⟧, which fell, a win⟦ ⟧!',
      fixed: 'He called the bridge, which fell, a win!',
    },
    {
      text: 'He called it ⟦“ ⟧a win⟦ ”⟧ for the town.',
      fixed: 'He called it “a win” for the town.',
    },
    {
      text: 'It⟦ ⟧, the bridge , fell , and , she said , fell , and , he said , fell , and fell .',
      fixed: 'It, the bridge, fell, and, she said, fell, and, he said, fell, and fell.',
    },
    {
      text: 'They waited in Elston⟦,⟧where the⟦  ⟧ferry (⟦ ⟧an old boat⟦ ⟧) lands.',
      fixed: 'They waited in Elston, where the ferry (an old boat) lands.',
    },
    {
      text: 'The lock⟦ —⟧an old one — leaks, and the ferry — if it runs — is late.',
      fixed: 'The lock — an old one — leaks, and the ferry — if it runs — is late.',
    },
    {
      text: 'The lock⟦— ⟧an old one—leaks.',
      fixed: 'The lock—an old one—leaks.',
    },
    {
      text: 'The lock leaks⟦ —⟧and nobody mends it.',
      fixed: 'The lock leaks — and nobody mends it.',
      fixes: ['The lock leaks—and nobody mends it.'],
    },
    { text: 'The lock⟦(⟧an old one⟦)⟧leaks.', fixed: 'The lock (an old one) leaks.' },
    { text: '“We waited⟦ ”⟧ she said.', fixed: '“We waited,” she said.' },
    { text: 'The lock⟦ ,⟧which leaks, is old.', fixed: 'The lock, which leaks, is old.' },
    { text: 'Some 40,⟦ ⟧000 people ha⟦ ⟧ve left.', fixed: 'Some 40,000 people have left.' },
  ],
  gist: paragraph => JSON.stringify([straySpacesIn(paragraph), dashesIn(paragraph)]),
  *check({ paragraphs }) {
    const all = gather(paragraphs, placed => straySpacesIn(placed.paragraph).map(stray => ({ placed, stray })));
    for (const fault of FAULTS) {
      const spaces = all.filter(({ stray }) => stray.fault === fault);
      if (spaces.length < THROUGHOUT) yield* spaces.map(space => reportOf([space]));
      else yield reportOf(spaces);
    }
    yield* halfSpacedDashes(paragraphs);
  },
});

/** A stray space at its place in the article. */
interface PlacedSpace {
  readonly placed: Placed;
  readonly stray: StraySpace;
}

const FAULTS: readonly SpaceFault[] = [
  'before',
  'after',
  'lost',
  'lost before',
  'doubled',
  'comma',
  'turned',
  'number',
  'word',
];

const MESSAGES: Readonly<Record<SpaceFault, Phrase>> = {
  before: say('The space before this mark does not belong there.'),
  after: say('The space after this mark does not belong there.'),
  lost: say('The space after this mark is missing.'),
  'lost before': say('The space before this mark is missing.'),
  doubled: say('More than one space stands here.'),
  comma: say('There is a space where a comma belongs.'),
  turned: say('The space before this mark belongs behind it.'),
  number: say('There is a space inside this number.'),
  word: say('There is a space inside this word.'),
};

/** A joined number or word says something else, and so may a comma: a person looks. */
const isSafe = (fault: SpaceFault): boolean => fault !== 'number' && fault !== 'word' && fault !== 'comma';

/** The finding stands at the first of them. */
function reportOf(spaces: readonly PlacedSpace[]): Report {
  const [{ placed, stray }] = spaces;
  const { fault } = stray;
  const others = spaces.length - 1;
  const edits = spaces.map(space => ({ span: inArticle(space.placed, space.stray.span), text: space.stray.text }));
  return {
    span: inArticle(placed, stray.marked),
    message: others
      ? say('Spaces are wrong in the same way here and in {0} more places.', String(others))
      : MESSAGES[fault],
    fixes: [{ title: titleOf(fault, others), preferred: isSafe(fault), edits }],
  };
}

function titleOf(fault: SpaceFault, others: number): Phrase {
  if (others) return say('Repair all {0} spaces', String(others + 1));
  if (fault === 'lost' || fault === 'lost before') return say('Insert the space');
  if (fault === 'turned') return say('Move the space');
  if (fault === 'comma') return say('Put the comma in its place');
  return fault === 'doubled' ? say('Leave one space') : say('Remove the space');
}

/** Dashes with a space on one side: the article’s other dashes say which of two ways they are set; where none does, a person says it. */
function* halfSpacedDashes(paragraphs: readonly Placed[]): Iterable<Report> {
  let more = 0; // spaced dashes than closed ones
  for (const { paragraph } of paragraphs) more += dashesIn(paragraph).spaced - dashesIn(paragraph).closed;
  for (const placed of paragraphs)
    for (const half of dashesIn(placed.paragraph).halfSpaced) yield inPlace(placed, halfSpacedDash(half, more));
}

function halfSpacedDash({ dash, space }: HalfSpacedDash, more: number): Report {
  const isBefore = space.start < dash.start;
  const other = isBefore ? span(dash.end, dash.end) : span(dash.start, dash.start);
  const fixes: Fix[] = [];
  if (more >= 0)
    fixes.push({ title: say('Insert the other space'), preferred: more > 0, edits: [{ span: other, text: ' ' }] });
  if (more <= 0)
    fixes.push({ title: say('Remove the space'), preferred: more < 0, edits: [{ span: space, text: '' }] });
  return {
    span: isBefore ? span(space.start, dash.end) : span(dash.start, space.end),
    message: say('This dash has a space on one side only.'),
    fixes,
  };
}
