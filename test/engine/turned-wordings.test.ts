/** Digits that are turned in a figure soon told again, a surname in -ez and -es, and sound copy like both, in wordings of our own. */
import { holds } from '../wordings';

const CASES: Readonly<Record<string, readonly string[]>> = {
  'figure/inconsistent': [
    'At 4,478 metres the horn is a landmark. Climbers stood on its top, ⟦4,748 metres⟧ up, at dawn.',
    'The new stadium, which opens in May, cost $318 million. Nobody knows why a stadium of wood ended up at ⟦$381 million⟧.',
    'The lake holds 1,237 gallons of fuel oil. Divers are to pump the ⟦1,273 gallons⟧ out by Friday.',
    'The estate owes £4.63 million to the bank. Lawyers say the bank will see little of the ⟦£4.36 million⟧.',
    'The wreck lies 2,841 feet down. Robots went to ⟦2,481 feet⟧ and filmed it.',
    'Her farm has 1,650 acres of wheat. Hail beat down all ⟦1,560 acres⟧ on Sunday.',
    'At 4,478 metres the horn is a landmark. Its neighbour, 4,748 metres up, is less known.',
    'The stadium cost $318 million. The old stadium would cost $381 million today.',
    'The lake held 1,237 gallons in May. It held 1,273 gallons in June.',
    'The estate owed £4.63 million, up from £4.36 million. It has land.',
    'The line is 2,841 feet long. A second line of 2,481 feet is planned.',
    'Her farm has 1,650 acres of wheat. His has 1,560 acres of oats.',
    'The fund lost $318 million in the spring. It lost $381 million in the autumn.',
    'Ana Ruiz paid £463,000 for her house. Ben Orr paid £436,000 for his.',
    'Bids came to $1.32 million and $1.23 million. The bid of $1.32 million won.',
    'The peak is 2,841 feet high. The pass below it is 2,481 feet high.',
  ],
  'name/inconsistent': [
    'Rosa Gomez won the race. Nobody had bet on ⟦Gomes⟧, who is 50.',
    'Pedro Alvarez runs the inn. A cousin of ⟦Alvares⟧ runs the mill.',
    'The mayor, Ana Lopez, slept. They rang ⟦Lopes⟧ at noon.',
    'Juan Fernandes wrote it. “I wept,” ⟦Fernandez⟧ said.',
    'José Ibáñez won the stage. ⟦Ibañes⟧ now leads by a minute.',
    'The coach is Luis Marquez. Fans sang for ⟦Marques⟧ on Sunday.',
    'Rosa Gomez won the race. Luisa Gomes was second, and Gomes wept.',
    'Pedro Alvarez runs the inn. His rival Tom Alvares runs the mill.',
    'Ana Lopez met Mr Lopes. Lopes left first.',
    'The Cortez family and the Cortes bank are rich.',
    'Juan Fernandez wrote it. The Fernandezes wept.',
    'Luis Marquez saw the town of Marques. Marques is small.',
  ],
};

/** What does not hold yet. */
const NOT_YET: ReadonlySet<string> = new Set<string>([
  'The new stadium, which opens in May, cost $318 million. Nobody knows why a stadium of wood ended up at ⟦$381 million⟧.', // of May
  'The mayor, Ana Lopez, slept. They rang ⟦Lopes⟧ at noon.',
  'The coach is Luis Marquez. Fans sang for ⟦Marques⟧ on Sunday.',
]);

suite('digits that are turned, and names in -ez', () => holds(CASES, NOT_YET));
