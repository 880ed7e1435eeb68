import { describe, expect, it } from 'vitest';
import { ownTemplate } from '../../test/records.fixture.ts';
import { wordings } from '../languages/wording.ts';
import type { DraftChoice, OwnTemplate } from '../model.ts';
import { agreementText } from './agreement.ts';
import { defaultChoice, templatesFor } from './choose.ts';
import { composeDraft } from './compose.ts';
import { isThere, withOwnTemplates } from './own-templates.ts';
import { inRegister } from './render.ts';
import { FIELD_NAMES } from './template-fields.ts';
import { templateProblems } from './template-problems.ts';

const REGISTERS = ['tu', 'usted'] as const;

const thread = {
  subject: 'Proposal: data platform',
  account: { name: 'Sam Marlowe', email: 'sam@marlowe.example' },
  messages: [
    {
      id: 'm1',
      from: { name: 'Dana Whitfield', email: 'dana@northwind.example' },
      sentAt: '2026-11-18T10:32:00Z',
      direction: 'in' as const,
      text: 'We chose another provider.',
    },
  ],
};

const draft = (choice: Partial<DraftChoice>, own: readonly OwnTemplate[], known = {}) =>
  composeDraft({
    thread,
    verdict: null,
    choice: { template: 'request.short', language: 'en', register: 'tu', minutes: 10, ...choice },
    wordings: withOwnTemplates(wordings, own),
    known,
  }).text;

/** Every field has its name for a value, so that no segment drops out; and once none has. */
const EVERYTHING = Object.fromEntries(FIELD_NAMES.map((name) => [name, `<${name}>`]));

const shipped = Object.values(wordings).flatMap(({ code, templates, registerNames }) =>
  templates.flatMap((template) =>
    (registerNames ? REGISTERS : [null]).map((register) => ({ code, register, template })),
  ),
);

describe('a copy of a shipped template', () => {
  it.each(shipped)('has no problem and reads as the shipped one: $code $register $template.id', (one) => {
    const { code, register, template } = one;
    const body = inRegister(template.body, register ?? 'tu');
    expect(templateProblems(body, template.group)).toEqual([]);
    const copy = ownTemplate({ language: code, register, group: template.group, body, replaces: null });
    const instead = { ...copy, replaces: template.id };
    const choice = { language: code, register: register ?? 'tu', template: template.id };
    for (const known of [EVERYTHING, {}]) {
      expect(draft(choice, [instead], known)).toBe(draft(choice, [], known));
      // The formal ones are signed with the whole name, which a copy by itself does not know.
      if (template.signedWith === 'firstName' && template.onlyRegister === null) {
        expect(draft({ ...choice, template: copy.id }, [copy], known)).toBe(draft(choice, [], known));
      }
    }
  });
});

describe('own templates', () => {
  const mine = (fields: Partial<OwnTemplate> = {}) =>
    ownTemplate({ body: '{{greeting}} Mine.', replaces: null, id: 'own.mine', name: 'Mine', ...fields });

  it('stand in for one language and register, and for no other', () => {
    const own = [mine({ replaces: 'request.short', language: 'es', register: 'usted' })];
    expect(draft({ language: 'es', register: 'usted' }, own)).toContain('Mine.');
    expect(draft({ language: 'es', register: 'tu' }, own)).toBe(
      draft({ language: 'es', register: 'tu' }, []),
    );
    expect(draft({ language: 'en' }, own)).toBe(draft({ language: 'en' }, []));
  });

  it('of two that replace the same the later one holds', () => {
    const older = mine({ id: 'own.z', replaces: 'request.short', body: 'Older.' });
    const later = mine({ replaces: 'request.short', body: 'Later.', changedAt: '2026-12-01T00:00:00.000Z' });
    expect(draft({}, [later, older])).toBe('Later.');
  });

  it('are offered in their group, in their language, and remembered as a tone', () => {
    const all = withOwnTemplates(wordings, [mine()]);
    const names = (code: 'en' | 'fr') =>
      templatesFor(wordings.es, all[code])[0]?.templates.map(({ name }) => name);
    expect(names('en')?.at(-1)).toBe('Mine');
    expect(names('fr')).not.toContain('Mine');
    const first = (language: string) =>
      defaultChoice({
        verdict: { agreement: false, kind: 'sales', outcome: null, language },
        thread,
        wordings: all,
        lastTone: 'own.mine',
      }).template;
    expect([first('en'), first('fr')]).toEqual(['own.mine', 'request.short']);
    const choice = { template: 'own.mine', language: 'fr', register: 'tu', minutes: 10 } as const;
    expect([isThere(choice, all), isThere({ ...choice, language: 'en' }, all)]).toEqual([false, true]);
  });

  it('with a mistake, as a file may bring, leave the shipped one in its place and are not offered', () => {
    for (const body of ['Hi {{sendername}}', '[[ {{project}}', 'Hi {{', ' ', 'a }} b']) {
      expect(draft({}, [mine({ body, replaces: 'request.short' })])).toBe(draft({}, []));
      const all = withOwnTemplates(wordings, [mine({ body })]);
      expect(all.en.templates).toEqual(wordings.en.templates);
    }
  });

  it('change the sentence that agrees a talk', () => {
    const own = mine({ replaces: 'agreement.email', group: 'agreement', body: 'Say {{minutes}}?' });
    const all = withOwnTemplates(wordings, [own]);
    const said = (wording: typeof all) =>
      agreementText({ language: 'en', text: '', minutes: 15 }, wording).text;
    expect(said(all)).toBe('Say 15?');
    // As a file may bring it: with a field that nothing fills there.
    const named = withOwnTemplates(wordings, [{ ...own, group: 'tone', body: 'Hi {{firstName}}, talk?' }]);
    expect(said(named)).toBe(said(wordings));
  });
});
