import { namelessAt } from '../../article/speech/anonymous-sources';
import { say } from '../../phrase';
import { rule } from '../../rule';
import { isFree } from '../../words/grammar';
import { Topic } from '../../words/topics';

export default rule({
  id: 'attribution/unnamed-source',
  title: 'The source is not named',
  why:
    'Anonymous sourcing: readers cannot judge who says so. AP and Reuters use it for information only, never for opinion, when nobody ' +
    'will say it on the record, and describe the source as closely as they can. Put a fact note on it that says who it is and why.',
  severity: 'hint',
  family: 'fact',
  scope: 'paragraph',
  good: [
    'Ana Ruiz, an analyst at the harbour bank, said so.',
    'Harbour Police officials said the quay was shut.',
    'The officials said they would wait.',
    'People sold fish on the quay.',
  ],
  bad: [
    { text: '⟦Some analysts⟧ say the harbour is full.' },
    { text: 'The harbour is full, according to ⟦two senior officials⟧.' },
    { text: '⟦People familiar with the talks⟧ said the harbour would shut.' },
  ],
  when: ({ kind, tokens }) => kind === 'prose' && tokens.hasAny(Topic.NAMELESS),
  *check({ prose, tokens }) {
    for (let i = 0; i < tokens.count; i++) {
      const nameless = tokens.isOf(i, Topic.NAMELESS) && isFree(tokens, i) ? namelessAt(tokens, i) : undefined;
      if (!nameless) continue;
      const span = tokens.span(nameless.first, nameless.last);
      yield { span, message: say('“{0}”: who is this?', prose.slice(span.start, span.end)) };
    }
  },
});
