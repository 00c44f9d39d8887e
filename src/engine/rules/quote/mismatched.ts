import { isLooseClose, isLooseOpen, type Fault, type Pair } from '../../article/quotations/pairing';
import type { Mark } from '../../article/quotations/marks';
import { say, type Phrase } from '../../phrase';
import { rule, type Edit, type Fix } from '../../rule';
import type { Span } from '../../text/span';

export default rule({
  id: 'quote/mismatched',
  title: 'Quotation marks are turned the wrong way, doubled, of two kinds, or have their space on the wrong side',
  why:
    'Marks that do not match come from copying between systems and from machine translation, and they hide whether the words ' +
    'between them are really quoted. The fix turns the marks; it never touches the words.',
  safe: 'Only marks are turned; no word and no space changes.',
  severity: 'error',
  family: 'damage',
  scope: 'paragraph',
  good: [
    '“No limits,” they said.',
    '"I asked \'why\'," he said.',
    'The 7" single and the ’80s remix.',
    '« Pas de limites », disent-ils.',
    '„Keine Grenzen“, sagten sie.',
  ],
  bad: [
    { text: 'Their ⟦“”No limits“⟧ pact was signed.', fixed: 'Their “No limits” pact was signed.' },
    { text: '“We were never asked,⟦“⟧ she said.', fixed: '“We were never asked,” she said.' },
    { text: '⟦“We were never asked,’⟧ she said.', fixed: '“We were never asked,” she said.' },
    { text: '“We were never asked,⟦ ”⟧she said.', fixed: '“We were never asked,” she said.' },
    { text: 'He called it ⟦”⟧a win” for the town.', fixed: 'He called it “a win” for the town.' },
  ],
  when: ({ faults }) => faults.length > 0,
  *check({ prose: text, faults }) {
    for (const fault of faults) {
      if (fault.kind !== 'mismatched') continue;
      yield {
        span: wrongPart(text, fault),
        message: reason(fault),
        fixes: fixes(text, fault),
      };
    }
  },
});

/** The mark that is wrong, with the space beside it; the whole quotation where both are, or one of them is doubled or of another kind. */
function wrongPart(text: string, { pair: { open, close }, doubled }: Mismatch): Span {
  const openWrong = open.glyph === 'close' || isLooseOpen(text, open);
  const closeWrong = close.glyph === 'open' || isLooseClose(text, close);
  if (doubled || openWrong === closeWrong) return { start: open.start, end: close.end };
  return openWrong
    ? { start: open.start, end: skip(text, open.end, 1) }
    : { start: skip(text, close.start, -1), end: close.end };
}

type Mismatch = Extract<Fault, { kind: 'mismatched' }>;

function reason({ pair: { open, close }, doubled }: Mismatch): Phrase {
  if (doubled) return say('An opening mark is doubled.');
  if (open.level !== close.level) return say('The quotation opens with one kind of mark and closes with another.');
  if (open.glyph === 'close' || close.glyph === 'open') return say('A quotation mark faces the wrong way.');
  return say('The space is on the wrong side of a quotation mark.');
}

/** None where the marks stand around no words: nobody knows what was quoted. */
function fixes(text: string, fault: Mismatch): Fix[] {
  const { open, close } = fault.pair;
  const turned = /[\p{L}\p{N}]/u.test(text.slice(open.end, close.start)) ? [...edits(text, fault)] : [];
  return turned.length ? [{ title: say('Turn the marks the right way'), preferred: true, edits: turned }] : [];
}

function* edits(text: string, { pair, doubled }: Mismatch): Iterable<Edit> {
  const { open, close } = pair;
  const [left, right] = glyphs(text, pair);
  const inner = doubled ? doubled.end : open.end;
  const first = skip(text, inner, 1);
  const apart = isLooseOpen(text, open) && /\p{L}/u.test(text[open.start - 1] ?? '') ? ' ' : '';
  if (text.slice(open.start, first) !== apart + left)
    yield { span: { start: open.start, end: first }, text: apart + left };
  const last = skip(text, close.start, -1);
  const joined = /[\p{L}\p{N}]/u.test(text[close.end] ?? '') ? ' ' : '';
  if (text.slice(last, close.end) + joined !== right)
    yield { span: { start: last, end: close.end }, text: right + joined };
}

/** From `at` over the spaces in direction `by`. */
function skip(text: string, at: number, by: 1 | -1): number {
  while (/\s/.test(text[by > 0 ? at : at - 1] ?? '')) at += by;
  return at;
}

/** The pair of marks as it should stand: the opening mark's kind, typographic where either is. */
function glyphs(text: string, { open, close }: Pair): [string, string] {
  const of = (m: Mark) => text.slice(m.start, m.end);
  if (open.level === 'single') return ['‘', '’'];
  if (of(open) === '"' && of(close) !== '”' && of(close) !== '“') return ['"', '"'];
  if (open.glyph === 'either' && close.glyph === 'either') return [of(open), of(close)];
  return ['“', '”'];
}
