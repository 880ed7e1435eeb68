import { describe, expect, it } from 'vitest';
import { detectionData } from '../languages/detection.ts';
import { detect } from './detect.ts';

function judge(text: string) {
  const message = {
    id: null,
    from: { name: null, email: null },
    sentAt: null,
    direction: 'in' as const,
    text,
  };
  return detect({ subject: null, account: null, messages: [message] }, detectionData);
}

describe('the language of a mail', () => {
  it.each([
    ['en', 'Thank you for the offer. We have decided to go with another supplier this time.'],
    ['es', 'Gracias por la propuesta. Hemos decidido trabajar con otro proveedor.'],
    ['fr', 'Merci pour votre offre. Nous avons retenu un autre prestataire.'],
    ['de', 'Vielen Dank für Ihr Angebot. Wir haben uns für einen anderen Anbieter entschieden.'],
    ['pt', 'Obrigado pela proposta. Decidimos avançar com outro fornecedor.'],
    ['it', 'Grazie per la proposta. Abbiamo scelto un altro fornitore.'],
    ['nl', 'Bedankt voor uw offerte. Wij hebben voor een andere leverancier gekozen.'],
  ])('is told and read: %s', (code, text) => {
    expect(judge(text)).toMatchObject({ language: code, rejection: true });
  });

  it.each([
    ['sv', 'Tack för er offert. Tyvärr har vi valt en annan leverantör och kan inte gå vidare med er.'],
    ['da', 'Tak for jeres tilbud. Vi har desværre valgt en anden leverandør og kan ikke gå videre med jer.'],
    ['pl', 'Dziękujemy za ofertę Państwa. Niestety wybraliśmy innego dostawcę, przykro mi. Z poważaniem'],
    ['cs', 'Dobrý den, děkuji za nabídku. Bohužel jsme vybrali jiného dodavatele. S pozdravem'],
    [
      'tr',
      'Merhaba, teklifiniz için teşekkür ederiz. Ne yazık ki başka bir firma ile çalışmaya karar verdik.',
    ],
    ['ru', 'Спасибо за предложение. К сожалению, мы выбрали другого поставщика.'],
    ['el', 'Ευχαριστούμε για την προσφορά. Δυστυχώς επιλέξαμε άλλον προμηθευτή.'],
    ['he', 'תודה על ההצעה. לצערנו בחרנו בספק אחר.'],
    ['ja', 'ご提案ありがとうございます。残念ながら他社に決定いたしました。'],
    ['zh', '感谢您的报价。很遗憾，我们选择了另一家供应商。'],
  ])('is told and not read: %s', (code, text) => {
    expect(judge(text)).toMatchObject({ language: code, rejection: false });
  });
});
