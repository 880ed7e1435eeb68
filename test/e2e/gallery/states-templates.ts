import type { OwnTemplate } from '../../../src/model.ts';
import type { MailTab } from '../../../src/panel/services.ts';
import { ownTemplate } from '../../records.fixture.ts';
import { DANA, ready } from './cases.ts';
import { type FakeWorld, fakeWorld } from './fakes.ts';
import type { State } from './states.ts';

const NO_MAIL: MailTab = { status: 'no-mail-tab', view: null };

const MINE = `{{greeting}}

Thank you for letting me know about {{project}}. I respect the decision.

Could I borrow {{minutes}} minutes to hear how it looked from your side?[[ {{slots}}]]

Best,
{{senderName}}`;

/** The short request in words of their own, and one more of each kind. */
export const OWN_TEMPLATES: OwnTemplate[] = [
  ownTemplate({ id: 'own.short', body: MINE }),
  ownTemplate({
    id: 'own.long',
    replaces: null,
    name: 'For the people of the first hour, whom we have known since the days of the harbour project',
    body: MINE,
  }),
  ownTemplate({
    id: 'own.broken',
    replaces: null,
    group: 'thanks',
    name: 'Thanks with a book',
    body: `${MINE.replace('{{senderName}}', '{{sendername}}')} [[P.S. {{lesson}`,
  }),
  ownTemplate({
    id: 'own.fr',
    replaces: null,
    name: 'Avec un café',
    language: 'fr',
    body: '{{greeting}}\n\nMerci pour votre réponse au sujet de {{project}}.[[ J’ai retenu ceci : {{lesson}}.]]\n\nBien à vous,\n{{senderName}}',
  }),
];

export function withTemplates(
  templates: readonly OwnTemplate[],
  tab: MailTab = NO_MAIL,
  change?: (world: FakeWorld) => void,
): () => FakeWorld {
  return () => {
    const world = fakeWorld(tab);
    for (const one of templates) world.templates.set(one.id, one);
    change?.(world);
    return world;
  };
}

/** Hands a file to the page, as the browser's own dialogue does. */
function chooseFile(words: string): void {
  const field = document.querySelector<HTMLInputElement>('input[type=file]');
  const chosen = new DataTransfer();
  chosen.items.add(new File([words], 'templates.json'));
  if (!field) return;
  field.files = chosen.files;
  field.dispatchEvent(new Event('change', { bubbles: true }));
}

/** The templates: all of them, one of each kind, and what can go wrong. */
export const templateStates: Record<string, State> = {
  templates: { hash: '#/templates', world: withTemplates(OWN_TEMPLATES) },
  'templates-foot': { hash: '#/templates', world: withTemplates(OWN_TEMPLATES), scroll: 'bottom' },
  'templates-shipped': { hash: '#/templates/es.usted.request.formal', world: withTemplates([]) },
  'templates-mine': {
    hash: '#/templates/en.request.short',
    world: withTemplates(OWN_TEMPLATES, ready(DANA)),
    steps: [{ write: 'Dear both, ', into: 'templateText' }, { wait: 100 }],
  },
  'templates-problem': { hash: '#/templates/own.broken', world: withTemplates(OWN_TEMPLATES) },
  'templates-long': {
    hash: '#/templates/own.long',
    world: withTemplates(OWN_TEMPLATES),
    steps: [{ write: 'Hello '.repeat(150), into: 'templateText' }],
    scroll: 'bottom',
  },
  'templates-new-empty': {
    hash: '#/templates/new',
    world: withTemplates([]),
    steps: [{ press: 'templateUse' }],
  },
  'templates-import-error': {
    hash: '#/templates',
    world: withTemplates([]),
    steps: [{ act: () => chooseFile('{"format":"lost-and-learned","version":1,') }, { wait: 200 }],
    scroll: 'bottom',
  },
  'templates-failed': {
    hash: '#/templates',
    world: withTemplates([], NO_MAIL, (world) => {
      world.services.templates.all = () => Promise.reject(new Error('closed'));
    }),
  },
};
