/**
 * What a word can be, as bits: most words can be several things. scripts/lexicon.mjs says where each comes from; WordNet knows nouns, verbs,
 * adjectives and adverbs, lexicon/ the small words of English and the words of the trade.
 */
export const Class = {
  /** *the*, *its*, *several* */
  DETERMINER: 1 << 0,
  /** Whoever does something: *she*, *nobody* */
  PRONOUN: 1 << 1,
  /** *her*, *themselves* */
  OBJECT: 1 << 2,
  PREPOSITION: 1 << 3,
  /** *and*, *but* */
  JOINER: 1 << 4,
  /** *because*, *while* */
  SUBORDINATOR: 1 << 5,
  /** *who*, *which*, *that* */
  RELATIVE: 1 << 6,
  /** *is*, *had*, *would* */
  AUXILIARY: 1 << 7,
  /** *not*, *never* */
  DENIAL: 1 << 8,
  NOUN: 1 << 9,
  PLURAL: 1 << 10,
  /** A verb as a dictionary has it: *say* */
  BASE: 1 << 11,
  /** *says* */
  PRESENT: 1 << 12,
  /** *said* */
  PAST: 1 << 13,
  /** *said*, *written* */
  PARTICIPLE: 1 << 14,
  /** *saying* */
  ING: 1 << 15,
  ADJECTIVE: 1 << 16,
  ADVERB: 1 << 17,
  /** A form of a verb that gives somebody’s words wherever it stands: *said*, *insists* */
  CUE: 1 << 18,
  /** One that does so after a quotation: *fumed* */
  CUE_AFTER: 1 << 19,
  /** One that does so with a part of a sentence in quotation marks: *called it “…”* */
  MIXED_CUE: 1 << 20,
  /** Whose subject stands for a figure: *announced*, not *cried* */
  VOUCHING: 1 << 21,
  /** Any verb that can have a clause of what is spoken or thought: *divulge* */
  SPEAKING: 1 << 22,
  /** What somebody is called: *nurse*, *officials* */
  PERSON: 1 << 23,
  /** What a body of people is called: *council* */
  BODY: 1 << 24,
  /** Before a name: *Mr*, *Senator* */
  TITLE: 1 << 25,
  /** A given name that is usual for men, or a word for a man. */
  MAN: 1 << 26,
  WOMAN: 1 << 27,
  /** When something happens: *yesterday*, *week* */
  TIME: 1 << 28,
  /** A day of the week. */
  DAY: 1 << 29,
  /** One of the 12,000 commonest words of English. */
  COMMON: 1 << 30,
  /** It has a capital wherever it stands: *Paris*, *French* */
  PROPER: 1 << 31,
} as const;

/** A first name of people. */
export const GIVEN = Class.MAN | Class.WOMAN;

/** A verb that has a tense: *says*, *said*. */
export const FINITE = Class.PRESENT | Class.PAST;

/** Words of grammar, which name nothing: *the*, *she*, *in*, *because*, *would*. */
export const GRAMMAR =
  Class.DETERMINER |
  Class.PRONOUN |
  Class.OBJECT |
  Class.PREPOSITION |
  Class.JOINER |
  Class.SUBORDINATOR |
  Class.RELATIVE |
  Class.AUXILIARY;
