/** Checks articles beside the page, so that typing never waits. */
import { Checker } from '../../engine/check';
import { mendingEdits } from '../../engine/fixes/fix';
import type { Format } from '../../engine/text/copy';
import { openLexicon } from '../../engine/words/lexicon';
import { loaded } from 'virtual:markdown';
import { DESK } from '../desk';
import type { Ask, Asked, Questions } from '../messages';
import { opened } from './opening';
import { readingOf } from './reading';

type Answers = {
  readonly [A in Ask]: (given: Questions[A]['given']) => Questions[A]['got'] | Promise<Questions[A]['got']>;
};

/** Each remembers what it has read. */
const checkers: Readonly<Record<Format, Checker>> = {
  text: new Checker(DESK),
  markdown: new Checker({ ...DESK, format: 'markdown' }),
  ninjs: new Checker({ ...DESK, format: 'ninjs' }),
};

/** The checker of a format, once it can be read. */
async function checkerOf(format: Format): Promise<Checker> {
  if (format === 'markdown') await loaded();
  return checkers[format];
}

const answers: Answers = {
  read: async ({ text, format }) => readingOf((await checkerOf(format)).check(text)),
  mend: async ({ text, format }) => mendingEdits(await checkerOf(format), text),
  open: opened,
  async compare({ copy, document }) {
    await checkerOf(copy.format);
    return (await import('./comparing')).compared(copy, document);
  },
};

const ready = import('./lexicon').then(lexicon => openLexicon(lexicon.default));

self.addEventListener('message', async ({ data: { id, ask, given } }: MessageEvent<Asked>) => {
  try {
    await ready;
    const answer = answers[ask] as (given: unknown) => unknown; // a question has what its kind is given
    self.postMessage({ id, got: await answer(given) });
  } catch (error) {
    self.postMessage({ id, failed: String(error) });
  }
});
