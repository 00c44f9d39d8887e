/** One word for another that looks or sounds like it, in wordings that nobody tuned to: written down before the rule was. */
import assert from 'node:assert/strict';
import { MISTAKEN } from '../../src/engine/article/copy-damage/neighbour-words';
import { classesOf } from '../../src/engine/words/lexicon';
import { hashOf } from '../../src/engine/words/tokens';
import { holds } from '../wordings';

/** Marks say what is found. */
const CASES: Readonly<Record<string, readonly string[]>> = {
  'text/wrong-word': [
    'The gate should ⟦of⟧ been locked, and the guard might ⟦of⟧ known.',
    'They could ⟦of⟧ easily won the tie.',
    'More ⟦then⟧ 40 boats left, fewer ⟦then⟧ last year.',
    'The cost was higher ⟦then⟧ expected, and the wall is taller ⟦then⟧ the church.',
    'She would rather ⟦then⟧ sell it keep the farm.',
    'The club has lost ⟦it’s⟧ way, and one of ⟦it’s⟧ owners.',
    'The firm runs ⟦it’s⟧ own fleet.',
    'He said ⟦its⟧ a pity, and ⟦its⟧ been a long year.',
    '⟦Its⟧ not the money that counts.',
    '⟦Their⟧ are three ways in, and ⟦their⟧ was no guard.',
    'The families lost ⟦there⟧ homes, and ⟦there⟧ own boats.',
    'They want a school of ⟦they’re⟧ own.',
    '“⟦Your⟧ not welcome here,” she was told.',
    'The man ⟦who’s⟧ car was stolen called the police.',
    'The woman ⟦whose⟧ been in charge since May left.',
    'The boat came ⟦form⟧ the north and sailed ⟦form⟧ 6 to 9.',
    'Two miles away ⟦form⟧ her home a tree fell.',
    'It is a ⟦from⟧ of tax.',
    'They found it at the bottom of ⟦he⟧ harbour, and in ⟦he⟧ old mill.',
    'She has ⟦lead⟧ the party since May, and it was ⟦lead⟧ by her father.',
    'They did not want to ⟦loose⟧ the cup, and will ⟦loose⟧ £2m.',
    'It was far ⟦to⟧ late, and there were way ⟦to⟧ many cars.',
    'He is going ⟦too⟧ be late, according ⟦too⟧ the club.',
    'The strike had no ⟦affect⟧ on trade, and the ⟦affects⟧ of it are felt.',
    'They walked ⟦passed⟧ the guard and drove ⟦passed⟧ her house.',
    'He did not know ⟦weather⟧ he had won.',
    'She gave him free ⟦reign⟧, and the storm will ⟦wreck⟧ havoc.',
    'A sneak ⟦peak⟧ at the plans had them waiting with ⟦baited⟧ breath.',
    'The talks should ⟦diffuse⟧ the row.',
    'Staff ⟦poured⟧ over the books.',
    'The ⟦pubic⟧ inquiry into ⟦pubic⟧ transport opens in May.',
    'The general ⟦manger⟧ of the ⟦Untied⟧ States arm left.',
    'It is a ⟦quite⟧ street, and there was ⟦quiet⟧ a lot of noise.',
    'The school ⟦principle⟧ agreed in ⟦principal⟧.',
    // short forms without their mark
    'They ⟦dont⟧ know what he ⟦didnt⟧ say, and ⟦thats⟧ all.',
    '“We ⟦wont⟧ be there, and they ⟦cant⟧ come,” she said. “⟦Theyre⟧ late.”',
    // more that one word beside it tells
    'The harbour lights were badly ⟦effected⟧ by salt.',
    'The club launched ⟦it’s⟧ second appeal and named ⟦it’s⟧ captain.',
    'They could ⟦of⟧ had three. He ⟦lead⟧ the choir for years.',
    'The ⟦principle⟧ sponsor left, and so did its ⟦principle⟧ dancers.',
    'Lawyers ⟦poured⟧ over the ledgers and are ⟦pouring⟧ over old maps.',
    'It is a central ⟦tenant⟧ of the faith.',
    'The climbers got a full ⟦compliment⟧ of gear, and the traffic remained ⟦stationery⟧.',
    'A ⟦breech⟧ of contract led ⟦hoards⟧ of fans to ⟦flaunt⟧ the rules.',
    'It did not ⟦phase⟧ her. He would ⟦tow⟧ the line, and was ⟦loathe⟧ to speak.',
    'An opinion ⟦pole⟧ calls her a ⟦roll⟧ model; she will ⟦bare⟧ the cost and ⟦bare⟧ that in mind.',
    'The couple met at the ⟦alter⟧, and the plane stood in an aircraft ⟦hanger⟧.',
    'Police used a water ⟦canon⟧ and seized ⟦elicit⟧ drugs from a ⟦heroine⟧ addict.',
    'Staff ⟦moral⟧ is low. He sought legal ⟦advise⟧ and will ⟦advice⟧ the board.',
    'She could hardly ⟦breath⟧. It is the town ⟦were⟧ he lived, and they ⟦where⟧ told so.',
    'She hopes to ⟦loose⟧ weight, and he may ⟦loose⟧ control.',
    // sound
    'As is his wont, he went. The wont of the town is old. Cant and rant fill the cants of the day.',
    'The change was effected by law in May, and she has effected a change.',
    'It shows it’s true that it’s second nature. She says it’s second best, and hopes it’s good news.',
    'They know it’s policy, felt it’s gossip and saw it’s art; he understands it’s only rain.',
    'A principle of law, a first principle and the principle that all are equal.',
    'She poured over the sauce, and rain poured over the roofs. The tenant of the farm left.',
    'She paid him a compliment of sorts; the stationery shop is shut. The breech of the gun is worn.',
    'A hoard of coins, a phase of the plan, a pole of wood, a roll of tape, bare feet and a hanger.',
    'She will phase it out, and may tow the boat. They loathe to see it. He bared the tooth.',
    'The canon of the cathedral, the heroine of the play and the moral of the tale. It may alter.',
    'The town, were he to come, would cheer. They asked where he was. Take a breath. He advises her.',
    'He could of course wait, and must of necessity go. It was the best that they could of the bad lot.',
    'It was cheap then; more, then, is to come. There were more then than now. He was older then.',
    'It rose higher then fell back. Prices were lower then and the yard was open.',
    'It’s its own fault that it’s late, and it’s been a long day. For it’s time to go, she said.',
    'Its not being there is odd. Its a-side and its B-side sold well. The sum of its parts is less.',
    'Their being there is odd. Their is-it-isn’t-it talk went on. They were there on their own.',
    'From there things went well; in there somewhere is a cat. He put the boxes in there.',
    'Your not being here hurt. Your a cappella group sang. Who’s there? The man who’s been here left.',
    'The man who’s head of the club and who’s chairman of the board left. Whose been-to list is longer?',
    'Workers form a line, and they form the core. To form a party takes time. In written form the plan is short.',
    'The mayor and he were there. It was about he and she. To he who waits all is given.',
    'They have lead in their blood. She has lead roles in two films. Water was led by lead pipes.',
    'The dog got loose. To let loose the dogs is wrong. They will loosen the rules. Loose talk will cost votes.',
    'He went too far to be back. She is too late, and he went to many towns. It is to many a shock.',
    'It is to open in May and to late-night shops it was to great acclaim that he sang.',
    'It may affect trade. A flat affect is a sign. They passed the guard and drove past.',
    'The mayor passed the house. In the past the weather was bad. Weather it with care.',
    'Her long reign is over. The peak is high. The wreck lay there. Baited hooks hang here.',
    'They diffuse the light, pour over the ice, and poured over the sauce.',
    'A child lay in the manger. Pubic hair is rare in art. He untied the boat.',
    'It is quite a street. Quite the star, she was quite alone. A quiet word is quiet.',
    'The principal agreed on the principle. The principal dancer left, and the main principle holds.',
    'He was then mayor. Fewer then came. It is no more then than a dream.',
  ],
};

suite('one word for another, in wordings that nobody tuned to', () => holds(CASES, new Set()));

/** Short forms are no words of the lexicon, which has no apostrophes. */
const isWritten = (word: string): boolean =>
  /^\p{L}+’\p{L}+$/u.test(word) || classesOf(hashOf(word.toLowerCase())) !== 0;

suite('words that are mistaken for each other', () => {
  for (const { meant } of [...MISTAKEN.values()].flat())
    test(`“${meant}” is a word`, () => assert.ok(meant.split(' ').every(isWritten)));
});
