/** For tests: shows a page of that title and body, as if the browser had just loaded it. */
export function showPage(body: string, title = ''): void {
  const parsed = new DOMParser().parseFromString(`<!doctype html><body>${body}</body>`, 'text/html');
  document.body.replaceChildren(
    ...[...parsed.body.childNodes].map((node) => document.importNode(node, true)),
  );
  document.title = title;
}

/** For tests: the one element that a selector finds. */
export function only<T extends Element = HTMLElement>(selector: string): T {
  const [found, another] = document.querySelectorAll<T>(selector);
  if (!found || another) throw new Error(`${another ? 'several' : 'no'} elements for ${selector}`);
  return found;
}
