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

/** The cues that hardly ever mean anything else. */
export const STRONG_CUES =
  'said|says|told|tells|wrote|writes|tweeted|tweets|replied|added|adds|asked|asks|argued|argues|explained|explains|noted|insisted|warned';

export const CUE_PATTERN = [...CUES].join('|');

/** A person's title before a surname. */
export const TITLES =
  'Mr|Mrs|Ms|Mx|Dr|Prof|Rev|Hon|Sen|Rep|Gov|Lt|Col|Gen|Maj|Capt|Sgt|Supt|Insp|Det|Sir|Dame|Lord|Lady|President|Secretary|Minister|Senator|Judge|Justice|Pope|King|Queen|Prince|Princess';

/** Pronouns that speak. */
export const PRONOUNS = 'he|she|they|it|we|I|you|who|one';
