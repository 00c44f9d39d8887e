/** The fact sheet in Word: the copy with a comment on each claim that has a note, and a footnote on each claim. */
import {
  CommentRangeEnd,
  CommentRangeStart,
  CommentReference,
  Document,
  FootnoteReferenceRun,
  HeadingLevel,
  Packer,
  Paragraph,
  TextRun,
  type ICommentOptions,
  type ParagraphChild,
} from 'docx';
import type { FactSheet, SheetNote } from '../../engine/report/fact-sheet';
import { printable } from '../../engine/report/printable';
import type { CopyParagraph } from '../../engine/report/sheet-copy';
import {
  coverFields,
  fieldsOf,
  KINDS,
  lineInWords,
  sectionsAfter,
  sectionsBefore,
  SIGNS,
  titleInWords,
  verdictInWords,
  type Field,
  type Section,
  type Tell,
} from '../../engine/report/sheet-words';
import { english, say } from '../../engine/phrase';
import { EVIDENCE, SHEET_STYLE } from './sheet-style';

/** Makes the document: the copy first, as whoever edits it wants it, then the sheet. */
export async function sheetInDocx(sheet: FactSheet, tell: Tell = english): Promise<Uint8Array> {
  const writer = new Writer(sheet, tell);
  const document = new Document({
    title: printable(titleInWords(sheet, tell)),
    creator: 'Factnote',
    styles: {
      default: { document: { run: { size: 22 }, paragraph: { spacing: { after: 140 } } } },
      paragraphStyles: [
        {
          id: SHEET_STYLE,
          name: 'Factnote Sheet',
          basedOn: 'Normal',
          paragraph: { spacing: { after: 20 } },
          run: { size: 20 },
        },
      ],
    },
    comments: { children: writer.comments },
    footnotes: writer.footnotes,
    sections: [{ children: writer.paragraphs }],
  });
  return new Uint8Array(await Packer.toArrayBuffer(document));
}

const HEADINGS = { heading: HeadingLevel.HEADING_1, paragraph: undefined, item: undefined, quote: undefined };

/** LibreOffice (7.4) takes footnotes for one another where the sign of a comment comes before so many of them. */
const SAFE = 2;

class Writer {
  readonly #byNumber: ReadonlyMap<number, SheetNote>;
  /** The claims whose words have begun: some go over several paragraphs. */
  readonly #begun = new Set<number>();
  /** How many footnotes have come, and the signs of comments that are still to come; what a comment is on is marked in its place. */
  #footnotes = 0;
  readonly #signs: ParagraphChild[] = [];

  constructor(
    readonly sheet: FactSheet,
    readonly tell: Tell,
  ) {
    this.#byNumber = new Map(sheet.notes.map(note => [note.number, note]));
  }

  get paragraphs(): Paragraph[] {
    const { sheet, tell } = this;
    return [
      ...sheet.copy.map(each => this.#copy(each)),
      ...this.#signsLeft(),
      this.#line(titleInWords(sheet, tell), { isTitle: true, isNewPage: true }),
      this.#line(verdictInWords(sheet.cover, tell), { isTitle: true }),
      ...this.#fields(coverFields(sheet, tell)),
      ...sectionsBefore(sheet, tell).flatMap(each => this.#section(each)),
      this.#line(tell(say('Notes')), { isTitle: true }),
      ...sheet.notes.flatMap(note => [this.#heading(note), ...this.#fields(fieldsOf(note, tell))]),
      ...sectionsAfter(sheet, tell).flatMap(each => this.#section(each)),
    ];
  }

  get footnotes(): Record<string, { children: Paragraph[] }> {
    return Object.fromEntries(
      this.sheet.notes
        .filter(({ span }) => span)
        .map(note => [note.number, { children: [new Paragraph({ text: this.#short(note), style: 'FootnoteText' })] }]),
    );
  }

  /** What a checker has said, in the words of the note: its status, and then the remark. */
  get comments(): ICommentOptions[] {
    return this.sheet.notes.flatMap(({ number, note, checker, date, remark, evidence }) => {
      if (!note) return [];
      const lines = [
        `${note.status}${remark ? `: ${remark}` : ''}`,
        ...evidence.map(({ source }) => EVIDENCE + source),
      ];
      const children = lines.map(line => new Paragraph(printable(line)));
      return [{ id: number, author: printable(checker), date: new Date(date || 0), children }];
    });
  }

  #copy({ kind, pieces }: CopyParagraph): Paragraph {
    const children: ParagraphChild[] = [];
    for (const { words, claims, ends } of pieces) {
      for (const number of claims.filter(each => this.#hasComment(each) && !this.#begun.has(each))) {
        this.#begun.add(number);
        children.push(new CommentRangeStart(number));
      }
      children.push(new TextRun({ text: printable(words) }));
      children.push(...ends.map(each => new FootnoteReferenceRun(each)));
      this.#footnotes += ends.length;
      const commented = ends.filter(each => this.#hasComment(each));
      children.push(...commented.map(each => new CommentRangeEnd(each)));
      this.#signs.push(...commented.map(signOfComment));
      if (this.#footnotes >= SAFE) children.push(...this.#signs.splice(0));
    }
    return new Paragraph({ heading: HEADINGS[kind], children });
  }

  /** The signs of comments that have not come yet. */
  #signsLeft(): Paragraph[] {
    return this.#signs.length ? [new Paragraph({ style: SHEET_STYLE, children: this.#signs.splice(0) })] : [];
  }

  /** A comment on words that are gone hangs here. */
  #heading({ number, standing, words, kind, span, note }: SheetNote): Paragraph {
    const run = (text: string): TextRun => new TextRun({ text: printable(text), bold: true });
    const isHere = !span && note;
    return new Paragraph({
      style: SHEET_STYLE,
      keepNext: true,
      spacing: { before: 160 },
      children: [
        run(`${number} ${SIGNS[standing]} “`),
        ...(isHere ? [new CommentRangeStart(number)] : []),
        run(words),
        ...(isHere ? [new CommentRangeEnd(number), signOfComment(number)] : []),
        run(`” (${this.tell(KINDS[kind])})`),
      ],
    });
  }

  #hasComment(number: number): boolean {
    return !!this.#byNumber.get(number)?.note;
  }

  #short(note: SheetNote): string {
    const said = fieldsOf(note, this.tell).map(({ name, values }) => `${this.tell(name)}: ${values.join('; ')}`);
    return printable(said.join('. '));
  }

  #line(text: string, { isTitle = false, isNewPage = false } = {}): Paragraph {
    return new Paragraph({
      style: SHEET_STYLE,
      pageBreakBefore: isNewPage,
      keepNext: isTitle,
      ...(isTitle && { spacing: { before: 240, after: 80 } }),
      children: [new TextRun({ text: printable(text), bold: isTitle })],
    });
  }

  #fields(fields: readonly Field[]): Paragraph[] {
    return fields.flatMap(({ name, values }) => values.map(value => this.#field(this.tell(name), value)));
  }

  #field(name: string, value: string): Paragraph {
    const children = [
      new TextRun({ text: printable(`${name}: `), color: '595959' }),
      new TextRun({ text: printable(value) }),
    ];
    return new Paragraph({ style: SHEET_STYLE, indent: { left: 360, hanging: 360 }, children });
  }

  #section({ title, lines }: Section): Paragraph[] {
    return [
      this.#line(this.tell(title), { isTitle: true }),
      ...lines.map(line => this.#line(lineInWords(line, this.tell))),
    ];
  }
}

const signOfComment = (number: number): TextRun => new TextRun({ children: [new CommentReference(number)] });
