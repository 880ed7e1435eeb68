import { switches } from './switches.js';

// The interface's own words. A reader must not depend on any of them.

const NAMES =
  'locale inbox sent drafts newMail trash archive report reply replyAll forward more newWindow search from to cc subject send discard editor body message pane actions recipients nothing older history saving saved you results top mail calendar people attachments attach account folders back expand open summarize today yesterday earlier unread nothingSelected messageSent undo'.split(
    ' ',
  );

const TEXTS = {
  en: 'en-US|Inbox|Sent Items|Drafts|New mail|Delete|Archive|Report|Reply|Reply all|Forward|More actions|Open in new window|Search|From|To|Cc|Subject|Send|Discard|Message body, press Alt+F10 to exit|Message body|Email message|Reading Pane|Message actions|Recipients|Select an item to read|See more messages|Show message history|Saving…|Draft saved at |You|All results|Top results|Mail|Calendar|People|Attachments|Attach file|Account manager for |Folders|Close|Expand conversation|Open|Summarize|Today|Yesterday|Earlier|Unread|Nothing is selected|Message sent|Undo',
  es: 'es-ES|Bandeja de entrada|Elementos enviados|Borradores|Correo nuevo|Eliminar|Archivar|Informar|Responder|Responder a todos|Reenviar|Más acciones|Abrir en una ventana nueva|Buscar|De|Para|CC|Asunto|Enviar|Descartar|Cuerpo del mensaje, presione Alt+F10 para salir|Cuerpo del mensaje|Mensaje de correo electrónico|Panel de lectura|Acciones del mensaje|Destinatarios|Seleccione un elemento para leerlo|Ver más mensajes|Mostrar historial de mensajes|Guardando…|Borrador guardado a las |Usted|Todos los resultados|Mejores resultados|Correo|Calendario|Contactos|Datos adjuntos|Adjuntar archivo|Administrador de cuentas de |Carpetas|Cerrar|Expandir conversación|Abrir|Resumir|Hoy|Ayer|Anteriores|No leído|No hay nada seleccionado|Mensaje enviado|Deshacer',
  fr: 'fr-FR|Boîte de réception|Éléments envoyés|Brouillons|Nouveau message|Supprimer|Archiver|Signaler|Répondre|Répondre à tous|Transférer|Autres actions|Ouvrir dans une nouvelle fenêtre|Rechercher|De|À|Cc|Objet|Envoyer|Ignorer|Corps du message, appuyez sur Alt+F10 pour quitter|Corps du message|E-mail|Volet de lecture|Actions sur le message|Destinataires|Sélectionnez un élément à lire|Voir plus de messages|Afficher l’historique des messages|Enregistrement…|Brouillon enregistré à |Vous|Tous les résultats|Meilleurs résultats|Courrier|Calendrier|Contacts|Pièces jointes|Joindre un fichier|Gestionnaire de comptes pour |Dossiers|Fermer|Développer la conversation|Ouvrir|Résumer|Aujourd’hui|Hier|Plus ancien|Non lu|Rien n’est sélectionné|Message envoyé|Annuler',
  de: 'de-DE|Posteingang|Gesendete Elemente|Entwürfe|Neue E-Mail|Löschen|Archivieren|Melden|Antworten|Allen antworten|Weiterleiten|Weitere Aktionen|In neuem Fenster öffnen|Suchen|Von|An|Cc|Betreff|Senden|Verwerfen|Nachrichtentext, zum Beenden ALT+F10 drücken|Nachrichtentext|E-Mail-Nachricht|Lesebereich|Nachrichtenaktionen|Empfänger|Element zum Lesen auswählen|Weitere Nachrichten anzeigen|Nachrichtenverlauf anzeigen|Speichern…|Entwurf gespeichert um |Sie|Alle Ergebnisse|Beste Ergebnisse|E-Mail|Kalender|Personen|Anlagen|Datei anfügen|Konto-Manager für |Ordner|Schließen|Unterhaltung erweitern|Öffnen|Zusammenfassen|Heute|Gestern|Älter|Ungelesen|Nichts ausgewählt|Nachricht gesendet|Rückgängig',
  he: 'he-IL|תיבת דואר נכנס|פריטים שנשלחו|טיוטות|הודעה חדשה|מחק|ארכיון|דווח|השב|השב לכולם|העבר|פעולות נוספות|פתח בחלון חדש|חיפוש|מאת|אל|עותק|נושא|שלח|בטל|גוף ההודעה, הקש Alt+F10 ליציאה|גוף ההודעה|הודעת דואר אלקטרוני|חלונית קריאה|פעולות הודעה|נמענים|בחר פריט לקריאה|הצג הודעות נוספות|הצג היסטוריית הודעות|שומר…|הטיוטה נשמרה ב-|אתה|כל התוצאות|התוצאות המובילות|דואר|לוח שנה|אנשים|קבצים מצורפים|צרף קובץ|מנהל החשבונות עבור |תיקיות|סגור|הרחב שיחה|פתח|סכם|היום|אתמול|קודם לכן|לא נקרא|לא נבחר דבר|ההודעה נשלחה|בטל',
};

const texts = (TEXTS[switches.language] ?? TEXTS.en).split('|');

export const language = TEXTS[switches.language] ? switches.language : 'en';
export const direction = language === 'he' ? 'rtl' : 'ltr';

/** The interface words of `?hl=`. */
export const words = Object.fromEntries(NAMES.map((name, index) => [name, texts[index]]));
