import { describe, expect, it } from 'vitest';
import { detectionData } from '../languages/detection.ts';
import { analyse } from './analysis.ts';
import { lexiconOf } from './lexicon.ts';
import { comesBack } from './signs.ts';

// Mails that come after a no, written for this test: those that come back to the work, and those that do not.
const BACK = [
  'Hi Sam, things have moved here. We have changed our minds and would like to talk about phase one again.',
  'Hello Sam, it did not work out with the other agency. Are you still available in March?',
  'Sam, good news from our side: we would like to go ahead with your proposal after all. Can you send the contract?',
  'Hi Sam, our chosen supplier has pulled out. Is your offer still valid?',
  'Sam, we have a new project for you: the stock reports for Leeds. Shall we talk this week?',
  'We would love to revisit your offer. Can you update the price?',
  'Hi, does your quote still stand? The board has released the money.',
  'Dear Sam, we have reopened the tender and would be glad to see you in it.',
  'Hi Sam, we made the wrong choice in spring. We want to work with you on the second phase.',
  'Dear Mr Marlowe, the first candidate has dropped out. Are you still interested in the role?',
  'Hola, Sam: hemos cambiado de opinión y nos gustaría seguir con vosotros.',
  'Buenas tardes: el otro proveedor nos ha fallado. ¿Sigues disponible en enero?',
  'Sam, ¿sigue en pie tu oferta? Dirección ya ha dado el visto bueno.',
  'Estimado Sam: hemos retomado el proyecto y queremos contar con usted.',
  'Hola, Sam, tenemos un nuevo proyecto para vosotros en Valencia.',
  'Hola: hemos reconsiderado vuestra propuesta. Mándanos el contrato y empezamos.',
  'Buenos días: nos equivocamos de agencia. Queremos trabajar contigo en la segunda fase.',
  'Nos gustaría retomar vuestra propuesta.',
  'Buenos días, Sam: hemos reabierto el proceso. ¿Seguís interesados?',
  'Bonjour Sam, nous avons changé d’avis et souhaitons avancer avec vous.',
  'Bonjour, l’autre prestataire s’est désisté. Êtes-vous toujours disponible en février ?',
  'Bonjour Sam, votre offre est-elle toujours valable ? Le budget est débloqué.',
  'Bonjour, nous avons rouvert la consultation et aimerions travailler avec vous.',
  'Bonjour Sam, nous avons un nouveau projet pour vous à Lyon.',
  'Bonjour, nous avons reconsidéré votre proposition. Envoyez-nous le contrat.',
  'Bonjour, nous relançons le projet et pensons à vous.',
  'Bonjour Sam, cela n’a pas fonctionné avec l’agence. Nous voudrions repartir avec vous.',
];

const NOT_BACK = [
  'Hi Sam, yes, happy to. How about Tuesday at ten?',
  'Sure, gladly. Ten minutes on Thursday works for me.',
  'Thanks for asking. In the end it was the price, and the other team had done it before.',
  'Hi Sam, we would rather not go into details. Good luck with everything.',
  'You are welcome, Sam. It was good to talk.',
  'Thanks for your kind note. We will keep you in mind for future projects.',
  'If anything changes we may reopen the tender next year.',
  'If it does not work out with the other agency we will call you.',
  'We have not changed our minds, but I am happy to tell you why.',
  'I don’t think we will change our minds, sorry.',
  'We might go ahead with you in 2028, who knows.',
  'The project is on hold until spring. I will let you know.',
  'Out of office: I am away until Monday. For a new project please write to my colleague.',
  'Could you send me your invoice for the workshop?',
  'It was close between you and the other supplier. Your offer was strong.',
  'Are you free on Friday for the call you asked for?',
  'Are you still available for the debrief on Thursday?',
  'Last year we changed our minds twice, and it cost us. So this time the decision stands.',
  'We changed our minds about the date: could we do Wednesday instead?',
  'The other supplier pulled out of the race early, so it was between you and one more.',
  'Thanks. I would like to work with you some day.',
  'We wanted to go ahead with you but procurement overruled us.',
  'Thank you. We are happy with our choice and the work has started.',
  'Cambié de idea sobre la hora: ¿mejor a las doce?',
  'Me encantaría trabajar contigo algún día.',
  'Claro, Sam. ¿Te viene bien el martes a las diez?',
  'Con mucho gusto te lo cuento: fue sobre todo el precio.',
  'Preferimos no entrar en detalles. Mucha suerte.',
  'Gracias por tu mensaje. Te tendremos en cuenta para otros proyectos.',
  'Si cambiamos de opinión, te avisamos.',
  'No hemos cambiado de opinión, pero te cuento por qué.',
  'Quizá retomemos el proyecto el año que viene.',
  'Si no funciona con el otro proveedor, os llamaremos.',
  'El proyecto queda parado hasta primavera.',
  '¿Puedes mandarme la factura del taller?',
  'Estoy fuera de la oficina hasta el lunes.',
  'Vuestra oferta era buena, pero la otra tenía mejor precio.',
  'Gracias a ti, fue una charla muy útil.',
  '¿Sigues libre el jueves para la llamada?',
  'J’ai changé d’avis pour l’horaire : plutôt jeudi.',
  'J’aimerais travailler avec vous un jour.',
  'Avec plaisir. Mardi à dix heures vous irait ?',
  'Bien sûr. C’était surtout une question de prix.',
  'Nous préférons ne pas entrer dans les détails. Bonne continuation.',
  'Merci pour votre message. Nous garderons vos coordonnées pour d’autres projets.',
  'Si nous changeons d’avis, nous vous écrirons.',
  'Nous n’avons pas changé d’avis, mais je vous explique volontiers pourquoi.',
  'Nous relancerons peut-être la consultation l’an prochain.',
  'Si cela ne fonctionne pas avec l’autre prestataire, nous vous appellerons.',
  'Le projet est en pause jusqu’au printemps.',
  'Pourriez-vous m’envoyer la facture de l’atelier ?',
  'Je suis absent jusqu’à lundi.',
  'Votre offre était bonne, mais l’autre avait un meilleur prix.',
  'Merci à vous, l’échange était très utile.',
  'Êtes-vous libre jeudi pour l’appel ?',
];

const lexicon = lexiconOf(detectionData.languages);
const saysBack = (text: string, questions = true) => comesBack(analyse(text, lexicon), { questions });

describe('coming back to the work after a no', () => {
  it('is heard in so many words', () => {
    expect(BACK.filter((text) => !saysBack(text))).toEqual([]);
  });

  it('is not asked for while a call is in the diary, but can be said', () => {
    expect(saysBack('Are you still available?', false)).toBe(false);
    expect(saysBack('We have changed our minds.', false)).toBe(true);
  });

  it('is not heard in an answer to a debrief, a promise, a possibility or a thank-you', () => {
    expect(NOT_BACK.filter((text) => saysBack(text))).toEqual([]);
  });
});
