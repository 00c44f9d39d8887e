import type { FactNote, SpeakerNote, Stet } from '../../../src/engine/notes/note';
import { targetIn } from './marked';

/** A verified note on the words between ⟦ and ⟧. */
export const noteOn = (marked: string, given: Partial<FactNote> = {}): FactNote => ({
  kind: 'fact',
  id: 'urn:uuid:4c2b6b0e-8f9d-4c0e-9b0a-0d5e7d5b1f11',
  status: 'verified',
  comment: 'table 4',
  evidence: [{ source: 'https://port.example/table-4', quote: '31.2', seen: '2026-11-23T11:58:00Z' }],
  checker: 'Ana Ruiz',
  created: '2026-11-23T12:00:00Z',
  modified: '2026-11-23T12:00:00Z',
  replies: [],
  target: targetIn(marked),
  ...given,
});

/** A finding that may stand, on the words between ⟦ and ⟧. */
export const stetOn = (marked: string, given: Partial<Stet> = {}): Stet => ({
  kind: 'stet',
  id: 'urn:uuid:0b7f3a52-2a9e-4d2e-8f0e-3c1d5e6f7a88',
  rule: 'quote/unclosed',
  reason: 'as in the original',
  scope: 'here',
  checker: 'Ana Ruiz',
  created: '2026-11-23T12:00:00Z',
  modified: '2026-11-23T12:00:00Z',
  target: targetIn(marked),
  ...given,
});

/** Lena Brock says the words between ⟦ and ⟧. */
export const speakerNoteOn = (marked: string, given: Partial<SpeakerNote> = {}): SpeakerNote => ({
  kind: 'speaker',
  id: 'urn:uuid:7a1d2c3b-5e6f-4a7b-8c9d-0e1f2a3b4c5d',
  name: 'Lena Brock',
  checker: 'Ana Ruiz',
  created: '2026-11-23T12:00:00Z',
  modified: '2026-11-23T12:00:00Z',
  target: targetIn(marked),
  ...given,
});
