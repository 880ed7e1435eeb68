// Small makers of elements. No HTML strings anywhere: the page runs under require-trusted-types-for 'script'.

let counter = 100;

/** The client's running element ids, such as ":9k". */
export function nextId() {
  counter += 1;
  return `:${counter.toString(36)}`;
}

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

/** A marker of the client's incremental renderer. */
export function marker(number) {
  return document.createComment(`s4WvOc ${number}`);
}

/** An analytics attribute; the thread's and message's ids are carried as base64 JSON lists. */
export function jslog(number, { thread, message } = {}) {
  const parts = [`${number}; u014N:cOuCgd,Kr2w4b,xr6bB`];
  if (thread) parts.push(`1:${packed([thread])}`);
  if (message) parts.push(`4:${message === 'none' ? 'W10..' : packed([message])}`);
  return parts.join('; ');
}

function packed(list) {
  return btoa(JSON.stringify(list)).replaceAll('=', '.');
}

/** The client's invisible image that carries an icon by its class. */
export function cleardot(classes) {
  return h('img', { class: classes, src: 'images/cleardot.gif', alt: '' });
}

export function show(element, shown) {
  element.style.display = shown ? '' : 'none';
}
