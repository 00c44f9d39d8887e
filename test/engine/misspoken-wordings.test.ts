/**
 * Attributions with a speaker in a wrong form, a word that only sounds like a cue, a small word that has lost what belongs to it, or two
 * labels, and sound ones like them, in wordings that nobody tuned to: written before they were tried.
 */
import { holds } from '../wordings';

/** Marks say what is found. */
const CASES: Readonly<Record<string, readonly string[]>> = {
  'attribution/garbled': [
    // an object speaks
    '“The kiln was cold by noon,” ⟦him⟧ said. Nobody had lit it.',
    '“The kiln was cold by noon,” ⟦them⟧ told the foreman.',
    '“Who lit it?” ⟦me⟧ asked. “Nobody,” said Orr.',
    '“The kiln was cold by noon,” ⟦her⟧ later said in an e-mail.',
    '“The kiln was cold by noon,” said ⟦him⟧ on Tuesday.',
    'The firm blames the stoker, “who was asleep,” ⟦them⟧ said.',
    'The kiln was cold by noon, ⟦him⟧ said.',
    '“The kiln was cold by noon,” he said. Orr told him so.',
    '“The kiln was cold by noon,” her foreman said.',
    '“The kiln was cold by noon,” US officials said. “It was,” US said.',
    '“The kiln was cold by noon,” said her foreman, Per Vik.',
    '“The kiln was cold by noon,” she told him.',
    'The man who beat him said no. Those behind them said nothing.',
    'The woman who taught me said it was cold, and what struck us said a lot.',
    // an owner speaks
    '“It smelled of tar,” ⟦their⟧ said. The roof was new.',
    '“It smelled of tar,” ⟦my⟧ told the paper on Monday.',
    '“I smelled the tar at once,” ⟦Lindqvist’s⟧ said.',
    '“It smelled of tar,” ⟦Mr. Lindqvist’s⟧ said on Friday.',
    '“It smelled of tar,” ⟦the roofer’s⟧ said.',
    '“It smelled of tar,” their roofer said. Ours said so too.',
    '“It smelled of tar,” Lindqvist’s wife said.',
    '“We smelled no tar,” Macy’s said in a statement.',
    '“It smelled of tar,” one of the mayor’s aides said.',
    '“I love you,” her note said. “Me too,” his said.',
    '“It smelled of tar,” she’s said more than once.',
    '“It smelled of tar,” ⟦by Lindqvist⟧ said.',
    '“It smelled of tar,” ⟦from Eva Lindqvist⟧ said on Friday.',
    '“High Tar,” by Eva Lindqvist, says little of roofs. “High Tar,” from Orr, told of them.',
    // not chosen
    '“The ferry will not sail,” ⟦he/she said⟧.',
    '“The ferry will not sail,” ⟦s/he told⟧ reporters. “Not now.”',
    '“The ferry will not sail,” ⟦(s)he said⟧ on Friday.',
    '“The ferry will not sail,” ⟦she (he) added⟧.',
    'A caller has to say what he/she said before. Each skipper says where he/she sails.',
    '“The ferry will not sail,” he (Orr) said.',
    '“The ferry will not sail,” she [Ana Ruiz] said.',
    // misheard
    '“The goats got out at night,” she ⟦sad⟧.',
    '“The goats got out at night,” Per Vik, a herdsman, ⟦tolled⟧ the court.',
    '“The goats got out at night,” he ⟦sayed⟧ on Monday.',
    '“The goats got out at night,” ⟦sat⟧ Per Vik, the herdsman.',
    '“The goats got out at night,” ⟦set⟧ the herdsman.',
    '“The goats got out at night,” Vik ⟦knotted⟧. “All nine.”',
    '“The goats got out at night,” ⟦climbed⟧ Vik.',
    '“The goats got out at night,” she ⟦rote⟧ in a letter.',
    '“The goats got out at night,” she said, sad as she was.',
    '“The goats got out at night,” said Vik, who sat there.',
    '“The Goats,” set in a village in Norway, runs at the Elm.',
    '“The Goats,” set designer Ana Ruiz said, needs a real hill.',
    '“Who let them out?” he sat down and asked.',
    'The bell tolled. Reporters climbed the tower.',
    // in the order of another language
    '“The tram will be late,” ⟦it said Ana Ruiz⟧, a driver.',
    '“The tram will be late,” ⟦says it Ruiz⟧.',
    '“The tram will be late,” ⟦so Ana Ruiz⟧, the driver.',
    '“The tram will be late,” ⟦has it said⟧ Ana Ruiz.',
    '“The tram will be late,” ⟦has she said⟧ on Monday.',
    '“The tram will be late,” ⟦said it the driver⟧.',
    '“The tram will be late,” it said Monday.',
    '“The tram will be late,” it said. Ruiz drove on.',
    '“The tram will be late,” so said Ana Ruiz, the driver.',
    '“The tram will be late,” so Ruiz took a taxi.',
    '“Why is it late?” has she asked? “Has it said why?”',
    'The look on her face said it all. He has said it. It said Ruiz was late.',
    // a participle and nothing more
    '“We shear in May,” Vik ⟦said adding⟧. “It is warm then.”',
    '“We shear in May,” ⟦said Vik explaining⟧.',
    'They shear “in May, as ever,” she ⟦said noting⟧.',
    '“We shear in May,” he said laughing. “Or June.”',
    '“We shear in May,” he said, adding that it is warm then.',
    '“We shear in May,” Vik said, explaining the heat.',
    // the speaker again
    '“We drew a map,” ⟦she said she⟧, pointing to the wall.',
    '“We drew a map,” ⟦he said he⟧, “and nobody read it.”',
    '“We drew a map,” she said. She, pointing to the wall, laughed.',
    'She said she, too, drew a map. He said he, like others, had read it.',
    '“We drew a map,” he said he told them.',
  ],
};

/** These do not hold yet. At first 63 of 69 did: 30 of 35 with damage, 33 of 34 without. */
const NOT_YET: ReadonlySet<string> = new Set<string>([
  '“It smelled of tar,” ⟦the roofer’s⟧ said.',
  '“The goats got out at night,” ⟦set⟧ the herdsman.',
]);

suite('attributions with a wrong word in them, in wordings that nobody tuned to', () => holds(CASES, NOT_YET));
