import { cleanup, render, screen, within } from '@testing-library/preact';
import { App } from '../../../src/panel/App.tsx';
import { ServicesContext } from '../../../src/panel/services.ts';
import type { FakeWorld } from './fakes.ts';

/** As narrow as a panel: happy-dom's window is as wide as a tab, which shows the log beside every entry. */
function narrow(): void {
  const { happyDOM } = window as { happyDOM?: { setViewport(size: { width: number }): void } };
  happyDOM?.setViewport({ width: 380 });
}

/** The whole panel in a test's document, on the page that `hash` names. */
export function renderApp(world: FakeWorld, hash = '#/email'): void {
  cleanup();
  narrow();
  location.hash = hash;
  render(
    <ServicesContext.Provider value={world.services}>
      <App />
    </ServicesContext.Provider>,
  );
}

/** Two panels side by side over one log, on the same page; each with the queries of its own. */
export function renderPanels(world: FakeWorld, hash: string) {
  cleanup();
  narrow();
  location.hash = hash;
  const panel = () => {
    const { container } = render(
      <ServicesContext.Provider value={world.services}>
        <App />
      </ServicesContext.Provider>,
    );
    return within(container as HTMLElement);
  };
  return [panel(), panel()] as const;
}

/** The button with exactly this text, once it is there. */
export const button = (name: string) => screen.findByRole('button', { name });

/** The text in the box with this name, once it is there. */
export const box = async (name: string) =>
  (await screen.findByRole('textbox', { name })) as HTMLTextAreaElement;
