import { CUES } from '../../article/speech/cues';
import type { Paragraph } from '../../article/paragraph';
import { say } from '../../phrase';
import { rule, type Fix, type Report } from '../../rule';
import { span, type Span } from '../../text/span';

/** A sentence that starts small, with no web address or handle: iPhone and eBay, de Gaulle and al-Shabab do too. */
const SMALL = /^["“‘']?(\p{Ll}[\p{L}’'-]*)(?![\p{L}\p{N}@_/:]|\.\p{L})/u;
const NAME =
  /^(?:\p{Ll}+\p{Lu}|(?:al|el|de|del|della|di|da|dos|du|le|la|van|von|der|den|bin|ibn|ten|ter)$|(?:al|el|as|an|ar|ash)-|[dlo][’'])/u;

/** A noun of these endings, a comma and a quotation, and no verb: the end of the sentence before, left alone. */
const LEFT_ALONE =
  /^(\p{Lu}\p{Ll}{2,}(?:ity|tion|sion|ment|ness|ship|ism|ance|ence|ency|hood)),\s*["“‘][^"”]*["”’][.!?]*$/u;

/** A bracketed insertion that starts small, where a sentence starts, and a capital after it: [and to] Please. */
const BRACKET = /^(\[\p{Ll}[^\]]{0,40}\])\s+(\p{Lu}\p{Ll}+)/u;
const COMMON =
  /^(?:Please|The|A|An|This|That|These|Those|It|He|She|They|We|You|There|And|But|Or|So|If|When|Because|In|On|At|To|For|With|Of|From|By|Not|Do|Does|Did|Is|Are|Was|Were|Have|Has|Had|Will|Would|Can|Could|Should|Let|Take|Make|Get|Keep|Consider|Think|Look|See|Come|Go)$/;

/** No sentence ends with these: what they belong to is lost. *Either-or.* and *Plan A.* do. */
const BREAKS_OFF = /(?<=\s)(?:the|an?|and|or|its|their|our|your|my|whose)[.?!]["”’']?$/;
/** With the space before it (UTF-16 units). */
const LONGEST_END = 8;

export default rule({
  id: 'text/fragment',
  title: 'A piece of a sentence is left alone',
  why:
    'Words were cut from their sentence: by a lost line, by a stop that does not belong there, or by a cut inside a quotation. Join ' +
    'them to the sentence before if they belong to it; if not, find what is missing.',
  safe: 'The stop before one small word that is left alone goes; whoever joins or parts whole sentences must have read them.',
  severity: 'warning',
  family: 'damage',
  scope: 'paragraph',
  good: [
    'The U.S. government met Acme Inc. officials at 5 p.m. on Sept. 15.',
    'Sales of the device fell. iPhone sales rose. eBay did well.',
    'He left. de Gaulle stayed. al-Shabab fled.',
    '“Who is there?” she asked. “No one.” he said.',
    'It is not either-or. They chose plan A. He asked “and?” and left.',
    'They waited ... and then . . . nothing.',
    'He spoke briefly. Tolerance, “the first of our virtues,” was his theme.',
    'He named Sen. Ana Ruiz, D-Mass. and others.',
    'Ana Ruiz and Per Lind\n\ncontributed to this article.',
    '“a disgrace” is what Ana Ruiz called it.\n\n- old boats, which leak.',
    'A house of 40 sq. ft. in the yard and 12 cu. yd. of sand were sold by the Police Dept. on Monday.',
  ],
  bad: [
    {
      text: 'The ferries cross the southern shipping. ⟦lanes.⟧',
      fixed: 'The ferries cross the southern shipping lanes.',
      fixes: ['The ferries cross the southern shipping.'],
    },
    {
      text: 'It was only one of. ⟦them.⟧ “So many are late,” he said.',
      fixed: 'It was only one of them. “So many are late,” he said.',
      fixes: ['It was only one of. “So many are late,” he said.'],
    },
    { text: 'They praised its borders and its. ⟦Integrity,⟧ “whatever may come.”' },
    { text: '“The harbour matters to us. ⟦[and to] Please⟧ consider that,” she said.' },
    { text: 'The council has voted for ⟦the.⟧ It meets again in May.' },
    { text: '⟦because⟧ the pumps had failed in the night and nobody was there.' },
  ],
  when: ({ kind }) => kind === 'prose',
  check(paragraph) {
    const { prose: text, sentences } = paragraph;
    const reports: Report[] = [];
    for (let i = 0; i < sentences.length; i++) {
      const sentence = sentences[i];
      const copy = text.slice(sentence.start, sentence.end);
      const small = SMALL.exec(copy)?.[1];
      if (small && !NAME.test(small)) {
        if (i === 0 && (paragraph.role === 'item' || /^["“‘']/.test(copy))) continue; // “a disgrace” may open a sentence
        if (i === 0) reports.push(...cutStart(paragraph, sentence, small));
        else if (!CUES.has(small) || !/\s/.test(copy))
          reports.push(leftOver(paragraph, sentences[i - 1], sentence, copy));
        continue;
      }
      const report = (i > 0 ? afterCut(sentence, copy) : null) ?? breaksOff(paragraph, i);
      if (report) reports.push(report);
    }
    return reports;
  },
});

/** What a cut leaves at the start of the next sentence: a lone noun, a bracketed insertion. */
function afterCut({ start }: Span, copy: string): Report | null {
  const noun = LEFT_ALONE.exec(copy)?.[1];
  if (noun)
    return {
      span: span(start, start + noun.length + 1),
      message: say('“{0}” is left alone: its sentence is missing.', noun),
    };
  const bracket = BRACKET.exec(copy);
  if (!bracket || !COMMON.test(bracket[2])) return null;
  return {
    span: span(start, start + bracket[0].length),
    message: say('The insertion {0} has broken its sentence.', bracket[1]),
  };
}

/** A sentence that ends with a word that leads on. Where its end stands right after it, that is what is reported. */
function breaksOff({ prose: text, sentences }: Paragraph, i: number): Report | null {
  const { start, end } = sentences[i];
  const from = Math.max(start, end - LONGEST_END);
  const found = BREAKS_OFF.exec(text.slice(from, end));
  if (!found) return null;
  const next = text.slice(sentences[i + 1]?.start ?? text.length);
  if (SMALL.test(next) || LEFT_ALONE.test(next)) return null;
  return {
    span: span(from + found.index, end),
    message: say('The sentence breaks off here.'),
  };
}

/** Words after a stop that does not belong there. Taking the stop away joins them. */
function leftOver({ prose: text }: Paragraph, before: Span, sentence: Span, copy: string): Report {
  const words = copy.split(/\s+/);
  const closing = STOP_AT_END.exec(text.slice(before.start, before.end))?.index;
  const stop = closing === undefined ? undefined : before.start + closing;
  return {
    span: { start: sentence.start, end: words.length > 4 ? sentence.start + words[0].length : sentence.end },
    message:
      words.length > 4
        ? say('A sentence starts in lower case.')
        : say('These words are left over from another sentence.'),
    fixes: [
      // a word alone is no sentence: the stop can be nothing but a slip
      ...(stop === undefined ? [] : [join(stop, words.length === 1)]),
      ...(words.length > 2 ? [capital(sentence.start + copy.search(/\p{Ll}/u), text)] : []),
      {
        title: say('Delete “{0}”', shorten(copy)),
        edits: [{ span: { start: before.end, end: sentence.end }, text: '' }],
      },
    ],
  };
}

/** The stop that ends a sentence, before the marks that close with it. */
const STOP_AT_END = /\.(?=["”’'»)\]*_\u2060]*$)/;

const join = (stop: number, preferred: boolean): Fix => ({
  title: say('Join to the sentence before'),
  preferred,
  edits: [{ span: span(stop, stop + 1), text: '' }],
});

const capital = (at: number, text: string): Fix => ({
  title: say('Start the sentence with a capital'),
  edits: [{ span: span(at, at + 1), text: text[at].toUpperCase() }],
});

/** A paragraph whose first words are lost. */
function* cutStart({ prose: text }: Paragraph, sentence: Span, word: string): Iterable<Report> {
  if (!/[.!?]["”’']?$/.test(text)) return;
  const start = sentence.start + text.slice(sentence.start).indexOf(word);
  yield {
    span: { start, end: start + word.length },
    message: say('The paragraph starts in the middle of a sentence.'),
  };
}

const shorten = (copy: string): string => (copy.length > 40 ? copy.slice(0, 39).trimEnd() + '…' : copy);
