// A visit to the static site: a browser at the playground, what it asked for, and what went wrong. `npm run site` comes first.
import * as path from 'node:path';
import { launchBrowser } from '../../scripts/browser.mjs';
import { root } from '../../scripts/setup.mjs';
import { serve } from './server.mjs';

export const SITE = path.join(root, 'dist', 'site');

export class Visit {
  /** Every address that was asked for. */
  asked = [];
  /** What the browser complained of. */
  problems = [];

  /** Serves the site from a folder of a host, and opens a browser. */
  async begin() {
    this.server = await serve(SITE, '/some/folder/');
    const { browser, page } = await launchBrowser();
    Object.assign(this, { browser, page });
    await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
    page.on('request', request => this.asked.push(request.url()));
    page.on('console', message => message.type() === 'error' && this.problems.push(message.text()));
    page.on('pageerror', error => this.problems.push(error.message));
  }

  async end() {
    await this.browser?.close();
    await this.server?.close();
  }

  askedElsewhere() {
    return this.asked.filter(url => !url.startsWith(this.server.address) && !/^(?:about|blob):/.test(url));
  }

  /** The playground as it is at first. */
  async open() {
    await this.page.goto('about:blank');
    await this.page.goto(this.server.address);
    await this.rested();
  }

  /** Nothing is read any more, and something was. */
  rested() {
    return this.page.waitForFunction(
      () =>
        document.getElementById('results').ariaBusy === 'false' &&
        document.getElementById('status').textContent !== 'Reading…',
    );
  }

  /** Puts a text in place of the article, as a person does. */
  async write(text) {
    await this.page.locator('.cm-content').click();
    await this.page.keyboard.press('ControlOrMeta+a');
    await this.page.keyboard.insertText(text);
    await this.rested();
  }

  copy() {
    return this.page.locator('.cm-content').evaluate(node => node.innerText.replaceAll('\n\n', '\n'));
  }

  rulesFound() {
    return this.page.locator('#findings article').evaluateAll(cards => cards.map(({ dataset }) => dataset.rule));
  }

  status() {
    return this.page.locator('#status').textContent();
  }
}
