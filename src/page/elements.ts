/** Elements of a page as they are told: text becomes text nodes, so that nothing in it can be markup. */
import type { Child, Element as Told } from '../engine/report/element';

/** What a page may be made of. */
const NAMES = new Set(
  'main header section article h1 h2 h3 p blockquote dl dt dd ul li span sup a small bdi mark button details summary'.split(
    ' ',
  ),
);
const ATTRIBUTES = /^(?:class|dir|href|id|open|rel|role|type|aria-label|data-[a-z]+)$/;

/** What was told of each node last. */
const told = new WeakMap<Node, Child>();

/** Makes the children of an element those that are told. Nodes that stand for the same stay, and with them the focus and the scrolling. */
export function show(parent: Element, children: readonly Child[]): void {
  children.forEach((child, i) => {
    const there = parent.childNodes[i];
    if (!there) parent.append(made(child));
    else if (!isSame(told.get(there), child) && !isMended(there, child)) there.replaceWith(made(child));
  });
  while (parent.childNodes.length > children.length) parent.lastChild!.remove();
}

const isSame = (a: Child | undefined, b: Child): boolean => a !== undefined && JSON.stringify(a) === JSON.stringify(b);

/** Makes a node what is told, where it is of the same kind. */
function isMended(node: Node, child: Child): boolean {
  const was = told.get(node);
  if (!(node instanceof Element) || was === undefined || typeof was === 'string' || typeof child === 'string')
    return false;
  if (was.name !== child.name) return false;
  for (const key of Object.keys(was.attributes)) if (!(key in child.attributes)) node.removeAttribute(key);
  fill(node, child);
  return true;
}

function made(child: Child): Node {
  const node = typeof child === 'string' ? document.createTextNode(child) : elementOf(child);
  told.set(node, child);
  return node;
}

function elementOf(child: Told): Element {
  if (!NAMES.has(child.name)) throw new Error(`no page has <${child.name}>`);
  const node = document.createElement(child.name);
  fill(node, child);
  return node;
}

function fill(node: Element, child: Told): void {
  for (const [key, value] of Object.entries(child.attributes)) {
    if (key === 'open' && told.has(node)) continue; // a person opens and closes it
    const isSound = ATTRIBUTES.test(key) && (key !== 'href' || /^(?:#|https?:)/i.test(value));
    if (isSound && node.getAttribute(key) !== value) node.setAttribute(key, value);
  }
  show(node, child.children);
  told.set(node, child);
}
