/** Single marks outside and double ones inside, as British papers set them. */
export const BRITISH_MARKS = [
  '⟦‘I told him, “Take the money,” and he left,’ — Ana Ruiz⟧ Ana Ruiz said.',
  '⟦‘They said “no” to me and then “perhaps” to her,’ — Ana Ruiz⟧ said Ana Ruiz. ⟦‘I laughed.’ — Ana Ruiz⟧',
  '⟦‘The sign said “Keep out”,’ — Per Lind⟧ Per Lind recalled. ¶ ⟦‘So we kept in,’ — Ana Ruiz⟧ Ana Ruiz said.',
  '⟦“I told him, ‘Take the money,’ and he left,” — Ana Ruiz⟧ Ana Ruiz said.',
];
