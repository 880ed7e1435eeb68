import type { SafetyServices } from '../safety-services.ts';
import { backupService } from './backup.ts';
import { binService } from './bin.ts';
import { copyService } from './copies.ts';
import { healthService } from './health.ts';
import { privacyService } from './privacy.ts';
import { transferService } from './transfer.ts';

/** What keeps the records of this device safe. */
export const safetyServices: SafetyServices = {
  health: healthService,
  copies: copyService,
  backup: backupService,
  transfer: transferService,
  bin: binService,
  privacy: privacyService,
};
