/** What the page of a fact sheet and the editor say to each other. */
import type { Element } from '../engine/report/element';

/** To the page: what it shows from now on. */
export interface Shown extends Kept {
  readonly page: Element;
}

/** What a page leaves with VS Code, which brings it back after a reload of the window: the address of its article. */
export interface Kept {
  readonly article: string;
}

/** Reads what a page has left; undefined where there is no address in it. */
export function keptIn(state: unknown): Kept | undefined {
  if (typeof state !== 'object' || state === null || !('article' in state)) return undefined;
  return typeof state.article === 'string' ? { article: state.article } : undefined;
}

/** From the page: it has loaded, or a person wants something. */
export type Asked =
  | { readonly ask: 'page' | 'export' }
  /** To the words of a claim, by its number. */
  | { readonly claim: number }
  /** To the place of a reason against publishing, by its place among them. */
  | { readonly reason: number };

/** Reads a message from the page; undefined where it is none. */
export function askedIn(message: unknown): Asked | undefined {
  if (typeof message !== 'object' || message === null) return undefined;
  if ('ask' in message && (message.ask === 'page' || message.ask === 'export')) return { ask: message.ask };
  if ('claim' in message && isCount(message.claim)) return { claim: message.claim };
  if ('reason' in message && isCount(message.reason)) return { reason: message.reason };
  return undefined;
}

const isCount = (value: unknown): value is number => Number.isSafeInteger(value) && (value as number) >= 0;
