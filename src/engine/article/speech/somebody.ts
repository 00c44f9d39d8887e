/** Whether a paragraph speaks of anybody: somebody by name or in one word, people, or what is read. */
import { kept } from '../../text/kept';
import { Class, GIVEN } from '../../words/classes';
import { hashes } from '../../words/grammar';
import type { Paragraph } from '../paragraph';
import { isPlainCue } from './attribution-words';
import type { Frame } from './frame';
import { frameIn } from './frames';

export const ACCORDING = hashes('according');

/** Somebody is named, or meant by one word, or was heard, outside quotation marks. */
export const hasSomebody = kept((paragraph: Paragraph): boolean => {
  const frame = frameIn(paragraph);
  if (paragraph.leadOut !== null || paragraph.prose.endsWith(':')) return true;
  for (let i = 0; i < frame.count; i++) if (isSomebody(frame, i)) return true;
  return false;
});

/** People are told of, who may say what comes next. */
export const hasPeople = kept((paragraph: Paragraph): boolean => {
  const frame = frameIn(paragraph);
  for (let i = 0; i < frame.count; i++) if (frame.is(i, Class.PERSON)) return true;
  return false;
});

const ONE = hashes('he she him her his hers i me we us who whoever');

/** What is read, and may be what is quoted. */
const WRITTEN = hashes(
  'letter email mail message note text post tweet reply answer notice sign poster plaque banner card label caption headline slogan motto inscription ' +
    'statement memo report entry log diary poem song lyrics verse prayer oath clause rule law form',
);

const isSomebody = (frame: Frame, i: number): boolean =>
  isNamed(frame, i) ||
  frame.isIn(i, ONE) ||
  frame.isIn(i, ACCORDING) ||
  isWritten(frame, i) ||
  (frame.is(i, Class.PERSON) && !frame.is(i, Class.PLURAL) && !frame.isPossessive(i)) ||
  (frame.is(i, Class.CUE) && isPlainCue(frame, i));

/** A letter or a post, but not *the post office*. */
export const isWritten = (frame: Frame, i: number): boolean =>
  frame.isIn(i, WRITTEN) && !frame.is(i + 1, Class.BODY) && !frame.is(i, Class.ING);

/** A name, but of no time and no figure: *R5bn*. */
export const isNamed = (frame: Frame, i: number): boolean =>
  frame.isName(i) && !frame.is(i, Class.TIME) && !/\d/.test(frame.text(i)) && !isPlace(frame, i);

const WITHIN = hashes('in outside near at across around into');

/** *in Siena*; *Ghana*, but not Austin, who may be somebody. */
const isPlace = (frame: Frame, i: number): boolean =>
  !frame.is(i, GIVEN) && !frame.isName(i + 1) && (frame.isIn(i - 1, WITHIN) || frame.is(i, Class.PROPER));
