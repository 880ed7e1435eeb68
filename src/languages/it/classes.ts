import type { DetectionLanguage } from '../../model.ts';

/** Groups of words that the patterns of Italian phrases name. */
export const classes: DetectionLanguage['classes'] = {
  altro: 'altro|altra|altri|altre|diverso|diversa'.split('|'),
  un: 'un|una|l|gli|le|uno'.split('|'),
  rival:
    'fornitore|fornitori|ditta|azienda|aziende|impresa|societa|agenzia|studio|candidato|candidata|candidati|candidature|persona|profilo|profili|proposta|offerta|soluzione|partner|professionista|consulente|collega|concorrente|operatore|realta|programma|piattaforma|tecnico'.split(
      '|',
    ),
  scelto:
    'scelto|selezionato|preferito|incaricato|ingaggiato|assunto|trovato|preso|chiamato|optato|propeso|deciso|votato|scegliamo|firmato|chiuso|andati|andiamo|andremo|affidato|affidati|affidata|affidiamo|affideremo|assegnato|assegnata|rivolti|rivolta|orientati|orientata|indirizzati|accordati|proseguiamo|proseguiremo|procederemo|continueremo|lavoreremo|comprato|acquistato|passati|caduta|ricaduta|premiato|dato|emesso|conferito|attribuito'.split(
      '|',
    ),
  a: 'a|ad|con|per|su|sull|da|di|verso|il|lavoro|incarico|i|lavori|ordine|l'.split('|'),
  deciso:
    'deciso|decide|decidono|decidiamo|preferito|preferiamo|scelto|ritenuto|stabilito|optato|deliberato'.split(
      '|',
    ),
  fare: 'procedere|proseguire|continuare|andare|dare|dar|rinnovare|affidare|accettare|acquistare|aderire|partecipare|assegnare|assumere|fare|farne|investire|cambiare|firmare|realizzare|avvalerci'.split(
    '|',
  ),
  faremo:
    'procederemo|procediamo|procedera|proseguiremo|proseguiamo|andremo|daremo|diamo|rinnoveremo|rinnoviamo|accetteremo|acquisteremo|attiveremo|affideremo|aderiremo'.split(
      '|',
    ),
  offerta: 'offerta|proposta|candidatura|preventivo|progetto|profilo|soluzione|istanza|stessa'.split('|'),
  vostra: 'vostra|vostro|vs|sua|suo|tua|tuo'.split('|'),
  scelta:
    'selezionata|selezionato|selezionati|scelta|scelto|scelti|prescelta|prescelto|accolta|accolto|accettata|accettato|approvata|approvato|ritenuta|ammessa|ammesso|aggiudicataria|aggiudicatario|idonea|idoneo'.split(
      '|',
    ),
  piano:
    'progetto|gara|evento|iniziativa|bando|procedura|concorso|lavori|intervento|fiera|festa|sagra|convegno|investimento|campagna|appalto'.split(
      '|',
    ),
  posto: 'posizione|ricerca|selezione|posto|ruolo'.split('|'),
  chiuso:
    'annullato|annullata|cancellato|cancellata|sospeso|sospesa|revocata|revocato|abbandonato|congelata|bloccato|fermato|chiusa|saltato|deserta'.split(
      '|',
    ),
};
