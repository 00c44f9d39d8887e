/** Single words that English says twice: *had had*, *very very*, *came in in May*, *what it is is*. */
import { Class, FINITE } from '../../words/classes';
import { hashes, isIn, isPossessive, isSignOf } from '../../words/grammar';
import type { Tokens } from '../../words/tokens';
import type { Paragraph } from '../paragraph';

/** For emphasis, as a sound, and where grammar asks for it. */
const ALWAYS = hashes(
  'had that do did her no yes yeah ha ho hey oh bye blah knock hear tut tsk hush chop boo la na da tick night there ' +
    'never very really much many more most long far big bad old good little wait please well go run stop help dear again way too so ' +
    'can poo pooh rah win goody',
);

/** A verb takes one of these, and what follows begins with it: *came in in May*, *goes on on Monday*. */
const PARTICLES = hashes('in on up out off down over through by');
const PARTICLE_VERBS = hashes(
  'go goes going went gone come comes coming came move moves moving moved carry carries carrying carried log logs logging logged ' +
    'hold holds holding held keep keeps keeping kept turn turns turning turned stay stays staying stayed live lives living lived ' +
    'drag drags dragging dragged get gets getting got put puts putting take takes taking took taken check checks checking checked ' +
    'bring brings bringing brought set sets setting settle settles settled call calls calling called phone phones phoned tune tuned ' +
    'pitch pitches pitched sign signs signing signed sworn swear move walk walks walking walked break breaks broke broken look looks ' +
    'looking looked',
);
/** *Everyone they spoke to to ask.* */
const TO = hashes('to');
const TO_VERBS = hashes(
  'speak spoke spoken speaking talk talked talking listen listened had refer referred belong belonged write wrote written',
);

/** *The lengths he went to to win*, but not *he went to to the lock*. */
const GOING = hashes('went gone resort resorted');

/** *What it is is a bridge*, *whoever it was was late*: a clause that has ended with the verb. */
const COPULAS = hashes('is was');
const OPENS_CLAUSE = hashes(
  'what who whoever whatever which how where wherever when whichever all thing reason problem question point as that why',
);
const LOOK_BACK = 8;
/** *What it does does harm*, *whoever wins wins a goat*: they open a clause that is itself somebody or something. */
const OPENS_SUBJECT = hashes('what who whoever whatever whichever wherever how where');

/** *If you want it it is there*; at the head of a sentence it is a slip. */
const SUBJECTS = hashes('it you');
/** *He he*, and nothing behind it. */
const LAUGHTER = hashes('he');
/** *Now now*, said to somebody. */
const CALMING = hashes('now');
/** A speaker starts again: *“We we will wait.”* */
const STAMMERED = hashes('i we they he she my what who');

/** A word stands at `from` and at `middle`, right behind one another. May it? */
export function isRightlyTwice({ tokens, quotations }: Paragraph, from: number, middle: number): boolean {
  if (isIn(tokens, from, ALWAYS)) return !isBeforeNounPhrase(tokens, from, middle) && !isBeforeVerb(tokens, middle);
  if (isIn(tokens, from, LAUGHTER) && !tokens.isWord(middle + 1)) return true;
  if (isIn(tokens, from, PARTICLES)) return isIn(tokens, from - 1, PARTICLE_VERBS);
  if (isIn(tokens, from, TO))
    return isIn(tokens, from - 1, TO_VERBS) || (isIn(tokens, from - 1, GOING) && tokens.is(middle + 1, Class.BASE));
  if (isIn(tokens, from, COPULAS)) return endsClause(tokens, from);
  if (mayBeMain(tokens, from) && endsSubject(tokens, from)) return true;
  if (isIn(tokens, from, SUBJECTS)) return !opensClause(tokens, from);
  const at = tokens.start(from);
  const isQuoted = quotations.some(({ span }) => at >= span.start && at < span.end);
  return (
    isQuoted && (isIn(tokens, from, STAMMERED) || (isIn(tokens, from, CALMING) && isSignOf(tokens, middle + 1, ',.!')))
  );
}

const THAT = hashes('that');
/** None of these stands behind *that* where it points at something: *that that boat was late*. */
const DEFINITE = hashes('the a an its their our my your his this these those');

/** *said that that the boat was late*; but *it is that that the board wants*. */
const isBeforeNounPhrase = (tokens: Tokens, from: number, middle: number): boolean =>
  isIn(tokens, from, THAT) &&
  isIn(tokens, middle + 1, DEFINITE) &&
  !tokens.is(from - 1, Class.AUXILIARY | Class.PREPOSITION) &&
  !isPossessive(tokens, from - 1);

const THERE = hashes('there');

/** *There there is no boat*; but *there, there*. */
const isBeforeVerb = (tokens: Tokens, middle: number): boolean =>
  isIn(tokens, middle, THERE) && tokens.is(middle + 1, Class.AUXILIARY);

function endsClause(tokens: Tokens, verb: number): boolean {
  for (let i = verb - 1; i >= 0 && verb - i <= LOOK_BACK; i--) {
    if (isSignOf(tokens, i, '.?!')) return false;
    if (isIn(tokens, i, OPENS_CLAUSE)) return true;
  }
  return false;
}

/** Verbs that help others, and stand alone as well: *what she has has no name*. */
const ALONE = hashes('are were has have does');
const mayBeMain = (tokens: Tokens, i: number): boolean =>
  tokens.is(i, Class.AUXILIARY) ? isIn(tokens, i, ALONE) : tokens.is(i, FINITE);

/** The verb of a clause that is a subject, with no other verb before it. Behind a noun or a comma such a clause only adds to somebody: *Ruiz, who leads*. */
function endsSubject(tokens: Tokens, verb: number): boolean {
  for (let i = verb - 1; i >= 0 && verb - i <= LOOK_BACK; i--) {
    if (isIn(tokens, i, OPENS_SUBJECT)) return !isSignOf(tokens, i - 1, ',') && !isRelative(tokens, i);
    if (isSignOf(tokens, i, '.?!,;') || isPlainVerb(tokens, i)) return false;
    if (i === verb - 1 && tokens.is(i, Class.DETERMINER)) return false; // *the combined company*
  }
  return false;
}

const WHO = hashes('who');
/** *the people who*, *those who* */
const isRelative = (tokens: Tokens, i: number): boolean =>
  isIn(tokens, i, WHO) && tokens.is(i - 1, Class.NOUN | Class.PLURAL | Class.PRONOUN);

/** *Those who know know*, *the people who came came late*: it may be right, and a slip as often. */
export const isTwiceOfRelative = (tokens: Tokens, from: number): boolean =>
  isRelative(tokens, from - 1) && mayBeMain(tokens, from);

const isPlainVerb = (tokens: Tokens, i: number): boolean =>
  tokens.is(i, FINITE | Class.AUXILIARY) && !tokens.is(i, Class.NOUN | Class.PLURAL | Class.ADJECTIVE);

const opensClause = (tokens: Tokens, i: number): boolean =>
  i === 0 || isSignOf(tokens, i - 1, '.?!”"') || tokens.is(i - 1, Class.JOINER | Class.SUBORDINATOR);
