import { render } from 'preact';
import { sampleMails } from '../../languages/sample-mails.ts';
import { panelWording } from '../labels.ts';
import type { Services } from '../services.ts';
import { Trial } from './Trial.tsx';
import { createTrialWorld } from './trial-world.ts';

/** Shows the sample mailbox in place of the panel. `outside`: what leads out of the page. */
export async function startTrial(
  outside: Pick<Services, 'zone' | 'openOutside' | 'saveFile' | 'copy' | 'openMail' | 'openTab' | 'settings'>,
): Promise<void> {
  const settings = await outside.settings.read();
  const world = createTrialWorld(sampleMails[panelWording().code], { ...outside, settings });
  render(<Trial world={world} />, document.body);
}
