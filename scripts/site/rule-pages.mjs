// The rules on the site: a list of them, and a page each with why it is there, how sure it is, and its examples.
import { micromark } from 'micromark';
import { unmarked } from './examples.mjs';
import { shell } from './shell.mjs';

/** The pages by file. */
export const rulePages = (engine, manifest, examples) => ({
  'rules/index.html': shell({ manifest, title: 'The rules of Factnote', up: '../', body: ruleList(engine) }),
  ...Object.fromEntries(
    engine.rules.map(rule => [
      `rules/${rule.id}.html`,
      shell({
        manifest,
        title: engine.escaped(`${rule.title} (${rule.id})`),
        up: '../../',
        body: rulePage(engine, rule, examples),
      }),
    ]),
  ),
});

function ruleList({ rules, escaped }) {
  const categoryOf = ({ id }) => id.slice(0, id.indexOf('/'));
  const lists = [...new Set(rules.map(categoryOf))].map(category => {
    const items = rules
      .filter(rule => categoryOf(rule) === category)
      .map(
        rule =>
          `<li><a href="${rule.id}.html">${escaped(rule.title)}</a> <small>${rule.id} · ${defaultOf(rule)}</small></li>`,
      );
    return `<h2>${category[0].toUpperCase()}${category.slice(1)}</h2>\n<ul class="list">${items.join('\n')}</ul>`;
  });
  return `<main class="rule"><h1>The rules</h1>
<p>What Factnote looks for. Each rule has a page with examples, most of which can be tried.</p>
${lists.join('\n')}</main>`;
}

const defaultOf = ({ severity, offByDefault }) => (offByDefault ? 'off unless it is named' : severity);

function rulePage(engine, rule, examples) {
  const { escaped } = engine;
  const { id, title, why, family, safe } = rule;
  const kind = family === 'damage' ? 'Copy damage' : 'Fact work';
  return `<main class="rule">
<h1>${escaped(title)}</h1>
<p><small><code>${id}</code> · ${kind} · ${defaultOf(rule)}</small></p>
${micromark(why)}
${safe ? `<p>What is mended unseen: ${escaped(safe[0].toLowerCase() + safe.slice(1))}</p>` : ''}
<p>${escaped(measuredInWords(engine, rule))}</p>
<h2>Marked</h2>
${rule.bad.map((example, i) => badExample(engine, rule, example, `${id}/${i + 1}`, examples)).join('\n')}
<h2>Left alone</h2>
${rule.good.map(example => `<div class="example">${goodExample(engine, example)}</div>`).join('\n')}
</main>`;
}

function measuredInWords({ measuredOf }, { id, family }) {
  if (family !== 'damage') return '';
  const measured = measuredOf(id);
  if (!measured) return 'How often it is right is not measured yet.';
  const { precision, read, found, faults } = measured;
  return `Right in at least ${Math.floor(100 * precision)} of 100 cases (${read} were read); it found ${found} of ${faults} such faults.`;
}

/** The copy with its marks, what is said of it, and the copy as it is mended. */
function badExample(engine, rule, example, name, examples) {
  const { check, english, exampleDesk, escaped } = engine;
  const copy = unmarked(example.text);
  const desk = { rules: { [rule.id]: rule.severity }, ...exampleDesk(example, copy) };
  const said = check(copy, desk).findings.filter(finding => finding.rule === rule.id);
  const messages = [...new Set(said.map(({ message }) => english(message)))];
  return `<div class="example">
<p class="copy">${markedIn(escaped(example.text))}</p>
${given(engine, example)}
${messages.map(message => `<p>→ ${escaped(message)}</p>`).join('\n')}
${example.fixed === undefined ? '' : `<p><small>Mended:</small></p><p class="copy">${escaped(example.fixed)}</p>`}
${name in examples ? `<p><a href="../../index.html#${name}">Try it</a></p>` : ''}
</div>`;
}

const goodExample = (engine, example) =>
  typeof example === 'string'
    ? `<p class="copy">${engine.escaped(example)}</p>`
    : `<p class="copy">${markedIn(engine.escaped(example.text))}</p>${given(engine, example)}`;

const markedIn = html => html.replaceAll('⟦', '<mark>').replaceAll('⟧', '</mark>');

/** The fact notes of an example, and the desk’s documents. */
function given({ escaped }, { notes = [], sources = {} }) {
  const noted = notes.map(({ status, on, in: path, evidence }) => {
    const about = [path, status, evidence && `evidence ${evidence} since`].filter(Boolean).join(', ');
    return `<p><small>Fact note, ${escaped(about)}:</small> <span class="copy">${markedIn(escaped(on))}</span></p>`;
  });
  const documents = Object.entries(sources).map(
    ([path, said]) => `<p><small>${escaped(path)}:</small> <span class="copy">${escaped(said.trim())}</span></p>`,
  );
  return [...noted, ...documents].join('\n');
}
