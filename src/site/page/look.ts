/** How the editor looks. Severities differ in the form of their lines and not in colour alone. */
import { EditorView } from '@codemirror/view';

const line = (style: string, thickness: number, colour: string) => ({
  textDecoration: `underline ${style} ${thickness}px var(--${colour})`,
  textUnderlineOffset: '3px',
  textDecorationSkipInk: 'none',
});

export const look = EditorView.theme({
  '&': { height: '100%', color: 'var(--ink)', backgroundColor: 'var(--paper)' },
  '&.cm-focused': { outline: 'none' },
  '.cm-scroller': { font: '1.0625rem/1.65 var(--serif)', overflow: 'auto' },
  '.cm-content': { maxWidth: '44rem', padding: '1.25rem 1rem 3rem', caretColor: 'var(--ink)' },
  '.cm-line': { padding: '0 4px' },
  '.cm-placeholder': { color: 'var(--quiet)' },
  '.cm-content ::selection': { backgroundColor: 'var(--chosen)' },
  '.finding.error': line('wavy', 2, 'error'),
  '.finding.warning': line('wavy', 1, 'warning'),
  '.finding.information': line('dashed', 1.5, 'information'),
  '.finding.hint': line('dotted', 2, 'quiet'),
  '.cm-tooltip': { border: '0', backgroundColor: 'transparent', zIndex: '3' },
  '.hover': {
    maxWidth: 'min(26rem, 88vw)',
    padding: '0.25rem 0.9rem',
    border: '1px solid var(--line)',
    borderRadius: '6px',
    backgroundColor: 'var(--raised)',
    boxShadow: '0 4px 16px rgb(0 0 0 / 0.2)',
    font: '0.875rem/1.45 var(--sans)',
  },
  '.hover article + article': { borderTop: '1px solid var(--line)' },
  '.hover h3': { display: 'none' },
  '.hover p': { margin: '0.6em 0' },
  '.hover .severity': { fontWeight: '600' },
  '.hover small': { color: 'var(--quiet)' },
  '.hover a': { color: 'var(--link)' },
  '.hover ul': { display: 'flex', flexWrap: 'wrap', gap: '0.4rem', margin: '0.6em 0', padding: '0', listStyle: 'none' },
  '.hover button': {
    padding: '0.3rem 0.7rem',
    border: '1px solid var(--edge)',
    borderRadius: '4px',
    color: 'var(--ink)',
    backgroundColor: 'var(--raised)',
    font: 'inherit',
    textAlign: 'start',
    cursor: 'pointer',
  },
});
