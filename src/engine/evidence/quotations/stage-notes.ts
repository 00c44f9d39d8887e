/** What a transcript notes of the room: *[applause]*, *(LAUGHTER)*, *(speaking through an interpreter)*. Nobody says it. */
import { hashes, isIn } from '../../words/grammar';
import type { Tokens } from '../../words/tokens';

const [OPEN, CLOSE, OPEN_SQUARE, CLOSE_SQUARE] = Array.from('()[]', sign => sign.charCodeAt(0));
/** In tokens; what is longer is text in brackets. */
const LONGEST = 14;

/** What is heard in a room, and what is said of a recording. */
const NOTED = hashes(
  'applause applauds laughter laughs laughing laugh chuckle chuckles chuckling cheer cheers cheering boo boos booing jeers jeering crosstalk ' +
    'inaudible unintelligible indiscernible indistinct silence pause pauses gavel bell music singing sings whistling chanting chants ' +
    'coughs sighs gasps crying sobbing interpreter translator translation mike mic microphone audio video videotape clip commercial ' +
    'ph phonetic sic overlapping interruption recess',
);

/** The token behind a note that a token opens; -1 where it opens none. Square brackets are the transcript’s own. */
export function behindStageNote(tokens: Tokens, open: number): number {
  const isSquare = tokens.isSign(open, OPEN_SQUARE);
  if (!isSquare && !tokens.isSign(open, OPEN)) return -1;
  const close = isSquare ? CLOSE_SQUARE : CLOSE;
  let isNoted = isSquare;
  for (let i = open + 1; i < open + LONGEST && i < tokens.count; i++) {
    if (tokens.isSign(i, close)) return isNoted ? i + 1 : -1;
    isNoted ||= isIn(tokens, i, NOTED);
  }
  return -1;
}
