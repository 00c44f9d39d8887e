/** Verbs whose past no ending makes: *rise, rose, risen*. None whose past is more often another word (*found*, *left*, *saw*). */
const VERBS = `
arise arose arisen, beat beaten, become became, begin began begun, bite bit bitten, blow blew blown, break broke broken, bring brought,
build built, buy bought, catch caught, choose chose chosen, come came, deal dealt, dig dug, draw drew drawn, drink drank drunk,
drive drove driven, eat ate eaten, fall fell fallen, feed fed, fight fought, flee fled, fly flew flown, forbid forbade forbidden,
forget forgot forgotten, freeze froze frozen, get got gotten, give gave given, go went gone, grow grew grown, hang hung, hear heard,
hide hid hidden, hold held, keep kept, know knew known, lead led, lend lent, lose lost, make made, mean meant, meet met, overcome overcame,
pay paid, ride rode ridden, ring rang rung, rise rose risen, run ran, seek sought, sell sold, send sent, shake shook shaken, shine shone,
shoot shot, shrink shrank shrunk, sing sang sung, sink sank sunk, sit sat, sleep slept, speak spoke spoken, speed sped, spend spent,
spring sprang sprung, stand stood, steal stole stolen, stick stuck, strike struck stricken, swear swore sworn, sweep swept, swim swam swum,
swing swung, take took taken, teach taught, tear tore torn, think thought, throw threw thrown, undergo underwent undergone,
wake woke woken, wear wore worn, weave wove woven, win won, withdraw withdrew withdrawn, write wrote written
`;

const BASES: ReadonlyMap<string, string> = new Map(
  VERBS.trim()
    .replaceAll('\n', ' ')
    .split(', ')
    .flatMap(forms => {
      const [base, ...pasts] = forms.split(' ');
      return pasts.map(past => [past, base] as const);
    }),
);

/** The verb that a word is a past form of; all others are as they are. */
export const baseOf = (word: string): string => BASES.get(word) ?? word;
