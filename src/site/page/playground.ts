/** The page on which anybody can try Factnote. */
import sample from '../../../samples/harbour-bridge.txt';
import transcript from '../../../samples/sources/2024-03-12-council-briefing.txt';
import type { Element } from '../../engine/report/element';
import type { Edit } from '../../engine/rule';
import { show } from '../../page/elements';
import type { Compared, Copy, ReadFinding, Reading } from '../messages';
import { claimsPanel } from './claims';
import { Editor } from './editor';
import { evidencePanel } from './evidence';
import { exampleIn } from './examples';
import { chosenFile, droppedFile } from './files';
import { findingsPanel, NOTHING } from './findings';
import { placeIn } from './place';
import { Reader } from './reader';
import { Tabs } from './tabs';
import { voicesPanel } from './voices';

const the = <E extends HTMLElement = HTMLElement>(id: string): E => document.getElementById(id) as E;

const PANELS: Readonly<Record<string, (reading: Reading) => Element[]>> = {
  findings: findingsPanel,
  claims: claimsPanel,
  voices: voicesPanel,
};

const reader = new Reader();
const tabs = new Tabs(the('tabs'), fill);
const evidence = the<HTMLTextAreaElement>('document');
const editor = new Editor(the('editor'), { changed: () => void changed(), asked: goToFixes, clicked });

let format: Copy['format'] = 'text';
let reading: Reading | undefined;
let compared: readonly Compared[] | undefined;
let panel = 'findings';
/** The article has changed since it was last handed to the worker. */
let isStale = false;
/** What the lists show is not what the editor does: their places may be wrong. */
let isReading = false;
/** Somebody has come from the editor to choose a fix, and goes back there. */
let isVisiting = false;

async function changed(): Promise<void> {
  isStale = true;
  if (isReading) return;
  isReading = true;
  the('results').ariaBusy = 'true';
  await attempt(read);
  isReading = false;
  the('results').ariaBusy = 'false';
}

/** Reads the article; where it is changed meanwhile, once more. */
async function read(): Promise<void> {
  while (isStale) {
    isStale = false;
    const copy: Copy = { text: editor.text, format };
    const document = evidence.value;
    const read = await reader.ask('read', copy);
    const answers = document.trim() ? await reader.ask('compare', { copy, document }) : undefined;
    if (isStale) continue;
    [reading, compared] = [read, answers];
    tell(reading);
  }
}

function tell(reading: Reading): void {
  const { findings } = reading;
  editor.mark(findings);
  fill(panel);
  const counts = { findings: damageIn(findings).length, claims: reading.claims.length, voices: reading.voices.length };
  for (const [list, count] of Object.entries(counts)) the(`${list}-count`).textContent = String(count);
  the<HTMLButtonElement>('fix-all').disabled = !reading.safe;
  say(summary(reading));
}

/** Shows in a panel what it is for. The others are filled once they are in sight: an article may have hundreds of claims. */
function fill(shown: string): void {
  panel = shown;
  if (!reading) return;
  if (panel === 'evidence') show(the('compared'), compared ? evidencePanel(compared) : []);
  else show(the(panel), PANELS[panel](reading));
}

const damageIn = (all: readonly ReadFinding[]): readonly ReadFinding[] => all.filter(({ isDamage }) => isDamage);

function summary({ findings, safe, damage }: Reading): string {
  const { length } = damageIn(findings);
  if (!length) return NOTHING;
  const found = length === 1 ? '1 place is broken' : `${length} places are broken`;
  return `${found}, ${safe} can be mended unseen. Damage: ${damage} of 100.`;
}

function say(words: string): void {
  if (the('status').textContent !== words) the('status').textContent = words;
}

function open(copy: Copy): void {
  format = copy.format;
  editor.replace(copy.text);
}

/** A file as an article; says why where it is none. */
async function opened(file: File | undefined): Promise<Copy | undefined> {
  if (!file) return undefined;
  const bytes = new Uint8Array(await file.arrayBuffer());
  const copy = await reader.ask('open', { name: file.name, bytes });
  if (!('refused' in copy)) return copy;
  say(copy.refused);
  return undefined;
}

async function openArticle(file: File | undefined): Promise<void> {
  const copy = await opened(file);
  if (copy) open(copy);
}

function hold(document: string): void {
  evidence.value = document;
  void changed();
}

async function fixAll(): Promise<void> {
  const copy: Copy = { text: editor.text, format };
  const edits = await reader.ask('mend', copy);
  if (editor.text === copy.text) editor.apply(edits);
}

/** From a finding in the editor to what can be done about it. */
function goToFixes({ rule, span }: ReadFinding): void {
  if (isReading) return;
  tabs.show('findings-tab');
  const cards = [...the('findings').querySelectorAll<HTMLElement>('article')];
  const card = cards.find(({ dataset }) => dataset.rule === rule && placeIn(dataset)?.start === span.start)!;
  isVisiting = true;
  const button = card.querySelector<HTMLElement>('.fixes button') ?? card.querySelector<HTMLElement>('.words');
  button?.focus();
}

/** A button leads to words, or makes a fix. */
function clicked({ dataset }: HTMLElement): void {
  if (isReading) return;
  const place = placeIn(dataset);
  if (place) editor.select(place);
  if (dataset.edits) editor.apply(JSON.parse(dataset.edits) as Edit[]); // written by findings.ts
  if (isVisiting) editor.focus();
  isVisiting = false;
}

async function openExample(): Promise<void> {
  const text = await exampleIn(location.hash);
  open({ text: text ?? sample, format: 'text' });
}

/** Does something, and says what went wrong. */
async function attempt(act: () => unknown): Promise<void> {
  try {
    await act();
  } catch (error) {
    say(`Something went wrong: ${error instanceof Error ? error.message : String(error)}`);
  }
}

const ACTIONS: Readonly<Record<string, () => unknown>> = {
  sample: () => open({ text: sample, format: 'text' }),
  open: async () => openArticle(await chosenFile('.txt,.text,.md,.markdown,.docx')),
  'fix-all': fixAll,
  undo: () => editor.undo(),
  copy: async () => {
    await navigator.clipboard.writeText(editor.text);
    say('The article is copied.');
  },
  'open-document': async () => {
    const document = await opened(await chosenFile('.txt,.text,.md,.markdown,.docx,.srt,.vtt'));
    if (document) hold(document.text);
  },
  'sample-document': () => hold(transcript),
};

for (const [id, act] of Object.entries(ACTIONS)) the(id).addEventListener('click', () => void attempt(act));
evidence.addEventListener('input', () => void changed());
droppedFile(the('editor'), file => void attempt(() => openArticle(file)));
the('results').addEventListener('click', ({ target }) => {
  const button =
    target instanceof HTMLElement &&
    target.closest<HTMLElement>('[role=tabpanel] button[data-start], button[data-edits]');
  if (button) clicked(button);
});
the('results').addEventListener('keydown', ({ key }) => {
  if (key !== 'Escape') return;
  isVisiting = false;
  editor.focus();
});
window.addEventListener('hashchange', () => void attempt(openExample));
void attempt(openExample);
