/** The keyboard on a page with hundreds of numbers: the tab key goes from list to list, the arrow keys from number to number. */

const GROUP = '[data-group]';
const ITEMS = 'button, a';

/** Leaves one number of each list to the tab key: the one that had the focus last, or the first. */
export function about(page: Element): void {
  for (const group of page.querySelectorAll(GROUP)) {
    const items = itemsOf(group);
    const last = items.find(each => each.tabIndex === 0 && each.hasAttribute('tabindex')) ?? items[0];
    for (const each of items) each.tabIndex = each === last ? 0 : -1;
  }
}

const itemsOf = (group: Element): HTMLElement[] => [...group.querySelectorAll<HTMLElement>(ITEMS)];

document.addEventListener('focusin', ({ target }) => {
  const group = target instanceof HTMLElement && target.closest(GROUP);
  if (!group || !(target as HTMLElement).matches(ITEMS)) return;
  for (const each of itemsOf(group)) each.tabIndex = each === target ? 0 : -1;
});

const STEPS: Readonly<Record<string, (at: number, all: number) => number>> = {
  ArrowRight: at => at + 1,
  ArrowLeft: at => at - 1,
  Home: () => 0,
  End: (_, all) => all - 1,
};

document.addEventListener('keydown', event => {
  const { target, key } = event;
  const group = target instanceof HTMLElement && target.matches(ITEMS) && target.closest(GROUP);
  if (!group || !STEPS[key] || event.ctrlKey || event.altKey || event.metaKey || event.shiftKey) return;
  const items = itemsOf(group);
  items[STEPS[key](items.indexOf(target as HTMLElement), items.length)]?.focus();
  event.preventDefault();
});
