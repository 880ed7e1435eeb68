import { describe, expect, it } from 'vitest';
import { NO_CALL_YET, NO_STEP_YET } from '../followup/blank.ts';
import { wordings } from '../languages/wording.ts';
import type { DraftChoice, Thread } from '../model.ts';
import { DEFAULT_DRAFT_SETTINGS } from './compose.ts';
import { composeForEntry, type EntryDraftInput } from './entry-draft.ts';
import type { PathEntry } from './path-fields.ts';

const plan = { at: '2026-11-24T14:00:00Z', zone: 'Europe/Madrid', wall: '2026-11-24T15:00' };

const entry: PathEntry = {
  ...NO_STEP_YET,
  contact: { name: 'Marta Ruiz', email: 'marta@grupoalba.example' },
  organisation: 'Grupo Alba',
  project: 'Programa de ventas',
  kind: 'sales',
  outcome: 'competitor',
};

const usted: DraftChoice = { template: 'nudge.noAnswer', language: 'es', register: 'usted', minutes: 10 };

function draft(choice: Partial<DraftChoice>, parts: Partial<EntryDraftInput> = {}): string {
  return composeForEntry({
    entry,
    account: { name: 'Sam Keller', email: 'sam@keller.example' },
    choice: { ...usted, ...choice },
    wordings,
    now: new Date('2026-11-22T10:00:00Z'),
    zone: 'Europe/Madrid',
    ...parts,
  }).text;
}

describe('composeForEntry', () => {
  it('writes the reminder of an entry that was written by hand', () => {
    expect(draft({})).toBe(`Hola, Marta:

Hace unos días le pregunté si podía conocer su opinión sobre el proyecto «Programa de ventas». Si no es buen momento, no hace falta que responda; es mi único recordatorio.

Si es más fácil en una línea: ¿qué fue lo que más pesó?

Gracias en cualquier caso,
Sam`);
  });

  it('confirms the call', () => {
    const called = { ...entry, call: { ...NO_CALL_YET, plan, minutes: 15, place: '+34 600 000 000' } };
    expect(draft({ template: 'confirm.call' }, { entry: called })).toBe(`Hola, Marta:

Gracias por hacerme un hueco. Quedamos el martes 24 de noviembre a las 15:00. Serán 15 minutos y no tiene que preparar nada; tampoco hace falta que lo apunte en el calendario.

Teléfono o enlace: +34 600 000 000

Si al final le viene mejor otro momento, dígamelo.

Un saludo,
Sam`);
    const open = draft({ template: 'confirm.call', language: 'en' });
    expect(open).toContain('Thank you for making time. It will take 10 minutes and');
    expect(open).not.toContain('Phone or link');
  });

  it('thanks with the lesson, the action and the time to come back, in one sentence each', () => {
    const learned: PathEntry = {
      ...entry,
      lesson: 'Ask who decides before the first price.',
      action: { text: 'I ask it in the first call.', due: null, doneAt: null },
      followUp: { text: 'Second warehouse', due: '2027-03-03', doneAt: null },
    };
    const text = draft({ template: 'thanks.afterCall', language: 'en' }, { entry: learned });
    expect(text).toContain('What I take away: ask who decides before the first price.\n');
    expect(text).toContain("What I'll do about it: I ask it in the first call.\n");
    expect(text).toContain("As agreed, I'll be in touch in early March.\n");
    const bare = draft({ template: 'thanks.afterCall', language: 'en' });
    expect(bare).toContain('Thank you for your candour.\n\nYou gave me time');
  });

  it('asks a person the user knows one question', () => {
    const known = { firstName: 'Dana', fullName: 'Dana', titleAndLastName: 'Dana' };
    const machine = { name: 'No Reply', email: 'no-reply@grupoalba.example' };
    const text = draft(
      { template: 'note.forPerson', language: 'en' },
      { entry: { ...entry, kind: 'job', project: 'Data analyst', contact: machine }, known },
    );
    expect(text).toMatch(/^Hi Dana,\n\nThe answer about "Data analyst" was a no/);
    expect(text.match(/\?/g)).toHaveLength(1);
    expect(draft({}, { entry: { ...entry, contact: machine } })).toMatch(/^Hola:\n/);
  });

  it('goes by the open thread for names, and by the entry for the matter', () => {
    const from = { name: 'Elena Prats', email: 'elena@grupoalba.example' };
    const thread: Thread = {
      subject: 'RE: Otra cosa',
      account: { name: 'Sam Keller', email: 'sam@keller.example' },
      messages: [{ id: '1', from, sentAt: null, direction: 'in', text: 'Gracias.' }],
    };
    expect(draft({}, { thread })).toMatch(/^Hola, Elena:[\s\S]*«Programa de ventas»/);
    expect(draft({}, { entry: { ...entry, project: null }, thread })).toContain('«Otra cosa»');
  });

  it('names an application’s job as a job', () => {
    const job = { ...entry, kind: 'job' as const, project: 'Data analyst' };
    const text = draft({ template: 'request.jobApplicant', language: 'en' }, { entry: job });
    expect(text).toContain('letting me know about the Data analyst role');
  });

  it('offers two times where the settings say so', () => {
    const settings = { ...DEFAULT_DRAFT_SETTINGS, slots: 'times' as const };
    const slots = [plan, { at: '2026-11-26T09:30:00Z', zone: plan.zone, wall: '2026-11-26T10:30' }] as const;
    expect(draft({ template: 'request.short' }, { settings, slots })).toContain(
      '¿Le vendría bien el martes 24 de noviembre a las 15:00 o el jueves 26 de noviembre a las 10:30?',
    );
    expect(draft({ template: 'request.short' }, { settings })).not.toContain('vendría');
    const link = {
      settings: { ...settings, slots: 'link' as const },
      bookingLink: 'https://book.example/sam',
    };
    expect(draft({ template: 'request.short' }, link)).toContain(
      'elegir hora aquí: https://book.example/sam\n',
    );
  });

  const call = { ...NO_CALL_YET, plan, place: 'x' };
  const full: PathEntry = {
    ...entry,
    lesson: 'Ask early.',
    action: { text: 'Ask', due: null, doneAt: null },
    followUp: { text: '', due: '2027-01-01', doneAt: null },
    call,
  };
  const lacking: PathEntry[] = [
    full,
    { ...full, lesson: '' },
    { ...full, action: null },
    { ...full, followUp: null },
    { ...full, call: null },
    { ...full, contact: { name: null, email: null } },
    { ...full, project: null },
    { ...entry, contact: { name: null, email: null }, organisation: null, project: null },
  ];
  const registers = (language: string) =>
    language === 'es' ? (['tu', 'usted'] as const) : (['tu'] as const);

  it.each(
    Object.values(wordings).flatMap(({ code, templates }) => templates.map(({ id }) => [code, id] as const)),
  )('never shows a mark of a template, whatever is missing: %s %s', (language, template) => {
    for (const register of registers(language)) {
      for (const one of lacking) {
        const text = draft({ template, language, register }, { entry: one, account: null });
        expect(text).not.toMatch(/\{\{|\}\}|\[\[|\]\]|\||undefined|null| {2}|\.\./);
      }
    }
  });

  it('shows the user’s own braces as they are', () => {
    const place = '{{firstName}} [[x]] | y';
    const text = draft({ template: 'confirm.call' }, { entry: { ...full, call: { ...call, place } } });
    expect(text).toContain(`Teléfono o enlace: ${place}\n`);
  });
});
