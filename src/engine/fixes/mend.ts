import { Checker } from '../check';
import type { Desk } from '../rule';
import { applyEdits, mendingEdits } from './fix';

/** The text with every safe fix made, and again until none is left. */
export const mend = (text: string, desk: Desk = {}): string => applyEdits(text, mendingEdits(new Checker(desk), text));
