import type { Proposal } from '../../../model.ts';
import { useServices } from '../../services.ts';
import { useSettings } from '../../use-settings.ts';
import { watchOf } from './watching.ts';

/** Whether the decision on a proposal is asked for by now. */
export function useWatchDue(proposal: Proposal | null): boolean {
  const { now, zone } = useServices();
  const settings = useSettings();
  return settings !== null && (watchOf(proposal, settings, { now: now(), zone: zone() })?.isDue ?? false);
}
