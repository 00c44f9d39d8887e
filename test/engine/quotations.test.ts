/** Quotations as a reader pairs them, and who says them: each case is copy with `⟦“…” — Ana Ruiz⟧` where somebody is quoted. */
import assert from 'node:assert/strict';
import { parseArticle } from '../../src/engine/article/parse';
import { quotationsOf } from '../../src/engine/article/speech/speech';
import { namesOf } from '../../src/engine/article/people/names';
import { check } from '../../src/engine/check';

/** The copy with its quotations and their speakers; `⟦“…”⟧` where no speaker is found near. */
function read(copy: string): string {
  const article = parseArticle(copy);
  const words = ({ start, end }: { start: number; end: number }): string => copy.slice(start, end);
  const marks = quotationsOf(article).flatMap(({ span, speaker }) => [
    { at: span.start, mark: '⟦' },
    { at: span.end, mark: speaker ? ` — ${speaker.name ?? words(speaker.span)}⟧` : '⟧' },
  ]);
  let marked = '';
  let at = 0;
  for (const each of marks.sort((a, b) => a.at - b.at)) {
    marked += copy.slice(at, each.at) + each.mark;
    at = each.at;
  }
  return marked + copy.slice(at);
}

const unmarked = (story: string): string => story.replace(/⟦|(?: — [^⟦⟧—]*)?⟧/g, '');

function table(title: string, stories: readonly string[]): void {
  suite(title, () => {
    for (const story of stories) test(story, () => assert.equal(read(unmarked(story)), story));
  });
}

table('marks are paired as a reader pairs them', [
  // straight marks in straight marks, and a third quotation in a line
  '⟦"He told me, ⟦"wait for the ferry," — Ruiz⟧ and left," — Ruiz⟧ Ruiz said.',
  '⟦"It fits a 7" record," — Ana Ruiz⟧ said Ana Ruiz.',
  '⟦‘We kept goin’ and goin’,’ — Ana Ruiz⟧ Ana Ruiz said.',
  '⟦"One," — Ana Ruiz⟧ said Ana Ruiz. ⟦"Two," — Ana Ruiz⟧ she added. ⟦"Three." — Ana Ruiz⟧',
  'The crew said ⟦"no" — The crew⟧ and ⟦"never" — The crew⟧ and ⟦"not in June" — The crew⟧ at the meeting.',
  `⟦"I said 'no' and I meant 'no'," — Ana Ruiz⟧ said Ana Ruiz.`,
  // curly ones, which are never in doubt
  '⟦“One,” — Ana Ruiz⟧ said Ana Ruiz. ⟦“Two,” — Ana Ruiz⟧ she added. ⟦“Three.” — Ana Ruiz⟧',
  '⟦“It was a ‘once in a lifetime’ storm,” — Ana Ruiz⟧ said Ana Ruiz.',
  '⟦“He said, ‘Wait,’” — Ana Ruiz⟧ said Ana Ruiz.',
  // inches and feet
  'The band sold a 7" record to everyone. ⟦"It was loud," — Ana Ruiz⟧ said Ana Ruiz.',
  'He is 6\'2" tall. ⟦"I am tall," — Ana Ruiz⟧ said Ana Ruiz.',
  // letters left out, decades, plural possessives
  "The '80s were loud. ⟦'We danced 'til dawn,' — Ana Ruiz⟧ said Ana Ruiz. ⟦'It was the '80s.' — Ana Ruiz⟧",
  'The ’80s were loud. ⟦‘We danced ’til dawn,’ — Ana Ruiz⟧ said Ana Ruiz. ⟦‘We kept goin’ home.’ — Ana Ruiz⟧',
  '⟦‘The workers’ hall is shut,’ — Ana Ruiz⟧ said Ana Ruiz, ⟦‘and the workers’ bus is late.’ — Ana Ruiz⟧',
  "O'Hara's boat and the Joneses' dog met at 5 o'clock. ⟦'Good dog,' — Pat O'Hara⟧ said Pat O'Hara.",
  'The sign read ⟦“Closed ’til May.” — The sign⟧ Nobody minded.',
]);

table('a quotation may run over paragraphs', [
  '⟦“We waited,” — Ana Ruiz⟧ said Ana Ruiz. ⟦“Nobody came. — Ana Ruiz⟧\n\n⟦“Then we went home. — Ana Ruiz⟧\n\n⟦“That was that.” — Ana Ruiz⟧',
  '⟦“We waited,” — Ana Ruiz⟧ said Ana Ruiz. ⟦“Nobody came. — Ana Ruiz⟧\n\n⟦“Then the boat came,” — Ana Ruiz⟧ she said.',
  '⟦“We waited,” — Ana Ruiz⟧ said Ana Ruiz. ⟦“Nobody came. — Ana Ruiz⟧\n\n⟦“and that was that.” — Ana Ruiz⟧',
  '⟦“We waited. — Ana Ruiz⟧\n\n⟦“Then the boat came,” — Ana Ruiz⟧ said Ana Ruiz.',
  '⟦"We waited," — Ana Ruiz⟧ said Ana Ruiz. ⟦"Nobody came. — Ana Ruiz⟧\n\n⟦"Then we went home." — Ana Ruiz⟧',
]);

test('a running quotation is no fault, and one that is not gone on with is', () => {
  const rules = (copy: string): string[] => check(copy).findings.map(({ rule }) => rule);
  assert.deepEqual(rules('“We waited,” said Ana Ruiz. “Nobody came.\n\n“Then we went home.”'), []);
  assert.deepEqual(rules('“We waited,” said Ana Ruiz. “Nobody came.\n\nThen all went home.'), ['quote/unclosed']);
});

table('who says it', [
  // before, after, in the middle; with a description
  'Hugh Hill, a doctor, said: ⟦“Sleep is cheap.” — Hugh Hill⟧',
  '⟦“Not again,” — Meg⟧ sighed Meg.',
  '⟦“It is late,” — Ana Ruiz⟧ said Ana Ruiz, a nurse at the harbour, ⟦“and the boat is full.” — Ana Ruiz⟧',
  'Ana Ruiz, 45, of Elston, told reporters on Monday: ⟦“We wait.” — Ana Ruiz⟧',
  '⟦“Where is the boat?” — Ana Ruiz⟧ Ana Ruiz asked. ⟦“In Elston!” — Per Lind⟧ cried Per Lind.',
  // without a verb
  'And from Chairwoman Ana Ruiz: ⟦“We will rebuild.” — Ana Ruiz⟧',
  'From the desk of Mayor Tomas Wren: ⟦“The bridge is shut.” — Tomas Wren⟧',
  'Ana Ruiz: ⟦“We wait.” — Ana Ruiz⟧',
  // floating, and in parts
  '⟦“We wait,” — Ana Ruiz⟧ said Ana Ruiz.\n\n⟦“The boat is full.” — Ana Ruiz⟧',
  '⟦“It is late,” — Ruiz⟧ Ruiz said. ⟦“The boat is full.” — Ruiz⟧',
  'Ruiz wrote that the boat was ⟦“a joke,” — Ruiz⟧ adding that ⟦“nobody laughs.” — Ruiz⟧',
  // according to
  'The boat is ⟦“far too small,” — Ana Ruiz⟧ according to Ana Ruiz.',
  'According to Ana Ruiz, the boat is ⟦“far too small.” — Ana Ruiz⟧',
  // two at once, and a place that is no speaker
  '⟦“We wait,” — Ana Ruiz and Per Lind⟧ said Ana Ruiz and Per Lind.',
  'Ana Ruiz met Per Lind. ⟦“We wait,” — Ana Ruiz and Per Lind⟧ Ruiz and Lind said.',
  'Ana Ruiz shot back on Harbournet: ⟦“We wait for nobody.” — Ana Ruiz⟧',
  '⟦“We wait,” — Ana Ruiz⟧ Ana Ruiz (R) of Elston said.',
  '⟦“We wait,” — Ana Ruiz⟧ Harbour Board Chair Ana Ruiz said.',
  'Ana Ruiz came late. Asked whether Per Lind would resign, she laughed. ⟦“He never resigns.” — Ana Ruiz⟧',
  'Per Lind rang.\n\n⟦“We wait,” — one nurse⟧ one nurse, who asked not to be named, told the Harbour Mail.',
  '⟦“We wait,” — Ana Ruiz⟧ Cllr Ana Ruiz said. ⟦“Nobody came.” — Ana Ruiz⟧ It was late, Cllr Ruiz said.',
  'Ana Ruiz rang the bell, and she left a sign there. And: ⟦“We wait for you.”⟧',
  // a nickname, an office
  '⟦“We wait,” — Ana Ruiz⟧ said Ana ⟦“Bell”⟧ Ruiz, who rang it.',
  'Per ⟦“Pelle”⟧ Lind rang. ⟦“We wait,” — Per Lind⟧ Lind said.',
  'President Ana Ruiz came late. ⟦“We wait,” — Ana Ruiz⟧ the president said.',
  'President Ana Ruiz met former President Per Lind. ⟦“We wait,” — Ana Ruiz⟧ the president said.',
  'President Ana Ruiz met President Per Lind. ⟦“We wait,” — the president⟧ the president said.',
  // told, and then quoted
  'The wall was too low, Ana Ruiz said.\n\n⟦“Nobody rang the bell.” — Ana Ruiz⟧',
  // a block quote in Markdown has no marks
  'Ana Ruiz wrote:\n\n> ⟦We wait for the ferry. — Ana Ruiz⟧\n\n> ⟦It is late. — Ana Ruiz⟧\n\nNobody came.',
  'The notice hangs there still.\n\n> ⟦We wait for the ferry. — Ana Ruiz⟧\n>\n> — Ana Ruiz, 1953',
  'Nobody came.\n\n> The ferry is late on Mondays.',
  'Ana Ruiz wrote:\n\n> ⟦“We wait for the ferry.” — Ana Ruiz⟧',
  // a pull quote is said once
  'The boats were late.\n\n⟦“Nobody rang the bell when it came.” — Ana Ruiz⟧\n\nThe council met.\n\n⟦“We waited. Nobody rang the bell when it came,” — Ana Ruiz⟧ said Ana Ruiz.',
  // bodies
  'The Kremlin said the talks were ⟦“useful.” — Kremlin⟧',
  '⟦“The talks were useful,” — the ministry⟧ the ministry said in a statement.',
  'The foreign ministry called the talks ⟦“useful and frank.” — The foreign ministry⟧',
  'According to the harbour office, ⟦“the boat will sail.” — the harbour office⟧',
  // surnames and pronouns
  'Ana Ruiz runs the ferry, Tomas Wren the bridge. ⟦“We wait,” — Ana Ruiz⟧ Ruiz said. ⟦“We build,” — Tomas Wren⟧ Wren said.',
  '⟦“We wait,” — Ana Ruiz⟧ said Ana Ruiz.\n\n⟦“It is late,” — Ana Ruiz⟧ she said.',
  'Ana Ruiz, a nurse, has waited.\n\n⟦“I waited,” — Ana Ruiz⟧ she said.',
  '⟦“We wait.” — Ana Ruiz⟧ — Ana Ruiz, nurse',
  '⟦“We wait.” — Ana Ruiz⟧ That was how Ana Ruiz put it.',
  'Pavel Orlik, the mayor, disagreed. ⟦“Jana Weiss asked everybody,” — Pavel Orlik⟧ he said.',
  // nobody near: no guess
  'The plan was ⟦“a long time coming.”⟧ It is late.',
  'Press ⟦“+”⟧ to go on.',
  'The boats were late.\n\n⟦“Nobody reads here.”⟧\n\nThe council met.',
]);

suite('broken copy never stops the reading', () => {
  const sound = '“We waited for an ‘hour’,” said Ana Ruiz, the “boss” of 7" records. "Nobody," she added, "came."';
  test('with any one character missing', () => {
    for (let i = 0; i < sound.length; i++) {
      const article = parseArticle(sound.slice(0, i) + sound.slice(i + 1));
      assert.ok(quotationsOf(article).length > 0);
      assert.ok(namesOf(article).length > 0);
    }
  });
  test('with a mark too many anywhere', () => {
    for (const mark of ['"', '“', '”', "'", '‘', '’', '«', '„']) {
      for (let i = 0; i <= sound.length; i++) {
        assert.ok(quotationsOf(parseArticle(sound.slice(0, i) + mark + sound.slice(i))).length > 0);
      }
    }
  });
  test('and a broken mark damages its own paragraph alone', () => {
    const next = '⟦"And this is fine," — Ana Ruiz⟧ said Ana Ruiz.';
    for (const broken of [
      '"This is never closed, she said.',
      'This is never opened," she said.',
      '“““',
      '"',
      '‘x” "y’',
    ]) {
      const read = readLast(`${broken}\n\nThe boat left.\n\n${unmarked(next)}`);
      assert.equal(read, next);
    }
  });
});

const readLast = (copy: string): string => read(copy).split('\n\n').at(-1)!;

table('what stands before a name is no part of it', [
  'The blaze was set, ⟦“as we know,” — Ana Ruiz⟧ said Harbour Patrol Agent Ana Ruiz.',
  '⟦“We waited,” — Ana Ruiz⟧ said Special Agent Ana Ruiz.',
  '⟦“We waited,” — Ana Ruiz⟧ said Harbour Board Chair Ana Ruiz.',
]);

suite('what is said in part, by a verb that attributes', () => {
  const VERBS =
    'called described accused praised pledged promised referred dismissed denounced criticized criticised blamed blasted slammed dubbed ' +
    'labeled labelled branded termed deemed condemned demanded urged assured thanked mocked characterized compared decried derided hailed ' +
    'lauded touted portrayed questioned rejected ridiculed defended expressed signed reported believes thought hopes feels wants asked reads ' +
    'voiced invoked cited used spoke talked quoted charged implied likened vowed lambasted proposed endorsed advised answered found ' +
    'published said told added wrote tweeted replied argued insisted noted warned explained concluded recalled acknowledged announced claimed ' +
    'declared stated stressed quipped joked shouted testified complained predicted conceded lamented observed cautioned cried suggested';
  for (const verb of VERBS.split(' '))
    test(verb, () => {
      const copy = `It rained. Ana Ruiz ${verb} it “a very bad joke” on Monday.`;
      const [{ speaker, cue }] = quotationsOf(parseArticle(copy));
      assert.deepEqual([speaker?.name, cue && copy.slice(cue.start, cue.end)], ['Ana Ruiz', verb]);
    });

  test('or by none', () => {
    assert.equal(quotationsOf(parseArticle('Ana Ruiz danced it “a very bad joke” on Monday.'))[0].cue, null);
  });
});
