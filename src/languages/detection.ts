import type { DetectionData, DetectionLanguage } from '../model.ts';
import { concepts as deConcepts } from './de/concepts.ts';
import { detection as de } from './de/detection.ts';
import { proposal as deProposal } from './de/proposal.ts';
import { concepts as enConcepts } from './en/concepts.ts';
import { detection as en } from './en/detection.ts';
import { proposal as enProposal } from './en/proposal.ts';
import { concepts as esConcepts } from './es/concepts.ts';
import { detection as es } from './es/detection.ts';
import { proposal as esProposal } from './es/proposal.ts';
import { concepts as frConcepts } from './fr/concepts.ts';
import { detection as fr } from './fr/detection.ts';
import { proposal as frProposal } from './fr/proposal.ts';
import { concepts as itConcepts } from './it/concepts.ts';
import { detection as it } from './it/detection.ts';
import { proposal as itProposal } from './it/proposal.ts';
import { concepts as nlConcepts } from './nl/concepts.ts';
import { detection as nl } from './nl/detection.ts';
import { proposal as nlProposal } from './nl/proposal.ts';
import { concepts as ptConcepts } from './pt/concepts.ts';
import { detection as pt } from './pt/detection.ts';
import { proposal as ptProposal } from './pt/proposal.ts';
import { weights } from './weights.ts';

/** The languages that refusals are found in. */
export const detectionLanguages: readonly DetectionLanguage[] = [
  { ...en, concepts: enConcepts, proposal: enProposal },
  { ...es, concepts: esConcepts, proposal: esProposal },
  { ...fr, concepts: frConcepts, proposal: frProposal },
  { ...de, concepts: deConcepts, proposal: deProposal },
  { ...pt, concepts: ptConcepts, proposal: ptProposal },
  { ...it, concepts: itConcepts, proposal: itProposal },
  { ...nl, concepts: nlConcepts, proposal: nlProposal },
];

/** The languages and what was learned from mails in them. */
export const detectionData: DetectionData = { languages: detectionLanguages, weights };
