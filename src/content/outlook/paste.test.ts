// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { only, showPage } from '../page.fixture.ts';
import { insert, undoInsert } from './insert.ts';
import { replyBoxes } from './open-reply.ts';
import { ACCOUNT, CONVERSATION, list, message, pane, reply } from './pane.fixture.ts';
import { fittedForRooster } from './paste.ts';

// What the real editor makes of it is tested in real browsers; here, what is done around it.

const commands = vi.fn<(command: string, show?: boolean, value?: string) => boolean>();

/** As much of the browser's own as happy-dom lacks. */
class Carrier {
  readonly #data = new Map<string, string>();
  setData(type: string, text: string): void {
    this.#data.set(type, text);
  }
  getData(type: string): string {
    return this.#data.get(type) ?? '';
  }
}

class PasteEvent extends Event {
  readonly clipboardData: Carrier;
  constructor(type: string, init: EventInit & { clipboardData?: Carrier; dataType?: string; data?: string }) {
    super(type, init);
    this.clipboardData = PasteEvent.emptied ? new Carrier() : (init.clipboardData ?? new Carrier());
    if (init.dataType) this.clipboardData.setData(init.dataType, init.data ?? '');
  }
  /** As in Firefox, where what an extension gives arrives empty. */
  static emptied = false;
}

beforeEach(() => {
  vi.useFakeTimers();
  commands.mockReset().mockReturnValue(true);
  Object.assign(document, { execCommand: commands });
  vi.stubGlobal('DataTransfer', Carrier);
  vi.stubGlobal('ClipboardEvent', PasteEvent);
  PasteEvent.emptied = false;
});
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

/** A reply box; `takes` is what its editor does with a pasted text. */
function box(takes?: (text: string, editor: HTMLElement) => void, content = '<div><br></div>') {
  showPage(ACCOUNT + list() + pane(message() + reply(content)));
  const [found] = replyBoxes(CONVERSATION);
  if (!found) throw new Error('no reply box');
  const pasted: string[] = [];
  found.editor.addEventListener('paste', (event) => {
    const text = (event as unknown as PasteEvent).clipboardData.getData('text/plain');
    pasted.push(text);
    if (!takes) return;
    event.preventDefault();
    setTimeout(() => takes(text, found.editor), 20);
  });
  return { box: found, pasted };
}

function lines(text: string): HTMLElement[] {
  return text.split('\n').map((line) => {
    const block = document.createElement('div');
    block.append(line === '' ? document.createElement('br') : line);
    return block;
  });
}

const drawn = (text: string, editor: HTMLElement) => editor.replaceChildren(...lines(text));

async function settled<T>(promise: Promise<T>): Promise<T> {
  await vi.advanceTimersByTimeAsync(2000);
  return promise;
}

describe('insert', () => {
  it.each([false, true])('is one paste that the event itself can carry (emptied: %s)', async (emptied) => {
    PasteEvent.emptied = emptied;
    const { box: reply_, pasted } = box(drawn);
    expect(await settled(insert(reply_, 'Dear Ida\n\nThanks'))).toEqual({ inserted: true });
    expect(pasted).toEqual(['Dear Ida\n\nThanks']);
    expect(commands).not.toHaveBeenCalled();
    expect(await settled(insert(reply_, 'Dear Ida\n\nThanks'))).toMatchObject({ code: 'already-there' });
    expect(pasted).toHaveLength(1);
    expect(vi.getTimerCount()).toBe(0);
  });

  it('says so when the paste was taken and nothing has come of it, and types nothing else', async () => {
    const { box: reply_ } = box(() => undefined);
    expect(await settled(insert(reply_, 'Dear Ida'))).toEqual({ inserted: false, code: 'not-confirmed' });
    expect(commands).not.toHaveBeenCalled();
  });

  it('says so when a line of the user’s was lost', async () => {
    const { box: reply_ } = box(drawn, '<div><br></div><div>Typed</div>');
    expect(await settled(insert(reply_, 'Dear Ida'))).toEqual({ inserted: false, code: 'not-confirmed' });
  });

  it('goes by the browser’s own command only where nobody takes a paste', async () => {
    const { box: reply_, pasted } = box();
    commands.mockImplementation((command) => {
      if (command === 'insertHTML') reply_.editor.replaceChildren('Dear Ida');
      return true;
    });
    expect(await settled(insert(reply_, 'Dear Ida'))).toEqual({ inserted: true });
    expect(new Set(pasted)).toEqual(new Set(['Dear Ida']));
    expect(commands.mock.calls.map(([command]) => command)).toEqual(['insertHTML']);
  });

  it('waits for the editor behind the box to start', async () => {
    const { box: reply_, pasted } = box();
    setTimeout(() => {
      reply_.editor.addEventListener('paste', (event) => {
        event.preventDefault();
        setTimeout(() => drawn('Dear Ida', reply_.editor), 20);
      });
    }, 500);
    expect(await settled(insert(reply_, 'Dear Ida'))).toEqual({ inserted: true });
    expect(pasted.length).toBeGreaterThan(1);
    expect(commands).not.toHaveBeenCalled();
  });

  it('types nothing into a box that is gone, or of another thread', async () => {
    const gone = box(drawn);
    gone.box.editor.remove();
    expect(await settled(insert(gone.box, 'Dear Ida'))).toMatchObject({ code: 'other-thread' });
    const moved = box(drawn);
    only('[aria-selected="true"]').setAttribute('data-convid', 'AQQkADAwMGEzOTc1LTAwMgAtMDAKABAAother99');
    expect(await settled(insert(moved.box, 'Dear Ida'))).toMatchObject({ code: 'other-thread' });
    expect(moved.pasted).toEqual([]);
  });
});

describe('undoInsert', () => {
  async function inserted() {
    const { box: reply_ } = box(drawn);
    expect(await settled(insert(reply_, 'Dear Ida'))).toEqual({ inserted: true });
    return reply_;
  }

  it('presses the editor’s own keys, by the numbers that it looks at', async () => {
    const reply_ = await inserted();
    const keys: unknown[] = [];
    reply_.editor.addEventListener('keydown', ({ key, keyCode, ctrlKey }) => {
      keys.push([key, keyCode, ctrlKey]);
      drawn('', reply_.editor);
    });
    expect(await settled(undoInsert(reply_, 'Dear Ida'))).toBe(true);
    expect(keys).toEqual([['z', 90, true]]);
    expect(commands).not.toHaveBeenCalled();
  });

  it('puts back what led elsewhere', async () => {
    const reply_ = await inserted();
    const keys: string[] = [];
    reply_.editor.addEventListener('keydown', ({ key }) => {
      keys.push(key);
      drawn(key === 'z' ? 'Something else' : 'Dear Ida', reply_.editor);
    });
    expect(await settled(undoInsert(reply_, 'Dear Ida'))).toBe(false);
    expect(keys).toEqual(['z', 'y']);
    expect(reply_.editor.textContent).toBe('Dear Ida');
  });

  it('does nothing when something was typed since', async () => {
    const reply_ = await inserted();
    reply_.editor.append('!');
    const keys = vi.fn();
    reply_.editor.addEventListener('keydown', keys);
    expect(await settled(undoInsert(reply_, 'Dear Ida'))).toBe(false);
    expect(keys).not.toHaveBeenCalled();
  });
});

it('fittedForRooster makes up for the empty lines that a paste loses', () => {
  const atEnd = { atBlockEnd: true, atLineEnd: true };
  expect(fittedForRooster(['a', '', 'b'], atEnd)).toEqual(['a', '', 'b']);
  expect(fittedForRooster(['', '', 'a', ''], atEnd)).toEqual(['', '', '', 'a', ' ']);
  expect(fittedForRooster(['a', '', ''], { atBlockEnd: false, atLineEnd: false })).toEqual(['a', '', '']);
});
