import type { AttributionFault } from '../../article/speech/attribution-fault';
import { attributionFaults } from '../../article/speech/attribution-faults';
import { say } from '../../phrase';
import { rule, type Fix, type Report } from '../../rule';
import { span } from '../../text/span';

export default rule({
  id: 'attribution/garbled',
  title: 'An attribution is broken',
  why:
    'Who said it can no longer be told with certainty: a second cue verb was left behind, the speaker or the verb is gone, or the ' +
    'speaker’s description is cut in two. Look up who said it before mending the grammar; a fix only takes away or joins.',
  safe: 'Of two equal verbs side by side one says all that both say; nothing else is mended unseen.',
  severity: 'error',
  family: 'damage',
  scope: 'paragraph',
  good: [
    '“We will wait,” said Ana Ruiz, an engineer at the harbour. “Then we will see.”',
    '“We will wait,” she told reporters. “Yes,” said the minister.',
    'Ruiz, the author of “High Water,” told reporters that she would wait.',
    'He said. She listened. U.S. officials said nothing. Acme Inc. said it was sorry.',
    '“Who said so?” asked nobody in particular.',
    'The album “Low Tide,” Ruiz, the singer, said, was recorded at night.',
    '“We will wait,” Ruiz, who runs the harbour, said on Friday.',
    '“We will wait,” Ruiz said Monday. “He said, ‘Wait,’” said Orr.',
    'Her father said, “Wait,” Ruiz said. “We waited, she said, and waited.”',
    'According to the board, Ruiz will wait.',
    'What Ruiz said said it all. According to what Ruiz told the board, it will wait.',
    'What she thought, said, and did was right. The owner of said pier said so, said pilot Orr.',
    'Told of the plan, Ruiz laughed. Pilots asked said no. She told Orr. He said nothing.',
  ],
  bad: [
    {
      text: '“We will wait,” Ruiz said in her speech. ⟦said in opening remarks⟧, welcoming the guests.',
      fixed: '“We will wait,” Ruiz said in her speech, welcoming the guests.',
    },
    {
      text: '“We will wait,” Ruiz said. ⟦told reporters at the quay.⟧ She then left.',
      fixed: '“We will wait,” Ruiz said. She then left.',
    },
    { text: '“We will wait,” ⟦said⟧. “Then we will see.”' },
    { text: '“We will wait,” ⟦wrote⟧ in an e-mail.' },
    { text: '“We will wait,” ⟦Ruiz⟧ in a statement.' },
    { text: '“We will wait,” ⟦she⟧. “Then we will see.”' },
    { text: '“We will wait,” Ruiz ⟦said said⟧ on Friday.', fixed: '“We will wait,” Ruiz said on Friday.' },
    { text: '“We will wait,” ⟦said Ruiz, Orr said⟧.' },
    { text: '“We will wait,” ⟦said Ruiz said⟧ on Friday.' },
    { text: 'Ruiz said, “We will wait,” ⟦Ruiz said⟧.' },
    { text: 'The board will wait, ⟦according to⟧.' },
    { text: 'The board will wait, ⟦according the⟧ minutes.' },
    { text: '⟦According to Ruiz said⟧ the board will wait.' },
    { text: '“We will wait,” ⟦Ruiz told⟧ on Friday.' },
    { text: '“We will wait,” she ⟦is said⟧. “Then we will see.”' },
    { text: '“We will wait,” ⟦Ruiz said an engineer at the harbour⟧.' },
    { text: '“We will wait,” Ruiz ⟦wrote in. A⟧ letter to the board.' },
    { text: 'Ruiz said the board would wait until May, ⟦Ruiz said⟧.' },
    { text: 'The board met in May. ⟦Told reporters at the quay⟧.' },
    {
      text: '“We will wait, ⟦said Ana Ruiz⟧. Then we will see.”',
      fixed: '“We will wait,” said Ana Ruiz. “Then we will see.”',
    },
    { text: '“We will wait,” ⟦she said Ana Ruiz⟧, the mayor. The wall, ⟦said⟧, is low.' },
    { text: 'The wall is low, ⟦a pilot at said⟧ on Monday. “We will wait,” ⟦said engineer⟧.' },
    { text: '“We will wait,” said Ana Ruiz, ⟦a former. Pilot⟧ of the port.' },
    { text: '“We will wait,” Ruiz said ⟦on Friday Sunday⟧. “We will wait,” ⟦sRuiz⟧ said.' },
    { text: '“We will wait,” ⟦him⟧ said. “We will wait,” ⟦their⟧ said. “We will wait,” ⟦he/she said⟧.' },
    { text: '“We will wait,” she ⟦sad⟧. “We will wait,” ⟦it said Ana Ruiz⟧, the mayor.' },
    { text: '“We will wait,” she said ⟦in an interview with⟧ on Friday.' },
    { text: '“We will wait,” said a pilot who spoke on ⟦condition of⟧ because he was afraid.' },
    { text: '⟦MODERATOR: Ana Ruiz:⟧ We will wait at the quay until May.' },
    { text: 'She added that ⟦Mr. said⟧ in a speech that he would wait.' },
    {
      text: '“We will wait,” said Ana Ruiz, an engineer who works on dams. ⟦Bridges at the Harbour Institute.⟧',
      fixed: '“We will wait,” said Ana Ruiz, an engineer who works on dams, Bridges at the Harbour Institute.',
    },
  ],
  check: paragraph =>
    attributionFaults(paragraph).map(fault => ({
      span: span(fault.start, fault.end),
      message: messageOf(fault),
      fixes: [...fixes(fault, paragraph.prose)],
    })),
});

function messageOf({ kind, words }: AttributionFault): Report['message'] {
  switch (kind) {
    case 'left-over':
      return say(
        'A second attribution is left over: this sentence starts with “{0}” and has no speaker.',
        words.split(' ')[0],
      );
    case 'doubled-cue':
      return say('Two verbs of saying stand side by side.');
    case 'twice':
      return say('The attribution stands here twice.');
    case 'two-speakers':
      return say('Two speakers are named for one quotation.');
    case 'no-speaker':
      return say('It does not say who “{0}” this.', words);
    case 'no-cue':
      return say('The verb after “{0}” is missing.', words);
    case 'no-name':
      return say('The speaker’s name is missing.');
    case 'no-hearer':
      return say('It does not say who was told.');
    case 'dangling':
      return say('Nothing follows “{0}”.', words);
    case 'described-twice':
      return say('“{0}” stands here twice.', words);
    case 'cut-setting':
      return say('A full stop separates the attribution from where it was said.');
    case 'parted':
      return say('A full stop separates the attribution from its sentence.');
    case 'wrong-form':
      return say('“{0}” is the wrong form of this verb.', words);
    case 'wrong-case':
      return say('“{0}” is the wrong form for who speaks.', words);
    case 'misheard':
      return say('“{0}” is no verb of saying.', words);
    case 'hole':
      return say('What belongs behind “{0}” is missing.', words);
    case 'misplaced':
      return say('What describes the speaker stands behind the verb.');
    case 'according-twice':
      return say('“According to” and another attribution stand beside each other.');
    case 'according-cut':
      return say('“According” stands here without its “to”.');
    case 'according-to-nobody':
      return say('Nobody is named after “according to”.');
    case 'cut-description':
      return say('The description of the speaker is cut in two.');
    case 'two-days':
      return say('Two days are named: “{0}”.', words);
    case 'two-occasions':
      return say('Two occasions are named.');
    case 'said-for-told':
      return say('This verb takes no hearer.');
    case 'name-in-word':
      return say('A name has replaced letters of a word: “{0}”.', words);
    case 'inside':
      return say('The attribution stands inside the quotation.');
  }
}

/** Only the second of two equal verbs goes unseen: all else takes away or parts words that somebody must read first. */
function* fixes({ kind, words, start, end, gap }: AttributionFault, copy: string): Iterable<Fix> {
  const [first, second] = words.split(/[,.]?\s+/);
  if (kind === 'left-over' && gap) yield { title: say('Remove “{0}”', words), edits: [{ span: gap, text: '' }] };
  if (kind === 'cut-description' && gap)
    yield { title: say('Join it to the sentence before'), edits: [{ span: gap, text: ',' }] };
  if (kind === 'doubled-cue' && first === second)
    yield {
      title: say('Remove one “{0}”', first),
      preferred: true,
      edits: [{ span: span(start + first.length, end), text: '' }],
    };
  if (kind === 'inside')
    yield {
      title: say('Take “{0}” out of the quotation', words),
      edits: [
        { span: span(start - 1, start - 1), text: closingMark(copy) },
        gap ? { span: gap, text: '' } : { span: span(end + 2, end + 2), text: openingMark(copy) },
      ],
    };
}

const closingMark = (copy: string): string => (copy.includes('”') ? '”' : '"');
const openingMark = (copy: string): string => (copy.includes('“') ? '“' : '"');
