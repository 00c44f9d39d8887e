import { quotationsOf } from '../../article/speech/speech';
import { say } from '../../phrase';
import { rule } from '../../rule';

export default rule({
  id: 'quote/unverified',
  title: 'A quotation that nobody has verified',
  why:
    'What stands between the marks was said word for word, or should not stand there. Hold it against the recording, the transcript or ' +
    'the document, and put a fact note on it. Raise this rule in the settings where your desk wants every quotation marked.',
  severity: 'hint',
  offByDefault: true,
  family: 'fact',
  scope: 'article',
  untilVerified: true,
  good: [
    'The “good” old days are over, she said.',
    'She read “High Water” on the ferry.',
    {
      text: '“We will wait for the ferry,” said Ana Ruiz.',
      notes: [{ status: 'verified', on: '⟦“We will wait for the ferry,”⟧ said Ana Ruiz.' }],
    },
  ],
  bad: [
    { text: '⟦“We will wait for the ferry,”⟧ said Ana Ruiz.' },
    { text: 'Ana Ruiz said: ⟦“The ferry is late.”⟧' },
    {
      text: '⟦“We will wait for the ferry,”⟧ said Ana Ruiz.',
      notes: [{ status: 'query', on: '⟦“We will wait for the ferry,”⟧ said Ana Ruiz.' }],
    },
  ],
  *check(article) {
    for (const { span, kind, speaker } of quotationsOf(article)) {
      if (kind !== 'direct') continue;
      yield {
        span,
        message: speaker?.name
          ? say('What {0} is quoted with is not verified.', speaker.name)
          : say('This quotation is not verified.'),
      };
    }
  },
});
