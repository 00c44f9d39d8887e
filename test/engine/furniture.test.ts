/** Lines that are the page's and none of the story's, and lines that only begin like one. */
import assert from 'node:assert/strict';
import { isFurniture as isFurnitureIn } from '../../src/engine/article/furniture/furniture';
import { tokensOf } from '../../src/engine/words/tokens';

const isFurniture = (line: string): boolean => isFurnitureIn(tokensOf(line));

const FURNITURE: readonly string[] = [
  'See also: The pier that leaked',
  'Read the full story',
  'Related stories',
  'Most read',
  'Watch now: the pier leaks',
  'You may also like',
  'Up next',
  'Leave a reply',
  'Your email address will not be published.',
  'Required fields are marked *',
  '14 comments',
  'Log in to comment',
  'Share this article',
  'Loading…',
  'Share, Tweet, Print',
  'Follow us on Facebook',
  'Follow @harbourdesk',
  'Follow our reporter @harbourdesk for more',
  'Click to share on WhatsApp',
  'Sharing is caring',
  'Advertisement',
  'ADVERTISING',
  'Sponsored',
  'Sponsored content',
  'Promoted',
  'Promoted content:',
  'Paid post',
  'Story continues below',
  'Article continues after advertisement',
  'Story continues below the video',
  'Skip advertisement',
  'Skip past newsletter promotion',
  'Scroll to continue',
  // newsletters and subscriptions
  'Subscribe',
  'Sign up',
  'Register today',
  'Subscribe now',
  'Subscribe here',
  'Sign up for our weekly newsletter',
  'Subscribe to our YouTube channel',
  'Register now for free e-mail alerts',
  'Sign up today and receive the latest updates',
  'Subscribe free to the harbour briefing',
  'Get the day’s news delivered straight to your inbox',
  'Enter your e-mail address',
  'Already a subscriber? Log in',
  'Subscribers only',
  'Keep reading',
  'You have reached your limit of free articles',
];

const COPY: readonly string[] = [
  'See also the appendix, the council wrote.',
  'Related industries lost 400 jobs.',
  'Up next: Rovers travel to Elston on Saturday.',
  'Subscribe to that view and the whole budget falls apart, he said.',
  'Subscribers left in May.',
  'Sign up sheets hung in the hall for a week.',
  'Register offices in three towns are to close.',
  'He asked them to subscribe to our newsletter.',
  'Get the boats out of the water, she told them.',
  'Share prices fell on Monday.',
  'Follow the path to the pier.',
  'Follow us on foot',
  'Advertisements filled the paper.',
  'Promoted content creators met in May.',
  'The story continues below the fold.',
  'Comments from the mayor were not well received.',
];

suite('page furniture', () => {
  for (const line of FURNITURE) test(`is: ${line}`, () => assert.equal(isFurniture(line), true));
  for (const line of COPY) test(`is not: ${line}`, () => assert.equal(isFurniture(line), false));

  test('is short', () => assert.equal(isFurniture(`Related stories: ${'The pier leaked. '.repeat(30)}`), false));
});
