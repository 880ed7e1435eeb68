// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { createChip } from './chip.ts';

describe('the chip', () => {
  let root: ShadowRoot | null = null;
  let visible = true;
  let height = 30;

  beforeEach(() => {
    const { attachShadow } = Element.prototype;
    vi.spyOn(Element.prototype, 'attachShadow').mockImplementation(function (this: Element, init) {
      root = attachShadow.call(this, init);
      return root;
    });
    Element.prototype.checkVisibility = () => visible;
    vi.spyOn(Element.prototype, 'getBoundingClientRect').mockImplementation(
      () => ({ width: 200, height }) as DOMRect,
    );
  });

  afterEach(() => {
    vi.restoreAllMocks();
    document.body.replaceChildren();
    visible = true;
    height = 30;
  });

  function chipWith(onClick: () => void) {
    const chip = createChip(onClick);
    document.body.append(chip.host);
    chip.show({ tone: 'no', lead: 'Dana said no', detail: '“another direction”' });
    const button = root?.querySelector('button');
    if (!button) throw new Error('no button');
    return { chip, button };
  }

  function click(button: Element, isTrusted: boolean): void {
    const event = new MouseEvent('click', { bubbles: true });
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
  });
});
