// What a node is, by its own word. Never `instanceof`: a pop-out's nodes are made by the window it came from, and
// are of that window's classes.

export function isElement(node: Node): node is Element {
  return node.nodeType === Node.ELEMENT_NODE;
}

export function isText(node: Node): node is Text {
  return node.nodeType === Node.TEXT_NODE;
}

export function isTextArea(element: Element): element is HTMLTextAreaElement {
  return element.tagName === 'TEXTAREA';
}

/** The style that an element itself has been given; null for what has none. */
export function styleOf(element: Element): CSSStyleDeclaration | null {
  return (element as Partial<ElementCSSInlineStyle>).style ?? null;
}
