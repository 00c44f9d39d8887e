import assert from 'node:assert/strict';
import { mended } from '../../../src/project/extract/line-ends';

const KNOWN = new Set('company ferry well known re elected harbour side ex mayor'.split(' '));

suite('words that are broken at the end of a line', () => {
  const cases: [copy: string, whole: string, used?: string][] = [
    ['The ferry com-|pany sank.', 'The ferry company|sank.'],
    ['The ferry com-|pany.|It sank.', 'The ferry company.|It sank.'], // nothing is left of the line
    ['The ferry com\u2010|pany sank.', 'The ferry company|sank.'],
    ['It is well-|known here.', 'It is well-known|here.'], // two words
    ['It is well\u00ad|known here.', 'It is wellknown|here.'], // a soft hyphen is none
    ['He was re-|elected.', 'He was re-elected.'],
    ['On the harbour-|side, at six.', 'On the harbourside,|at six.', 'harbourside'], // as the document writes it
    ['On the xar-|bor side.', 'On the xar-bor|side.', 'xar-bor'],
    ['On the xar-|bor side.', 'On the xarbor|side.'], // nobody knows it
    ['Ships of Kiel-|Holtenau left.', 'Ships of Kiel-|Holtenau left.'], // a name goes on with a capital
    ['From 1990-|odd on.', 'From 1990-|odd on.'],
    ['The end -|and more.', 'The end -|and more.'], // a dash
    ['Nothing is broken.|Nor here.', 'Nothing is broken.|Nor here.'],
    ['The last line com-', 'The last line com-'],
  ];
  for (const [copy, whole, used = ''] of cases)
    test(copy, () =>
      assert.equal(mended(copy.split('|'), new Set(used.split(' ')), word => KNOWN.has(word)).join('|'), whole),
    );
});
