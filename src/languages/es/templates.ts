import type { Template } from '../../model.ts';
import { otherTemplates } from './templates/aside.ts';
import { situationTemplates } from './templates/situation.ts';
import { toneTemplates } from './templates/tone.ts';

export const templates: readonly Template[] = [...toneTemplates, ...situationTemplates, ...otherTemplates];
