// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { typedLines } from '../insertion.ts';
import { only, showPage } from '../page.fixture.ts';
import { card2026, conversation, idAt, replyBox } from './cards.fixture.ts';
import { insert, undoInsert } from './insert.ts';
import { replyBoxes } from './open-reply.ts';

// What real editors make of the insertion is tested in real browsers (test/e2e); here, what is done around it.

const THREAD = idAt('2026-03-03T09:15:00Z');
const RT = `#thread-f:${BigInt(`0x${THREAD}`)}`;
const commands = vi.fn<(command: string, show?: boolean, value?: string) => boolean>();

beforeEach(() => {
  vi.useFakeTimers();
  commands.mockReset().mockReturnValue(true);
  Object.assign(document, { execCommand: commands });
});
afterEach(() => {
  vi.useRealTimers();
});

function box(content = '<br>') {
  showPage(conversation(card2026({ id: THREAD }) + replyBox({ rt: RT }, content), THREAD));
  const [found] = replyBoxes(THREAD);
  if (!found) throw new Error('no reply box');
  return found;
}

it('typedLines are what an editor can show', () => {
  expect(typedLines('\n\nA \r\n\tB\u00a0C\n\n D\n\n')).toEqual(['A', '    B C', '', ' D']);
});

describe('insert', () => {
  it('says so when the editor does nothing, though execCommand claims success', async () => {
    const answer = insert(box(), 'Dear Ida');
    await vi.advanceTimersByTimeAsync(1100);
    expect(await answer).toEqual({ inserted: false, code: 'not-confirmed' });
    expect(commands.mock.calls).toEqual([['insertHTML', false, 'Dear Ida']]);
    expect(vi.getTimerCount()).toBe(0);
  });

  it('says so, and takes one step back, when another line has changed', async () => {
    const reply = box('<div><br></div><div>Typed</div>');
    commands.mockImplementation((command) => {
      if (command === 'insertHTML')
        reply.editor.replaceChildren('Dear Ida', document.createElement('br'), 'typed');
      return true;
    });
    const answer = insert(reply, 'Dear Ida');
    await vi.advanceTimersByTimeAsync(1100);
    expect(await answer).toEqual({ inserted: false, code: 'not-confirmed' });
    expect(commands.mock.calls.map(([command]) => command)).toEqual(['insertHTML', 'undo', 'redo']);
  });

  it('types nothing when the text is there already, in the user’s own words and not in a quote', async () => {
    expect(await insert(box('<div>Hello</div><div>Dear Ida</div>'), 'Dear Ida')).toEqual({
      inserted: false,
      code: 'already-there',
    });
    expect(commands).not.toHaveBeenCalled();
    const quoted = insert(box('<br><div class="gmail_quote">Dear Ida</div>'), 'Dear Ida');
    await vi.advanceTimersByTimeAsync(1100);
    await quoted;
    expect(commands).toHaveBeenCalled();
  });

  it('types nothing into a box that is gone, hidden, or of another thread', async () => {
    const gone = box();
    gone.editor.remove();
    expect(await insert(gone, 'Dear Ida')).toMatchObject({ code: 'other-thread' });
    const hidden = box();
    only('[role="main"]').style.display = 'none';
    expect(await insert(hidden, 'Dear Ida')).toMatchObject({ code: 'other-thread' });
    const moved = box();
    only<HTMLInputElement>('input[name="rt"]').value = '#thread-a:r1';
    expect(await insert(moved, 'Dear Ida')).toMatchObject({ code: 'other-thread' });
    expect(commands).not.toHaveBeenCalled();
  });

  it('types nothing when the focus stays elsewhere', async () => {
    const reply = box();
    reply.editor.focus = () => undefined;
    expect(await insert(reply, 'Dear Ida')).toEqual({ inserted: false, code: 'not-confirmed' });
    expect(commands).not.toHaveBeenCalled();
  });
});

describe('undoInsert', () => {
  it('does nothing where nothing was inserted', async () => {
    expect(await undoInsert(box(), 'Dear Ida')).toBe(false);
    expect(commands).not.toHaveBeenCalled();
  });

  it('does nothing when something was typed since', async () => {
    const reply = box();
    commands.mockImplementation((command) => {
      if (command === 'insertHTML') reply.editor.replaceChildren('Dear Ida');
      return true;
    });
    expect(await insert(reply, 'Dear Ida')).toEqual({ inserted: true });
    reply.editor.append('!');
    commands.mockClear();
    expect(await undoInsert(reply, 'Dear Ida')).toBe(false);
    expect(commands).not.toHaveBeenCalled();
  });
});
