/** XML as trees, without what it declares: nothing is looked up elsewhere, no entity is expanded that XML itself does not have. */
import { parse, type TNode } from 'txml/txml';

export type Element = TNode;

/** The elements of an XML text. */
export const elementsIn = (text: string): readonly Element[] =>
  parse(text, { keepWhitespace: true, decodeEntities: true }).filter(isElement);

const isElement = (node: TNode | string): node is TNode => typeof node !== 'string';

/** What an element is called, without its namespace. */
export const nameOf = ({ tagName }: Element): string => tagName.slice(tagName.indexOf(':') + 1);

export const childrenOf = ({ children }: Element): readonly Element[] => children.filter(isElement);

/** The text that stands directly in an element. */
export const wordsIn = ({ children }: Element): string => children.filter(child => typeof child === 'string').join('');

/** An attribute, by its name without its namespace. */
export function attribute({ attributes }: Element, name: string): string | undefined {
  const key = Object.keys(attributes).find(each => each.slice(each.indexOf(':') + 1) === name);
  return key === undefined ? undefined : (attributes[key] ?? '');
}

/** The first element of a name directly in one. */
export const childOf = (element: Element, name: string): Element | undefined =>
  childrenOf(element).find(child => nameOf(child) === name);

/** All elements of a name, in the order of the text, none of them inside another. */
export function elementsOf(roots: readonly Element[], name: string): Element[] {
  const found: Element[] = [];
  const look = (element: Element): void => {
    if (nameOf(element) === name) found.push(element);
    else childrenOf(element).forEach(look);
  };
  roots.forEach(look);
  return found;
}
