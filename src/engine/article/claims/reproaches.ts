/** What somebody is said to have said without a clause of it: *accused the board of hiding it*, *described the lock as “a wreck”*. */
import { gather } from '../../text/gather';
import { kept } from '../../text/kept';
import { span, type Span } from '../../text/span';
import { Class } from '../../words/classes';
import { hashes, isIn } from '../../words/grammar';
import type { Paragraph } from '../paragraph';
import { Item, type Frame } from '../speech/frame';
import { frameIn } from '../speech/frames';
import { subjectBefore } from '../speech/subject';

const ACCUSING = hashes('accuse accuses accused accusing');
const DESCRIBING = hashes(
  'describe describes described describing characterize characterizes characterized characterizing characterise characterised portray portrays ' +
    'portrayed denounce denounces denounced denouncing condemn condemned condemning dismiss dismissed dismissing deplored decried hailed',
);
const [OF, AS] = ['of', 'as'].map(hashes);
/** Between the verb and what is said stand no more items. */
const NEAR = 12;

/** What is said of somebody or something; offsets count in the paragraph's prose. */
interface Reproach {
  /** Whoever says it; null where nobody is named. */
  readonly source: Span | null;
  readonly content: Span;
}

export const reproachesIn: (paragraph: Paragraph) => readonly Reproach[] = kept(paragraph => {
  if (paragraph.kind !== 'prose' || !hasVerb(paragraph)) return [];
  const frame = frameIn(paragraph);
  return gather(paragraph.sentences, ({ start, end }) => {
    const [first, limit] = [frame.from(start), frame.from(end)];
    for (let i = first; i < limit; i++) {
      const opening = openingAt(frame, i, limit);
      if (opening < 0) continue;
      const subject = subjectBefore(frame, i, first);
      const content = span(frame.start(opening), endOf(frame, opening, limit));
      return [{ source: subject && frame.span(subject.first, subject.last), content }];
    }
    return [];
  });
});

/** A look at the words, before they are read around their quotations. */
function hasVerb({ tokens }: Paragraph): boolean {
  for (let i = 0; i < tokens.count; i++) if (isIn(tokens, i, ACCUSING) || isIn(tokens, i, DESCRIBING)) return true;
  return false;
}

/** The item with which what is said begins; -1 where nothing is said by this verb. */
function openingAt(frame: Frame, verb: number, limit: number): number {
  if (frame.isIn(verb, ACCUSING)) {
    const of = wordFrom(frame, verb + 1, limit, OF);
    return of > 0 && frame.is(of + 1, Class.ING) ? of + 1 : -1;
  }
  return frame.isIn(verb, DESCRIBING) && wordFrom(frame, verb + 2, limit, AS) > 0 ? verb + 1 : -1;
}

function wordFrom(frame: Frame, at: number, limit: number, words: typeof OF): number {
  for (let i = at; i < Math.min(limit, at + NEAR); i++) {
    if (frame.isIn(i, words)) return i;
    if (!frame.isWord(i) && frame.kind(i) !== Item.NUMBER && frame.kind(i) !== Item.QUOTED) return -1;
  }
  return -1;
}

/** Where the clause ends, in the prose: at its comma, or with the sentence. */
function endOf(frame: Frame, opening: number, limit: number): number {
  let i = opening;
  while (i < limit && (frame.isWord(i) || frame.kind(i) === Item.NUMBER || frame.kind(i) === Item.QUOTED)) i++;
  return frame.span(i - 1, i - 1).end;
}
