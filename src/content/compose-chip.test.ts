// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { type ComposeChipContent, createComposeChip } from './compose-chip.ts';

describe('the compose chip', () => {
  let root: ShadowRoot | null = null;
  let life = new AbortController();

  beforeEach(() => {
    const { attachShadow } = Element.prototype;
    vi.spyOn(Element.prototype, 'attachShadow').mockImplementation(function (this: Element, init) {
      root = attachShadow.call(this, init);
      return root;
    });
    Element.prototype.checkVisibility = () => true;
    vi.spyOn(Element.prototype, 'getBoundingClientRect').mockReturnValue({
      ...{ width: 200, height: 30, left: 0, right: 200, top: 0, bottom: 30 },
    } as DOMRect);
    vi.spyOn(Element.prototype, 'animate').mockReturnValue({ cancel() {} } as Animation);
    document.elementFromPoint = () => document.querySelector('[data-lost-and-learned]');
    vi.spyOn(document.documentElement, 'clientWidth', 'get').mockReturnValue(800);
    vi.spyOn(document.documentElement, 'clientHeight', 'get').mockReturnValue(600);
  });

  afterEach(() => {
    life.abort();
    life = new AbortController();
    vi.restoreAllMocks();
    document.body.replaceChildren();
    document.body.removeAttribute('style');
  });

  function chipWith(content: Partial<ComposeChipContent>) {
    const chip = createComposeChip('en', () => undefined, life.signal);
    document.body.append(chip.host);
    chip.show({ state: 'offer', words: 'Add', press: null, more: null, ...content });
    chip.placed(document.body);
    const [offer, more] = root?.querySelectorAll('button') ?? [];
    const said = root?.querySelector('[role="status"]');
    if (!offer || !more || !said) throw new Error('no parts');
    return { chip, offer, more, said: said as HTMLElement };
  }

  function click(button: Element, isTrusted: boolean): void {
    const event = new MouseEvent('click', { bubbles: true, detail: 1, clientX: 60, clientY: 15 });
    Object.defineProperty(event, 'isTrusted', { value: isTrusted });
    button.dispatchEvent(event);
  }

  it('answers trusted presses of either button, and no script’s', () => {
    const press = vi.fn();
    const more = { words: 'Not now', press: vi.fn(), icon: true };
    const parts = chipWith({ press, more });
    parts.offer.click();
    parts.more.click();
    click(parts.offer, false);
    expect([press.mock.calls, more.press.mock.calls]).toEqual([[], []]);
    click(parts.offer, true);
    click(parts.more, true);
    expect([press.mock.calls.length, more.press.mock.calls.length]).toEqual([1, 1]);
  });

  it('does nothing where the page hides it', () => {
    const press = vi.fn();
    const { offer } = chipWith({ press });
    document.body.style.opacity = '0.1';
    click(offer, true);
    expect(press).not.toHaveBeenCalled();
  });

  it('tells the page nothing of a press, and leaves the focus where it is', () => {
    const heard = vi.fn();
    for (const type of ['click', 'mousedown', 'keydown']) document.body.addEventListener(type, heard);
    const { offer } = chipWith({ press: () => undefined });
    click(offer, true);
    const down = new MouseEvent('mousedown', { bubbles: true, composed: true, cancelable: true });
    offer.dispatchEvent(down);
    offer.dispatchEvent(new Event('keydown', { bubbles: true, composed: true }));
    expect(heard).not.toHaveBeenCalled();
    expect(down.defaultPrevented).toBe(true);
    for (const type of ['click', 'mousedown', 'keydown']) document.body.removeEventListener(type, heard);
  });

  it('is a button while it offers, and words that are read aloud afterwards', () => {
    const { chip, offer, said, more } = chipWith({ press: () => undefined });
    expect([offer.hidden, said.hidden, more.hidden]).toEqual([false, true, true]);
    chip.show({
      ...{ state: 'added', words: 'Added', press: null },
      more: { words: 'Undo', press: () => undefined, icon: false },
    });
    expect([offer.hidden, said.hidden, more.hidden]).toEqual([true, false, false]);
    expect([said.textContent, more.textContent, offer.textContent]).toEqual(['Added', 'Undo', '']);
    expect(chip.host.dataset.composeChip).toBe('added');
  });

  it('names the button that has a symbol only', () => {
    const { more } = chipWith({ more: { words: 'Not for this mail', press: () => undefined, icon: true } });
    expect(more.getAttribute('aria-label')).toBe('Not for this mail');
    expect(more.querySelector('svg')?.getAttribute('aria-hidden')).toBe('true');
  });

  it('lives in a closed shadow root, shows words as words, and leaves with its script', () => {
    const { chip, said } = chipWith({ words: '<b>Added</b>' });
    expect(chip.host.shadowRoot).toBeNull();
    expect(said.querySelector('b')).toBeNull();
    expect(said.textContent).toBe('<b>Added</b>');
    life.abort();
    expect(chip.host.isConnected).toBe(false);
  });

  it('takes the dark look of a dark box around it', () => {
    document.body.style.backgroundColor = 'rgb(20, 20, 20)';
    expect(chipWith({}).chip.host.dataset.theme).toBe('dark');
  });
});
