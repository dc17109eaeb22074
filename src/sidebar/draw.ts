import type { Description, Piece } from "./description";
import { isSafeLink } from "./links";

/** What was last drawn into an element, so that only differences are drawn. */
const drawn = new WeakMap<Element, Description>();

/**
 * Makes the children of `parent` what `pieces` say. Elements that stay are kept as they are, with
 * their focus, scroll position and open details; text goes in as text, whatever it holds.
 */
export function draw(parent: Element, pieces: readonly Piece[]): void {
  const unused = new Set<ChildNode>(Array.from(parent.childNodes));
  const nodes = pieces.map((piece) => {
    const kept = [...unused].find((node) => fits(node, piece));
    if (kept) unused.delete(kept);
    return kept ?? create(piece);
  });
  for (const node of unused) node.remove();
  nodes.forEach((node, index) => {
    const there = parent.childNodes[index] ?? null;
    if (there !== node) parent.insertBefore(node, there);
    const piece = pieces[index];
    if (typeof piece === "string") {
      if (node.nodeValue !== piece) node.nodeValue = piece;
    } else if (piece !== undefined && node instanceof Element) change(node, piece);
  });
}

function fits(node: ChildNode, piece: Piece): boolean {
  if (typeof piece === "string") return node.nodeType === Node.TEXT_NODE;
  const before = node instanceof Element ? drawn.get(node) : undefined;
  return before !== undefined && before.tag === piece.tag && before.key === piece.key;
}

function create(piece: Piece): ChildNode {
  return typeof piece === "string"
    ? document.createTextNode(piece)
    : document.createElement(piece.tag);
}

function change(element: Element, description: Description): void {
  const before = drawn.get(element);
  drawn.set(element, description);
  changeAttributes(element, before?.attributes ?? {}, description.attributes);
  if (element instanceof HTMLElement) {
    for (const [property, value] of Object.entries(description.style)) {
      if (before?.style[property] !== value) element.style.setProperty(property, value);
    }
  }
  for (const event of Object.keys(description.on)) {
    // One listener an event: it looks up what the last drawing wants done.
    if (before?.on[event] === undefined) {
      element.addEventListener(event, (happened) => drawn.get(element)?.on[event]?.(happened));
    }
  }
  draw(element, description.children);
  // After the children, because a select holds only what it has as an option.
  const { value } = description;
  if (value !== null && holdsValue(element) && element.value !== value) {
    // Half a date reads as none: it stays while nothing else is to stand there.
    const isHalfTyped =
      value === before?.value && element instanceof HTMLInputElement && element.validity.badInput;
    if (!isHalfTyped) element.value = value;
  }
}

function changeAttributes(
  element: Element,
  before: Description["attributes"],
  attributes: Description["attributes"],
): void {
  for (const name of Object.keys(before)) {
    if (!(name in attributes)) element.removeAttribute(name);
  }
  for (const [name, value] of Object.entries(attributes)) {
    if (before[name] === value) continue;
    if (name === "href" && !isSafeLink(value)) element.removeAttribute(name);
    else element.setAttribute(name, value);
  }
}

function holdsValue(
  element: Element,
): element is HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement | HTMLOptionElement {
  return (
    element instanceof HTMLInputElement ||
    element instanceof HTMLOptionElement ||
    element instanceof HTMLTextAreaElement ||
    element instanceof HTMLSelectElement
  );
}
