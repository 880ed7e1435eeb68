import type { View } from '../../find/visible-range.ts';

const SCROLLS = /auto|scroll/;

/** What scrolls when the list is scrolled: the nearest part around it that does, else the page. */
export function scrollerOf(list: Element): Element {
  for (let part = list.parentElement; part; part = part.parentElement) {
    if (SCROLLS.test(getComputedStyle(part).overflowY)) return part;
  }
  return document.scrollingElement ?? document.documentElement;
}

const isPage = (scroller: Element) => scroller === document.scrollingElement;

/** What is seen of a list's element, from its upper end. */
export function viewOf(list: Element, scroller: Element): View {
  const start = isPage(scroller) ? 0 : scroller.getBoundingClientRect().top + scroller.clientTop;
  return {
    top: start - list.getBoundingClientRect().top,
    // Without layout (a hidden panel) as high as the window.
    height: scroller.clientHeight || innerHeight,
  };
}
