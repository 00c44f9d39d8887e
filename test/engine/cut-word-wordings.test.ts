/** Words that a tokenizer, a page or a scraper has cut or joined, and sound copy like them, in wordings of our own. */
import { holds } from '../wordings';

/** Marks say what is found. */
const CASES: Readonly<Record<string, readonly string[]>> = {
  'text/spacing': [
    // short forms that are cut
    'They do⟦ ⟧n’t know who shut the lock.',
    "The ferry was⟦ ⟧n't late, she said.",
    'He wo⟦ ⟧n’t pay, and she ca⟦ ⟧n’t.',
    '“Have⟦ ⟧n’t they heard?” she asked.',
    "The board could⟦ ⟧n't agree; nobody should⟦ ⟧n't vote.",
    'It⟦ ⟧’s late, and they⟦ ⟧’re waiting.',
    'It is rock ’n’ roll, and fish ’n’ chips; n’t is an ending.',
    'The n’th time, the plan n’ the map, and an n were seen.',
    'Nobody knows whether don’t and won’t are words.',
    'He sold bread n’ tea on the quay.',
    // genitives
    'Okonjo’⟦ ⟧s boat sank at noon.',
    '"There\'⟦ ⟧s one lock," she said. "It is shut."',
    'The report blames Vaskell’⟦ ⟧s crew.',
    'It was the ferry’⟦ ⟧s last day, and Elston’⟦ ⟧s first.',
    '(Kiel’⟦ ⟧s lock is shut.)',
    'The NHB’⟦ ⟧s chair has left.',
    'The pilots’ strike, the boats’ owners and the crews’ s-bends are known.',
    'In ‘Harbour’ she plays a nurse.',
    'The word ‘lock’ says it. He read ‘Elston’ so often.',
    // letters set apart
    'The lock was ⟦c l o s e d⟧ until May.',
    'A ⟦w i n t e r⟧ storm took the roof.',
    'They were ⟦l o o k i n g⟧ for the crew, she said.',
    'The town has a ⟦f e r r y⟧, and it leaks.',
    '⟦H a r b o u r⟧ fees rose in May.',
    'It rained for ⟦m o n t h s⟧.',
    'She has a ⟦b r i d g e⟧ to sell, and is ⟦p l a n n i n g⟧ it.',
    'The vitamins A B C D and the notes e f g a are on the sheet.',
    'Spell it: h-e-l-p. Press w, a, s, d to move. He chose plan b or c.',
    'The letters “h e l p” stood in the sand.',
    'The novelist J. R. R. Marlowe and the singer k d lang met; x y z are axes.',
    'She got an A B C and a D E F in her year.',
    'H. G. Wells, C S Lewis and T S Eliot wrote it.',
    // before a bracket
    'It runs along a 12-mile⟦(⟧19-kilometre) fence.',
    'Robert⟦(⟧Bob) Lind is the mayor.',
    'Most⟦(⟧phone) polls say so, but these⟦(⟧paper) ones do not.',
    'The bridge is a mile⟦(⟧1.6 kilometers) long.',
    'The Board of Health⟦(⟧BOH) has met.',
    'The wall is 40 feet⟦(⟧12 meters) high.',
    'The word(s), the child(ren) and the wo(man) are on the list.',
    'Call f(2x) and print(name) in the script; section 12(1)(a) and 401(k) hold.',
    'The re(action) and the (un)known; the over(all) plan; CO(2) and Ca(OH)2.',
    // torn in two
    'They were kept well appri⟦ ⟧sed of it.',
    'He was admo⟦ ⟧nished by the chair.',
    'An ad hoc talk, a per se rule, al dente rice and hoi polloi were there.',
  ],
  'text/fused-words': [
    // an initialism and a word
    'The ⟦NATOships⟧ left the harbour at noon.',
    'She ran the ⟦IMFoffice⟧ in Kiel.',
    'A report by the ⟦OECDthat⟧ came in May says so.',
    'The ⟦EUleaders⟧ met in Elston.',
    'He was the ⟦FBIDirector⟧ for a year.',
    'The talks with the ⟦WTOand⟧ others failed.',
    'The NGOs and the MPs have their IDs; the DJing, the OKed plan and the PCs are new.',
    'HBOmax, JPMorgan, SABMiller, USAid, BBCnews, NBAstore and the LPgas truck are names.',
    'A SARSlike virus, a COVIDfree town and a UNled force; the PhD and the MSc.',
    'The IPOed firm and the CEOship; DDoS, PCIe, MHz, kWh, IOUs and GMOs.',
    // names of two words
    'The ferry from ⟦NewZealand⟧ was late.',
    'The ⟦AppealsCourt⟧ has ruled on it.',
    'A ⟦SaudiArabian⟧ ship and a boat of ⟦NorthKorea⟧ collided.',
    'The ⟦UnitedNations⟧ has sent boats.',
    'It was the ⟦ForeignMinister⟧ who called.',
    'The ⟦HarborCommission⟧ will vote on it.',
    'The Lakemont Bridge is shut. Nobody crosses the ⟦LakemontBridge⟧ in winter.',
    'Ana Ruiz of Port Elston has left. The mayor of ⟦PortElston⟧ is new.',
    'YouTube, PayPal, DoorDash, LinkedIn, WhatsApp, FaceTime and iRepair are names.',
    'The firms NewTek, NorthStar, SouthSide, EastEnders, UnitedHealth and WestJet grew.',
    'BlackRock, MasterCard, RedState, FirstEnergy, CrowdStrike and StubHub were named.',
    'The United States and its Health Department sued UnitedHealth and FirstEnergy.',
    // three small words
    'They met ⟦inthespring⟧ and left.',
    'It was seen ⟦onthebridge⟧ at noon.',
    'She left ⟦forawhile⟧ and came back.',
    'The storm came ⟦fromthesouth⟧ at night.',
    '⟦Inthemorning⟧ they sailed.',
    'He lives ⟦withhisparents⟧ in Kiel.',
    'They are neither inalienable nor inarticulate; overtheorize is a verb.',
    'The forager and the foramina; an atheist, a theatre and a panther.',
    'The hashtag #inthemoment and the address onthelake@example.org are known.',
    // behind a bracket
    'It was Ana ⟦(Bo)Ruiz⟧ who called.',
    'The chair of the board ⟦(Lind)Ana⟧ Ruiz has left.',
    'The harbour board ⟦(HB)The⟧ met.',
    'Form W-2(c) and section 4(b)The are on file; f(X)Y and (C)AP stand there.',
  ],
  'text/repeated-word': [
    'It was l o o k e d at, and b a n n i n g is a word; p l a n n e d and f e e l too.',
    '⟦The the⟧ lock is shut.',
  ],
};

holds(CASES, new Set());
