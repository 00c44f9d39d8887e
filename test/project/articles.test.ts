import assert from 'node:assert/strict';
import { readsAsArticle } from '../../src/project/articles';

const BRIEF = `Lifeboat crew honoured

The crew of the Selsey Bay lifeboat received a bravery medal on Monday for saving four anglers in a January gale.

“We did what anybody would have done,” said coxswain Mary Odell, who has served at the station for 19 years.
`;

const PROSE = `The council met on Tuesday to discuss the new library. Nobody from the building firm came.

Three members asked for a second opinion. “We have been here before,” said one of them. The vote was put off until March.
`;

/** Name, what it holds. */
const INTERVIEW = `‘I never liked the sea’: Ana Ruiz on ferries and fame

The skipper of the year talks to us over coffee

What do you do when the fog comes in?

Wait. Then wait more. You do not argue with the fog, and neither do the passengers.

Did you ever want to stop?

[Laughs] Every single winter since I was a child. And then the spring comes and it is all forgotten.

Who taught you?

My aunt did, and the river. She had a boat that nobody else would have gone near, and she was never late.
`;

const articles: readonly (readonly [string, string])[] = [
  ['a two-paragraph brief.txt', BRIEF],
  ['interview.txt', INTERVIEW],
  [
    'figures.md',
    `---\ntitle: The wall\ndate: 2024-05-02\n---\n\n# The wall\n\n${PROSE}\n\n${'| Year | Cost of the wall | Height |\n'.repeat(14)}`,
  ],
  [
    'hearing.txt',
    `${'[Laughs] We went to the harbour and saw that the boats were old. Nobody was there.\n\n'.repeat(6)}`,
  ],
  ['', PROSE],
  ['Untitled-1', PROSE],
  ['/desk/monday/library.md', `---\ntitle: The library waits\nauthor: desk\n---\n\n# The library waits\n\n${PROSE}`],
  ['crlf.txt', PROSE.replaceAll('\n', '\r\n')],
  ['marked.txt', `\ufeff${PROSE}`],
  [
    'hard-wrapped.txt',
    `The harbour master closed the inner basin on Friday after a crane
lost its load of steel pipes. Nobody was hurt, but two boats were
damaged and the fuel dock stays shut until divers have looked at it.

The port expects to open the basin again by the middle of the week,
a spokeswoman said. Ships are sent to the north quay until then.
`,
  ],
  [
    'scraped.txt',
    `Share\nTweet\nGas works to close\n\n${PROSE}\nSee also  Five gas works that became museums\n\nLeave a Reply\n\nSign up`,
  ],
  [
    'figures.txt',
    `Sales rose 4.5 percent to $1,240 million in the 12 months to June 30, the company said. Profit fell 2 percent to $88 million.

Shares lost 3.1 percent in early trading. Analysts at two banks had expected a rise of 6 percent, and one had hoped for 8.`,
  ],
  [
    'interview.txt',
    `The painter opened her first show in a garage. Thirty years later she fills the city museum, and she still owns the garage.

Q: You said once that you would stop at fifty. What happened, and who talked you out of it in the end, if anybody did?

A: I said a lot of things. My daughter asked me what I would do all day, and I had no answer for her that was not a lie.

She laughed when she said it. The show runs until May and then moves to the coast, where the garage is.`,
  ],
  ['notes.article', 'tk'],
  ['TITLE ONLY.STORY', ''],
];

const LOG =
  '2026-03-01 12:00:01 INFO  Server started on port 80.\n2026-03-01 12:00:09 WARN  The disk is nearly full.\n';

const others: readonly (readonly [string, string])[] = [
  ['empty.txt', ''],
  ['one line.txt', 'The council met on Tuesday to discuss the new library.'],
  ['README.md', PROSE],
  ['readme.de.txt', PROSE],
  ['/desk/LICENSE', PROSE],
  ['LICENSE-MIT.txt', PROSE],
  ['licence-by-another-name.txt', `Permission is hereby granted, free of charge, to any person. ${PROSE}`],
  ['CHANGELOG.md', PROSE],
  ['what-is-new.md', `## 1.4.0\n\nThe parser was rewritten, and it is faster.\n\n${PROSE}`],
  ['CONTRIBUTING.md', PROSE],
  ['/desk/node_modules/pkg/story.txt', PROSE],
  ['CMakeLists.txt', 'cmake_minimum_required(VERSION 3.20)\nproject(harbour)\nadd_executable(harbour main.cpp)\n'],
  ['requirements.txt', 'requests==2.31.0\nnumpy>=1.26\n# The one that we patch. See the notes of the team.\n'],
  ['requirements-dev.txt', PROSE],
  ['robots.txt', 'User-agent: *\nDisallow: /archive/\nSitemap: https://example.org/sitemap.xml\n'],
  ['prices.csv', PROSE],
  ['page.html', PROSE],
  ['prices.txt', 'town,year,fare\nSelsey,2024,3.20\nBosham,2024,2.90\nItchenor,2025,3.10\n'],
  ['fares.txt', 'town\tyear\tfare\nSelsey\t2024\t3.20\nBosham\t2024\t2.90\n'],
  ['server.txt', LOG.repeat(20)],
  [
    'subtitles.txt',
    '1\n00:00:01,000 --> 00:00:04,000\nWe left the harbour at dawn.\n\n2\n00:00:04,500 --> 00:00:07,000\nThe sea was calm.\n'.repeat(
      9,
    ),
  ],
  ['diary.txt', '12.03.2026 We went to the harbour and saw the boats. They were old.\n'.repeat(12)],
  ['times.txt', '09:30 We went to the harbour and saw the boats. They were old.\n'.repeat(12)],
  ['shopping.txt', 'Call Anna.\nBuy milk.\nPay the rent.\nAsk about the boat.\n'.repeat(6)],
  ['plan.md', '- [ ] Call the harbour master about the crane.\n- [x] Ask the council for the minutes.\n'.repeat(6)],
  [
    'meeting.txt',
    'Monday, 10:00\n\n1. Welcome and apologies.\n2. Minutes of the last meeting.\n3. The library roof.\n* Any other business.\n',
  ],
  [
    'code.txt',
    'function sum(a, b) {\n  return a + b;\n}\n\n// The sum of two numbers. It is used by the report.\nexport { sum };\n'.repeat(
      5,
    ),
  ],
  [
    'script.txt',
    'import os\n\ndef main():\n    path = os.getcwd()\n    print(path)\n\nif __name__ == "__main__":\n    main()\n'.repeat(
      5,
    ),
  ],
  ['data.txt', '{\n  "title": "The council met on Tuesday.",\n  "body": "Nobody came. It was late."\n}\n'],
  ['settings.txt', '[server]\nhost = example.org\nport = 80\n\n[desk]\nname = news\n'.repeat(4)],
  [
    'crash.txt',
    'Error: the file was not found.\n    at open (/srv/app/files.js:10:5)\n    at main (/srv/app/main.js:3:1)\n'.repeat(
      6,
    ),
  ],
  [
    'chat.txt',
    '<anna> are you there?\n<ben> I am. What is it?\n<anna> The crane fell over. Nobody is hurt.\n'.repeat(6),
  ],
  ['messages.txt', '[09:12] Anna: The crane fell over.\n[09:13] Ben: Is anybody hurt? I am on my way.\n'.repeat(6)],
  ['talk.txt', 'Anna: Did you hear that the crane fell over?\nBen: I did. Was anybody hurt?\n'.repeat(6)],
  ['mail.txt', `From: Anna Ruiz <anna@example.org>\nTo: desk@example.org\nSubject: The library\n\n${PROSE}`],
  [
    'manual.md',
    `# Usage\n\nInstall it first. Then run it on the folder with the articles.\n\n\`\`\`sh\nrun it\n\`\`\`\n\n${PROSE}`,
  ],
  ['options.md', `Set \`host\` to the name and \`port\` to the number, then start \`serve\` again. ${PROSE}`],
  ['table.md', '| town | fare |\n|---|---|\n| Selsey | The fare rose in May. |\n| Bosham | It did not. |\n'.repeat(5)],
  [
    'nouvelles.txt',
    'Le conseil s’est réuni mardi pour parler de la nouvelle bibliothèque. Personne n’est venu de la société.\n\nTrois membres ont demandé un autre avis. « Nous connaissons cela », a dit l’un d’eux. Le vote est remis au mois de mars.\n',
  ],
  ['names.txt', `${PROSE}\n\n${'The ferry and the quay that the town had paid for\n\n'.repeat(12)}`],
  ['names in one block.txt', `${PROSE}\n\n${'The ferry and the quay that the town had paid for\n'.repeat(12)}`],
  [
    'one stop at the end.txt',
    `${PROSE}\n\n${'The ferry and the quay that the town had paid for\n'.repeat(12)}and left.`,
  ],
  ['links.txt', 'https://example.org/one\nhttps://example.org/two\nhttps://example.org/three\n'.repeat(5)],
  ['noise.txt', '\u0000\u0001\u0002 ÿþ .. !? .'.repeat(200)],
];

suite('what reads as an article', () => {
  for (const [name, copy] of articles) test(`“${name}” does`, () => assert.equal(readsAsArticle(name, copy), true));
  for (const [name, copy] of others) test(`“${name}” does not`, () => assert.equal(readsAsArticle(name, copy), false));
});
