import type { RefusalPhrases } from '../../model.ts';

/** Dutch phrases that say no in company, and those that only go with a no. */
export const hints: readonly RefusalPhrases[] = [
  {
    strength: 'medium',
    outcome: 'competitor',
    phrases: [
      'voor|met|naar [<a>] <other>',
      '<other> <rival>|kandidaat|kandidaten',
      'gaat|ging naar|aan <a>',
      'een <other> .. <picked>',
      'mag het doen|maken',
      'iemand gevonden|aangenomen|genomen',
      'winnende inschrijving|inschrijver',
      'van de baan',
      'al <picked>',
      'voor de goedkoopste|goedkopere|goedkoopste',
      '<work> gegund|toegewezen',
    ],
  },
  {
    strength: 'medium',
    phrases: [
      'moeten|moet <you> .. meedelen|mededelen|laten|zeggen',
      'helaas niet|geen|nee $',
      'niet geworden|gelukt $',
      'niet doorgaan|door|verder $',
      'past|passen niet',
      'nee bedankt|dank|helaas',
      'niet nodig',
      'afgewezen|afwijzing|afzeggen',
      'niet voor ons|mij|jullie',
      'te duur',
      'niet aan <you>',
      'niet in aanmerking',
      'niet betalen',
      'geen plek|ruimte',
    ],
  },
  {
    strength: 'medium',
    outcome: 'incumbent',
    phrases: ['blijven|blijf|blijft [we|wij|ik] .. bij|zoals', 'niet overstappen'],
  },
  {
    strength: 'medium',
    outcome: 'in_house',
    phrases: ['zelf|intern doen', 'nu|toch|liever zelf', 'eigen mensen|team|afdeling|medewerkers|collega'],
  },
  {
    strength: 'medium',
    outcome: 'postponed',
    phrases: [
      'uitstellen|uitgesteld|doorschuiven|opgeschort',
      'op dit moment niet|geen',
      'dit jaar niet|niets|geen',
      'pas|nog|weer .. <later>',
      '<later> .. weer|terug|nog',
    ],
  },
  {
    strength: 'medium',
    outcome: 'cancelled',
    phrases: ['gaat|gaan .. niet door', 'geschrapt|stopgezet'],
  },
  {
    strength: 'medium',
    phrases: [
      'geen|onvoldoende budget|geld',
      'budget .. op|geschrapt|bevroren|ingetrokken|gekort|niet',
      'bezuinigen|bezuiniging|bezuinigingen',
    ],
  },
  {
    strength: 'medium',
    outcome: 'no_decision',
    phrases: ['geen besluit|knoop [genomen|doorgehakt]', 'niet eens|uit'],
  },
  {
    strength: 'weak',
    phrases: [
      'helaas|jammer',
      'spijt ons|mij|me',
      'sorry',
      'slecht|geen|beter goed|nieuws',
      'na zorgvuldige|rijp|ampel|lang|uitgebreide',
      'dank|bedankt|danken|merci voor|om|u .. moeite|tijd|interesse|sollicitatie|offerte|voorstel',
      'succes',
      'een volgende|andere keer',
      'toch bedankt',
      'niet ontmoedigen',
      'het beste',
      'de moeite',
    ],
  },
];
