import { inArticle, type Placed } from '../../article/article';
import type { Join } from '../../article/copy-damage/join';
import { joinsIn } from '../../article/copy-damage/joins';
import { nameWordsIn } from '../../article/copy-damage/name-words';
import { say, type Phrase } from '../../phrase';
import { rule, type Edit, type Fix, type Report } from '../../rule';
import { gather } from '../../text/gather';
import { hashOf } from '../../words/tokens';

/** An article that writes a word in this way so often means it: a brand, a union, a new word. */
const THROUGHOUT = 2;

export default rule({
  id: 'text/fused-words',
  title: 'Two words are run together',
  why:
    'A scraper lost the space where a link, a line break or a stop stood. Split the words, and look whether something between them ' +
    'was lost as well. Names that are written so (*WhatsApp*, *McCarthy*, *iPhone*) are left alone.',
  safe: 'A space is put between two whole words, and nothing else; what may be a brand is only offered.',
  severity: 'error',
  family: 'damage',
  scope: 'article',
  good: [
    'YouTube, WhatsApp, iPhone, eBay, JavaScript and ProPublica are names.',
    'Kevin McCarthy, Bill deBlasio and Ivan diGiovanni met at LaGuardia.',
    'She has a Ph.D. from the U.S.A. and writes for Example.com.',
    'Visit www.example.org/TheHarbour or mail desk@example.org.',
    'The “OK”d plan reads “A”–“B”.',
    'They came into the harbour, onto the quay and within the hour were gone.',
    'Staff at easyShop were told. Nobody at easyShop was heard.\n\nThe shares of easyShop fell.',
    'It was unsaid, and untold; they foretold that one cannot have the whatnot.',
    'In theory the therapist and the android were themselves there; thereafter the theatre shut.',
  ],
  bad: [
    { text: 'The ferry crossed ⟦theBaltic⟧ at night.', fixed: 'The ferry crossed the Baltic at night.' },
    { text: 'It is a matter of ⟦HarbourDiplomatic⟧ support.', fixed: 'It is a matter of Harbour Diplomatic support.' },
    {
      text: 'The ferry crossed ⟦theBaltic⟧ at night. It left ⟦theBaltic⟧ at dawn.',
      fixed: 'The ferry crossed the Baltic at night. It left the Baltic at dawn.',
    },
    { text: 'They ended the ⟦strike.The⟧ talks go on.', fixed: 'They ended the strike. The talks go on.' },
    {
      text: 'The end ⟦ofthe⟧ strike, ⟦atwhich⟧ all aim, is near.',
      fixed: 'The end of the strike, at which all aim, is near.',
    },
    {
      text: 'The ⟦governmentsaid⟧ so, but the board ⟦isnot⟧ sure. A guard of ⟦MayorRuiz⟧ left.',
      fixed: 'The government said so, but the board is not sure. A guard of Mayor Ruiz left.',
    },
    { text: 'It was ⟦thecouncil⟧ that shut the bridge.', fixed: 'It was the council that shut the bridge.' },
    { text: 'The lock was shut ⟦inorderto⟧ save it.', fixed: 'The lock was shut in order to save it.' },
    { text: 'It burned ⟦40milesfrom⟧ the town.', fixed: 'It burned 40 miles from the town.' },
    { text: 'It broke when the ⟦damwas⟧ full.', fixed: 'It broke when the dam was full.' },
    { text: 'The word⟦“harbour”⟧ was painted over.', fixed: 'The word “harbour” was painted over.' },
    { text: 'The ⟦“harbour”sign⟧ was painted over.', fixed: 'The “harbour” sign was painted over.' },
  ],
  gist: paragraph => {
    const joins = joinsIn(paragraph).map(join => `${join.if} ${wordsOf(paragraph.prose, join)}`);
    return [...joins, '', ...nameWordsIn(paragraph)].join(' ');
  },
  check({ paragraphs }) {
    const joins = gather(paragraphs, placed => joinsIn(placed.paragraph).map(join => ({ placed, join })));
    const times = new Map<string, number>();
    for (const each of joins) times.set(textOf(each), (times.get(textOf(each)) ?? 0) + 1);
    let names: ReadonlySet<number> | undefined;
    const isBelieved = (each: PlacedJoin): boolean => {
      if (each.join.if === 'sure') return true;
      if (times.get(textOf(each))! >= THROUGHOUT) return false;
      if (each.join.if === 'once') return true;
      names ??= new Set(gather(paragraphs, ({ paragraph }) => nameWordsIn(paragraph)));
      if (each.join.if === 'called') return names.has(hashOf(firstOf(each)));
      const name = each.join.if === 'named' ? secondOf(each) : `${firstOf(each)} ${secondOf(each)}`;
      return names.has(hashOf(name));
    };
    return joins.filter(isBelieved).map(reportOf);
  },
});

/** Words that are run together at their place in the article. */
interface PlacedJoin {
  readonly placed: Placed;
  readonly join: Join;
}

const wordsOf = (prose: string, { span }: Join): string => prose.slice(span.start, span.end);
const textOf = ({ placed, join }: PlacedJoin): string => wordsOf(placed.paragraph.prose, join);
const firstOf = ({ placed, join }: PlacedJoin): string =>
  placed.paragraph.prose.slice(join.span.start, join.seam.start);
/** Where three words are run together, the second and the third, parted. */
function secondOf({ placed, join: { seam, span, further = seam.end } }: PlacedJoin): string {
  const { prose } = placed.paragraph;
  const second = prose.slice(seam.end, further);
  return (second && `${second} `) + prose.slice(further, span.end);
}

const reportOf = (each: PlacedJoin): Report => ({
  span: inArticle(each.placed, each.join.span),
  message: messageOf(each),
  fixes: [fixOf(each)],
});

function messageOf(each: PlacedJoin): Phrase {
  switch (each.join.of) {
    case 'quotation':
      return say('The space beside this quotation is missing.');
    case 'line end':
      return say('“{0}” is one word that the end of a line has parted.', firstOf(each) + secondOf(each));
    case 'words':
      return say('“{0}” and “{1}” are run together.', firstOf(each), secondOf(each));
  }
}

function fixOf(each: PlacedJoin): Fix {
  const { placed, join } = each;
  const [first, second] = [firstOf(each), secondOf(each)];
  const span = inArticle(placed, join.seam);
  switch (join.of) {
    case 'quotation':
      return { title: say('Insert the space'), preferred: !join.isMore, edits: [{ span, text: ' ' }] };
    case 'line end':
      return { title: say('Join into “{0}”', first + second), edits: [{ span, text: '' }] };
    case 'words':
      return {
        title: say('Split into “{0} {1}”', first, second),
        preferred: join.if === 'sure',
        edits: [{ span, text: ' ' }, ...furtherEdits(placed, join)],
      };
  }
}

const furtherEdits = (placed: Placed, { further }: Join): Edit[] =>
  further === undefined ? [] : [{ span: inArticle(placed, { start: further, end: further }), text: ' ' }];
