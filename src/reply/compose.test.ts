import { describe, expect, it } from 'vitest';
import { wordings } from '../languages/wording.ts';
import type { DraftChoice, LineId, Register, Template, Thread, Wording } from '../model.ts';
import { composeDraft, DEFAULT_DRAFT_SETTINGS, type DraftInput, type DraftSettings } from './compose.ts';
import { fieldNames, inRegister } from './render.ts';

const EVERYTHING: Record<string, string> = {
  minutes: '15',
  firstName: 'Dana',
  fullName: 'Dana Whitfield',
  titleAndLastName: 'Dana Whitfield',
  project: 'Data platform',
  role: 'Data analyst',
  senderName: 'Sam',
  slot1: 'Monday 10:00',
  slot2: 'Tuesday 15:00',
  calendarLink: 'https://calendar.example/sam',
  reference: '2026/114',
  agreementDate: '3 November',
  checkInWhen: 'March',
  followUpWhen: 'June',
  lesson: 'ask about the budget year',
  action: 'I ask for it in the first call',
  topic: 'Data platform',
  callWhen: 'Tuesday 24 November at 15:00',
  callPlace: '+44 20 7946 0000',
};

const nothing: Thread = { subject: null, account: null, messages: [] };

const cases = Object.values(wordings).flatMap((wording) =>
  wording.templates.flatMap((template) =>
    (['tu', 'usted'] as const).flatMap((register) =>
      (['none', 'times', 'link'] as const).map((slots) => ({ wording, template, register, slots })),
    ),
  ),
);

/** The fields that a template can show, those inside its lines included. */
function fieldsOf(
  wording: Wording,
  template: Template,
  register: Register,
  slots: DraftSettings['slots'],
): string[] {
  const names = fieldNames(inRegister(template.body, register));
  const shown = (id: string) =>
    id !== 'slots' || slots === 'times' ? id : slots === 'link' ? 'slotsLink' : '';
  const lines = names.flatMap((id) => wording.lines[shown(id) as LineId] ?? []);
  const inner = lines.flatMap((line) => fieldNames(inRegister(line.text, register)));
  return [...new Set([...names.filter((name) => !Object.hasOwn(wording.lines, name)), ...inner])];
}

function draft(choice: DraftChoice, known: Record<string, string | null>, input: Partial<DraftInput> = {}) {
  return composeDraft({ thread: nothing, verdict: null, wordings, choice, known, ...input });
}

describe('every template, in every language and register', () => {
  it.each(cases)('$wording.code $template.id $register $slots', ({ wording, template, register, slots }) => {
    const choice: DraftChoice = { template: template.id, language: wording.code, register, minutes: 10 };
    const fields = fieldsOf(wording, template, template.onlyRegister ?? register, slots);
    const settings = { ...DEFAULT_DRAFT_SETTINGS, slots };
    const without = (missing: readonly string[]) =>
      Object.fromEntries(
        Object.keys(EVERYTHING).map((name) => [
          name,
          missing.includes(name) ? null : (EVERYTHING[name] ?? ''),
        ]),
      );
    const missing = [[], ...fields.map((name) => [name]), fields];
    for (const names of missing) {
      const { text, subject, fields: shown } = draft(choice, without(names), { settings });
      for (const result of [text, subject ?? '']) {
        expect(result).not.toMatch(/\{\{|\}\}|\[\[|\]\]|\||fallback|usted:|undefined|null/);
        expect(result).not.toMatch(/ {2}|[ \t]\n|\n{3}|^\s|\s$/);
        expect(result).not.toMatch(wording.code === 'fr' ? / [.,)]/ : / [.,;:!?)]/);
        expect(result).not.toMatch(/[.,:;]{2}|\(\)|""|«\s*»/);
      }
      expect(text.length).toBeGreaterThan(100);
      expect(new Set(shown.map(({ name }) => name))).toEqual(
        new Set(fields.filter((name) => !names.includes(name) && shownBeside(name, names))),
      );
      for (const { name, start, end } of shown) expect(text.slice(start, end)).toBe(EVERYTHING[name]);
    }
  });

  /** The two slots are one sentence: without one, the other goes too. */
  function shownBeside(name: string, missing: readonly string[]): boolean {
    return !name.startsWith('slot') || !missing.some((other) => other.startsWith('slot'));
  }
});

describe('composeDraft', () => {
  const from = { name: 'Dana Whitfield', email: 'dana@northwind.example' };
  const thread: Thread = {
    subject: 'Re: Data platform proposal',
    account: { name: 'Sam Keller', email: 'sam@keller.example' },
    messages: [
      { id: '1', from, sentAt: null, direction: 'in', text: 'Thanks, Sam. We chose another provider.' },
      { id: '2', from: { name: 'Sam Keller', email: null }, sentAt: null, direction: 'out', text: 'I see.' },
    ],
  };
  const short: DraftChoice = { template: 'request.short', language: 'en', register: 'tu', minutes: 10 };

  function first(input: Partial<DraftInput>) {
    return composeDraft({ thread, verdict: null, wordings, choice: short, ...input }).text.split('\n');
  }

  it('greets who wrote last to the user, and signs with the user’s first name', () => {
    expect(first({}).at(0)).toBe('Hi Dana,');
    expect(first({}).at(-1)).toBe('Sam');
  });

  it('names nobody at an address that nobody reads', () => {
    expect(first({ verdict: { noReplySender: true } }).at(0)).toBe('Hello,');
  });

  it('takes the name from the closing lines when the sender shows none', () => {
    const anonymous = { name: null, email: 'd.whitfield@northwind.example' };
    const signed = (text: string): Thread => ({
      ...thread,
      messages: [{ id: '1', from: anonymous, sentAt: null, direction: 'in', text }],
    });
    expect(first({ thread: signed('We chose another provider.\n\nBest,\nDana') }).at(0)).toBe('Hi Dana,');
    expect(first({ thread: signed('We chose another provider.\n\nThanks, Sam') }).at(0)).toBe('Hello,');
    expect(first({ thread: signed('We chose another provider.\n\nBest,\nNorthwind') }).at(0)).toBe('Hello,');
  });

  it('calls people as they sign: both parts of a double first name', () => {
    const client = { name: 'María José López García', email: 'mj@grupoalba.example' };
    const messages = [
      {
        id: '1',
        from: client,
        sentAt: null,
        direction: 'in' as const,
        text: 'No.\n\nUn saludo,\nMaría José',
      },
    ];
    expect(first({ thread: { ...thread, messages } }).at(0)).toBe('Hi María José,');
  });

  it('leaves out the name, and nothing else, in every template that ends with it', () => {
    const settings = { ...DEFAULT_DRAFT_SETTINGS, signName: false };
    const account = { name: 'Sam Marlowe', email: 'sam@marlowe.example' };
    const named = Object.values(wordings).flatMap(({ code, templates }) =>
      templates.flatMap(({ id, body }) =>
        (['tu', 'usted'] as const)
          .filter((register) => inRegister(body, register).endsWith('\n{{senderName}}'))
          .map((register) => ({ template: id, language: code, register, minutes: 10 as const })),
      ),
    );
    expect(new Set(named.map(({ language }) => language)).size).toBe(3);
    for (const choice of named) {
      const { senderName: _, ...known } = EVERYTHING;
      const input = { thread: { ...nothing, account } };
      const signed = draft(choice, known, input).text;
      expect(signed, JSON.stringify(choice)).toMatch(/\nSam( Marlowe)?$/);
      expect(draft(choice, known, { ...input, settings }).text).toBe(signed.replace(/\n[^\n]*$/, ''));
    }
  });

  it('leaves out the offer of a written answer, or the name, on request', () => {
    const settings = { ...DEFAULT_DRAFT_SETTINGS, easyOut: false, signName: false };
    const text = first({ settings }).join('\n');
    expect(text).not.toContain('one line by reply');
    expect(text.endsWith('\n\nThank you either way,')).toBe(true);
  });

  describe('offers for the call', () => {
    const known = {
      slot1: 'Monday at 10:00',
      slot2: 'Tuesday at 15:00',
      calendarLink: 'https://book.example/sam',
    };
    const offer = (slots: DraftSettings['slots'], parts: Record<string, string | null> = known) =>
      first({ settings: { ...DEFAULT_DRAFT_SETTINGS, slots }, known: parts })[4];

    it.each([
      ['none', 'I would mostly listen.'],
      ['times', 'I would mostly listen. Would Monday at 10:00 or Tuesday at 15:00 work for you?'],
      ['link', 'I would mostly listen. You can also pick a time here: https://book.example/sam'],
    ] as const)('%s', (slots, end) => {
      expect(offer(slots)).toBe(`Could I borrow 10 minutes to hear how it looked from your side? ${end}`);
    });

    it('nothing where there are no times and no link', () => {
      expect(offer('times', {})).toMatch(/mostly listen\.$/);
      expect(offer('times', { slot1: known.slot1 })).toMatch(/mostly listen\.$/);
      expect(offer('link', { ...known, calendarLink: null })).toMatch(/mostly listen\.$/);
    });
  });

  it('takes what is known over what the thread says', () => {
    expect(first({ known: { firstName: 'Dee', senderName: null } }).at(0)).toBe('Hi Dee,');
    expect(first({ known: { firstName: 'Dee', senderName: null } }).at(-1)).toBe('Thank you either way,');
  });

  it('says the minutes that were chosen', () => {
    expect(first({ choice: { ...short, minutes: 15 } }).join()).toContain('borrow 15 minutes');
  });

  it('gives a subject for a new message, none for a mere answer', () => {
    const spanish: DraftChoice = { ...short, language: 'es', register: 'usted' };
    const subject = (choice: DraftChoice) =>
      composeDraft({ thread, verdict: null, wordings, choice }).subject;
    expect(subject(spanish)).toBe('¿10 minutos para aprender de su decisión?');
    expect(subject({ ...spanish, register: 'tu' })).toBe('¿10 minutos para aprender de tu decisión?');
    expect(subject({ ...short, template: 'request.tender' })).toBe('Request for debriefing');
    expect(subject({ ...short, template: 'declined.gracious' })).toBeNull();
  });

  it('keeps to usted where the template does', () => {
    const formal: DraftChoice = { ...short, language: 'es', template: 'request.formal' };
    expect(first({ choice: formal }).join('\n')).toContain('Si prefiere no hablar por teléfono');
  });

  it('shows a hostile subject as plain text', () => {
    const subject = 'Re: {{firstName}} $& [[x]] | fallback: zoo';
    const text = first({
      thread: { ...thread, subject },
      choice: { ...short, template: 'request.warm' },
    }).join('\n');
    expect(text).toContain('the "{{firstName}} $& [[x]] | fallback: zoo" project with you');
  });

  it('falls back to the first template for an id that is gone', () => {
    expect(first({ choice: { ...short, template: 'request.gone' } })).toEqual(first({}));
  });
});
