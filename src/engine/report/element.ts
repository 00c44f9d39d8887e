/** A page as data: a host prints it as HTML, or makes elements of it. Whatever text is in it can be nothing but text. */
import { printable } from './printable';

export interface Element {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly Child[];
}

export type Child = Element | string;

/** An element; what is false or undefined among its children is left out. */
export const element = (
  name: string,
  attributes: Element['attributes'],
  ...children: readonly (Child | readonly Child[] | false | undefined)[]
): Element => ({
  name,
  attributes,
  children: children.flat().filter((child): child is Child => child !== false && child !== undefined),
});

/** These hold others, each in a line of its own. */
const BLOCKS = new Set(['main', 'header', 'section', 'article', 'ul', 'dl', 'div']);

/** HTML that says the same. */
export function htmlOf(child: Child): string {
  if (typeof child === 'string') return escaped(child);
  const { name, attributes, children } = child;
  const given = Object.entries(attributes).map(([key, value]) => ` ${key}="${escaped(value)}"`);
  const line = BLOCKS.has(name) ? '\n' : '';
  return `<${name}${given.join('')}>${line}${children.map(each => htmlOf(each) + line).join('')}</${name}>`;
}

const SIGN: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };

/** Text as text, between tags and in attributes. */
export const escaped = (text: string): string => printable(text).replace(/[&<>"']/g, sign => SIGN[sign]);
