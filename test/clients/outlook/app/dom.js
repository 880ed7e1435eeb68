// Small makers of elements. No HTML strings anywhere: the page runs under require-trusted-types-for 'script'.

/**
 * An element. `attributes`: `class`, `style` (an object of style properties), `on` (an object of listeners), any
 * other name as an attribute; null and undefined are left out. Children: nodes or text; null is left out.
 */
export function h(tag, attributes = {}, ...children) {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) {
    if (value === null || value === undefined) continue;
    if (name === 'style') Object.assign(element.style, value);
    else if (name === 'on') {
      for (const [event, listener] of Object.entries(value)) element.addEventListener(event, listener);
    } else element.setAttribute(name, value);
  }
  element.append(...children.flat().filter((child) => child !== null && child !== undefined));
  return element;
}

/** A `div` with classes. */
export function div(classes, ...children) {
  return classes ? h('div', { class: classes }, ...children) : h('div', {}, ...children);
}

export function show(element, shown) {
  element.style.display = shown ? '' : 'none';
}

/** Sets attributes now, or 300 ms later with `late`, as generated ids are painted. */
export function paint(element, attributes, late) {
  const set = () => {
    for (const [name, value] of Object.entries(attributes)) {
      if (value !== null && value !== undefined) element.setAttribute(name, value);
    }
  };
  if (late) setTimeout(set, 300);
  else set();
  return element;
}
