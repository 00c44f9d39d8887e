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

/** What leads in to a quotation with a comma or a colon beside the cues: *the statement reads: “…”*. */
export const INTRODUCING: ReadonlySet<string> = new Set([
  ...CUES,
  ...(
    'reads read answered answers saying telling adding asking writing tweeting replying explaining concluding declaring say tell ask write add ' +
    'chanted chanting titled put puts went began begins noting arguing called stating insisting warning shot fired'
  ).split(' '),
]);

/** With a part of a sentence in quotation marks: *called it “…”*, *accused him of “…”*. */
export const MIXED_CUES: ReadonlySet<string> = new Set([
  ...CUES,
  ...(
    'say tell ask write declare describe argue claim insist suggest warn predict conclude accuse decry denounce admit announce explain state called calls call described describes accused accuses praised praises pledged pledges promised promises referred refers dismissed ' +
    'dismisses denounced denounces criticized criticizes criticised blamed blames blasted slammed dubbed labeled labelled branded termed deemed ' +
    'condemned condemns demanded demands urged assured thanked mocked characterized characterised compared decried derided hailed lauded touted ' +
    'portrayed questioned rejected ridiculed defended expressed apologized signed reported reports believes believed thinks thought hopes hoped ' +
    'feels felt wants wanted asked reads read declared voiced invoked cited cites used uses spoke speaks talked quoted announced charged charges ' +
    'implied implies likened vowed railed bragged lambasted proposed endorsed advised advises answered found finds concluded published'
  ).split(' '),
]);

/** Cues that lean on the subject of the sentence: *Ruiz resigned, saying that “…”*. */
export const PARTICIPLES: ReadonlySet<string> = new Set(
  (
    'saying telling calling adding asking writing arguing describing declaring insisting noting warning promising suggesting claiming explaining ' +
    'accusing praising referring denouncing stating tweeting citing pledging vowing dismissing criticizing demanding urging labeling dubbing ' +
    'remarking recalling predicting complaining blaming quoting comparing'
  ).split(' '),
);

/** Verbs whose subject vouches for what the sentence says: those of speech … */
export const VOUCHING: ReadonlySet<string> = new Set(
  (
    'said says say told tells tell wrote writes tweeted added adds noted notes claimed claims reported reports report announced announces ' +
    'acknowledged acknowledges confirmed confirms testified warned warns argued argues explained stated alleged alleges insisted maintains ' +
    'stressed recalled concluded concludes assured boasted boasts contended contends conceded admitted admits disclosed touted'
  ).split(' '),
);
/** … and those of counting and finding. */
export const FINDING: ReadonlySet<string> = new Set(
  (
    'estimated estimates estimate found finds find showed shows show predicted predicts projected projects forecast forecasts calculated ' +
    'calculates suggested suggests suggest indicated indicates indicate revealed reveals expects expected expect believes believe projects project anticipates anticipate'
  ).split(' '),
);
/** … and those of a list: *the poll puts Orr at 40 percent*. */
export const PLACING: ReadonlySet<string> = new Set('put puts pegs pegged lists listed'.split(' '));
/** … and those of wanting: the figure is that of whoever proposes it. */
export const WANTING: ReadonlySet<string> = new Set(
  (
    'proposed proposes proposing promised promises promising pledged pledges vowed vows demanded demands requested requests urged urges ' +
    'recommended recommends plans advocates supports wants wanted agreed agrees'
  ).split(' '),
);
/** *…, adding that 40 boats sank*: what the sentence is about says so. */
export const ADDING: ReadonlySet<string> = new Set(
  'saying adding noting claiming arguing warning estimating alleging explaining insisting telling writing announcing reporting'.split(
    ' ',
  ),
);

/** Participles that report: *…, saying the wall was low*. */
export const REPORTING =
  'saying adding noting telling warning explaining arguing insisting claiming stating writing predicting'.split(' ');
