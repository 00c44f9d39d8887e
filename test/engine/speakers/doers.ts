/** Whoever does a thing is called by it: the role follows from a verb, or from what is led. */
export const DOERS: readonly string[] = [
  'Ana Ruiz founded the mill in 1990. ¶ ⟦“We wait,” — Ana Ruiz⟧ the founder said.',
  'Ana Ruiz owns the mill. ¶ ⟦“We wait,” — Ana Ruiz⟧ the owner said.',
  'Ana Ruiz, who wrote the report, left. ¶ ⟦“We wait,” — the writer⟧ the writer said.',
  'Ana Ruiz manages the mill. ¶ ⟦“We wait,” — Ana Ruiz⟧ the manager said.',
  'Ana Ruiz directed the film in May. ¶ ⟦“We wait,” — Ana Ruiz⟧ the director said.',
  'Ana Ruiz coaches the side. ¶ ⟦“We wait,” — Ana Ruiz⟧ the coach said.',
  'Ana Ruiz painted the boat. ¶ ⟦“We wait,” — Ana Ruiz⟧ the painter said.',
  'Ana Ruiz paints. ¶ ⟦“We wait,” — the painter⟧ the painter said.',
  'Ana Ruiz, the mill’s cook, founded nothing. ¶ ⟦“We wait,” — the founder⟧ the founder said.',
  'Ana Ruiz has led the city since May. ¶ ⟦“We wait,” — Ana Ruiz⟧ the mayor said.',
  'Ana Ruiz led the city once. ¶ ⟦“We wait,” — the mayor⟧ the mayor said.',
  'Ana Ruiz runs the small village school. ¶ ⟦“We wait,” — Ana Ruiz⟧ the principal said.',
  'Ana Ruiz runs a local museum. ¶ ⟦“We wait,” — Ana Ruiz⟧ the director said.',
  'Ana Ruiz leads the nurses’ union. ¶ ⟦“We wait,” — Ana Ruiz⟧ the union leader said.',
  'Ana Ruiz runs every morning. ¶ ⟦“We wait,” — the mayor⟧ the mayor said.',
];
