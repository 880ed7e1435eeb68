// @vitest-environment happy-dom
import { cleanup, configure, fireEvent, screen, waitFor, within } from '@testing-library/preact';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { type FakeWorld, fakeWorld } from '../../../../test/e2e/gallery/fakes.ts';
import { renderApp } from '../../../../test/e2e/gallery/render-app.tsx';
import { LESSONS } from '../../../../test/e2e/gallery/states-lessons.ts';

vi.mock('webextension-polyfill', async () => ({
  default: (await import('../../../../test/e2e/gallery/i18n.ts')).i18nFor('en-GB'),
}));

// The first page of a file takes longer, on a busy machine above all.
configure({ asyncUtilTimeout: 4000 });

afterEach(cleanup);

function open(entries = LESSONS): FakeWorld {
  const world = fakeWorld({ status: 'no-mail-tab', view: null }, entries);
  renderApp(world, '#/lessons');
  return world;
}

const REFERENCES = 'Lead with references from their own industry.';
const PRICE = 'Separate the price of the pilot from the price of the roll-out.';

async function lesson(text: string) {
  const heading = await screen.findByText(text, { selector: 'h2' });
  return within(heading.closest('li') as HTMLElement);
}

const shown = () => [...document.querySelectorAll('h2')].map(({ textContent }) => textContent);
const pressZ = () => fireEvent.keyDown(document.body, { key: 'z' });

describe('the lessons page', () => {
  it('puts those together that say the same, most recurring first, with their entries', async () => {
    open();
    const item = await lesson(REFERENCES);
    expect(shown()).toHaveLength(5);
    expect(shown()[0]).toBe(REFERENCES);
    expect(item.getByText('4 times')).toBeTruthy();
    expect(item.getByText('Not applied yet')).toBeTruthy();
    expect(item.getByRole('link', { name: 'Kestrel Freight', hidden: true }).getAttribute('href')).toBe(
      '#/entry/kestrel',
    );
    expect((await lesson('Practise the demo on their own data.')).getByText('Applied 12 Nov')).toBeTruthy();
  });

  it('makes one of two, and Undo makes two again', async () => {
    const world = open();
    fireEvent.click((await lesson(PRICE)).getByText('Says the same as another'));
    await screen.findByText(`Which lesson says the same as “${PRICE}”?`);
    fireEvent.click(screen.getByRole('button', { name: `This says the same: ${REFERENCES}` }));
    await screen.findByText('5 times');
    expect(shown()).toHaveLength(4);
    expect([...world.lessonLinks.values()].map(({ is }) => is)).toEqual(['joined']);
    await waitFor(() => expect(document.activeElement?.textContent).toBe(REFERENCES));
    pressZ();
    await waitFor(() => expect(shown()).toHaveLength(5));
    expect(world.lessonLinks.size).toBe(0);
  });

  it('takes one out, and Undo puts it back', async () => {
    const world = open();
    const item = await lesson(REFERENCES);
    fireEvent.click(
      item.getByRole('button', { name: /^Says something else: Kestrel Freight/, hidden: true }),
    );
    await lesson('References from their own industry come first, we lead with them.');
    expect((await lesson(REFERENCES)).getByText('3 times')).toBeTruthy();
    expect(world.lessonLinks.size).toBe(3);
    pressZ();
    await waitFor(() => expect(shown()).toHaveLength(5));
    expect(world.lessonLinks.size).toBe(0);
  });

  it('is applied when its action is ticked, and says what could not be written', async () => {
    const world = open();
    const item = await lesson('Ask about the budget year before naming a price.');
    fireEvent.click(item.getByRole('checkbox'));
    await item.findByText('Applied 18 Nov');
    expect(world.entries.get('northwind')?.action?.doneAt).toBeTruthy();
    pressZ();
    await item.findByText('Not applied yet');
    expect(world.entries.get('northwind')?.action?.doneAt).toBeNull();
    world.failWrites(new Error('no'));
    fireEvent.click(item.getByRole('checkbox'));
    expect((await screen.findByRole('alert')).textContent).toMatch(/^Nothing was changed/);
  });
});
