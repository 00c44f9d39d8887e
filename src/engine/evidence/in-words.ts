/** What is said of evidence to a person. */
import { say, type Phrase } from '../phrase';
import type { Place } from './document';
import type { Passage, Verdict } from './evidence';

const VERDICTS: Readonly<Record<Verdict, Phrase>> = {
  'same-words': say('the same words'),
  spelling: say('the same words, spelled differently'),
  edited: say('edited in the open'),
  'small-words': say('differs from it in small words'),
  words: say('differs from it in words'),
  'telling-words': say('differs from it in telling words'),
  pieces: say('in pieces, from two places'),
  'other-speaker': say('said by somebody else'),
  supports: say('says the same'),
  rounded: say('says the same, rounded'),
  computed: say('computed from what stands there'),
  revised: say('differs in the last digit, maybe revised'),
  differs: say('differs from it'),
  'not-found': say('not found'),
};

/** A verdict in a few words. */
export const verdictInWords = (verdict: Verdict): Phrase => VERDICTS[verdict];

/** A part of a document, which is named in English wherever it is kept. */
function partInWords(part: string): Phrase {
  if (part === 'inserted') return say('inserted');
  if (part === 'deleted') return say('deleted');
  const [, kind, which, inside] = /^(attachment|comment|footnote|endnote) ([^,]+)(?:, (.+))?$/.exec(part) ?? [];
  const named = kind ? NUMBERED[kind](which) : say('{0}', part);
  return inside ? say('{0}, {1}', named, partInWords(inside)) : named;
}

const NUMBERED: Readonly<Record<string, (which: string) => Phrase>> = {
  attachment: name => say('attachment {0}', name),
  comment: number => say('comment {0}', number),
  footnote: number => say('footnote {0}', number),
  endnote: number => say('endnote {0}', number),
};

type Piece = keyof Place;

const PIECES: Readonly<Record<Piece, (value: string) => Phrase>> = {
  page: value => say('page {0}', value),
  sheet: value => say('sheet {0}', value),
  cell: value => say('cell {0}', value),
  row: value => say('row {0}', value),
  column: value => say('column {0}', value),
  time: value => say('{0}', value),
  part: partInWords,
  paragraph: value => say('paragraph {0}', value),
  line: value => say('line {0}', value),
};

/** A place, the largest part first: *page 3, line 12*. */
export function placeInWords(place: Place): readonly Phrase[] {
  const { cell, row } = place;
  const isSaid = (piece: Piece): boolean =>
    place[piece] !== undefined && !(piece === 'row' ? cell : piece === 'line' && row);
  return (Object.keys(PIECES) as Piece[]).filter(isSaid).map(piece => PIECES[piece](String(place[piece])));
}

/** A place as notes keep it, *sheet=Boats&cell=B12*, for a person: *sheet Boats, cell B12*. */
export const notedPlaceInWords = (place: string): readonly Phrase[] =>
  place.split('&').map(each => {
    const [, piece, value] = /^(\w+)=(.*)$/.exec(each) ?? [];
    return Object.hasOwn(PIECES, piece ?? '') ? PIECES[piece as Piece](unescaped(value)) : say('{0}', unescaped(each));
  });

function unescaped(value: string): string {
  try {
    return decodeURIComponent(value);
  } catch {
    return value;
  }
}

/** The document of a passage and its place there: *sources/hearing.vtt, 00:12:31*. */
export const whereInWords = ({ document, place }: Pick<Passage, 'document' | 'place'>): Phrase =>
  placeInWords(place).reduce((all, each) => say('{0}, {1}', all, each), say('{0}', document.path));
