/** The words of a source document, without stage notes and speaker labels, and who says which. */
import { Shape, tokensOf, type Tokens } from '../../words/tokens';
import type { Span } from '../../text/span';
import type { SourceDocument } from '../document';
import { piecesOf, type Slices } from '../slices';
import { restOf } from './broken-words';
import { lettersIn, type Letter } from './mail-lines';
import { behindStageNote } from './stage-notes';
import { hasBreak } from '../../words/grammar';
import { labelAt, type TurnLabel } from './turns';
import { WordWriter, type Words } from './words';

/** From a word on somebody speaks. */
export interface Turn {
  /** The number of the word. */
  readonly start: number;
  /** As the document has it; null where it does not say. */
  readonly speaker: string | null;
  /** It is the name of a person. */
  readonly isName: boolean;
  /** It is written: there may be words of others in it. */
  readonly isLetter: boolean;
}

export interface SourceWords {
  readonly document: SourceDocument;
  readonly words: Words;
  readonly turns: readonly Turn[];
  /** One turn of each speaker. */
  readonly voices: readonly Turn[];
}

const STOPS = new Set(Array.from('.?!)]…—', sign => sign.charCodeAt(0)));

/** Reads a document. */
export function* sourceWordsOf(document: SourceDocument): Slices<SourceWords> {
  const writer = new WordWriter();
  const turns = new Turns(writer, lettersIn(document.text));
  for (const { span, speaker } of document.blocks) {
    turns.openBlock(speaker);
    for (const piece of piecesOf(document.text, span)) {
      readPiece(document.text, piece, writer, turns);
      yield;
    }
  }
  const named = turns.named();
  const voices = [...new Map(named.map(turn => [turn.speaker, turn])).values()];
  return { document, words: writer.words(document.text), turns: named, voices };
}

function readPiece(text: string, { start, end }: Span, writer: WordWriter, turns: Turns): void {
  writer.base = start;
  const tokens = tokensOf(text.slice(start, end));
  for (let i = 0; i < tokens.count;) {
    turns.openLetter(start + tokens.start(i));
    const label = mayBeLabel(tokens, i) ? labelAt(tokens, i, isLineStart(tokens, i)) : undefined;
    if (label) {
      turns.open(label);
      writer.startSentence();
      i = label.behind;
      continue;
    }
    const behind = tokens.shape(i) === Shape.SIGN ? behindStageNote(tokens, i) : -1;
    const rest = restOf(tokens, i);
    i = behind >= 0 ? behind : rest >= 0 ? writer.readBroken(tokens, i, rest) : writer.read(tokens, i);
  }
}

/** A word with a capital that starts a line, or stands in capitals behind a stop. */
function mayBeLabel(tokens: Tokens, i: number): boolean {
  const shape = tokens.shape(i);
  if (shape < Shape.CAPITAL) return false;
  return isLineStart(tokens, i) || (shape === Shape.CAPITALS && STOPS.has(tokens.hash(i - 1)));
}

/** Nothing but signs stands before it on its line. */
function isLineStart(tokens: Tokens, i: number): boolean {
  for (let at = i; ; at--) {
    if (at === 0 || hasBreak(tokens, at)) return true;
    if (tokens.shape(at - 1) !== Shape.SIGN) return false;
  }
}

class Turns {
  readonly #turns: (Turn & { isPlain: boolean })[] = [];
  /** The block before had its speaker by the format. */
  #isOfBlock = false;

  #letter = 0;

  constructor(
    readonly writer: WordWriter,
    readonly letters: readonly Letter[],
  ) {}

  open({ speaker, isName, isPlain }: Omit<TurnLabel, 'behind'>, isLetter = false): void {
    const start = this.writer.count;
    if (this.#turns.at(-1)?.start === start) this.#turns.pop();
    if (this.#turns.at(-1)?.speaker !== speaker) this.#turns.push({ start, speaker, isName, isPlain, isLetter });
  }

  /** What begins at an offset of the text, or before. */
  openLetter(offset: number): void {
    for (; this.letters[this.#letter]?.start <= offset; this.#letter++)
      this.open({ ...this.letters[this.#letter], isPlain: false }, true);
  }

  openBlock(speaker: string | undefined): void {
    if (speaker !== undefined || this.#isOfBlock)
      this.open({ speaker: speaker || null, isName: Boolean(speaker), isPlain: false });
    this.#isOfBlock = speaker !== undefined;
  }

  /** A plain word is a name where it comes again. */
  named(): Turn[] {
    const times = new Map<string | null, number>();
    for (const { speaker } of this.#turns) times.set(speaker, (times.get(speaker) ?? 0) + 1);
    return this.#turns.map(({ start, speaker, isName, isPlain, isLetter }) => ({
      start,
      speaker,
      isName: isName && (!isPlain || times.get(speaker)! > 1),
      isLetter,
    }));
  }
}
