import { cleanup, render, screen } from '@testing-library/preact';
import { App } from '../../../src/panel/App.tsx';
import { ServicesContext } from '../../../src/panel/services.ts';
import type { FakeWorld } from './fakes.ts';

/** The whole panel in a test's document, on the page that `hash` names. */
export function renderApp(world: FakeWorld, hash = '#/email'): void {
  cleanup();
  location.hash = hash;
  render(
    <ServicesContext.Provider value={world.services}>
      <App />
    </ServicesContext.Provider>,
  );
}

/** The button with exactly this text, once it is there. */
export const button = (name: string) => screen.findByRole('button', { name });

/** The text in the box with this name, once it is there. */
export const box = async (name: string) =>
  (await screen.findByRole('textbox', { name })) as HTMLTextAreaElement;
