/**
 * Copy that is sound, in each format as a reader of it sees it: nothing about it is damaged, and mending leaves every character where it
 * is. Written before the code that it tries; what came of it at first is in the log.
 */
import assert from 'node:assert/strict';
import { check } from '../../src/engine/check';
import { mend } from '../../src/engine/fixes/mend';
import { rules } from '../../src/engine/rules';

const damage = new Set(rules.filter(({ family }) => family === 'damage').map(({ id }) => id));

const MARKDOWN: Readonly<Record<string, string>> = {
  'soft break inside a quotation': '“Nobody rang the bell\nthat night,” said Ada Holm, the warden.',
  'soft break before a capital': 'The boat belongs to the mayor of\nKiel, who sold the other one to\nPer Lind in May.',
  'soft break after a stop': 'The pier was shut.\nNobody was told.\nThe ferries went on.',
  'soft break after a comma': 'In May, when the ice had gone,\nthe lamps were lit again.',
  'hard break with spaces': '“The lamps are lit,  \nthe doors are shut,” the choir sang on Friday.',
  'hard break with a backslash': '“The lamps are lit,\\\nand the doors are shut,” the choir sang on Friday.',
  'a quotation over a block quote': '> “We waited for the boat\n> until the tide\n> had turned,” the letter said.',
  'a block quote with lazy lines': '> “We waited for the boat\nuntil the tide\nhad turned,” the letter said.',
  'a running quotation in a block quote': '> “We waited for the boat.\n>\n> “It never came.”',
  'a list item over two lines': '- The line sold 40 tickets,\n  which it will honour.\n- It has nine boats.',
  'a list item over two lines, lazy': '* The line sold 40 tickets\nand will honour them.\n* It has nine boats.',
  'a nested list':
    '- The north pier,\n  - which was built in 1902\n    and mended in 1954,\n  - is shut.\n- The south pier is open.',
  'a loose list': '1. “We shall wait\n   for the tide,” she said.\n\n   Nobody waited.\n\n2. The tide came.',
  'a quotation in a list in a block quote': '> - “We shall wait\n>   for the tide,” she said.\n> - Nobody waited.',
  'a link over two lines': 'The [count by the\nuniversity](https://example.org/a.The-b) was late.',
  'a reference link that is defined': 'The [count][c] was late.\n\n[c]: https://example.org/a.The-b "the the count"',
  'a reference link that is not': 'The [count][june] was late, [the board][] said.',
  'emphasis over two lines': 'It was *the worst\nnight of the year* for the crews.',
  'emphasis inside a quotation': '“It was **never** a *plan*,” said Ada Holm.',
  'emphasis around a quotation': '*“It was never a plan,”* said Ada Holm. “It was a **list.”** Nobody had seen it.',
  'strong around half a word': 'The **un**finished pier was sold.',
  'code in a sentence': 'The file `wt.Mean , the the` has 40 rows.',
  'code between commas and semicolons': 'The table, `tides.csv`, is public; `notes.txt`; so is the map.',
  'code between two articles': 'The keeper ran the `tide` the other night.',
  'code at the end of a sentence': 'The table has `high`, and `low`. Nobody reads it.',
  'code at the beginning of one': 'The lock is called `north`. `south` is the other one.',
  'code in brackets': 'They read the other column (`low`) at night.',
  'code with two ticks': 'The file ``a `the the` b`` has 40 rows.',
  'fenced code': 'The file begins so:\n\n```\nthe the , “open\n```\n\nIt has 40 rows.',
  'tilde fence in a list': '- The file begins so:\n\n  ~~~\n  the the , “open\n\n  ~~~\n\n- It has 40 rows.',
  'indented code': 'The file begins so:\n\n    the the , “open\n\nIt has 40 rows.',
  'an HTML block': '<div class="a.The">\n  the “map\n</div>\n\nThe map was late.'.replace('“map', '“map”'),
  'a comment with a blank line': 'The map was late.\n\n<!-- “open\n\nthe the -->\n\nNobody minded.',
  'a comment in a sentence': 'The map <!-- “open the the --> was late.',
  'an autolink': 'The map is at <https://example.org/A.The,b> for now.',
  'an image with a title': '![The pier at dusk](pier.The.jpg "the the pier")\n\nThe pier was sold.',
  'a table': '| Pier | Boats |\n|:-----|------:|\n| North , old | 12 |\n| and so on | 40 |\n\nThe rest is sold.',
  'a table without outer pipes': 'Pier | Boats\n---|---\nnorth | 12\nthe south | 40\n\nThe rest is sold.',
  'a setext heading over two lines': 'The pier is shut\nand the boats are sold\n===\n\nNobody was told.',
  'a heading with a closing sign': '## The pier is shut ##\n\nNobody was told.',
  'escaped signs': 'It cost 5\\* of 7 points, \\_all told\\_, and the board called it \\"fair\\" then.',
  'character references': 'Fish &amp; chips cost &pound;5 at Holm&nbsp;&amp;&nbsp;Sons; it&rsquo;s dear.',
  'a footnote': 'The pier was sold.[^1] Nobody knew.\n\n[^1]: The deed\n    is dated 4 May.',
  'front matter': '---\ntitle: the “pier\n---\n\nThe pier was sold.',
  'thematic break': 'The pier was sold.\n\n* * *\n\nNobody knew.',
  'an underscore in a name': 'The account pier_watch_north posts “daily tides” at noon.',
  'one star': 'The hotel has 4* rooms and a 5* bar.',
  'a tab in a list': '-\tThe line sold 40 tickets,\n\twhich it will honour.',
  'lines end in CR LF':
    '“Nobody rang the bell\r\nthat night,” said Ada Holm.\r\n\r\n> “We waited\r\n> for the boat,” the letter said.',
  strikethrough: 'The price is ~~40 crowns~~ 30 crowns.',
  'a quotation over emphasis and a link': '“The *whole [town](https://example.org)\nknew*,” she said.',
};

const TEXT: Readonly<Record<string, string>> = {
  'a wrapped statement': `The board sent this by e-mail on Monday evening, after the last of the ferries had come in and the quay was empty:

“We regret that the letter about the tide gates
was sent to the wrong town. The mayor of Kiel has been
told, and nobody has to leave,” the chairman,
Paolo Dessi, wrote.`,
  'a wrapped passage with a sentence that ends with its line': `The letter is short, and it was read aloud in the hall on Monday evening before some four hundred people who had come:

“We have counted the boats again.
There are forty, not fifty, and all of
them are ours. The harbour master was
told so in May,” it says.`,
  'two lines, the second one small': 'The night ferry will sail all winter,\nthe line said on Friday.',
  'two lines, the first ends in a small word': 'The boat was sold to the mayor of\nKiel for 40,000 crowns on Monday.',
  'verse inside marks': `The children sang two lines of the old song:

“The lamps are lit along the quay,
The boats are coming home to me.”`,
  'verse in two stanzas': `The auctioneer read it aloud:

“The nets are hung, the day is done,
And nobody has seen the sun;

“So let us sleep, and let us wait,
And never ask if it is late.”`,
  'verse without marks':
    'The river took the lower field,\nThe rain took down the gate,\nAnd what the two of them had spared\nThe taxman came and ate.',
  'an address': 'Letters may be sent to:\n\nThe Harbour Board\n14 Quay Street\nKiel',
  'a transcript': 'Q: What did you see?\nA: A boat, and then\nQ: Yes?\nA: another one.',
  'a headline over a byline': 'Ferry line sells its last boat\nBy Ana Ruiz\nKIEL, May 4 — The line sold it on Monday.',
  'a list of results': 'Results on Saturday:\nKiel 2, Lund 1\nBrno 0, Graz 0\nthe Kiel reserves won, too',
  'paragraphs on lines of their own':
    'The pier was sold on Monday.\n“It was time,” said Ana Ruiz.\nNobody else was asked.\n“They never are,” said Per Lind.',
  'a wrapped block quote in plain text': '> “We waited for the boat\n> until the tide had turned,”\n> the letter said.',
  'a list of dashes': 'The rules are these:\n- no boats after nine\n- no nets in May\n- nobody swims',
};

const PLAIN: Readonly<Record<string, string>> = {
  'a house by its size': 'A 2,100 sq. ft. house was sold, and 40 sq. ft. in the yard went with it.',
  'lists without spaces': 'Rooms 1,2 and 3 are open; rooms 1,2,3 and 11,12,13 are shut.',
  'an ellipsis set with spaces':
    'She waited . . . and left. Nobody came . . . It rained . . . and it rained . . . The boats . . . were gone . . .',
  'cubic yards': 'Crews moved 12 cu. yd. of sand and 3 cu. ft. of gravel on Monday.',
  'square miles': 'The fire burned 12 sq. mi. near the lake.',
  'lettered items': 'The rules are: a) no boats after nine b) no nets in May and c) nobody swims.',
  'times of day': 'They met at 9 p.m. in the hall and left at 6 a.m. for the coast.',
  'a numbered thing': 'He lives at No. 5 on the quay and was once No. 2 on the list.',
  versus: 'It is the town vs. the county, not the boats vs. the tide.',
  'a company before small words': 'The yard of Holm & Co. in Kiel and of Lind Bros. of Lund was sold.',
  'a street': 'The shop on Main St. near the depot and on 4th Ave. by the park was shut.',
  'et al.': 'The study by Ruiz et al. in May found 40 boats.',
  approximately: 'It lasted approx. two hours, i.e. too long, e.g. for a child.',
  'a section of a law': 'Under Sec. 4 of the act and Art. 7 of the code it is a crime.',
  'a degree': 'Dr. Ana Ruiz, Ph.D. in history, and Per Lind, M.D. of Kiel, agreed.',
  'a title at the end of a sentence': 'He was Lt. in the navy and then Sgt. with the police.',
  'a lower-case brand at the start': 'iPhone sales rose. eBay said so in May. iRobot did not. x.com was down.',
  'a brand that joins words':
    'Staff at easyShop were told on Monday. easyShop has 40 shops, and easyShop will shut nine.',
  'a brand with a capital inside':
    'The OpenTable app and the YouTube channel of SoundCloud are run from Kiel. OpenTable grew.',
  'a union of two words': 'The UniteHere union called it. UniteHere has 900 members; UniteHere will vote in May.',
  'a handle': 'The post by @HarbourWatch said “boats are late” and drew #BoatsAreLate replies.',
  'a Scottish and a Dutch name':
    'McAllister met van der Berg and de la Cruz at the MacDonald hotel; d’Angelo was late.',
  'a sentence that starts with a particle': 'He left. de Gaulle stayed. van Dyk did not.',
  'a running quotation': '“We counted the boats.\n\n“There were forty.\n\n“Nobody had seen them,” said Ana Ruiz.',
  'an elided quotation': '“We … counted the boats … and left,” she said. “And then … nothing.”',
  'a quotation in a quotation': '“He said ‘no more boats’ and left,” she said.',
  'a decade and a dropped letter': 'In the ’90s rock ’n’ roll was dead, ’twas said, and ’em boats were gone.',
  'feet and inches': "He is 6'2\" tall and the boat is 40' long.",
  'possessives at the end of quotations': '“They are the boats’,” he said of the workers’ claim.',
  'that that': 'He said that that boat was his, and that had had no effect.',
  'had had': 'The line had had nine boats, and all it is is a ruin.',
  'a doubled name': 'Walla Walla and Baden Baden are towns; Duran Duran played; Boutros Boutros-Ghali spoke.',
  'no no': '“No, no, no,” she said. “Very, very late.” It was a bye bye party.',
  'an adverb pair': 'It was far far away, long long ago.',
  'thousands with spaces': 'It cost 40 000 crowns, or 1 200 300 in all.',
  'a price with a unit': 'It costs $5 a head, US$40 a day and 5 € a night.',
  'a range': 'It is open 9–5, Monday–Friday, for 40–60 people, pp. 12–14.',
  'a decimal that starts with a stop': 'It took .5 seconds with a .22 rifle.',
  'an initialism with stops': 'The U.S. and the U.K. met in Washington, D.C. on Monday. U.N. envoys came.',
  'an ellipsis and a small word': 'He waited … and left. She waited... and stayed.',
  'a colon and a capital': 'There is one rule: The boats sail at nine. And a question: Why?',
  'an interjection': 'Yahoo! bought it. Jeb! ran. The Wham! singer left, and Panic! at the Disco played.',
  'a small letter after a question mark': '“Why?” he asked. “Who?” the board asked. Is it late? no one knows.'.replace(
    '? no one',
    '? No one',
  ),
  'a title of a work': 'The film “What Now?” and the book “Boats!” are late.',
  'a formula': 'H2O and CO2, iPads and e-books, x-rays and Wi-Fi, 4x4s and 5G.',
  'an address on the web': 'It is at example.org/The.End and in report.Final.pdf, she wrote to ana.ruiz@example.org.',
  'file names': 'The files map.The.txt and README.md were lost.',
  'a change in points': 'The rate rose 25 basis points to 4.5 percent from 4.25 percent.',
};

suite('sound copy is left alone', () => {
  for (const [name, text, format] of [
    ...Object.entries(MARKDOWN).map(([name, text]) => [name, text, 'markdown'] as const),
    ...Object.entries(TEXT).map(([name, text]) => [name, text, 'text'] as const),
    ...Object.entries(PLAIN).flatMap(([name, text]) =>
      (['text', 'markdown'] as const).map(format => [name, text, format] as const),
    ),
  ]) {
    test(`${format}: ${name}`, () => {
      const { findings } = check(text, { format });
      const wrong = findings.filter(({ rule }) => damage.has(rule));
      assert.deepEqual(
        wrong.map(({ rule, span }) => `${rule}: ${text.slice(span.start, span.end)}`),
        [],
      );
      assert.equal(mend(text, { format }), text);
    });
  }
});
