import { say } from '../../phrase';
import { rule, type Edit } from '../../rule';

export default rule({
  id: 'quote/nesting',
  title: 'A quotation inside a quotation has the same marks',
  why:
    'Readers take the second opening mark for the end of the quotation. Every guide alternates: double, single inside, double inside ' +
    'that (British copy may start with single). The fix turns the inner marks and leaves the words.',
  safe: 'Only marks are turned; no word and no space changes.',
  severity: 'warning',
  family: 'damage',
  scope: 'paragraph',
  good: [
    '“He called it ‘a disgrace’ twice,” she said.',
    '‘He called it “a disgrace” twice,’ she said.',
    '“He read ‘The sign said “Keep out,” and we left,’ from the log,” she said.',
    '“A disgrace,” she said, and “a shame.”',
    '"Yes," he said. "No," she said.',
  ],
  bad: [
    { text: '“He called it ⟦“a disgrace”⟧ twice,” she said.', fixed: '“He called it ‘a disgrace’ twice,” she said.' },
    { text: '"He called it ⟦"a disgrace"⟧ twice," she said.', fixed: '"He called it \'a disgrace\' twice," she said.' },
    { text: '‘They wrote ⟦‘unfit’⟧ on it,’ she said.', fixed: '‘They wrote “unfit” on it,’ she said.' },
    {
      text: '“One said ⟦“yes”⟧ and one said ⟦“no”⟧ and that was it,” she said.',
      fixed: '“One said ‘yes’ and one said ‘no’ and that was it,” she said.',
    },
  ],
  when: ({ faults }) => faults.length > 0,
  *check({ prose, faults }) {
    for (const fault of faults) {
      if (fault.kind !== 'nesting') continue;
      const { open, close, start, end } = fault.inner;
      const isSingle = open.level === 'single';
      const [left, right] = isSingle ? '“”' : prose[start] === '"' ? "''" : '‘’';
      const edits: Edit[] = [
        { span: { start: open.start, end: open.end }, text: left },
        { span: { start: close.start, end: close.end }, text: right },
      ];
      yield {
        span: { start, end },
        message: say('This quotation has the same marks as the one around it.'),
        fixes: [
          { title: isSingle ? say('Use double marks inside') : say('Use single marks inside'), preferred: true, edits },
        ],
      };
    }
  },
});
