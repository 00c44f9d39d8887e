/** Who is read as the speaker, whatever he is called, wherever he stands, by whatever verb: a map for a person to read. */
import { isAsBefore } from '../../articles/snapshots';
import { parseArticle } from '../../../src/engine/article/parse';
import { indirectSpeechOf, quotationsOf } from '../../../src/engine/article/speech/speech';
import type { Span } from '../../../src/engine/text/span';

const SUBJECTS: readonly string[] = [
  'Ana Ruiz',
  'Ruiz',
  'she',
  'the harbour board',
  'the board’s chair, Ana Ruiz,',
  'Ana Ruiz, a nurse at the harbour,',
  'Ana Ruiz, 45, of Elston,',
  'Mayor Tomas Wren of Elston',
  'a man who had lost his boat',
  'Ana Ruiz and Per Lind',
  'William “Bill” Orr',
  'Ana Ruiz (R) of Elston',
  'nurses and doctors',
  'police in Port Alder',
];

const FRAMES: readonly string[] = [
  '“We wait for the boat,” SUBJECT said.',
  '“We wait for the boat,” said SUBJECT',
  '“We wait for the boat,” SUBJECT later told the council on Monday.',
  '“We wait,” SUBJECT said in a statement, “for the boat.”',
  'SUBJECT said: “We wait for the boat.”',
  'SUBJECT also said on Friday, “We wait for the boat.”',
  'SUBJECT called the boat “a floating coffin” and left.',
  'SUBJECT rang the bell, adding that it was “far too late.”',
  'After the storm, SUBJECT wrote that nobody had come.',
  'SUBJECT has repeatedly warned that the boat leaks.',
  'The boat leaks, SUBJECT said.',
  'The boat leaks, according to SUBJECT',
  'According to SUBJECT, the boat leaks.',
  'The boat, SUBJECT said, leaks at the door.',
  'As for the boat, SUBJECT would not say whether it leaks.',
  'SUBJECT told the council that 40 boats leak, and that 12 sank.',
  'Asked about the boat, SUBJECT shrugged. “It leaks.”',
  'The boat is old. SUBJECT: “It leaks.”',
];

function told(copy: string): string {
  const article = parseArticle(copy);
  const words = (at: Span | null): string => (at ? copy.slice(at.start, at.end) : '–');
  const by = (speaker: { span: Span; name: string | null } | null): string =>
    speaker ? `${words(speaker.span)} = ${speaker.name ?? '–'}` : '–';
  return [
    ...quotationsOf(article).map(
      ({ span, kind, speaker, cue }) => `${kind} ${words(span)}: ${by(speaker)}, ${words(cue)}`,
    ),
    ...indirectSpeechOf(article).map(
      ({ content, speaker, cue }) => `told ${content.map(words).join(' … ')}: ${by(speaker)}, ${words(cue)}`,
    ),
  ]
    .map(line => `    ${line}\n`)
    .join('');
}

function mapOf(frame: string): string {
  const rows = SUBJECTS.map(subject => {
    const sentence = frame.replace('SUBJECT', subject).replace(/,(?=[,:])/, '').replace(/,?$/, end => (/[.”]$/.test(frame) ? '' : end ? '.' : '.')); // prettier-ignore
    const copy = `Jane Holm waited.\n\n${sentence[0].toUpperCase()}${sentence.slice(1)}`;
    return `  ${copy.slice(19)}\n${told(copy)}`;
  });
  return `${frame}\n${rows.join('')}`;
}

test('speakers, frame by frame', () => isAsBefore('test/engine/maps/speakers.snap.txt', FRAMES.map(mapOf).join('\n')));
