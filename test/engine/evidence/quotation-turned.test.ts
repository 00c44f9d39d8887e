/** Brief quotations that a word turns, and those that are two sentences of one speaker: they tell where the document names who says them. */
import { table } from './asked';
import { prose } from './documents';

const hearing = prose(
  'sources/hearing.txt',
  `CHAIR: What of the contract?
HEIM: I did not sign the contract. My clerk signed it.
CHAIR: And your taxes?
HEIM: I sometimes paid my taxes. The rest I forgot.
CHAIR: And the horses?
BRANDT: We sold the horses. Nobody else wanted them.
CHAIR: What of parole?
VALE: They hardly told us about parole. They told us about visits.
CHAIR: What did the warden say?
STERN: You may leave the island. Nobody will stop you.
SOW: We buried our mayor. He was forty.
CHAIR: And the road?
SOW: The road must be closed. I said so in May.`,
);

table('a word that turns a brief quotation', [hearing], [
  ['“I did sign the contract,” Mayor Rosa Heim said.', 'telling-words, HEIM | negation > not'],
  ['“I always paid my taxes,” Mayor Rosa Heim said.', 'telling-words, HEIM | quantifier always > sometimes'],
  ['“We never sold the horses,” farmer Ulf Brandt said.', 'telling-words, BRANDT | negation never > '],
  ['“[The guards] always told us about parole,” inmate Juri Vale said.', 'telling-words, VALE | edited [The guards] > They | negation always > hardly'],
  ['“You must leave the island,” warden Pia Stern said.', 'telling-words, STERN | modal must > may'],
  ['“I did not sign the contract,” Mayor Rosa Heim said.', 'same-words, HEIM'],
  ['“I did sign the contract,” farmer Ulf Brandt said.', 'not-found'],
  ['“I did not sign the letters,” Mayor Lars Meier said.', 'not-found'],
  ['“We never kept the horses,” farmer Ulf Brandt said.', 'not-found'],
  ['“I did pay the clerk,” Mayor Rosa Heim said.', 'not-found'],
]); // prettier-ignore

table('two brief sentences of one speaker', [hearing], [
  ['“We buried our mayor. The road must be closed,” teacher Amin Sow said.', 'pieces, SOW'],
  ['“We buried our mayor. The road must be closed,” farmer Ulf Brandt said.', 'not-found'],
  ['“We sold the horses. The road must be closed,” teacher Amin Sow said.', 'not-found'],
  ['“We buried our mayor. The road must be open,” teacher Amin Sow said.', 'not-found'],
]); // prettier-ignore
