import { checkLog, logHealth, onHealth } from '../../storage/log-health.ts';
import type { HealthService } from '../safety-services.ts';

/** Whether the log of this device is what it was. */
export const healthService: HealthService = { current: logHealth, subscribe: onHealth, check: checkLog };
