import { ATTRIBUTING, CUE_PATTERN, CUES, TITLES } from '../../article/cues';
import type { Pair } from '../../article/pairing';
import type { Paragraph } from '../../article/paragraph';
import { say } from '../../phrase';
import { rule, type Report } from '../../rule';
import { lastFrom, type Span } from '../../text/span';

const NAME = `(?:(?:${TITLES})\\.? )?\\p{Lu}[\\p{L}’'-]*(?: (?:\\p{Lu}\\p{Ll}{0,4}\\.(?= \\p{Lu})|\\p{Lu}[\\p{L}’'-]*|de|van|von|al|bin)){0,5}`;
/** What may follow a cue or a speaker, but never opens a speaker. */
const NO_SPEAKER =
  '(?:in|on|at|to|during|after|before|from|by|via|as|while|when|into|outside|inside|through|of|who|which|adding|calling|noting|referring|asked|half|yesterday|today|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day)\\b';

/** After a quotation: a cue, and nobody who says it. */
const NO_SUBJECT = new RegExp(
  `^\\s+(said|says|wrote|writes|tweeted|added|adds|replied|explained|told|tells)(?:\\s*(?=[.,;:!?]|$)|\\s+(?=${NO_SPEAKER})(?!to be\\b)|(?<=told|tells)\\s)`,
  'u',
);
/** After a quotation: somebody, and what follows a speaker but is no verb. */
const NO_CUE = new RegExp(
  `^\\s+(he|she|they|the \\p{L}+(?: \\p{L}+){0,2}(?=, adding)|${NAME})(?<!\\b(?:${TITLES}|St|\\p{Lu}))` +
    `(?=\\s*(?:[.;]|,,|,?\\s*$)|,?\\s+(?:${NO_SPEAKER}|\\d|(?:an?|the) )|(?<=\\b(?:he|she|they)),)`,
  'u',
);
/** The same with an office inside: *Harbour board chairman Ana Ruiz.* */
const NO_CUE_OFFICE =
  /^\s+(\p{Lu}[\p{L}’'-]+(?: (?!\p{Ll}*(?:ed|s)\b)\p{Ll}{4,}){1,3} \p{Lu}[\p{L}’'-]+(?: \p{Lu}[\p{L}’'-]+)?)(?=\.(?:\s|$))/u;
/** A verb that may attribute; a relative clause (*Ruiz, who said he …*) has its own. */
const CUE = new RegExp(`\\b(?:${[...ATTRIBUTING].join('|')}|according)\\b`, 'u');
/** Any verb in the past, where the speaker is described before it. */
const PAST = /^\s+[^,]+, (?:an?|the|who) .*\p{Ll}ed\b/u;
const RELATIVE = /,? who \p{Ll}+/gu;
/** *said said*, *said, says*. */
const DOUBLED =
  /\b(said|says|wrote|added|replied|tweeted|explained)[,.]?\s+(said|says|told|wrote|added|replied|tweeted|explained)\b/g;
/** *that Mr. said*: a title has lost its name. */
const NO_NAME = new RegExp(`\\b(?:Mr|Mrs|Ms|Dr|Sen|Rep|Gov|Gen)\\. (${CUE_PATTERN})\\b`, 'g');
/** *said Ana Ruiz, an engineer who works on …*: a speaker being described. */
const DESCRIBED = new RegExp(
  `\\b(?:said|says|(?:according to)) ${NAME}, (?:an?|the|who|\\p{Ll})|${NAME}, (?:an?|the|who) [^“”"]*$`,
  'u',
);
const FUNCTION_WORD = /^(?:of|for|at|in|on|and|the|a|an|to|with|from|by|’s|'s|&)$/;

export default rule({
  id: 'attribution/garbled',
  title: 'An attribution is broken',
  why:
    'Who said it can no longer be told with certainty: a second cue verb was left behind, the speaker or the verb is gone, or the ' +
    'speaker’s description is cut in two. Look up who said it before mending the grammar; a fix only takes away or joins.',
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
    { text: 'She added that ⟦Mr. said⟧ in a speech that he would wait.' },
    {
      text: '“We will wait,” said Ana Ruiz, an engineer who works on dams. ⟦Bridges at the Harbour Institute.⟧',
      fixed: '“We will wait,” said Ana Ruiz, an engineer who works on dams, Bridges at the Harbour Institute.',
    },
  ],
  *check(paragraph) {
    const { prose: text, sentences, pairs } = paragraph;
    for (let i = 1; i < sentences.length; i++) {
      const report = strayClause(paragraph, i) ?? cutDescription(paragraph, i);
      if (report) yield report;
    }
    for (const [i, pair] of pairs.entries()) {
      let next = i + 1;
      while (next < pairs.length && pairs[next].start < pair.end) next++; // those are inside
      const report = afterQuotation(paragraph, pair, pairs[next]?.start ?? text.length);
      if (report) yield report;
    }
    for (const m of text.matchAll(DOUBLED)) {
      if (sentences[lastFrom(sentences, m.index + m[0].length - 1)].start > m.index) continue; // a stray clause
      yield {
        span: { start: m.index, end: m.index + m[0].length },
        message: say('Two cue verbs stand side by side.'),
        ...(m[1] === m[2] && {
          fixes: [
            {
              title: say('Remove one “{0}”', m[1]),
              preferred: true,
              edits: [{ span: { start: m.index + m[1].length, end: m.index + m[0].length }, text: '' }],
            },
          ],
        }),
      };
    }
    for (const m of text.matchAll(NO_NAME)) {
      yield { span: { start: m.index, end: m.index + m[0].length }, message: say('The speaker’s name is missing.') };
    }
  },
});

/** `. said in opening remarks,`: a sentence that starts with a bare cue verb. It ends at the clause's comma or at its stop. */
function strayClause({ prose: text, sentences }: Paragraph, i: number): Report | undefined {
  const { start, end } = sentences[i];
  const copy = text.slice(start, end);
  const cue = /^\p{Ll}+(?=\s)/u.exec(copy)?.[0];
  if (!cue || !CUES.has(cue)) return undefined;
  const comma = copy.indexOf(',');
  const before = sentences[i - 1].end;
  const span = { start, end: comma > 0 ? start + comma : end };
  const gap: Span = comma > 0 ? { start: before - 1, end: span.end } : { start: before, end };
  return {
    span,
    message: say('A second attribution is left over: this sentence starts with “{0}” and has no speaker.', cue),
    fixes: [{ title: say('Remove “{0}”', copy.slice(0, span.end - start)), edits: [{ span: gap, text: '' }] }],
  };
}

/** `, who works on dams. Bridges at the Institute.`: no verb, only names and the small words between them. */
function cutDescription({ prose: text, sentences }: Paragraph, i: number): Report | undefined {
  const { start, end } = sentences[i];
  const words = text.slice(start, end).split(/\s+/);
  if (
    words.length < 2 ||
    words.length > 9 ||
    !text.slice(start, end).endsWith('.') ||
    /["“”]/.test(text.slice(start, end))
  )
    return undefined;
  const small = words.filter(w => /^\p{Ll}/u.test(w));
  if (!small.length || !small.every(w => FUNCTION_WORD.test(w)) || !/^\p{Lu}/u.test(words[0])) return undefined;
  const before = text.slice(sentences[i - 1].start, sentences[i - 1].end);
  if (!before.endsWith('.') || !DESCRIBED.test(before) || !CUE.test(before)) return undefined;
  return {
    span: { start, end },
    message: say('The description of the speaker is cut in two.'),
    fixes: [
      {
        title: say('Join it to the sentence before'),
        edits: [{ span: { start: sentences[i - 1].end - 1, end: sentences[i - 1].end }, text: ',' }],
      },
    ],
  };
}

/** What follows a direct quotation: a cue without a speaker, or a speaker without a cue. */
function afterQuotation({ prose: text, sentences }: Paragraph, pair: Pair, next: number): Report | undefined {
  if (pair.open.level !== 'double') return undefined;
  const ending = /([,?!.…])[\s’']*$/.exec(text.slice(pair.close.start - 4, pair.close.start))?.[1];
  if (!ending || !startsSentence(text, sentences, pair)) return undefined;
  const sentence = sentences[lastFrom(sentences, pair.end)];
  const after = text.slice(pair.end, Math.min(next, sentence.end > pair.end ? sentence.end : next));
  const cue = NO_SUBJECT.exec(after);
  if (cue) return missing(pair.end + cue[0].indexOf(cue[1]), cue[1], say('Nobody is named who “{0}” this.', cue[1]));
  const speaker = NO_CUE.exec(after) ?? NO_CUE_OFFICE.exec(after);
  if (!speaker || CUE.test(after.replace(RELATIVE, '')) || PAST.test(after)) return undefined;
  if (ending !== ',' && !/^(?:he|she|they)$/.test(speaker[1])) return undefined;
  return missing(
    pair.end + speaker[0].indexOf(speaker[1]),
    speaker[1],
    say('The verb after “{0}” is missing.', speaker[1]),
  );
}

const missing = (start: number, words: string, message: Report['message']): Report => ({
  span: { start, end: start + words.length },
  message,
});

/** A direct quotation stands alone: nothing of its sentence comes before it but another quotation's end or an introduction. */
const startsSentence = (text: string, sentences: readonly Span[], pair: Pair): boolean =>
  sentences[lastFrom(sentences, pair.start)]?.start === pair.start ||
  /(?:^|[.!?:”"]["”’']?\s|[:—]\s?|\()$/.test(text.slice(Math.max(0, pair.start - 3), pair.start));
