import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { createOnigScanner, createOnigString, loadWASM } from 'vscode-oniguruma';
import { INITIAL, parseRawGrammar, Registry, type IGrammar } from 'vscode-textmate';
import { parseParagraphs } from '../src/engine/article/parse';
import { paragraphsOf } from '../src/engine/text/paragraphs';
import type { Span } from '../src/engine/text/span';

const GRAMMAR = 'syntaxes/news-article.tmLanguage.json';

let grammar: IGrammar;

/** The copy as it is coloured: `{figure|31 percent}` where a scope begins and ends. Only the part of a scope that says what it is. */
function coloured(copy: string): string {
  let state = INITIAL;
  return copy
    .split('\n')
    .map(line => {
      const { tokens, ruleStack } = grammar.tokenizeLine(line, state);
      state = ruleStack;
      let out = '';
      let last: string[] = [];
      for (const { startIndex, endIndex, scopes } of tokens) {
        const now = scopes.flatMap(scope => /^(?!punctuation).*?(\w+)\.news-article$/.exec(scope)?.[1] ?? []).slice(1);
        const same = now.findIndex((scope, i) => scope !== last[i]);
        const kept = same < 0 ? Math.min(now.length, last.length) : same;
        out +=
          '}'.repeat(last.length - kept) +
          now
            .slice(kept)
            .map(scope => `{${scope}|`)
            .join('');
        out += line.slice(startIndex, endIndex);
        last = now;
      }
      return out + '}'.repeat(last.length);
    })
    .join('\n');
}

/** What is coloured as a quotation in a paragraph that is one line: of quotations in quotations the outer one. */
function colouredQuotations(paragraph: string): Span[] {
  const before = grammar.tokenizeLine('', INITIAL).ruleStack; // the first line of an article is its headline
  const spans: { start: number; end: number }[] = [];
  for (const { startIndex, endIndex, scopes } of grammar.tokenizeLine(paragraph, before).tokens) {
    const depth = scopes.filter(scope => scope.startsWith('string.quoted')).length;
    const begins = depth === 1 && scopes.some(scope => scope.startsWith('punctuation.definition.string.begin'));
    const end = Math.min(endIndex, paragraph.length);
    const last = spans.at(-1);
    if (!depth || startIndex >= end) continue;
    if (begins || last?.end !== startIndex) spans.push({ start: startIndex, end });
    else last.end = end;
  }
  return spans;
}

/** The quotations that the engine reads in a paragraph, without those inside others. */
const readQuotations = (paragraph: string): Span[] =>
  parseParagraphs([{ text: paragraph, shown: paragraph }])[0]
    .quotations.map(({ span }) => span)
    .filter((inner, i, all) => !all.slice(0, i).some(outer => outer.end >= inner.end));

const marked = (paragraph: string, spans: readonly Span[]): string =>
  spans.reduceRight(
    (copy, { start, end }) => `${copy.slice(0, start)}⟦${copy.slice(start, end)}⟧${copy.slice(end)}`,
    paragraph,
  );

suite('the grammar of news articles', () => {
  suiteSetup(async () => {
    await loadWASM(readFileSync('node_modules/vscode-oniguruma/release/onig.wasm'));
    const registry = new Registry({
      onigLib: Promise.resolve({
        createOnigScanner: patterns => createOnigScanner(patterns),
        createOnigString: text => createOnigString(text),
      }),
      loadGrammar: async () => parseRawGrammar(readFileSync(GRAMMAR, 'utf8'), GRAMMAR),
    });
    grammar = (await registry.loadGrammar('text.news-article'))!;
  });

  // Each is its own colouring with the marks taken out. A line that must not be the first stands after an empty one.
  const stories = [
    // furniture of the article
    '{headline|Ferry company to close its oldest line}',
    '{headline|Who pays for the new lido?}',
    'A first line that ends as a sentence does is no headline.',
    '\n{subhead|## What happens next}',
    '\n{byline|By Maren Holt and Joao Pires}',
    '\n{byline|BY ANNA DE WITT, Harbour Correspondent}',
    '\nBy Thursday the water had gone.',
    '\n{dateline|PORT ELSTON, Maine (AP)} — The ferry was late.',
    '\n{dateline|LEEDS} – The council met.',
    '\n{dateline|PORT ALDER, 12 March} — The bridge is shut.',
    '\n{dateline|Port Elston (Reuters)} - The ferry was late.',
    '\nThe ferry — an old one — was late.',

    // quotations and who says them
    '\n{double|“We waited,”} she {cue|said}.',
    '\n{double|"We waited,"} he {cue|told} the inquiry.',
    '\n{cue|According to} the harbour master, nobody did.',
    '\nThe {double|“no, not ever” policy} {cue|says}'.replace(
      '{double|“no, not ever” policy}',
      '{double|“no, not ever”} policy',
    ),
    '\n{double|“He called it {single|‘a disgrace’} twice,”} she {cue|said}.',
    '\nA mark left open, {double|“like this one.}\nStops with its paragraph.',
    '\nThe ’90s, the ‘70s and the workers’ hall; {figure|6\'2"} and {figure|5\'1"}.',
    '\nHe called it {other|«une honte»}.',

    // figures
    '\nIt rose {figure|31 percent} to {money|$4.5 million}, or {figure|4.2%} of {figure|1,400} seats.',
    '\nIt cost {money|Rs 1.8 lakh}, {money|€30m} and {money|US$12bn}.',
    '\nSome {figure|thirty-one percent} walked {figure|12 km}.',
    '\nOn September 15, 2022, or 12 March, at 9:30, in the 1990s and in 2019.',
    '\nIt adds {figure|40 minutes} to his remarks.',
    '\nA Boeing-737, COVID-19 and the B52.',
    '\n{double|“It grew {figure|31 percent},”} he {cue|said}.',

    // notes to self
    '\nThe mayor, {placeholder|TK}, and {placeholder|[name TK]} of {placeholder|XX} agreed.',

    // furniture of the page
    '\n{furniture|See also  Gas prices in the north}',
    '\n{furniture|Read more: the ferry that never was}',
    '\n{furniture|Leave a Reply}',
    '\nThe crew {furniture|(Photo: Lea Brandt)} waited.',
    '\nSee also how the crew read more of the papers.',
    '\nRead the small print.',
  ];
  for (const story of stories) {
    test(story.trim(), () => {
      const copy = story.replace(/\{\w+\||\}/g, '');
      assert.equal(coloured(copy), story);
    });
  }

  suite('agrees with the engine on what a quotation is', () => {
    const paragraphs = [
      '“We waited,” said Ana Ruiz. “Nobody came.” Then “the boat” came.',
      '“He called it ‘a disgrace’ twice,” she said, “and then ‘a joke.’”',
      '‘We waited,’ said Ana Ruiz, ‘and the workers’ bus came in the ’80s.’',
      "'We waited 'til dawn,' said Pat O'Hara, who isn't Per Lind's friend. 'Nobody came.'",
      '"He told me, "wait for the ferry," and left," Ruiz said. "So I did."',
      'Six-foot men of 6\'2" bought a 7" record. "It was loud," said Ana Ruiz.',
      '“We waited, she said. “Nobody came,” he said.',
      '“We waited,” she said. “Nobody came.',
      '"We waited,” she said. “Nobody came," he said. "It was late.\'\'',
      'The ”no delay“ pledge, the “”no delay” pledge, the ”no delay” pledge and “no delay“ itself.',
      'She called it «une honte», he „eine Schande“. ``It was,’’ said Lind.',
      'He said: " Wait for me. " She said: “ No. ”',
      'The fishermen’s hall and the bakers’ apprentices: nobody is quoted in rock ’n’ roll.',
      'A <a href="ferry.html" title="The ferry">ferry</a> that is “late.”',
      'He wrote “the night of the ‘big wave” and said no more.',
    ];
    for (const paragraph of paragraphs) {
      test(paragraph, () =>
        assert.equal(marked(paragraph, colouredQuotations(paragraph)), marked(paragraph, readQuotations(paragraph))),
      );
    }

    for (const name of ['harbour-bridge.txt', 'ferry-timetable.txt']) {
      test(name, () => {
        const copy = readFileSync(`samples/${name}`, 'utf8');
        for (const { text: paragraph } of paragraphsOf(copy).slice(1)) {
          assert.equal(marked(paragraph, colouredQuotations(paragraph)), marked(paragraph, readQuotations(paragraph)));
        }
      });
    }
  });

  test('every scope ends in the name of the language', () => {
    for (const [, name] of readFileSync(GRAMMAR, 'utf8').matchAll(/"name": "([a-z][^" ]*)"/g)) {
      assert.match(name, /\.news-article$/);
    }
  });

  test('the longest line that VS Code colours is coloured to its end', () => {
    for (const piece of [
      'a',
      ' ',
      'A ',
      '“',
      '1,',
      '1',
      '(',
      '[tk',
      'By A',
      "'",
      'T',
      '‘',
      '"',
      '"a ',
      "'a ",
      '” ',
      "a''",
      '$1 ',
      '. ',
    ]) {
      const line = piece.repeat(20_000 / piece.length);
      const { tokens } = grammar.tokenizeLine(line, INITIAL);
      assert.ok(tokens[tokens.length - 1].endIndex >= line.length, JSON.stringify(piece));
    }
  });
});
