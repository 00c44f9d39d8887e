/** *A* and *an* before all kinds of sounds, in wordings that nobody tuned to: written down before the rule was. */
import { holds } from '../wordings';

/** Marks say what is found. */
const CASES: Readonly<Record<string, readonly string[]>> = {
  'text/article': [
    // before a vowel
    'The firm made ⟦a⟧ offer for the yard on Monday.',
    'She was ⟦a⟧ engineer before she stood for the council.',
    'The ship ran onto ⟦a⟧ unmarked reef.',
    'It took ⟦a⟧ hour to free the driver.',
    'He is ⟦a⟧ heir to the brewery, and ⟦a⟧ honest man.',
    '⟦A⟧ independent panel will read the papers.',
    'The team signed ⟦a⟧ Italian defender.',
    'Critics called it ⟦a⟧ under-funded scheme.',
    '“It was ⟦a⟧ awful night,” said Tom Hall.',
    'It is ⟦a⟧ ugly dispute about ⟦a⟧ old wall.',
    // before a consonant
    'The mayor gave ⟦an⟧ speech at the pier.',
    'They saw ⟦an⟧ boat near the lock.',
    'It would be ⟦an⟧ big step for ⟦an⟧ small town.',
    'The port has ⟦an⟧ new crane.',
    '⟦An⟧ spokesman for the port said nothing.',
    'It found ⟦an⟧ Polish buyer.',
    // letters that sound otherwise than they look
    'It is ⟦an⟧ European matter.',
    'They drew up ⟦an⟧ unique plan at ⟦an⟧ university in Leeds.',
    'It was ⟦an⟧ one-off payment.',
    'He was ⟦an⟧ useful witness, and wore ⟦an⟧ uniform.',
    'She flew in from ⟦an⟧ Ukrainian city.',
    // abbreviations that are spelled out
    'She is ⟦a⟧ MP from the north.',
    'He rang ⟦a⟧ NHS helpline, and ⟦a⟧ FBI agent called back.',
    'It is ⟦an⟧ BBC film shown at ⟦an⟧ UK festival.',
    'He had ⟦a⟧ X-ray on Friday, and drove off in ⟦a⟧ F-150.',
    'He is ⟦a⟧ SNP member and rang ⟦a⟧ A&E nurse after ⟦a⟧ M4 crash; ⟦an⟧ U.S. base sent help.',
    // numbers
    'The court heard ⟦a⟧ 8-year-old boy.',
    'It was ⟦a⟧ 11th win, by ⟦a⟧ 18-point margin and with ⟦a⟧ 80 percent turnout.',
    'He won ⟦a⟧ £8m contract and ⟦an⟧ $5 bet.',
    'They planned ⟦an⟧ 12-week strike.',
    'It was ⟦a⟧ anti-war march, ⟦an⟧ one-day one and ⟦a⟧ in-depth look.',
    // sound
    'An Oneida leader has an onerous task and a Ouija board; an Uruk king met a Uruguayan.',
    'An hour later an heir, an honest man, signed an honourable deal.',
    'A European union of a unique kind, a useful one, met at a university in a uniform way.',
    'It was a one-off, and a once grand house.',
    'An MP, an NHS nurse and an FBI agent met a BBC crew and a UN envoy in a US base.',
    'An 8-year-old, an 11-year-old and an 18-year-old saw an £80m yacht; a 9-year-old saw a 1,100-ton barge.',
    'An historic win and a historic loss; an hotel and a hotel; an herb garden and a herb garden.',
    'He took vitamin A and an aspirin, and Plan A is dead. Grade A eggs cost more.',
    'A unionised yard has an un-ionised gas, and an unimportant, uninformed and unintended user is a user.',
    'A NATO ship, a FIFA rule, a SIM card, an RAF base, a RAM chip and a LASER show.',
    'An X-ray, a U-turn, an A-level, a B-road and an S-bend.',
    'It is an SUV, a scuba dive, a URL, a ewe and a eulogy.',
    'Is it an “emergency” or a “crisis”? A (small) step, an (early) one.',
    'Plan B costs 4 million a year, 3 dollars an ounce of gold aside.',
    'They went à la carte and paid a la mode, a lo grande.',
    'The vote was 8 to 3, a 1-0 win and an 0-8 loss.',
    'He said “an der Elbe” and “an die Freude”.',
    'Mr. A is older than Mr. B. Line A and bus A are late.',
    'An ounce of a euro is a euphemism, an eyewitness said.',
    'The A and E unit, an A&E nurse and an R&D chief.',
    'An NSW man and a NSW woman; an LA suburb and a LA suburb; a NY bank.',
    'A Ubuntu laptop and an Uber driver left with a Hermès bag and an Hermès scarf.',
    'She sang a “O Canada” of her own, with an mbira and a Mbeki sketch.',
    'So I say that a I’m glad, a FTSE share and an STV film.',
    'A year, a yard, a yacht, an Yttrium lamp and an Ypres museum.',
  ],
};

suite('a and an, in wordings that nobody tuned to', () => holds(CASES, new Set()));
