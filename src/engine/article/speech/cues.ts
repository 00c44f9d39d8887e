/** The words that attribute: verbs of saying in the forms that news copy uses, and phrases such as *according to*. */

/** Verbs that take a quotation whoever speaks, in the past and the present. */
const SAYING =
  'said says told tells asked asks added adds wrote writes tweeted tweets replied replies argued argues insisted insists noted notes ' +
  'warned warns explained explains concluded concludes continued continues recalled recalls acknowledged acknowledges admitted admits ' +
  'announced announces claimed claims declared declares commented comments responded responds stated states stressed stresses ' +
  'remarked remarks quipped quips joked jokes shouted shouts exclaimed exclaims posted posts testified testifies vowed vows ' +
  'complained complains predicted predicts countered counters conceded concedes lamented laments emphasized emphasizes emphasised emphasises observed observes ' +
  'cautioned cautions boasted boasts whispered whispers yelled yells cried cries sighed laughed pleaded urged urges agreed agrees ' +
  'maintained maintains suggested suggests reiterated reiterates alleged alleges contended contends texted emailed blogged mused recounted';

export const CUES: ReadonlySet<string> = new Set(SAYING.split(' '));

export const CUE_PATTERN = [...CUES].join('|');

/** A person's title before a surname. */
export const TITLES =
  'Mr|Mrs|Ms|Mx|Dr|Prof|Rev|Hon|Sen|Rep|Gov|Lt|Col|Gen|Maj|Capt|Sgt|Supt|Insp|Det|Sir|Dame|Lord|Lady|President|Secretary|Minister|Senator|Judge|Justice|Pope|King|Queen|Prince|Princess';

/** Pronouns that speak. */
export const PRONOUNS = 'he|she|they|it|we|I|you|who|one';

/** After a quotation, beside the cues: *he will say*, *Ruiz shot back*, *the statement reads*. */
export const ATTRIBUTING: ReadonlySet<string> = new Set([
  ...CUES,
  ...(
    'say tell ask write add note argue claim insist complain joke explain conclude reported reports read reads shot fumed interjected answered ' +
    'answers chanted began asserted assured thundered deadpanned reasoned offered ventured huffed snapped muttered intoned interrupted ' +
    'marveled wondered thought thinks believes estimated charged charges showed found promised pledged chimed questioned'
  ).split(' '),
]);

/** Verbs whose subject vouches for what the sentence says. */
export const VOUCHING: ReadonlySet<string> = new Set(
  (
    'said says say told tells tell wrote writes tweeted added adds noted notes claimed claims reported reports report announced announces ' +
    'acknowledged acknowledges confirmed confirms testified warned warns argued argues explained stated alleged alleges insisted maintains ' +
    'stressed recalled concluded concludes assured boasted boasts contended contends conceded admitted admits disclosed touted'
  ).split(' '),
);
/** Participles that report: *…, saying the wall was low*. */
export const REPORTING =
  'saying adding noting telling warning explaining arguing insisting claiming stating writing predicting'.split(' ');
