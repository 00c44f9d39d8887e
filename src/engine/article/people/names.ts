/** Who is named in an article: each person or body once, with every place that mentions it. */
import { gather } from '../../text/gather';
import { kept } from '../../text/kept';
import { lastOf, overlaps, type Span } from '../../text/span';
import { inArticle, type Article, type Placed } from '../article';
import { quotationsOf } from '../speech/speech';
import { TITLES } from '../speech/cues';
import type { Mention } from './mentions';
import { People } from './people';

/** A body: a ministry, a company, a court. What cannot be told apart is a name. */
export type NameKind = 'person' | 'body' | 'name';

export interface Name {
  /** As the article gives it in full. */
  readonly name: string;
  readonly kind: NameKind;
  /** UTF-16 offsets in the article, without titles and possessive endings; the first reference first. */
  readonly mentions: readonly Span[];
}

const BODY =
  /\b(?:Ministry|Department|University|College|Institute|School|Hospital|Court|Party|Council|Committee|Commission|Congress|Senate|House|Parliament|Agency|Authority|Bank|Board|Bureau|Office|Union|Association|Foundation|Center|Centre|Company|Corp|Inc|Ltd|Group|Service|Police|Army|Navy|Force|Times|Post|News|Journal|Guardian|Reuters|Press|Nations|States|Organization|Organisation|Club|Church|Chamber|Federation|League|Airlines?|Trust|Fund)\b/;
/** What only people are called. */
export const PERSONAL_TITLES = `${TITLES}|Chairman|Chairwoman|Director|Chancellor|Premier|Governor|Mayor|Congressman|Congresswoman|Speaker|Ambassador|General|Colonel|Professor|Captain|Sergeant|Sheriff|Archbishop|Bishop`;
/** A title at the end of what stands before a name. */
export const PERSONAL = new RegExp(`(?:^|\\s)(?:${PERSONAL_TITLES})\\.?$`);

interface Found extends Mention {
  readonly at: Span;
  /** Its capital may be the sentence's. */
  readonly initial: boolean;
}

/** The names of an article in the order of their first reference. A surname belongs to the full name that gave it. */
export const namesOf: (article: Article) => readonly Name[] = kept(readNames);

/** The name mentioned at an offset of the article. */
export const nameAt = (article: Article, offset: number): Name | undefined =>
  namesOf(article).find(n => n.mentions.some(m => offset >= m.start && offset <= m.end));

function readNames(article: Article): Name[] {
  const found = gather(article.paragraphs, mentionsOf);
  const people = new People(found);
  const groups = new Map<string, Found[]>();
  for (const mention of found) {
    const full = people.fullOf(mention.name);
    const group = groups.get(full);
    if (group) group.push(mention);
    else groups.set(full, [mention]);
  }
  const speakers = gather(quotationsOf(article), q => (q.speaker ? [q.speaker.span] : []));
  return [...groups]
    .filter(([name, mentions]) => name.includes(' ') || mentions.some(m => !m.initial))
    .map(([name, mentions]) => ({
      name,
      kind: kindOf(name, mentions, speakers, article.text),
      mentions: mentions.map(m => m.at),
    }));
}

function mentionsOf(placed: Placed): Found[] {
  const { kind, mentions, sentences, prose } = placed.paragraph;
  if (kind === 'furniture') return [];
  const isInitial = (at: number): boolean => lastOf(sentences, at)?.start === at || /["“‘]/.test(prose[at - 1] ?? '');
  return mentions.map(m => ({ ...m, at: inArticle(placed, m), initial: isInitial(m.start) }));
}

/** A title, an age or a Mr. makes a person, as does a quotation for a name of two words or more. */
function kindOf(name: string, mentions: readonly Found[], speakers: readonly Span[], text: string): NameKind {
  if (BODY.test(name)) return 'body';
  const titled = mentions.some(m => PERSONAL.test(m.title));
  const aged = mentions.some(m => /^, \d{1,3},/.test(text.slice(m.at.end, m.at.end + 6)));
  const speaks = name.includes(' ') && mentions.some(m => speakers.some(s => overlaps(s, m.at)));
  return titled || aged || speaks ? 'person' : 'name';
}
