/** One quantity given with two values, and two quantities, in wordings that nobody tuned to: written down before they were tried. */
import { holds } from '../wordings';

/** Marks say what is found. */
const CASES: Readonly<Record<string, readonly string[]>> = {
  'figure/inconsistent': [
    // across paragraphs
    'The trawler had 27 sailors aboard when it left Bergen.\n\nNone of the ⟦72⟧ sailors aboard could swim, the owner said.',
    'The orchard has 640 pear trees.\n\nA blight has struck all ⟦460⟧ pear trees since May.',
    'The museum paid £3.4 million for the vase.\n\nThe ⟦£3.4 billion⟧ vase goes on show in June.',
    'Some 18,000 pilgrims walked to the shrine.\n\nMost of the ⟦1,800⟧ pilgrims slept in tents.',
    'The tunnel is 14 kilometres long.\n\nBuilders drilled for nine years. The ⟦41-kilometre⟧ tunnel opens on Friday.',
    'The choir has fifteen singers.\n\nThey rehearse at dawn. All ⟦17⟧ singers are retired.',
    'The mine employed 912 people.\n\nThe closure was sudden. The ⟦921⟧ people employed at the mine will be paid until May.',
    'The poll asked 1,204 farmers.\n\nOf the ⟦1,240⟧ farmers asked, half keep pigs.',
    'A jury of twelve cleared the baker.\n\nThe judge thanked the ⟦11⟧ jurors who cleared the baker.',
    // headline and lede
    'Avalanche buries 9 skiers near Voss\n\nAn avalanche buried ⟦six⟧ skiers near Voss on Sunday, police said.',
    'Town sells 340 lamps\n\nThe town of Elston has sold ⟦430⟧ lamps to a neighbour.',
    'Baker fined £4,000 over mice\n\nA baker was fined ⟦£40,000⟧ on Monday after mice were found in his shop.',
    'Three bridges to shut in spring\n\n⟦Four⟧ bridges will shut in spring, the council said.',
    'Port strike enters 12th day as 700 dockers walk out\n\nSome ⟦770⟧ dockers have walked out at the port of Kiel.',
    // within a paragraph
    'The reserve is home to 58 wolves. All ⟦85⟧ wolves wear collars.',
    'The archive holds 4,100 maps. Of the ⟦1,400⟧ maps, only ten are dated.',
    'A crew of 31 built the pier. The crew of ⟦13⟧ worked in shifts.',
    'The shop sold 260 kites in May, it said. The ⟦620⟧ kites sold in May were all red.',
    'Her sentence was eight years. She has served two of the ⟦six years⟧ of her sentence.',
    'The grant is $75,000. She will spend the ⟦$57,000⟧ grant on a boat.',
    // one person
    'Olav Brandt, 63, has kept bees since 1990.\n\nBrandt, who is ⟦36⟧, sells the honey in town.',
    'Ingrid Moe, 29, won the race.\n\nAt ⟦92⟧, Moe is the youngest winner yet.',
    // a deed by its name
    'Six nurses were dismissed in May.\n\nThe dismissal of ⟦nine⟧ nurses was unlawful, the court said.',
    'Police arrested 16 men at the port.\n\nThe arrest of ⟦18⟧ men at the port was a mistake, a lawyer said.',
    'Nineteen people were killed in the blast.\n\nThe blast that killed ⟦29⟧ people was heard in Kiel.',
    // a measure of something, and digits lost or turned
    'The tanker spilled 340 tons of oil off Voss.\n\nThe ⟦430 tons⟧ of oil spilled off Voss have reached the beach.',
    'Nineteen people were rescued from the ferry.\n\nThe ⟦nine⟧ people rescued from the ferry are in hospital.',
    'The pier, which is 684 metres long, was rebuilt in 1970.\n\nIt takes an hour to walk a pier that is ⟦648 metres⟧ long.',
    'Thirty-one fans were held after the cup final on Saturday.\n\nThe ⟦13⟧ fans held after the cup final will be in court on Monday.',
    // a sum by what it is
    'The city lent the club 62 million euros in 2019.\n\nNobody knows how the loan of ⟦62 billion euros⟧ is to be repaid.',
    // sound
    'The city lent the club 62 million euros in 2019.\n\nThe debts of 62.4 billion euros are the country’s. A budget of 62 billion euros is due.',
    'Six nurses were dismissed in May.\n\nThe clinic confirmed the dismissal of nine nurses in Kiel.',
    'A blast in Kiel killed 19 people.\n\nThe blast that killed 21 people in Voss was worse.',
    'The bank will close six branches in Wales.\n\nThe closure of seven branches in Kent would cost jobs.',
    'Nineteen people were rescued from the ferry.\n\nThe nine people rescued from the ferry by helicopter are in hospital.',
    'The storm dropped 19 inches of snow on Kiel.\n\nThe nine inches of snow that fell on Voss in March were gone.',
    'Nine fans were held in the capital on Saturday.\n\nThe 12 fans held in the capital will be freed on Monday.',
    'A bridge that is 412 metres long stands at Voss. Another bridge, which is 421 metres long, stands at Kiel.',
    'Storm sinks 12 boats in Elston harbour\n\nThe harbour of Elston has 40 boats for hire, and the council wants more.',
    'The trawler had 27 sailors aboard. In 2012 it had 72 sailors aboard.',
    'The orchard has 640 pear trees and 460 plum trees.\n\nAll 460 plum trees bear fruit.',
    'The museum paid £3.4 million for the vase.\n\nIts building cost £4.3 million.',
    'The choir has fifteen singers.\n\nSeven singers are retired, and eight singers are students.',
    'Of the 1,204 farmers asked, 1,024 farmers keep pigs.',
    'Avalanche buries 9 skiers near Voss\n\nAn avalanche buried nine skiers near Voss. Six skiers were dug out alive.',
    'Town sells 340 lamps\n\nThe town sold 300 lamps to a neighbour and 40 lamps to a school.',
    'Three bridges to shut in spring\n\nFour bridges were to shut, but the council has saved one.',
    'The reserve was home to 58 wolves in May. It now has 85 wolves.',
    'The archive holds 4,100 maps, up from 1,400 maps in 2003.',
    'A crew of 31 built the pier. Another crew of 13 painted it.',
    'The shop sold 260 kites in May and 620 kites in June.',
    'Her sentence was eight years. His sentence was six years.',
    'The grant is $75,000. Last year it was $57,000.',
    'Olav Brandt, 63, has kept bees since he was 36.',
    'Sixty homes lost power.\n\nBy noon 40 homes had power again, and 20 homes did not.',
    'The mayor put the crowd at 5,000 people.\n\nThe police put the crowd at 3,000 people.',
    'The death toll stood at 14 people on Monday.\n\nBy Tuesday the death toll stood at 41 people.',
    'The team won 12 games at home.\n\nThe team won 21 games in all.',
    'The company has 4,000 workers in Norway.\n\nThe company has 40,000 workers in Europe.',
    'She scored 13 points in the first half.\n\nShe scored 31 points in the match.',
    'The bridge is 140 metres long. The old bridge was 410 metres long.',
    'A third of the 90 boats sank.\n\nThe 60 boats that did not sink were mended.',
    'Moe, 29, won the race. Her coach, Per Lund, is 92.',
    'He was jailed for eight years in May. The six years he served before will count.',
    'The Lions lost 58 sheep. The farm next door lost 85 sheep.',
  ],
};

/** These do not hold yet. At first 26 of 48 did: 3 of 22 with damage, 23 of 26 without. */
const NOT_YET: ReadonlySet<string> = new Set<string>([
  'A jury of twelve cleared the baker.\n\nThe judge thanked the ⟦11⟧ jurors who cleared the baker.',
  'Baker fined £4,000 over mice\n\nA baker was fined ⟦£40,000⟧ on Monday after mice were found in his shop.',
  'Port strike enters 12th day as 700 dockers walk out\n\nSome ⟦770⟧ dockers have walked out at the port of Kiel.',
  'Town sells 340 lamps\n\nThe town sold 300 lamps to a neighbour and 40 lamps to a school.',
  'Three bridges to shut in spring\n\nFour bridges were to shut, but the council has saved one.',
]);

suite('one quantity with two values, in wordings that nobody tuned to', () => holds(CASES, NOT_YET));
