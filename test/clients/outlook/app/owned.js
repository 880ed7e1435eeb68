// The renderer's lists. The real client renders with React: what stands in a list and is not React's own may go,
// and React's own nodes come back, at any re-render.

const lists = new Set();

/** A list whose children only the renderer decides. */
export class OwnedList {
  constructor(element, children = []) {
    this.element = element;
    this.children = children;
    lists.add(this);
    this.reconcile();
  }

  set(children) {
    this.children = children;
    lists.add(this);
    this.reconcile();
  }

  /** Drops foreign nodes, and puts its own back into their places. */
  reconcile() {
    const own = new Set(this.children);
    for (const node of [...this.element.childNodes]) if (!own.has(node)) node.remove();
    this.children.forEach((child, index) => {
      const there = this.element.childNodes[index];
      if (there !== child) this.element.insertBefore(child, there ?? null);
    });
  }
}

/** An element whose children are the renderer's own. */
export function owned(element) {
  new OwnedList(element, [...element.childNodes]);
  return element;
}

/** A state change anywhere: every list in the page is reconciled. */
export function rerender() {
  for (const list of lists) {
    if (list.element.isConnected) list.reconcile();
    else if (!list.keep) lists.delete(list);
  }
}
