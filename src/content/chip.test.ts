// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { createChip } from './chip.ts';

describe('the chip', () => {
  let root: ShadowRoot | null = null;
  let visible = true;
  let height = 30;
  let cover: ((x: number, y: number) => boolean) | null = null;
  let tell: (entry: { isIntersecting: boolean; isVisible: boolean | undefined }) => void = () => undefined;
  let life = new AbortController();
  const hostOf = () => document.querySelector('[data-lost-and-learned]');

  beforeEach(() => {
    const { attachShadow } = Element.prototype;
    vi.spyOn(Element.prototype, 'attachShadow').mockImplementation(function (this: Element, init) {
      root = attachShadow.call(this, init);
      return root;
    });
    Element.prototype.checkVisibility = () => visible;
    vi.spyOn(Element.prototype, 'getBoundingClientRect').mockImplementation(
      () => ({ width: 200, height, left: 0, right: 200, top: 0, bottom: height }) as DOMRect,
    );
    vi.spyOn(document.documentElement, 'clientWidth', 'get').mockReturnValue(800);
    vi.spyOn(document.documentElement, 'clientHeight', 'get').mockReturnValue(600);
    vi.spyOn(Element.prototype, 'animate').mockReturnValue({ cancel() {} } as Animation);
    document.elementFromPoint = (x, y) => (cover?.(x, y) ? document.body : hostOf());
    vi.stubGlobal(
      'IntersectionObserver',
      class {
        constructor(note: (entries: unknown[]) => void) {
          tell = (entry) => note([entry]);
        }
        observe() {}
        disconnect() {}
        takeRecords = () => [];
      },
    );
  });

  afterEach(() => {
    life.abort();
    life = new AbortController();
    vi.restoreAllMocks();
    vi.unstubAllGlobals();
    cover = null;
    document.body.removeAttribute('style');
    document.body.replaceChildren();
    visible = true;
    height = 30;
  });

  function chipWith(onClick: () => void) {
    const chip = createChip({ language: 'en', onClick, onBeat: () => undefined }, life.signal);
    document.body.append(chip.host);
    chip.show({ tone: 'no', lead: 'Dana said no', detail: '“another direction”' });
    const button = root?.querySelector('button');
    if (!button) throw new Error('no button');
    return { chip, button };
  }

  function click(button: Element, isTrusted: boolean): void {
    const event = new MouseEvent('click', { bubbles: true, detail: 1, clientX: 60, clientY: 15 });
    Object.defineProperty(event, 'isTrusted', { value: isTrusted });
    button.dispatchEvent(event);
  }

  it('answers a trusted click on a visible chip, and tells the page nothing of it', () => {
    const onClick = vi.fn();
    const onPage = vi.fn();
    document.body.addEventListener('click', onPage, { once: true });
    click(chipWith(onClick).button, true);
    expect(onClick).toHaveBeenCalledOnce();
    expect(onPage).not.toHaveBeenCalled();
  });

  it.each(['pointerdown', 'mousedown', 'keydown'])(
    'keeps its %s from the page, which may act on it',
    (type) => {
      const onPage = vi.fn();
      document.body.addEventListener(type, onPage, { once: true });
      const { chip, button } = chipWith(() => undefined);
      button.dispatchEvent(new Event(type, { bubbles: true, composed: true }));
      expect(onPage).not.toHaveBeenCalled();
      chip.host.dispatchEvent(new Event(type, { bubbles: true }));
      expect(onPage).toHaveBeenCalledOnce();
    },
  );

  it('does nothing for a click that a script made', () => {
    const onClick = vi.fn();
    const { button } = chipWith(onClick);
    button.click();
    click(button, false);
    expect(onClick).not.toHaveBeenCalled();
  });

  it('does nothing where it is made invisible or tiny', () => {
    const onClick = vi.fn();
    const { button } = chipWith(onClick);
    visible = false;
    click(button, true);
    visible = true;
    height = 0.3;
    click(button, true);
    expect(onClick).not.toHaveBeenCalled();
  });

  it.each([
    ['fades it', 'opacity: 0.01'],
    ['filters it away', 'filter: opacity(0.02)'],
    ['blurs it', 'filter: blur(8px)'],
  ])('does nothing where the page %s', (_, style) => {
    const onClick = vi.fn();
    const { button } = chipWith(onClick);
    document.body.style.cssText = style;
    click(button, true);
    expect(onClick).not.toHaveBeenCalled();
  });

  it('does nothing where something lies around the pointer, or the button is cut off there', () => {
    const onClick = vi.fn();
    const { button } = chipWith(onClick);
    cover = (x) => x > 63;
    click(button, true);
    expect(onClick).not.toHaveBeenCalled();
    cover = (x) => x > 90;
    click(button, true);
    expect(onClick).toHaveBeenCalledOnce();
  });

  it('does nothing where the browser says that it is covered, unless a filter keeps it from knowing', () => {
    const onClick = vi.fn();
    const { button } = chipWith(onClick);
    tell({ isIntersecting: true, isVisible: false });
    click(button, true);
    expect(onClick).not.toHaveBeenCalled();
    document.body.style.filter = 'invert(1) hue-rotate(180deg)';
    click(button, true);
    expect(onClick).toHaveBeenCalledTimes(1);
    document.body.removeAttribute('style');
    tell({ isIntersecting: true, isVisible: true });
    click(button, true);
    expect(onClick).toHaveBeenCalledTimes(2);
  });

  it.each([
    ['was out of view a moment ago', { isIntersecting: false, isVisible: false }],
    ['is watched by a browser that cannot tell', { isIntersecting: true, isVisible: undefined }],
  ])('answers where it %s', (_, entry) => {
    const onClick = vi.fn();
    const { button } = chipWith(onClick);
    tell(entry);
    click(button, true);
    expect(onClick).toHaveBeenCalledOnce();
  });

  it('leaves the page with its script', () => {
    const { chip } = chipWith(() => undefined);
    expect(chip.host.isConnected).toBe(true);
    life.abort();
    expect(chip.host.isConnected).toBe(false);
  });

  it('has its words as its name, and lets each keep its own direction and language', () => {
    const { chip, button } = chipWith(() => undefined);
    chip.show({ tone: 'no', lead: 'Dana said no', detail: '“otro camino”', detailLanguage: 'es' });
    expect(button.getAttribute('aria-label')).toBe('Dana said no “otro camino”');
    expect(
      [...button.querySelectorAll('svg')].every((one) => one.getAttribute('aria-hidden') === 'true'),
    ).toBe(true);
    const parts = [...button.querySelectorAll<HTMLElement>('b, span')].map(({ lang, dir }) => [lang, dir]);
    expect(parts).toEqual([
      ['en', 'auto'],
      ['es', 'auto'],
    ]);
  });

  it('lives in a closed shadow root, with its words as text', () => {
    const { chip, button } = chipWith(() => undefined);
    expect(chip.host.shadowRoot).toBeNull();
    chip.show({ tone: 'no', lead: '<b>Dana</b>', detail: '<img src=x>' });
    expect(button.querySelector('img')).toBeNull();
    expect(button.textContent).toContain('<b>Dana</b>');
  });

  it('takes the dark look of a dark page around it', () => {
    const { chip } = chipWith(() => undefined);
    expect(chip.host.dataset.theme).toBe('light');
    document.body.style.backgroundColor = 'rgb(20, 20, 20)';
    chip.show({ tone: 'no', lead: 'Dana said no', detail: '' });
    expect(chip.host.dataset.theme).toBe('dark');
    document.body.style.cssText = 'background-color: transparent; color: rgb(230, 230, 230)';
    chip.show({ tone: 'no', lead: 'Dana said no', detail: '' });
    expect(chip.host.dataset.theme).toBe('dark');
    document.body.style.color = 'rgb(20, 20, 20)';
    chip.show({ tone: 'no', lead: 'Dana said no', detail: '' });
    expect(chip.host.dataset.theme).toBe('light');
  });
});
