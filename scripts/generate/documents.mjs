// docs/rules.md, a page for each rule beside it, and the table in the README.

const FAMILIES = [
  ['damage', 'Copy damage', 'The text itself is broken. On a professionally edited article these rules stay silent.'],
  ['fact', 'Fact work', 'The text may be perfect, but somebody has to check it.'],
  [
    'style',
    'House style',
    'The text is sound, and the desk writes it in another way. Checked where the desk says how it writes.',
  ],
];

const WRITTEN = '<!-- Written by npm run generate from src/engine/rules. -->';

const NOTED =
  ' ✎ stands before a fact note: what its\nchecker said, and the copy as it was then, with ⟦ ⟧ around the claim.';

const page = id => `rules/${id}.md`;

/** The documentation by file: the list of the rules, and a page each, so that whoever comes from a finding reads about its rule alone. */
export const rulePages = engine => ({
  'docs/rules.md': ruleList(engine.rules),
  ...Object.fromEntries(engine.rules.map(rule => [`docs/${page(rule.id)}`, rulePage(engine, rule)])),
});

function ruleList(rules) {
  const head = `${WRITTEN}

# The rules

What Factnote looks for. Every rule can be set to \`error\`, \`warning\`, \`information\`, \`hint\` or \`off\`: in the editor in the
\`factnote.rules\` setting, for a folder in its \`factnote.json\`. A rule is named by its id, a whole group by \`category/*\`; the id wins.
`;
  const families = FAMILIES.map(([family, name, what]) => {
    const rows = rules
      .filter(rule => rule.family === family)
      .map(rule => `| [${rule.id}](${page(rule.id)}) | ${rule.title} | ${defaultOf(rule)} |\n`);
    return rows.length
      ? `\n## ${name}\n\n${what}\n\n| rule | what it marks | default |\n|---|---|---|\n${rows.join('')}`
      : '';
  });
  return head + families.join('');
}

/** Why a rule is there, and what it says of its own examples. */
function rulePage(engine, rule) {
  const [, family] = FAMILIES.find(([id]) => id === rule.family);
  const bad = rule.bad.map(example => block(story(engine, rule, example))).join('\n');
  const good = block(
    rule.good.map(copy => (typeof copy === 'string' ? copy : `${copy.text}${noteLines(copy)}`)).join('\n\n'),
  );
  const noted = [...rule.good, ...rule.bad].some(({ notes }) => notes) ? NOTED : '';
  return `${WRITTEN}

# ${rule.id}

${rule.title}. ${family}; severity: ${rule.severity}${rule.offByDefault ? ', off unless it is named' : ''}.

${rule.why.trim()}
${rule.safe ? `\nWhat is mended unseen: ${rule.safe[0].toLowerCase()}${rule.safe.slice(1)}\n` : ''}${measuredLine(engine, rule)}
## Marked

⟦ ⟧ stand around what is marked, → before what is said of it, ✓ before the copy once it is mended.${noted}

${bad}
## Left alone

${good}
[All rules](../../rules.md)
`;
}

/** How sure a rule of damage is. */
function measuredLine({ measuredOf }, { id, family }) {
  if (family !== 'damage') return '';
  const measured = measuredOf(id);
  if (!measured) return '\nHow often it is right is not measured yet: fewer than 30 of its findings were read.\n';
  const { precision, read, found, faults, on } = measured;
  const least = (100 * precision).toFixed(1);
  return `\nMeasured on ${on}: at least ${least} % of its findings are right (lower end of the 95 % interval, ${read} read), and it found ${found} of ${faults} faults in copy that was read in full or written for that.\n`;
}

/** An example with the real messages of its findings, and the copy after the fix. */
function story({ check, english, exampleDesk }, rule, example) {
  const { text, fixed } = example;
  const copy = text.replace(/[⟦⟧]/g, '');
  const messages = check(copy, { rules: { [rule.id]: rule.severity }, ...exampleDesk(example, copy) })
    .findings.filter(finding => finding.rule === rule.id)
    .map(finding => `→ ${english(finding.message)}`);
  return [text + noteLines(example), ...new Set(messages), ...(fixed === undefined ? [] : [`✓ ${fixed}`])].join('\n');
}

/** The fact notes of an example, the desk’s documents, and its style. */
const noteLines = ({ notes = [], sources = {}, style }) =>
  notes
    .map(
      note =>
        `\n✎ ${note.in ? `${note.in}, ` : ''}${note.status}${note.evidence ? `, evidence ${note.evidence} since` : ''}: ${note.on}`,
    )
    .concat(Object.entries(sources).map(([path, said]) => `\n✎ ${path}: ${said.trim().replaceAll('\n', ' ¶ ')}`))
    .concat(style ? `\n✎ the house style is ${JSON.stringify(style)}` : [])
    .join('');

const block = copy => `\`\`\`text\n${copy}\n\`\`\`\n`;

/** The README with the rules between its two markers. */
export function ruleTable(readme, rules) {
  const parts = readme.split(/(?<=<!-- rules:begin -->\n)[^]*(?=<!-- rules:end -->)/);
  if (parts.length !== 2) throw new Error('README.md lacks the markers <!-- rules:begin --> and <!-- rules:end -->');
  const rows = FAMILIES.flatMap(([family, name]) =>
    rules
      .filter(rule => rule.family === family)
      .map(rule => `| ${name} | [${rule.id}](docs/${page(rule.id)}) | ${rule.title} | ${defaultOf(rule)} |\n`),
  );
  return parts.join(`\n| | rule | what it marks | default |\n|---|---|---|---|\n${rows.join('')}\n`);
}

const defaultOf = rule => (rule.offByDefault ? 'off' : rule.severity);
