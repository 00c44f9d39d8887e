// Written by npm run generate.
import type { Rule } from '../rule';
import attributionGarbled from './attribution/garbled';
import attributionMissing from './attribution/missing';
import attributionUnknownSpeaker from './attribution/unknown-speaker';
import attributionUnnamedSource from './attribution/unnamed-source';
import copyPlaceholder from './copy/placeholder';
import dateMismatch from './date/mismatch';
import figureArithmetic from './figure/arithmetic';
import figureDiffers from './figure/differs';
import figureInconsistent from './figure/inconsistent';
import figureMalformed from './figure/malformed';
import figureUnverified from './figure/unverified';
import nameInconsistent from './name/inconsistent';
import noteConflict from './note/conflict';
import noteContextChanged from './note/context-changed';
import noteDisputed from './note/disputed';
import noteEvidenceChanged from './note/evidence-changed';
import noteOrphaned from './note/orphaned';
import noteStale from './note/stale';
import quoteAltered from './quote/altered';
import quoteMismatched from './quote/mismatched';
import quoteMixedStyle from './quote/mixed-style';
import quoteNesting from './quote/nesting';
import quoteUnclosed from './quote/unclosed';
import quoteUnopened from './quote/unopened';
import quoteUnverified from './quote/unverified';
import stylePercent from './style/percent';
import styleQuotationMarks from './style/quotation-marks';
import styleSpelling from './style/spelling';
import textArticle from './text/article';
import textBoilerplate from './text/boilerplate';
import textEncoding from './text/encoding';
import textFragment from './text/fragment';
import textFusedWords from './text/fused-words';
import textRepeatedWord from './text/repeated-word';
import textSpacing from './text/spacing';
import textStrayCapital from './text/stray-capital';
import textWrongWord from './text/wrong-word';

export const rules: readonly Rule[] = [
  attributionGarbled,
  attributionMissing,
  attributionUnknownSpeaker,
  attributionUnnamedSource,
  copyPlaceholder,
  dateMismatch,
  figureArithmetic,
  figureDiffers,
  figureInconsistent,
  figureMalformed,
  figureUnverified,
  nameInconsistent,
  noteConflict,
  noteContextChanged,
  noteDisputed,
  noteEvidenceChanged,
  noteOrphaned,
  noteStale,
  quoteAltered,
  quoteMismatched,
  quoteMixedStyle,
  quoteNesting,
  quoteUnclosed,
  quoteUnopened,
  quoteUnverified,
  stylePercent,
  styleQuotationMarks,
  styleSpelling,
  textArticle,
  textBoilerplate,
  textEncoding,
  textFragment,
  textFusedWords,
  textRepeatedWord,
  textSpacing,
  textStrayCapital,
  textWrongWord,
];
