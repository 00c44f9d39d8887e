// Drives a VS Code window the way a person does, through Playwright: keys, the mouse, and what is on the screen.
// Nearly everything waits, because nearly everything in VS Code arrives a little later: see each method.
import { mkdirSync } from 'node:fs';
import * as path from 'node:path';

const mod = process.platform === 'darwin' ? 'Meta' : 'Control';

export class Workbench {
  constructor(page) {
    this.page = page;
    this.editor = page.locator('.editor-group-container.active .monaco-editor[data-uri]').first();
    this.quickInput = page.locator('.quick-input-widget:visible');
    this.problems = page.locator('.markers-panel .monaco-list-row');
    this.fixes = page.locator('.action-widget .monaco-list-row.action');
  }

  /** Opens a file from the explorer, as soon as the window shows it there. */
  async open(name) {
    await this.page.locator('.explorer-folders-view .monaco-list-row', { hasText: name }).dblclick({ timeout: 60_000 });
    await this.page.locator(`.tab.active[data-resource-name="${name}"]`).waitFor();
    await this.editor.locator('.view-line').first().waitFor();
  }

  /** A picture of the window, as `folder/name.png`. */
  async picture(folder, name) {
    mkdirSync(folder, { recursive: true });
    await this.page.screenshot({ path: path.join(folder, `${name}.png`), animations: 'disabled' });
  }

  press(keys) {
    return this.page.keyboard.press(keys.replace('Mod', mod));
  }

  /** Runs a command from the palette, by its whole title: "Factnote: Check Article". */
  async command(title) {
    const input = this.quickInput.locator('.quick-input-box input');
    // while VS Code still moves the focus, a key goes nowhere, and a palette that is open shuts again, before or after it is filled
    for (let left = 10; ; left--) {
      await this.press('F1');
      try {
        await input.fill(`>${title}`, { timeout: 3000 });
        return await this.choose(title, { timeout: 5000 });
      } catch (error) {
        if (left === 1) throw error;
      }
    }
  }

  /** Chooses from the list that is open, by keys: rows move while the list is still filling, and a click could meet another. */
  async choose(label, { timeout } = {}) {
    const rows = this.quickInput.locator('.monaco-list-row');
    await rows.filter({ hasText: label }).first().waitFor({ timeout });
    const most = 2 * (await rows.count()) + 10; // a key later there may be more of them
    for (let left = most; left > 0; left--) {
      if (await this.quickInput.locator('.monaco-list-row.focused', { hasText: label }).isVisible()) {
        return this.press('Enter');
      }
      await this.press('ArrowDown');
    }
    throw new Error(`There is no “${label}” to choose.`);
  }

  /** Chooses from the list under a title, by typing: a long list holds only the rows that are in sight. */
  async find(title, label) {
    await this.title(title).waitFor();
    await this.quickInput.locator('.quick-input-box input').fill(label);
    return this.choose(label);
  }

  /** The title of the list or the question that is open. */
  title(text) {
    return this.quickInput.locator('.quick-input-title', { hasText: text });
  }

  /** A row that is ticked in the list that is open. */
  ticked(text) {
    return this.quickInput
      .locator('.monaco-list-row', { hasText: text })
      .filter({ has: this.page.getByRole('checkbox', { checked: true }) });
  }

  /** Answers the question that a command asks. */
  async enter(text) {
    await this.quickInput.locator('.monaco-list-row').first().waitFor({ state: 'detached' }); // the list before it is gone
    await this.quickInput.locator('.quick-input-box input').fill(text);
    await this.press('Enter');
  }

  squiggles(severity) {
    return this.editor.locator(`.squiggly-${severity}`);
  }

  problem(text) {
    return this.problems.filter({ hasText: text }).first();
  }

  /** Goes to a problem's place by its message; its rule id, further right, is a link to the documentation. */
  goToProblem(text) {
    return this.problem(text)
      .getByText(text)
      .first()
      .click({ position: { x: 5, y: 5 } });
  }

  line(text) {
    return this.editor.locator('.view-line', { hasText: text }).first();
  }

  /** A row of the view in the side bar. */
  row(text) {
    return this.page.locator('.sidebar .monaco-list-row', { hasText: text }).first();
  }

  /**
   * Goes down the view that has the focus until a row has it. Given the command that shows the view, it does so again where VS Code,
   * which moves the focus when it is ready to, has gone back to the editor meanwhile.
   */
  async focusRow(text, show) {
    const focused = this.page.locator('.sidebar .monaco-list-row.focused', { hasText: text });
    for (let tries = show ? 5 : 1; tries > 0; tries--) {
      if (show) await this.command(show);
      await this.row(text).waitFor();
      await isThere(this.page.locator('.sidebar :focus'));
      for (let left = 50; left > 0 && !(await focused.isVisible()); left--) await this.press('ArrowDown');
      if (await isThere(focused)) return;
    }
    await focused.waitFor();
  }

  /** Opens a row of the view that a command shows, until the row that it has is there: one that is drawn anew just then has lost the key. */
  async unfold(text, child, show) {
    for (let left = 5; left > 0; left--) {
      await this.focusRow(text, show);
      await this.press('ArrowRight');
      if (await isThere(this.row(child))) return;
    }
    await this.row(child).waitFor();
  }

  /** Waits until a Markdown preview is in sight with this heading at its top; the preview is a page in a page in a page. */
  async headingAtTop(text) {
    const preview = this.page.locator('iframe.webview:visible');
    const heading = preview
      .contentFrame()
      .frameLocator('#active-frame')
      .getByRole('heading', { name: text, exact: true });
    await heading.waitFor();
    const [{ y: top }, { y }] = await Promise.all([preview.boundingBox(), heading.boundingBox()]);
    if (y < top || y > top + 50) throw new Error(`“${text}” stands ${y - top} pixels below the top of the preview.`);
  }

  statusItem(text) {
    return this.page.locator('.statusbar-item', { hasText: text }).first();
  }

  /** Rests the mouse on an item of the status bar until its hover says what is expected: items move while others come. */
  async hoverStatus(text, expected) {
    const hover = this.page.locator('.monaco-hover', { hasText: expected });
    for (let attempt = 1; ; attempt++) {
      await this.page.mouse.move(400, 300);
      await this.statusItem(text).hover();
      try {
        return await hover.first().waitFor({ timeout: 5_000 });
      } catch (error) {
        if (attempt === 4) throw error;
      }
    }
  }

  async openProblems() {
    if (!(await this.page.locator('.markers-panel').isVisible())) await this.press('Mod+Shift+KeyM');
    await this.problems.first().waitFor();
  }

  async click(text) {
    const { x, y } = await this.placeOf(text);
    await this.page.mouse.click(x, y);
  }

  /** Selects the word that some words start with. */
  async selectWord(text) {
    const { x, y } = await this.placeOf(text);
    await this.page.mouse.dblclick(x, y);
  }

  /**
   * Rests the mouse where some words start until the hover says what is `expected`. A hover fills in part by part (VS Code shows the problem
   * first, other parts later), and one that comes up while the mouse still moves can vanish: then the mouse comes again.
   */
  async hover(text, expected) {
    const hover = this.page.locator('.monaco-hover:not(.hidden) .monaco-hover-content:visible', { hasText: expected });
    for (let attempt = 1; ; attempt++) {
      const { x, y } = await this.placeOf(text);
      await this.page.mouse.move(x, y + 150);
      await this.page.mouse.move(x, y, { steps: 3 });
      try {
        await hover.first().waitFor({ timeout: 5_000 });
        return await hover.first().innerText();
      } catch (error) {
        if (attempt === 4) throw error;
      }
    }
  }

  /** Clicks where some words start and opens the menu of Ctrl+. there, until it offers what is `expected`; returns all it offers. */
  async offeredFixes(text, expected) {
    for (let attempt = 1; ; attempt++) {
      await this.click(text);
      await this.press('Mod+Period');
      try {
        await this.fixes.filter({ hasText: expected }).first().waitFor({ timeout: 5_000 });
        return (await this.fixes.allInnerTexts()).map(title => title.trim());
      } catch (error) {
        if (attempt === 4) throw error; // VS Code may not have been told of the problem yet
        await this.press('Escape');
      }
    }
  }

  /** Chooses from the menu that offeredFixes() opened; by keys, as the menu ignores the mouse for a moment. */
  async chooseFix(title) {
    const focused = this.page.locator('.action-widget .monaco-list-row.action.focused');
    for (let left = await this.fixes.count(); left > 0; left--) {
      if ((await focused.innerText()).includes(title)) {
        await this.press('Enter');
        return this.fixes.first().waitFor({ state: 'hidden' });
      }
      await this.press('ArrowDown');
    }
    throw new Error(`There is no fix “${title}”.`);
  }

  /** Where some words start on the screen: on their first letter. They may be split over elements, with no-break spaces between. */
  placeOf(text) {
    return this.line(text).evaluate((line, text) => {
      let offset = line.textContent.replaceAll('\u00a0', ' ').indexOf(text);
      const walker = document.createTreeWalker(line, NodeFilter.SHOW_TEXT);
      while (walker.nextNode() && offset >= walker.currentNode.length) offset -= walker.currentNode.length;
      const letter = document.createRange();
      letter.setStart(walker.currentNode, offset);
      letter.setEnd(walker.currentNode, offset + 1);
      const { x, y, width, height } = letter.getBoundingClientRect();
      return { x: x + width / 2, y: y + height / 2 };
    }, text);
  }
}

/** Is it in sight, or about to be? */
const isThere = locator =>
  locator.waitFor({ timeout: 5000 }).then(
    () => true,
    () => false,
  );
