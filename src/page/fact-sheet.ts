/** The page of a fact sheet: shows what the editor tells, and tells the editor where a person wants to go. */
import type { Asked, Kept, Shown } from './messages';
import { show } from './elements';
import { about } from './keys';

declare function acquireVsCodeApi(): { postMessage(message: Asked): void; setState(kept: Kept): void };

const editor = acquireVsCodeApi();

window.addEventListener('message', ({ data }: MessageEvent<Shown>) => {
  show(document.body, [data.page]);
  editor.setState({ article: data.article });
  about(document.body);
});

document.addEventListener('click', event => {
  const button = event.target instanceof Element && event.target.closest('button');
  if (button) return tell(button.dataset);
  const link = event.target instanceof Element && event.target.closest('a');
  const to = link && link.getAttribute('href')?.startsWith('#') && document.getElementById(link.hash.slice(1));
  if (!to) return;
  event.preventDefault();
  to.scrollIntoView({ block: 'center' });
  to.querySelector<HTMLElement>('button, a')?.focus({ preventScroll: true });
});

function tell({ claim, reason, run }: DOMStringMap): void {
  if (claim) editor.postMessage({ claim: Number(claim) });
  else if (reason) editor.postMessage({ reason: Number(reason) });
  else if (run === 'export') editor.postMessage({ ask: 'export' });
}

editor.postMessage({ ask: 'page' });
