/**
 * What stands in a text file beside the article's own copy: headlines and subheads, credits, and the furniture of the page that a
 * scraper took along. Judged by a paragraph's own text.
 */

import type { Role } from '../../text/copy';

export type Kind = 'prose' | 'heading' | 'table' | 'caption' | 'credit' | 'furniture';

/** Links to other stories, where capitals tell one from a sentence: *Read more: The ferry sank*. */
const LINK =
  /^(?:see|SEE|See|read|READ|Read|watch|Watch|view|View) (?:also|ALSO|Also|more|MORE|More|next|Next|(?:the )?(?:full|original) (?:story|article))(?=\s*(?:[:|»>→–—]|$|\p{Lu}|\d|["“‘']))/u;

/** The pages of every publisher carry these; each is a whole line, or the start of one that holds nothing else. */
const LINES: readonly RegExp[] = [
  /^(?:also (?:read|see|watch)|related(?: (?:stories|articles|posts|news|links|coverage|topics|content|story|article|video))?|recommended(?: (?:for you|reading|stories))?|most (?:read|popular|viewed)|trending(?: now)?|editor[’']s picks?|more (?:on this story|stories|coverage|top stories)|in case you missed it|don[’']t miss|further reading)\s*(?:$|[:|»>→])/iu,
  /^(?:watch|listen|video|gallery|photos|pictures|in pictures|slideshow|live updates?|read|more|click)(?:\s*(?:now|here|below))?\s*[:|»>→]\s*\S/iu,
  /^you (?:may|might) (?:also )?(?:like|be interested in)\b/i,
  /^up next(?:$|\s*[|»>→])/i,
  // comment forms
  /^(?:leave|post|write|add) a (?:reply|comment|response)\b.{0,60}$/i,
  /^your email address will not be published\b/i,
  /^required fields are marked\b/i,
  /^save my name, email\b/i,
  /^(?:no comments?(?: yet)?|comments are (?:closed|off)|view (?:all )?(?:\d+ )?comments?|\d+ comments?|show comments?|join the (?:conversation|discussion)|log ?in to (?:comment|reply)|you must be logged in|cancel reply)(?:\b.{0,80})?$/i,
  // share buttons
  /^(?:share|like|tweet|print|e-?mail|pin|rate|save) (?:this(?: (?:article|story|post|page))?)\s*:?$/i,
  /^(?:like )?loading(?:\.{3}|…)?$/i,
  /^(?:share|tweet|pin it|print|e-?mail|whatsapp|facebook|twitter|linkedin|reddit|pinterest|flipboard|copy link|link copied)(?:[\s,|•·]+(?:share|tweet|pin it|print|e-?mail|whatsapp|facebook|twitter|linkedin|reddit|pinterest|flipboard|copy link|link copied))*$/i,
  /^(?:share|follow|like|find|join) (?:us |it |this )?on (?:facebook|twitter|instagram|linkedin|whatsapp|telegram|youtube|x)\b/i,
  /^click to (?:share|email|print)\b/i,
  /^(?:spread the love|kindly share|sharing is caring)\b/i,
  // newsletters and subscriptions
  /^(?:sign up|subscribe|register)(?: now| here| today| free)?(?:$| (?:for|to|and)\b.{0,80}\b(?:newsletters?|alerts?|inbox|e-?mails?|updates|briefings?|channel)\b)/i,
  /^(?:get|receive|have) .{0,80}\b(?:delivered|sent|straight|direct(?:ly)?) (?:right |straight |direct(?:ly)? )?(?:to|into) your inbox\b/i,
  /^(?:enter|type) your e-?mail(?: address)?\b/i,
  /^(?:already a subscriber|subscribers? only|to continue reading|continue reading|keep reading|support our journalism|thank you for reading|thanks for signing up|you have reached your)\b.{0,100}$/i,
  // advertisements
  /^(?:advertisement|advertising|sponsored(?: content)?|promoted(?: content)?|paid (?:content|post)|(?:story|article) continues (?:below|after)(?: (?:the )?(?:advertisement|ad|video))?|skip (?:ad|advertisement|past newsletter promotion)|scroll to continue)\s*:?$/i,
  // players, credits and footers
  /^(?:media playback is (?:un|not )supported|image (?:source|copyright)|video player is loading|this video can not be played|close (?:video|dialog)|hide caption|toggle caption|enlarge this image|view image)\b/i,
  /^(?:source link|supply hyperlink|original source|back to top|load more|next article|previous article|home page|skip to (?:content|main content)|terms of (?:use|service)|privacy policy|cookie policy|all rights reserved)\s*[.»>→]?$/i,
  /^(?:©|\(c\)|copyright\b).{0,80}\b(?:all rights reserved|may not be published)\b/i,
];

/** All of them, in one look. */
const LINE = new RegExp(LINES.map(({ source }) => source).join('|'), 'iu');

/** Is this paragraph page furniture, all of it? */
export const isFurniture = (text: string): boolean => text.length < 400 && (LINK.test(text) || LINE.test(text));

/** A line as long as this (UTF-16 units) is no heading. */
export const LONGEST_HEADING = 160;

/** No stop at its end, and short: a headline, a subhead, a name on a line of its own. */
export const isHeading = (text: string): boolean =>
  text.length < LONGEST_HEADING && !/[.!?…:;,]["”’'»)\]]*$/.test(text) && !/[.!?]["”’']? \p{Lu}/u.test(text);

const CONTRIBUTED = /\bcontributed (?:reporting )?to this (?:article|report|story)\b/i;

/** *Reporting by Ana Ruiz; editing by Per Lind*, *Ana Ruiz contributed to this article.* */
const isCredit = (text: string): boolean =>
  text.length < 300 &&
  (/^(?:©|\(c\)|copyright\b.{0,6}\b(?:19|20)\d\d)/i.test(text) ||
    (/ontributed|ONTRIBUTED/.test(text) && CONTRIBUTED.test(text)) ||
    /^(?:[—–-]\s*)?(?:(?:additional )?reporting|writing|written|edited|editing|compiled|photographs?|photography|with reporting) by \p{Lu}/iu.test(
      text,
    ));

/**
 * *Play video 2:15 How the ferry sank – video*, *The mayor on the quay. Photograph: Ana Ruiz/Desk*: what a player or a picture shows, with
 * the page's word before it or the credit behind.
 */
const isCaption = (text: string): boolean =>
  text.length < LONGEST_CAPTION && (/^(?:play video|(?:image|media) caption)\b/i.test(text) || CREDITED.test(text));

const LONGEST_CAPTION = 300;
const CREDITED =
  /\b(?:Photographs?|Photos?|Pictures?|Illustration|Composite): ?\p{Lu}[^.:]{2,60}$|\((?:AP )?Photo[^()]{0,60}\)$/u;

/** What a paragraph is, by its prose and by what its format says of it. */
export const kindOf = (text: string, role?: Role): Kind => {
  if (isFurniture(text)) return 'furniture';
  if (isCaption(text)) return 'caption';
  if (isCredit(text)) return 'credit';
  if (role === 'row' || (text.length > 1 && text.startsWith('|') && text.endsWith('|'))) return 'table';
  return role === 'heading' || isHeading(text) ? 'heading' : 'prose';
};
