import type { DetectionLanguage } from '../../model.ts';

/** Dutch words that tell what a thread is about. */
export const kinds: DetectionLanguage['kinds'] = {
  job: [
    'sollicitatie|sollicitaties|kandidaat|kandidaten|kandidatuur|vacature|vacaturestop|stage|loopbaan',
    'de|deze functie',
    'solliciteren',
  ],
  tender: [
    'aanbesteding|aanbestedingen|aanbestedende|gunning|gunningsbeslissing|inschrijver|inschrijvers|inschrijving|inschrijvingen|overheidsopdracht|perceel|bestek|raamovereenkomst|gegund|gunnen|inschrijftermijn|jury|wedstrijd',
  ],
  sales: [
    'offerte|offertes|voorstel|prijsopgave|leverancier|bureau|aanbieder|prijs|prijzen|opdracht|samenwerking|contract|partij|pitch|aanbod|overeenkomst|bestelling',
  ],
};
