import type { Placed } from '../../article/article';
import { say, type Phrase } from '../../phrase';
import { rule, type Edit, type Report } from '../../rule';
import { REST, wordsIn } from '../../text/copy';
import type { Damage } from '../../text/repair';
import { shift, type Span } from '../../text/span';

/** More of the copy than this is not repeated in a message (UTF-16 units). */
const LONGEST = 40;

/** One or two soft hyphens behind a word are no harm. As many as this were set by a system, and so was one inside a word. */
const FEWEST_HYPHENS = 3;

export default rule({
  id: 'text/encoding',
  title: 'Characters are damaged',
  why:
    'A system read the copy in the wrong encoding, left HTML’s spelling of a character or signs of its own in it, or left characters that nobody sees: a ' +
    'search for the word misses it, and readers see that nobody looked. The other rules read the copy as it should be. Where a ' +
    'character is lost, look it up in the original.',
  safe: 'Only what can stand for one thing alone is given back; what is lost is not guessed.',
  severity: 'error',
  family: 'damage',
  scope: 'article',
  good: [
    'AT&T and the R&D desk of Texas A&M agreed, &c.; the form is at https://example.org/?a=1&copy=2&amp;b=3.',
    'The “CAFÉ” and the “CLICHÉ’”—she said: “touché…” in São Paulo, at the Café Österreich, for £5 at 25°.',
    '« Voilà », dit Zoë à la mairie. Το “νερό”, «вода», 水, नमस्ते, می‌خواهم, 👩‍🚒 and 🏳️‍🌈.',
    '<p>Fish &amp; chips cost 5&nbsp;pounds.</p>',
    'She saw &amp; in a headline, and “&nbsp;” in the next. The code &quot; stands for a mark.',
    'The ferry timetable\u00ad has been changed.',
    'The band √2 played 6 ≈ π ± 1.',
  ],
  bad: [
    {
      text: '⟦â€œ⟧We will wait,⟦â€⟧ she said, ⟦â€“⟧ and they⟦â€™⟧re late.',
      fixed: '“We will wait,” she said, – and they’re late.',
    },
    { text: 'The caf⟦Ã©⟧ on the quay took ⟦â‚¬⟧5.', fixed: 'The café on the quay took €5.' },
    { text: 'The ferry won⟦Ã¢â‚¬â„¢⟧t sail.', fixed: 'The ferry won’t sail.' },
    { text: 'The ferry won⟦‚Äô⟧t sail to the caf⟦√©⟧.', fixed: 'The ferry won’t sail to the café.' },
    {
      text: '⟦&amp;quot;⟧We will wait,⟦&quot;⟧ she said to Ruiz ⟦&amp;⟧ Sons.',
      fixed: '"We will wait," she said to Ruiz & Sons.',
    },
    { text: 'The ⟦har\u00adbour⟧ is full.\u200b', fixed: 'The harbour is full.' },
    { text: 'The ⟦har\u00adbour⟧ is \u00adfull of \u00adboats.', fixed: 'The harbour is full of boats.' },
    { text: 'The ferry won⟦\ufffd⟧t sail.' },
    { text: 'The keeper⟦вЂ™⟧s boat won⟦+IBk-⟧t sail.', fixed: 'The keeper’s boat won’t sail.' },
    { text: 'The ferry is ⟦lash\u00aded⟧ here.', fixed: 'The ferry is lashed here.' },
    { text: 'The keeper⟦\\⟧’s boat won⟦¹⟧t sail.', fixed: 'The keeper’s boat won’t sail.' },
    { text: 'They ⟦ﬁ⟧xed the ferry’s⟦\u00a0\u00a0⟧engine.', fixed: 'They fixed the ferry’s engine.' },
  ],
  gist: ({ repaired, text }) => (repaired?.damage.length ? text : ''),
  *check({ paragraphs }) {
    const unseen: { placed: Placed; pieces: Damage[] }[] = [];
    for (const placed of paragraphs) {
      if (!placed.paragraph.repaired) continue;
      for (const pieces of byWord(placed)) {
        if (pieces.every(({ kind }) => kind === 'invisible')) unseen.push({ placed, pieces });
        else yield report(placed, pieces);
      }
    }
    const [first] = unseen;
    const soft = unseen.every(({ placed, pieces }) => pieces.every(piece => isSoftHyphen(placed, piece)));
    if (first && !(soft && unseen.length < FEWEST_HYPHENS && !unseen.some(isInWord))) yield reportUnseen(unseen);
  },
});

const isSoftHyphen = ({ paragraph: { text } }: Placed, { span: { start, end } }: Damage): boolean =>
  /^\u00ad+$/.test(wordsIn(text.slice(start, end)));

/** Letters stand on both sides: *har·bour*. */
const isInWord = ({ placed, pieces }: { placed: Placed; pieces: readonly Damage[] }): boolean => {
  const { text } = placed.paragraph;
  return pieces.some(({ span }) => {
    const { start, end } = wordAround(text, span);
    return [text.slice(start, span.start), text.slice(span.end, end)].every((side, i) =>
      /\p{L}/u.test(wordsIn(side).at(i - 1) ?? ''),
    );
  });
};

/** Pieces of one word are one finding; what is lost can be mended with nothing else, and stands alone. */
function* byWord({ paragraph: { text, repaired } }: Placed): Iterable<Damage[]> {
  let word: Damage[] = [];
  for (const piece of repaired?.damage ?? []) {
    const last = word.at(-1);
    if (
      last &&
      (piece.kind === 'lost' || last.kind === 'lost' || /\s/.test(text.slice(last.span.end, piece.span.start)))
    ) {
      yield word;
      word = [];
    }
    word.push(piece);
  }
  if (word.length) yield word;
}

function report({ start, paragraph: { text } }: Placed, pieces: readonly Damage[]): Report {
  const [{ span: first, kind }, { span: last }] = [pieces[0], pieces[pieces.length - 1]];
  const damaged = { start: first.start, end: last.end };
  const is = wordsIn(text.slice(damaged.start, damaged.end));
  if (kind === 'lost') return { span: shift(damaged, start), message: lost(is) };
  const should = shown(restored(text, damaged, pieces));
  return {
    span: shift(damaged, start),
    message: spelled(kind, shown(is), should),
    fixes: [
      {
        title: should ? say('Write “{0}”', should) : say('Delete it'),
        preferred: pieces.every(({ sure, text: is }) => sure && !/[ÂÃ]$/.test(is)), // half decoded, its rest is lost
        edits: editsOf(start, pieces),
      },
    ],
  };
}

/** What nobody sees is one trace of one system, and reported once for the whole article, on the first word that has it. */
function reportUnseen(all: readonly { placed: Placed; pieces: readonly Damage[] }[]): Report {
  const { start, paragraph } = all[0].placed;
  const { pieces } = all[0];
  const marked = wordAround(paragraph.text, { start: pieces[0].span.start, end: pieces[pieces.length - 1].span.end });
  return {
    span: shift(marked, start),
    message: hidden(paragraph.text, pieces, shown(restored(paragraph.text, marked, pieces)), all.length - 1),
    fixes: [
      {
        title: say('Delete the invisible characters'),
        preferred: true,
        edits: all.flatMap(each => editsOf(each.placed.start, each.pieces)),
      },
    ],
  };
}

const editsOf = (start: number, pieces: readonly Damage[]): Edit[] =>
  pieces.map(({ span, text }) => ({ span: shift(span, start), text }));

const lost = (is: string): Phrase =>
  /[\ud800-\udfff]/.test(is)
    ? say('Half of a character is lost here.')
    : say('A character is lost: “{0}” stands in its place.', shorten(is));

function spelled(kind: Damage['kind'], is: string, should: string): Phrase {
  if (kind === 'left') return say('“{0}”: a system’s own signs were left in the copy.', is);
  if (kind === 'html' && !should) return say('“{0}” is a tag of HTML that was left in the copy.', is);
  if (kind === 'html')
    return should.trim() ? say('“{0}” is HTML for “{1}”.', is, should) : say('“{0}” is HTML for a space.', is);
  return should.trim() ? say('“{0}” is a garbled “{1}”.', is, should) : say('“{0}” is a garbled space.', is);
}

/** Invisible characters by their numbers, which is how they are looked up. */
function hidden(text: string, pieces: readonly Damage[], word: string, more: number): Phrase {
  const names = new Set(pieces.flatMap(({ span }) => Array.from(wordsIn(text.slice(span.start, span.end)), numberOf)));
  const all = [...names].slice(0, 4).join(', ');
  if (more === 1) return say('An invisible character stands here ({0}), and another in one more place.', all);
  if (more) return say('An invisible character stands here ({0}), and others in {1} more places.', all, String(more));
  return word.trim()
    ? say('“{0}” has an invisible character in it: {1}.', word, all)
    : say('An invisible character stands here: {0}.', all);
}

/** What nobody sees is marked with the word that it stands in or touches, so that the mark is seen. */
function wordAround(text: string, { start, end }: Span): Span {
  let from = start;
  for (let at = start - 1, letters = 0; letters < LONGEST && (text[at] === REST || isOfWord(text[at])); at--) {
    if (text[at] === REST) continue;
    from = at;
    letters++;
  }
  let to = end;
  for (let letters = 0; letters < LONGEST && isOfWord(text[to]); letters++) {
    to++;
    while (text[to] === REST) to++;
  }
  return { start: from, end: to };
}

const isOfWord = (sign = ' '): boolean => /[\p{L}\p{N}’'-]/u.test(sign);

/** A piece of the text with the damage in it repaired. */
function restored(text: string, { start, end }: Span, pieces: readonly Damage[]): string {
  let out = '';
  for (const { span, text: should } of pieces) {
    out += text.slice(start, span.start) + should;
    start = span.end;
  }
  return wordsIn(out + text.slice(start, end));
}

/** Copy as it is shown in a message: short, and what nobody sees by its number. */
const shown = (copy: string): string => shorten(copy).replace(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Cs}]/gu, numberOf);

const shorten = (copy: string): string => (copy.length > LONGEST ? `${copy.slice(0, LONGEST - 1)}…` : copy);

const numberOf = (c: string): string => `U+${c.codePointAt(0)!.toString(16).toUpperCase().padStart(4, '0')}`;
