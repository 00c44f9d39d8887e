// docs/rules.md and the table in the README.

const FAMILIES = [
  ['damage', 'Copy damage', 'The text itself is broken. On a professionally edited article these rules stay silent.'],
  ['fact', 'Fact work', 'The text may be perfect, but somebody has to check it.'],
];

/** GitHub's anchor of a heading that is a rule id. */
const anchor = id => id.replace('/', '');

/** docs/rules.md: why each rule is there, and what it says of its own examples. */
export function ruleCatalogue(engine) {
  const head = `<!-- Written by npm run generate from src/engine/rules. -->

# The rules

What Factnote looks for. Every rule can be set to \`error\`, \`warning\`, \`information\`, \`hint\` or \`off\`: in the editor in the
\`factnote.rules\` setting, for a folder in its \`factnote.json\`. A rule is named by its id, a whole group by \`category/*\`; the id wins.

In the examples ⟦ ⟧ stand around what is marked.
`;
  const families = FAMILIES.map(([family, name, what]) => {
    const rules = engine.rules.filter(rule => rule.family === family);
    return rules.length ? `\n## ${name}\n\n${what}\n${rules.map(rule => section(engine, rule)).join('')}` : '';
  });
  return head + families.join('');
}

function section(engine, rule) {
  const bad = rule.bad.map(example => block(story(engine, rule, example))).join('\n');
  const good = block(rule.good.join('\n\n'));
  return `
### ${rule.id}

${rule.title}. Severity: ${rule.severity}.

${rule.why.trim()}

Marked:

${bad}
Left alone:

${good}`;
}

/** An example with the real messages of its findings, and the copy after the fix. */
function story({ check, english }, rule, { text, fixed }) {
  const copy = text.replace(/[⟦⟧]/g, '');
  const messages = check(copy)
    .findings.filter(finding => finding.rule === rule.id)
    .map(finding => `→ ${english(finding.message)}`);
  return [text, ...new Set(messages), ...(fixed === undefined ? [] : [`✓ ${fixed}`])].join('\n');
}

const block = copy => `\`\`\`text\n${copy}\n\`\`\`\n`;

/** The README with the rules between its two markers. */
export function ruleTable(readme, rules) {
  const parts = readme.split(/(?<=<!-- rules:begin -->\n)[^]*(?=<!-- rules:end -->)/);
  if (parts.length !== 2) throw new Error('README.md lacks the markers <!-- rules:begin --> and <!-- rules:end -->');
  const rows = FAMILIES.flatMap(([family, name]) =>
    rules
      .filter(rule => rule.family === family)
      .map(rule => `| ${name} | [${rule.id}](docs/rules.md#${anchor(rule.id)}) | ${rule.title} | ${rule.severity} |\n`),
  );
  return parts.join(`\n| | rule | what it marks | default |\n|---|---|---|---|\n${rows.join('')}\n`);
}
