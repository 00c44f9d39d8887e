/** The fact sheet as a page, for a file or for the editor, where a number leads to the words themselves. */
import { isWeb } from '../notes/evidence';
import type { Standing } from '../notes/note';
import { say, type Phrase } from '../phrase';
import { element, type Child, type Element } from './element';
import type { FactSheet, SheetNote } from './fact-sheet';
import type { CopyParagraph, CopyPiece } from './sheet-copy';
import {
  coverFields,
  fieldsOf,
  KINDS,
  legendOf,
  sectionsAfter,
  sectionsBefore,
  SHADES,
  SIGNS,
  STANDINGS,
  titleInWords,
  verdictInWords,
  type Field,
  type Line,
  type Section,
  type Tell,
} from './sheet-words';

/** Where a page is shown. */
export interface Place {
  /** Tells the ids of one sheet from those of others on the same page. */
  readonly suffix?: string;
  /**
   * In the editor the number of a claim is a button with `data-claim`, a reason of the verdict one with `data-reason` (its place among them),
   * and what is done with the sheet one with `data-run`. Lists of them have `data-group`.
   */
  readonly isInEditor?: boolean;
}

/** The page of a sheet. */
export const sheetPage = (sheet: FactSheet, tell: Tell, place: Place = {}): Element =>
  new Page(sheet, tell, place).main;

class Page {
  readonly #notes: ReadonlyMap<number, SheetNote>;

  constructor(
    readonly sheet: FactSheet,
    readonly tell: Tell,
    readonly place: Place,
  ) {
    this.#notes = new Map(sheet.notes.map(note => [note.number, note]));
  }

  get main(): Element {
    const { sheet, tell } = this;
    return element(
      'main',
      {},
      this.#header,
      sectionsBefore(sheet, tell).map(each => this.#section(each)),
      this.#part('copy', say('The copy'), [
        element('p', { class: 'legend' }, legendOf(sheet, tell)),
        ...sheet.copy.map(each => this.#paragraph(each)),
      ]),
      this.#part(
        'notes',
        say('Notes'),
        sheet.notes.map(note => this.#note(note)),
      ),
      sectionsAfter(sheet, tell).map(each => this.#section(each)),
    );
  }

  get #header(): Element {
    const { sheet, tell, place } = this;
    const { ready } = sheet.cover.verdict;
    return element(
      'header',
      {},
      element('h1', { dir: 'auto' }, titleInWords(sheet, tell)),
      element(
        'p',
        { class: ready ? 'ready' : 'not-ready', ...(place.isInEditor && { role: 'status' }) },
        verdictInWords(sheet.cover, tell),
      ),
      place.isInEditor && this.#tools,
      place.isInEditor && !ready && this.#reasons,
      fieldList(coverFields(sheet, tell, !place.isInEditor), tell),
    );
  }

  /** What can be done with the page. */
  get #tools(): Element {
    const hint = say(
      'A number leads to the words in the editor, its sign to the note. The arrow keys go from number to number.',
    );
    return element(
      'p',
      { class: 'tools' },
      element('button', { type: 'button', 'data-run': 'export' }, this.tell(say('Export…'))),
      ' ',
      element('small', {}, this.tell(hint)),
    );
  }

  get #reasons(): Element {
    const { reasons } = this.sheet.cover.verdict;
    const items = reasons.map(({ message }, i) =>
      element(
        'li',
        { dir: 'auto' },
        element('button', { type: 'button', class: 'link', 'data-reason': String(i) }, this.tell(message)),
      ),
    );
    return element(
      'details',
      reasons.length > MANY ? {} : { open: '' },
      element('summary', {}, this.tell(say('Reasons: {0}', reasons.length))),
      element('ul', this.#group, items),
    );
  }

  #part(name: string, heading: Phrase, blocks: readonly Element[]): Element {
    const title = this.tell(heading);
    return element('section', { class: name, 'aria-label': title, ...this.#group }, element('h2', {}, title), blocks);
  }

  #section({ title, lines }: Section): Element {
    const words = this.tell(title);
    const items = lines.map(line => element('li', { dir: 'auto' }, this.#line(line)));
    return element('section', { 'aria-label': words }, element('h2', {}, words), element('ul', this.#group, items));
  }

  #line({ claim, words, claims }: Line): Child[] {
    const mark = claim === undefined ? [] : [...this.#mark(claim, 'n'), ' '];
    const rest = claims?.flatMap(number => [' ', element('sup', {}, this.#mark(number, 'n'))]) ?? [];
    return [...mark, ...linked(words), ...rest];
  }

  #paragraph({ kind, pieces }: CopyParagraph): Element {
    const bullet = kind === 'item' && '• ';
    return element(
      TAGS[kind],
      { dir: 'auto' },
      bullet,
      pieces.flatMap(each => this.#piece(each)),
    );
  }

  #piece({ words, claims, ends }: CopyPiece): Child[] {
    const shades = claims.map(number => SHADES[this.#standing(number)]);
    const worst = SHADE_ORDER.find(shade => shades.includes(shade));
    const marked = worst ? element('span', { class: worst }, words) : words;
    return [marked, ...ends.map(each => element('sup', { id: `c${each}${this.#suffix}` }, this.#mark(each, 'n')))];
  }

  #note(note: SheetNote): Element {
    const { number, words, kind } = note;
    return element(
      'article',
      { id: `n${number}${this.#suffix}` },
      element(
        'h3',
        {},
        this.#mark(number, 'c'),
        ' ',
        element('bdi', {}, `“${words}”`),
        ' ',
        element('small', {}, this.tell(KINDS[kind])),
      ),
      fieldList(fieldsOf(note, this.tell), this.tell),
    );
  }

  /** The number and the sign of a claim: they lead from the copy to the note or back, and in the editor the number to the words themselves. */
  #mark(number: number, to: 'n' | 'c'): Child[] {
    const sign = SIGNS[this.#standing(number)];
    const isThere = to === 'n' || this.#notes.get(number)?.span;
    const href = `#${to}${number}${this.#suffix}`;
    if (!this.place.isInEditor) return [isThere ? element('a', { href }, `${number} ${sign}`) : `${number} ${sign}`];
    return [
      this.#button(number),
      ' ',
      isThere ? element('a', { href, 'aria-label': this.#where(number, to) }, sign) : sign,
    ];
  }

  #button(number: number): Child {
    const { span, words, standing } = this.#notes.get(number)!;
    if (!span) return String(number);
    const label = this.tell(say('Claim {0}, {1}: “{2}”. Go to it in the editor', number, STANDINGS[standing], words));
    return element(
      'button',
      { type: 'button', class: 'link', 'data-claim': String(number), 'aria-label': label },
      String(number),
    );
  }

  #where(number: number, to: 'n' | 'c'): string {
    return this.tell(to === 'n' ? say('Note on claim {0}', number) : say('Claim {0} in the copy', number));
  }

  /** The arrow keys go about in it. */
  get #group(): Element['attributes'] {
    return this.place.isInEditor ? { 'data-group': '' } : {};
  }

  #standing(number: number): Standing {
    return this.#notes.get(number)?.standing ?? 'unchecked';
  }

  get #suffix(): string {
    return this.place.suffix ?? '';
  }
}

/** More reasons than this are folded in. */
const MANY = 12;

/** Of words that several claims share, this is seen. */
const SHADE_ORDER = ['disputed', 'changed', 'asked', 'unchecked', 'verified'] as const;

const TAGS: Readonly<Record<CopyParagraph['kind'], string>> = {
  heading: 'h3',
  paragraph: 'p',
  item: 'p',
  quote: 'blockquote',
};

const fieldList = (fields: readonly Field[], tell: Tell): Element =>
  element(
    'dl',
    {},
    fields.flatMap(({ name, values }) => [
      element('dt', {}, tell(name)),
      ...values.map(value => element('dd', { dir: 'auto' }, linked(value))),
    ]),
  );

/** Text in which an address of the web is a link. */
function linked(text: string): Child[] {
  if (!/https?:/i.test(text)) return [text];
  return text.split(/(\s+)/).flatMap((word): Child[] => {
    const address = word.replace(/[,:;.)]+$/, '');
    if (!isWeb(address)) return [word];
    return [element('a', { href: address, rel: 'noopener noreferrer' }, address), word.slice(address.length)];
  });
}
