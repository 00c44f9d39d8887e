/** Tabs, as the keyboard knows them: one stop of the tab key, arrows from tab to tab. */
export class Tabs {
  readonly #tabs: readonly HTMLElement[];

  /** `shown` is told which panel is in sight now. */
  constructor(
    list: Element,
    readonly shown: (panel: string) => void,
  ) {
    this.#tabs = [...list.querySelectorAll<HTMLElement>('[role=tab]')];
    for (const tab of this.#tabs) tab.addEventListener('click', () => this.show(tab.id));
    list.addEventListener('keydown', event => this.#onKey(event as KeyboardEvent));
  }

  show(id: string): void {
    for (const tab of this.#tabs) {
      const isChosen = tab.id === id;
      tab.setAttribute('aria-selected', String(isChosen));
      tab.tabIndex = isChosen ? 0 : -1;
      panelOf(tab).hidden = !isChosen;
      if (isChosen) this.shown(panelOf(tab).id);
    }
  }

  #onKey(event: KeyboardEvent): void {
    const at = this.#tabs.indexOf(event.target as HTMLElement);
    const steps: Readonly<Record<string, number>> = {
      ArrowLeft: at - 1,
      ArrowRight: at + 1,
      Home: 0,
      End: this.#tabs.length - 1,
    };
    const to = steps[event.key];
    if (at < 0 || to === undefined) return;
    const tab = this.#tabs.at(to % this.#tabs.length)!;
    this.show(tab.id);
    tab.focus();
    event.preventDefault();
  }
}

const panelOf = (tab: HTMLElement): HTMLElement => document.getElementById(tab.getAttribute('aria-controls')!)!;
