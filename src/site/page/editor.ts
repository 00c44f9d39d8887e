/** The editor: an article as plain text, with what is found in it. */
import { history, historyKeymap, standardKeymap, undo } from '@codemirror/commands';
import { EditorState } from '@codemirror/state';
import { EditorView, hoverTooltip, keymap, placeholder, type Command } from '@codemirror/view';
import type { Edit } from '../../engine/rule';
import type { Span } from '../../engine/text/span';
import { show } from '../../page/elements';
import type { ReadFinding } from '../messages';
import { cardOf } from './findings';
import { look } from './look';
import { marks, marksIn, showFindings, type Mark } from './marks';

/** What the editor tells of. */
export interface Told {
  changed(): void;
  /** Somebody asks from the keyboard what can be done about a finding. */
  asked(finding: ReadFinding): void;
  clicked(button: HTMLElement): void;
}

export class Editor {
  readonly #view: EditorView;

  /** `parent` gets a shadow root, in which the editor may have styles of its own under the policy of the page. */
  constructor(parent: HTMLElement, told: Told) {
    const root = parent.attachShadow({ mode: 'open' });
    const extensions = [
      history(),
      keymap.of([...findingKeys(told), ...historyKeymap, ...standardKeymap]),
      EditorView.lineWrapping,
      EditorView.contentAttributes.of({ 'aria-label': 'The article', spellcheck: 'false', tabindex: '0' }),
      EditorView.updateListener.of(({ docChanged }) => docChanged && told.changed()),
      placeholder('Paste an article here, or drop a file.'),
      hovers(told),
      marks,
      look,
    ];
    this.#view = new EditorView({ state: EditorState.create({ extensions }), parent: root, root });
  }

  get text(): string {
    return this.#view.state.doc.toString();
  }

  /** Puts another article in place of this one. */
  replace(text: string): void {
    this.apply([{ span: { start: 0, end: this.#view.state.doc.length }, text }]);
    this.#view.scrollDOM.scrollTop = 0;
  }

  /** Makes some edits; one undo takes them back. */
  apply(edits: readonly Edit[]): void {
    const changes = edits.map(({ span: { start, end }, text }) => ({ from: start, to: end, insert: text }));
    this.#view.dispatch({ changes, userEvent: 'input.fix', scrollIntoView: changes.length === 1 });
  }

  undo(): void {
    undo(this.#view);
  }

  mark(findings: readonly ReadFinding[]): void {
    this.#view.dispatch({ effects: showFindings.of(findings) });
  }

  /** Selects words, and puts them in sight. */
  select({ start, end }: Span): void {
    select(this.#view, start, end);
    this.#view.focus();
  }

  focus(): void {
    this.#view.focus();
  }
}

function select(view: EditorView, from: number, to: number): void {
  view.dispatch({
    selection: { anchor: from, head: to },
    effects: EditorView.scrollIntoView(from, { y: 'center' }),
  });
}

/** F8 and Shift+F8 go from finding to finding, round and round; Mod+. asks about the one at the cursor. */
const findingKeys = (told: Told) => [
  { key: 'F8', run: goTo((all, { from }) => all.find(mark => mark.from > from) ?? all[0]) },
  { key: 'Shift-F8', run: goTo((all, { from }) => all.findLast(mark => mark.from < from) ?? all.at(-1)) },
  {
    key: 'Mod-.',
    run: ({ state }: EditorView) => {
      const { from, to } = state.selection.main;
      const [mark] = marksIn(state, from, to);
      if (mark) told.asked(mark.finding);
      return true;
    },
  },
];

const goTo =
  (which: (all: readonly Mark[], at: { readonly from: number }) => Mark | undefined): Command =>
  view => {
    const mark = which(marksIn(view.state), view.state.selection.main);
    if (mark) select(view, mark.from, mark.to);
    return true;
  };

/** What is found under the mouse, with its fixes to be clicked. */
const hovers = (told: Told) =>
  hoverTooltip(({ state }, at) => {
    const found = marksIn(state, at, at);
    if (!found.length) return null;
    const dom = document.createElement('div');
    dom.className = 'hover';
    show(
      dom,
      found.map(({ finding }) => cardOf(finding)),
    );
    dom.addEventListener('click', ({ target }) => {
      const button = target instanceof Element && target.closest('button');
      if (button) told.clicked(button);
    });
    return { pos: found[0].from, end: found[0].to, above: true, create: () => ({ dom }) };
  });
