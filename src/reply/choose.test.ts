import { describe, expect, it } from 'vitest';
import { NO_CALL_YET, NO_STEP_YET } from '../followup/blank.ts';
import { wordings } from '../languages/wording.ts';
import type { DebriefAnswer, Thread } from '../model.ts';
import {
  type ChoiceFacts,
  chooseTemplate,
  defaultChoice,
  isAgreed,
  type StepFacts,
  templateForStep,
  templatesFor,
} from './choose.ts';

const sale: ChoiceFacts = { agreement: false, kind: 'sales', outcome: 'competitor', language: 'en' };

function threadOf(...texts: string[]): Thread {
  const from = { name: 'Marta Ruiz Ibáñez', email: 'marta@grupoalba.example' };
  return {
    subject: null,
    account: null,
    messages: texts.map((text) => ({ id: null, from, sentAt: null, direction: 'in', text })),
  };
}

describe('chooseTemplate', () => {
  it.each<[Partial<ChoiceFacts>, string]>([
    [{ agreement: true, kind: 'tender' }, 'request.agreed'],
    [{ kind: 'tender', outcome: 'no_decision' }, 'request.tender'],
    [{ kind: 'job', outcome: 'postponed' }, 'request.jobApplicant'],
    [{ outcome: 'postponed' }, 'request.notNow'],
    [{ outcome: 'no_decision' }, 'request.noDecision'],
    [{ outcome: 'cancelled' }, 'request.noDecision'],
    [{ outcome: 'in_house' }, 'request.inHouse'],
    [{ outcome: 'incumbent' }, 'request.warm'],
    [{ outcome: null }, 'request.warm'],
  ])('for %j is %s', (facts, template) => {
    expect(chooseTemplate({ ...sale, ...facts }, 'request.warm')).toBe(template);
  });

  it('is the short request until the user has used another tone', () => {
    expect(chooseTemplate(sale, null)).toBe('request.short');
    expect(chooseTemplate(sale, 'request.tender')).toBe('request.short');
    expect(chooseTemplate(null, 'request.formal')).toBe('request.formal');
  });

  it('names templates that every language has', () => {
    const chosen = [{ agreement: true }, { kind: 'tender' }, { kind: 'job' }, {}] as Partial<ChoiceFacts>[];
    const outcomes = ['postponed', 'no_decision', 'in_house'] as const;
    const ids = [...chosen, ...outcomes.map((outcome) => ({ outcome }))].map((facts) =>
      chooseTemplate({ ...sale, ...facts }, null),
    );
    for (const { templates } of Object.values(wordings)) {
      expect(templates.map(({ id }) => id)).toEqual(expect.arrayContaining(ids));
    }
  });
});

describe('defaultChoice', () => {
  function choice(facts: Partial<ChoiceFacts>, ...texts: string[]) {
    return defaultChoice({
      verdict: { ...sale, ...facts },
      thread: threadOf(...texts),
      wordings,
      lastTone: null,
    });
  }

  it('is ten minutes, in the client’s language where drafts can be written in it', () => {
    expect(choice({ language: 'fr' }, 'Non merci.')).toEqual({
      template: 'request.short',
      language: 'fr',
      register: 'tu',
      minutes: 10,
    });
    expect(choice({ language: 'es-MX' }).language).toBe('es');
    expect(choice({ language: 'nl' }).language).toBe('en');
    expect(choice({ language: 'constructor' }).language).toBe('en');
    expect(choice({ language: null }).language).toBe('en');
  });

  it('is as the user wishes, in all but what a situation decides', () => {
    const wishes = {
      tone: 'request.formal',
      draftLanguage: 'es',
      spanishRegister: 'usted',
      minutes: 15,
    } as const;
    const wished = (facts: Partial<ChoiceFacts>) =>
      defaultChoice({
        verdict: { ...sale, ...facts },
        thread: threadOf('Te digo que no.'),
        wordings,
        lastTone: 'request.warm',
        wishes,
      });
    expect(wished({ language: 'fr' })).toEqual({
      template: 'request.formal',
      language: 'es',
      register: 'usted',
      minutes: 15,
    });
    expect(wished({ kind: 'tender' }).template).toBe('request.tender');
  });

  it.each([
    ['usted', 'Le agradecemos su propuesta, pero hemos elegido otra opción.'],
    ['usted', 'Estimado Sr. Keller: les comunicamos que no han resultado adjudicatarios.'],
    ['usted', 'Continuaremos con nuestro proveedor. Guardamos sus datos. Atentamente, Compras'],
    ['usted', 'Espero que usted lo entienda.'],
    ['tu', 'Gracias por tu propuesta. Hemos elegido otra opción.'],
    ['tu', 'Os agradecemos el esfuerzo, vuestra oferta era muy buena.'],
    ['tu', 'Lo hablé con Marta y con su jefe: no puede ser.'],
    ['tu', 'No puede ser.'],
  ])('takes %s from %j', (register, text) => {
    expect(choice({ language: 'es' }, text).register).toBe(register);
  });

  it('looks at older mails when the newest gives no sign', () => {
    expect(choice({ language: 'es' }, 'Le agradecemos su oferta.', 'Finalmente, no.').register).toBe('usted');
    expect(choice({ language: 'es' }, 'Le agradecemos su oferta.', 'Te digo que no.').register).toBe('tu');
  });
});

describe('an agreement in the log', () => {
  it('asks for the template that refers to it, whatever the thread says', () => {
    const input = {
      verdict: { ...sale, kind: 'tender' as const },
      thread: threadOf(),
      wordings,
      lastTone: null,
    };
    expect(defaultChoice({ ...input, agreed: true }).template).toBe('request.agreed');
    expect(defaultChoice({ ...input, agreed: false }).template).toBe('request.tender');
    expect(defaultChoice(input).template).toBe('request.tender');
  });

  it('is one only when the client has said yes', () => {
    const offeredAt = '2026-11-03T09:00:00Z';
    expect(isAgreed(null)).toBe(false);
    expect(isAgreed({ offeredAt, agreedAt: null, how: null })).toBe(false);
    expect(isAgreed({ offeredAt, agreedAt: '2026-11-04T09:00:00Z', how: 'mail' })).toBe(true);
  });
});

describe('templateForStep', () => {
  const at = '2026-11-18T09:00:00Z';
  const mail = { insertedAt: at, text: null, sentAt: at, sentId: null, choice: null };
  const held = { ...NO_CALL_YET, startedAt: at, endedAt: at };
  const reply = (as: DebriefAnswer) => ({ reply: { as, at, messageId: null, words: null } });
  const entry: StepFacts = { ...NO_STEP_YET, kind: 'sales', outcome: 'competitor', language: 'en' };

  it.each<[Partial<StepFacts>, string]>([
    [{}, 'request.short'],
    [{ outcome: 'in_house' }, 'request.inHouse'],
    [{ agreement: { offeredAt: at, agreedAt: at, how: 'mail' } }, 'request.agreed'],
    [{ agreement: { offeredAt: at, agreedAt: null, how: null } }, 'request.short'],
    [{ status: 'asked', request: mail }, 'nudge.noAnswer'],
    [{ status: 'nudged', request: mail }, 'declined.gracious'],
    [{ status: 'accepted', request: mail, ...reply('accepted') }, 'confirm.call'],
    [{ status: 'written', request: mail, ...reply('written') }, 'thanks.afterWritten'],
    [{ status: 'declined', request: mail, ...reply('declined') }, 'declined.gracious'],
    [{ status: 'held', call: held, ...reply('accepted') }, 'thanks.afterCall'],
    [{ status: 'held', call: held, ...reply('written') }, 'thanks.afterCall'],
  ])('comes next for %j: %s', (facts, template) => {
    expect(templateForStep({ ...entry, ...facts })).toBe(template);
  });

  it('thanks without asking where nothing was asked', () => {
    expect(templateForStep(entry, 'farewell')).toBe('ack.only');
    expect(templateForStep({ ...entry, request: mail }, 'farewell')).toBe('declined.gracious');
  });

  it('names templates that every language has', () => {
    const mails = ['request', 'nudge', 'confirmation', 'farewell', 'thanks'] as const;
    const ids = mails.map((one) => templateForStep(entry, one));
    for (const { templates } of Object.values(wordings)) {
      expect(templates.map(({ id }) => id)).toEqual(expect.arrayContaining([...ids, 'note.forPerson']));
    }
  });
});

describe('templatesFor', () => {
  it('offers what answers a no, in three named groups', () => {
    const groups = templatesFor(wordings.es).map(({ name, templates }) => [
      name,
      templates.map((option) => option.name),
    ]);
    expect(groups).toEqual([
      ['Tono', ['Petición breve', 'Petición cercana', 'Petición formal']],
      [
        'Situación',
        [
          'Acordado',
          'Ahora no',
          'Sin decisión',
          'Con medios propios',
          'Licitación',
          'Candidatura',
          'Respuesta de una letra',
        ],
      ],
      ['Sin petición', ['Solo gracias']],
    ]);
  });

  it('says which of them mention the minutes', () => {
    const silent = templatesFor(wordings.en)
      .flatMap(({ templates }) => templates)
      .filter((option) => !option.mentionsMinutes);
    expect(silent.map(({ id }) => id)).toEqual(['request.written', 'ack.only']);
  });
});
