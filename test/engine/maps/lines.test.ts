/** What the lines of plain copy are: which are one paragraph, and of what kind each is. A map for a person to read. */
import { isAsBefore } from '../../articles/snapshots';
import { parseArticle } from '../../../src/engine/article/parse';
import { kindOf } from '../../../src/engine/article/furniture/furniture';
import { tokensOf } from '../../../src/engine/words/tokens';
import { mojibakeTable } from './mojibake';

const BLOCKS: readonly string[] = [
  'The ferry left the\nquay at seven.',
  'The ferry left the\nQuay of Elston at seven.',
  'The ferry left the quay\nat seven.',
  'The ferry left the quay\nAt seven it came back.',
  'The ferry left the quay.\nat seven it came back.',
  'The ferry left the quay!\nat seven it came back.',
  'The ferry left, “Wait!”\nshe said.',
  'The ferry left, “Wait.”\nshe said.',
  'Ferry leaves\nby Ana Ruiz',
  'Ferry leaves\nby noon',
  'The ferry left the quay with nobody on board but\nthe captain, a cook and two dogs, and came back\nat nine with a man whom nobody had ever seen in\nElston.',
  'The ferry left the quay with nobody on board but\nThe captain, a cook and two dogs, and came back\nAt nine with a man whom nobody had ever seen in\nElston.',
  'The ferry left.\nIt came back.\nNobody was on board.\nNobody minded.',
  '“The sea gave up its dead that night,\nThe bells rang out in vain,\nAnd all who saw the light\nWere never seen again.”',
  '“The sea gave up its dead that night,\nThe bells rang out in vain.\nAnd all who saw the light\nWere never seen again.”',
  '“The sea gave up its dead\nThe bells rang out”\n“And all who saw the light\nWere lost”',
  '“The sea gave up its dead that night,\nand the bells rang out in vain,” he sang\nto the few who were there.',
  '«The sea gave up\nIts dead» he sang',
  '"The sea gave up\nIts dead" he sang',
  '“The sea gave up its dead that night,\nThe bells rang out in vain,\nAnd all who saw the light',
  '“The sea gave up its dead that night,\nthe bells rang out in vain,\nAnd all who saw the light',
  '“The sea gave up its dead that night,\nThe bells,\nAnd all who saw the light',
  '“The sea gave up its dead that night,\nThe bells rang out in vain for an hour and more than that hour,\nAnd all who saw it',
  'Harbour Office\n12 Quay Street\nElston',
  'Harbour Office\nQuay Street\nElston 40125',
  'Harbour Office\nQuay Street\nElston 401',
  'Harbour Office\nThe street of the quay, which is long and has no number at all\n12 Quay Street',
  'Q: Who left?\nA: The ferry.\nQ: Why?\nA: It was late.',
  'Ana Ruiz: Who left?\nthe ferry: it was late.',
  'Boat   Leaves   Arrives\nAlma   7:30   9:00\nBerta   8:15   9:45',
  'Boat\tLeaves\nAlma\t7:30\nand the rest of the boats',
  'Boat | Leaves\nAlma | 7:30',
  '# Ferry leaves\nThe ferry left\nthe quay.',
  '> The ferry left\n> the quay.\nIt came back.',
  '- The ferry left\n- the quay\n  at seven',
  '1. The ferry left\n2. It came\nback.',
  '  The ferry left\n    the quay.',
  'The ferry left the\r\nquay at seven.\r\n\r\nIt came back.',
  'The ferry left the\rquay at seven.\r\rIt came back.',
  'The ferry left the\u2028quay at seven.',
  'The ferry left\n\n\nand came back.',
  'The ferry left\n \t\nand came back.',
  '---\ntitle: The ferry\n---\nThe ferry left.',
  '---\nThe ferry left.\n---\nIt came back.',
  'title: The ferry\ndate: 2026-03-02\n\nThe ferry left.',
  '```\nlet x\n```\nThe ferry left.',
  '    let x\n\nThe ferry left.',
  '* * *\n\nThe ferry left.\n\n***',
];

const LINES: readonly string[] = [
  'See also Ten ferries', 'See also the ferries of Elston', 'See also: ten ferries', 'READ MORE: Ten ferries', 'Read more about it', 'Read the full story', 'Watch next', 'View original article »', 'Also read: Ten ferries', 'Related', 'Related stories', 'Related to the ferry', 'Recommended for you', 'Most read', 'Trending now',
  'Editor’s picks', 'Editor\'s pick', 'More on this story', 'In case you missed it', 'Don’t miss', 'Further reading', 'Watch: The ferry leaves', 'Watch the ferry', 'Listen now > The ferry', 'Click here: the list', 'Live updates: storm', 'You may also like', 'You might be interested in', 'Up next', 'Up next | Storm', 'Up next year',
  'Leave a reply', 'Leave a comment below', 'Add a response', 'Your email address will not be published.', 'Required fields are marked *', 'No comments', 'No comments yet', 'No commentary', 'Comments are closed.', 'View 12 comments', '12 comments', 'Join the conversation', 'Log in to comment', 'You must be logged in to post', 'Cancel reply', 'Save my name, email, and website',
  'Share this', 'Share this article:', 'Share the article', 'Tweet this story', 'E-mail this', 'Loading...', 'Like Loading…', 'Share Tweet Pin it', 'Facebook • Twitter | Reddit', 'Facebook said so', 'Copy link', 'Follow us on Twitter', 'Find it on Facebook', 'Follow us on the ferry', 'Click to share on X', 'Spread the love', 'Kindly share', 'Sharing is caring',
  'Sign up', 'Sign up now', 'Sign up for our newsletter', 'Sign up for the swimming course', 'Subscribe to our daily briefing', 'Register for free updates', 'Get the news sent to your inbox', 'Receive all of it straight into your inbox', 'Get the news', 'Enter your email address', 'Type your e-mail', 'Already a subscriber? Log in', 'Subscribers only', 'To continue reading, pay', 'Keep reading', 'Support our journalism', 'Thank you for reading', 'Thanks for signing up!', 'You have reached your limit',
  'Advertisement', 'ADVERTISING', 'Sponsored content', 'Sponsored by the ferry', 'Promoted', 'Paid post', 'Story continues below', 'Article continues after the advertisement', 'Skip ad', 'Skip past newsletter promotion', 'Scroll to continue', 'Media playback is unsupported on your device', 'Media playback is not supported', 'Image source, Desk', 'Image copyright Desk', 'Video player is loading.', 'This video can not be played', 'Close video', 'Hide caption', 'Toggle caption', 'Enlarge this image', 'View image',
  'Source link', 'Original source', 'Back to top', 'Load more', 'Next article', 'Previous article', 'Home page', 'Skip to content', 'Skip to main content', 'Terms of use', 'Terms of service.', 'Privacy policy', 'Cookie policy »', 'All rights reserved.', '© 2026 Desk. All rights reserved.', 'Copyright 2026 Desk. This may not be published.', 'Copyright law is old', '© Desk', '(c) Desk', 'Copyright 2026',
  'Reporting by Ana Ruiz', 'Additional reporting by Ana Ruiz; editing by Per Lind', '— With reporting by Ana Ruiz', 'Reporting by the desk', 'Written by Ana Ruiz', 'Compiled by Ana Ruiz', 'Photography by Ana Ruiz', 'Ana Ruiz contributed to this report.', 'ANA RUIZ CONTRIBUTED REPORTING TO THIS STORY', 'Ana Ruiz contributed to the fund.', 'Play video 2:15 How the ferry sank', 'Image caption The ferry', 'The ferry. Photograph: Ana Ruiz/Desk', 'The ferry. Photo: ana', 'The ferry (AP Photo/Ana Ruiz)', 'The ferry (Photo by Ana Ruiz)', 'The ferry (a photo)',
  'Ferry sinks', 'Ferry sinks.', 'Ferry sinks?', 'Ferry sinks!”', 'Ferry sinks. Nobody hurt', 'Ferry sinks in No. 7 dock', 'Ferry sinks:', 'Ferry sinks;', 'Ferry sinks,', 'Ferry sinks…', '|', '||', '| Boat |', '| Boat', 'x', '', '12',
]; // prettier-ignore

const kindIn = (line: string): string => kindOf(tokensOf(line));

suite('a map of', () => {
  test('lines that are one paragraph', () =>
    isAsBefore(
      'test/engine/maps/blocks.snap.txt',
      BLOCKS.flatMap(block => [block, `${block}\n\nNobody was on board, and nobody minded.`, `The end of it.\n${block}`]).map(copy => {
        const { paragraphs } = parseArticle(copy);
        const said = paragraphs.map(({ start, block, paragraph }) => `  ${start}${block ? ' quoted' : ''} ${paragraph.kind}: ${JSON.stringify(paragraph.prose)}`); // prettier-ignore
        return `${[JSON.stringify(copy), ...said].join('\n')}\n`;
      }).join('\n'), // prettier-ignore
    ));

  test('lines beside the copy', () =>
    isAsBefore(
      'test/engine/maps/furniture.snap.txt',
      LINES.flatMap(line => [line, `${line} and the rest of a long sentence about the ferry`, `On it: ${line}`]).map(line => `${kindIn(line)}: ${line}\n`).join(''), // prettier-ignore
    ));

  test('what encodings have made of letters', () => isAsBefore('test/engine/maps/mojibake.snap.txt', mojibakeTable()));
});
