/**
 * Ways of telling what somebody says without quotation marks, in wordings that nobody tuned to: written down before they were tried. `⟦what is
 * told — Ana Ruiz⟧` is hers; what tells nothing has no marks. `¶` parts paragraphs.
 */
import assert from 'node:assert/strict';
import { parseArticle } from '../../src/engine/article/parse';
import { indirectSpeechOf } from '../../src/engine/article/speech/speech';

const TABLES: Readonly<Record<string, readonly string[]>> = {
  'what somebody is told to do': [
    'The harbour master told skippers ⟦to stay in port — The harbour master⟧.',
    'Ana Ruiz told the board ⟦to sell the yard by June — Ana Ruiz⟧.',
    'Police warned drivers ⟦not to cross the bridge — Police⟧.',
    'Ana Ruiz urged the council ⟦to mend the wall before winter — Ana Ruiz⟧.',
    'The coast guard advised crews ⟦to wait for the tide — The coast guard⟧.',
    'The judge ordered the firm ⟦to hand over its logs — The judge⟧.',
    'Mayor Ana Ruiz has asked residents ⟦to boil their water — Ana Ruiz⟧.',
    'The ministry instructed ports ⟦to turn the ship away — The ministry⟧.',
    'Nurses begged the board ⟦to keep the ward open — Nurses⟧.',
    'Guests were told by the host, Ana Ruiz, ⟦to bring boots — Ana Ruiz⟧.',
  ],
  'what somebody promises, threatens, agrees to do': [
    'Ana Ruiz promised ⟦to mend the wall by May — Ana Ruiz⟧.',
    'The company pledged ⟦to pay back every passenger — The company⟧.',
    'The union threatened ⟦to close the port for a week — The union⟧.',
    'Ana Ruiz has vowed ⟦never to sell the yard — Ana Ruiz⟧.',
    'Ana Ruiz offered ⟦to pay for the roof — Ana Ruiz⟧.',
    'The company claims ⟦to have sold 900 boats — The company⟧.',
    'Ana Ruiz promised her son ⟦to come home by May — Ana Ruiz⟧.',
  ],
  'what somebody denies, admits or recalls doing': [
    'Ana Ruiz denied ⟦having sold the boat — Ana Ruiz⟧.',
    'Ana Ruiz denies ⟦taking a single crown from the fund — Ana Ruiz⟧.',
    'The skipper, Per Lind, admitted ⟦having slept at the wheel — Per Lind⟧.',
    'Ana Ruiz recalled ⟦seeing the wall give way — Ana Ruiz⟧.',
    'The mayor suggested ⟦moving the market to the quay — The mayor⟧.',
    'Ana Ruiz denied that ⟦the boat was hers — Ana Ruiz⟧.',
    'He has always denied ⟦being on the pier that night — He⟧.',
  ],
  'what somebody was told, by whom': [
    'The crew was told by the owner, Ana Ruiz, that ⟦the boat would not sail — Ana Ruiz⟧.',
    'Residents were warned by the mayor that ⟦the wall might fail — the mayor⟧.',
    'The court was told by Per Lind that ⟦the light had been green — Per Lind⟧.',
    'Parents were assured by the school that ⟦nobody was hurt — the school⟧.',
    'Ana Ruiz is reported to have told her son that ⟦the boat was sold — Ana Ruiz⟧.',
    'Ana Ruiz is said to have warned the board that ⟦the wall was low — Ana Ruiz⟧.',
    'Ana Ruiz was quoted as saying that ⟦the wall was low — Ana Ruiz⟧.',
    'The minister was heard to say that ⟦the port would close — The minister⟧.',
  ],
  'as somebody sees it': [
    'As Ana Ruiz sees it, ⟦the wall was never meant to hold — Ana Ruiz⟧.',
    'As the mayor tells it, ⟦the wall fell by itself — the mayor⟧.',
    '⟦The wall fell by itself — the mayor⟧, as the mayor tells it.',
    'As Ana Ruiz put it, ⟦the wall was a row of wet sacks — Ana Ruiz⟧.',
    'As Ana Ruiz remembers it, ⟦the tide came at noon — Ana Ruiz⟧.',
    'As Ana Ruiz noted, ⟦the wall was built in a dry year — Ana Ruiz⟧.',
    '⟦The tide came at noon — Ana Ruiz⟧, as Ana Ruiz recalls.',
  ],
  'in the view of somebody': [
    'In Ana Ruiz’s view, ⟦the wall was too low — Ana Ruiz⟧.',
    'In the mayor’s opinion, ⟦the wall was high enough — the mayor⟧.',
    'In his account, ⟦the light was green — his⟧.',
    'By Ana Ruiz’s account, ⟦the wall fell at noon — Ana Ruiz⟧.',
    'By her own reckoning, ⟦the boat has sunk three times — her⟧.',
    '⟦The wall was too low — Ana Ruiz⟧, in Ana Ruiz’s judgment.',
    'To hear Ana Ruiz tell it, ⟦the wall fell by itself — Ana Ruiz⟧.',
    'If Ana Ruiz is to be believed, ⟦the boat was empty — Ana Ruiz⟧.',
  ],
  'somebody’s claim that': [
    'Ana Ruiz’s claim that ⟦the wall was low — Ana Ruiz⟧ was never tested.',
    'The union’s warning that ⟦the port would close — The union⟧ came on Friday.',
    'The mayor rejected the claim by Ana Ruiz that ⟦the wall was low — Ana Ruiz⟧.',
    'Ana Ruiz’s view is that ⟦the wall was low — Ana Ruiz⟧.',
    'The position of the ministry is that ⟦the port is safe — the ministry⟧.',
    'His argument was that ⟦nobody had asked — His⟧.',
    'Ana Ruiz is of the opinion that ⟦the wall was low — Ana Ruiz⟧.',
  ],
  'somebody is sure that': [
    'Ana Ruiz was adamant that ⟦the wall would hold — Ana Ruiz⟧.',
    'Coach Per Lind is confident that ⟦his team will stay up — Per Lind⟧.',
    'The ministry is convinced that ⟦the port is safe — The ministry⟧.',
    'Ana Ruiz was certain ⟦he had sold the boat — Ana Ruiz⟧.',
    'Ana Ruiz made it clear that ⟦the yard was not for sale — Ana Ruiz⟧.',
    'The mayor made clear on Friday that ⟦the wall would be built — The mayor⟧.',
    'Ana Ruiz let it be known that ⟦she would not stand again — Ana Ruiz⟧.',
    'Ana Ruiz made no secret of her belief that ⟦the wall was low — Ana Ruiz⟧.',
    'The bank has signalled that ⟦rates will fall — The bank⟧.',
    'Ana Ruiz hinted that ⟦the yard might be sold — Ana Ruiz⟧.',
    'Ana Ruiz pointed out that ⟦the wall was low — Ana Ruiz⟧.',
    'Ana Ruiz is on record as saying ⟦the wall is low — Ana Ruiz⟧.',
  ],
  'two tell in one sentence': [
    'Ana Ruiz said ⟦the wall was low — Ana Ruiz⟧, but the mayor, Per Lind, insisted that ⟦it was high enough — Per Lind⟧.',
    'The union said ⟦nobody had been paid — The union⟧, while the firm claimed that ⟦all had been — the firm⟧.',
    'Ana Ruiz believes ⟦the wall will hold — Ana Ruiz⟧, but Per Lind says ⟦it will not — Per Lind⟧.',
    'Ana Ruiz said ⟦the wall was low, but it had never failed — Ana Ruiz⟧.',
    'Ana Ruiz said ⟦the wall was low, and that her father had said so — Ana Ruiz⟧.',
  ],
  'the sentence before was somebody’s': [
    '⟦The boat was sold in May — Ana Ruiz⟧. So says Ana Ruiz, who owned it.',
    '⟦The light was green — Per Lind⟧. That is the account of Per Lind.',
    '⟦The wall fell by itself — the mayor⟧. That, at least, is what the mayor says.',
    '⟦The wall fell by itself — Ana Ruiz⟧. That is Ana Ruiz’s version.',
  ],
  'what somebody asks, fears, accuses another of': [
    'Ana Ruiz wondered aloud ⟦whether the wall would hold — Ana Ruiz⟧.',
    'Ana Ruiz wanted to know ⟦who had sold the yard — Ana Ruiz⟧.',
    'Ana Ruiz fears that ⟦the wall will fail — Ana Ruiz⟧.',
    'The union accused the firm of ⟦hiding its losses — The union⟧.',
    'Ana Ruiz blamed the board for ⟦selling the yard — Ana Ruiz⟧.',
    'The court heard from Per Lind that ⟦the light was green — Per Lind⟧.',
    'It was Ana Ruiz who told the board that ⟦the wall was low — Ana Ruiz⟧.',
    'What Ana Ruiz told the board was that ⟦the wall was low — Ana Ruiz⟧.',
    '⟦The wall will hold — Ana Ruiz⟧, or so Ana Ruiz says.',
    '⟦The wall will hold — Ana Ruiz⟧ – at least that is what Ana Ruiz says.',
    'Ana Ruiz vowed on Friday ⟦to mend the wall — Ana Ruiz⟧.',
  ],
  'a headline': [
    '⟦Wall will fail by May — mayor⟧: mayor ¶ The wall fell at noon on Friday. It was built in 1953 and never raised.',
    'Mayor: ⟦Wall will fail by May — Mayor⟧ ¶ The wall fell at noon on Friday. It was built in 1953 and never raised.',
    '⟦Wall was too low — mayor⟧, says mayor ¶ The wall fell at noon on Friday. It was built in 1953 and never raised.',
    '⟦Port to close in May — union⟧, union warns ¶ The port is the last on the coast. Ana Ruiz runs it.',
  ],
};

/** What tells nothing, or nothing that is somebody’s words. */
const NOTHING: readonly string[] = [
  'Ana Ruiz told nobody. The crew went to sea.',
  'Ana Ruiz asked to leave the room.',
  'Ana Ruiz agreed to sell the yard.',
  'Ana Ruiz was ordered to pay 900 crowns.',
  'The storm warned nobody and took the wall to the sea.',
  'The storm forced skippers to stay in port.',
  'The wall was built to keep the sea out.',
  'Ana Ruiz denied the charge.',
  'Ana Ruiz enjoys rowing to the island.',
  'Ana Ruiz stopped taking the ferry.',
  'Ana Ruiz suggested a new wall.',
  'The crew was paid by the owner, Ana Ruiz, in fish.',
  'As the tide rose, the wall gave way.',
  'As Ana Ruiz left the pier, the wall gave way.',
  'As mayor, Ana Ruiz built the wall.',
  'In the harbour’s office, the clock had stopped.',
  'In Ana Ruiz’s garden, the water stood a metre high.',
  'By Friday’s count, the wall had nine holes.',
  'Ana Ruiz’s boat that sank in May was never found.',
  'The fact that the wall was low is known.',
  'The news that the wall had gone came late.',
  'Ana Ruiz was happy with the wall.',
  'The hall was so full that the doors were shut.',
  'It is clear that the wall was low.',
  'Ana Ruiz made a bench that seats the mayor.',
  'Ana Ruiz was clear of the rocks by noon.',
  'That is the house of Per Lind. The wall is his.',
  'So did Ana Ruiz, who owned it.',
  'The court heard from a crew that had lost its boat.',
  'It was the mayor who sold the yard.',
  'What the sea took was the wall that Ana Ruiz built.',
  'Ana Ruiz criticized the wall of sacks.',
  'Ana Ruiz feared the sea.',
  'Wall: a history ¶ The wall fell at noon on Friday. It was built in 1953 and never raised.',
  'Storm takes wall ¶ The wall fell at noon on Friday. Nobody was hurt, and the tide went out again.',
  'Elston: a town by the sea ¶ The wall fell at noon on Friday. Nobody was hurt, and the tide went out again.',
];

/** The copy with what is told in it, and by whom. */
function read(copy: string): string {
  const pieces = indirectSpeechOf(parseArticle(copy)).flatMap(({ content, speaker }) =>
    content.map(piece => ({ ...piece, by: speaker.name ?? copy.slice(speaker.span.start, speaker.span.end) })),
  );
  pieces.sort((a, b) => a.start - b.start);
  let marked = '';
  let at = 0;
  for (const { start, end, by } of pieces) {
    marked += `${copy.slice(at, start)}⟦${copy.slice(start, end)} — ${by}⟧`;
    at = end;
  }
  return (marked + copy.slice(at)).replaceAll('\n\n', ' ¶ ');
}

const unmarked = (story: string): string => story.replace(/⟦| — [^⟦⟧—]*⟧/g, '').replaceAll(' ¶ ', '\n\n');

for (const [title, stories] of Object.entries({ ...TABLES, 'what tells nothing': NOTHING }))
  suite(title, () => {
    for (const story of stories) test(story, () => assert.equal(read(unmarked(story)), story));
  });
