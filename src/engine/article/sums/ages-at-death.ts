/** How old somebody became, in a sentence of its own: *She was born in 1940 and died in 2015. She was 85.* */
import { lastFrom, type Span } from '../../text/span';
import { hashes, isIn, isSignOf } from '../../words/grammar';
import type { Tokens } from '../../words/tokens';
import type { Paragraph } from '../paragraph';
import { isYear } from './joints';
import { phrases } from './phrase-table';
import type { WrongSum } from './wrong-sum';
import { yearsInWords } from './years';

const BORN = hashes('born');
const DIED = phrases('died, dies, passed away, was killed');
const WAS = hashes('was');
const HE = hashes('he she');
/** Somebody else may be meant. */
const KIN = hashes(
  'wife husband widow widower mother father parents son sons daughter daughters brother brothers sister sisters child children twin twins ' +
    'friend partner uncle aunt cousin grandfather grandmother',
);

/** *Per Moe was born in 1940, and died in 2015. He was 85.*: each such age, with the sentence before. */
export function* wrongAgesAtDeath({ tokens, sentences, figures, kind }: Paragraph): Iterable<WrongSum> {
  if (kind === 'furniture' || kind === 'table') return;
  for (const { span, value } of figures) {
    const at = lastFrom(sentences, span.start);
    if (at < 1 || value === null) continue;
    const [first, last] = [tokens.from(span.start), tokens.from(span.end - 1)];
    const isAge =
      first === tokens.from(sentences[at].start) + 2 && isIn(tokens, first - 1, WAS) && isIn(tokens, first - 2, HE);
    if (!isAge || !isSignOf(tokens, last + 1, '.,')) continue;
    const life = lifeIn(tokens, sentences[at - 1]);
    const years = life && life.died - life.born;
    if (!life || !years || years <= 0 || value === years || value === years - 1) continue;
    const message = yearsInWords(String(life.born), String(life.died));
    yield { span, figure: null, message, computed: null };
  }
}

/** The years of the birth and of the death that a sentence tells, where it tells of nobody else’s. */
function lifeIn(tokens: Tokens, { start, end }: Span): { born: number; died: number } | undefined {
  const years: Record<'born' | 'died', number[]> = { born: [], died: [] };
  let told: 'born' | 'died' | undefined;
  for (let i = tokens.from(start); i < tokens.count && tokens.start(i) < end; i++) {
    if (isIn(tokens, i, KIN)) return undefined;
    if (isIn(tokens, i, BORN)) told = 'born';
    else if (DIED.at(tokens, i)) told = 'died';
    else if (isYear(tokens, i)) {
      if (!told) return undefined;
      years[told].push(Number(tokens.text(i)));
    }
  }
  const { born, died } = years;
  return born.length === 1 && died.length === 1 ? { born: born[0], died: died[0] } : undefined;
}
