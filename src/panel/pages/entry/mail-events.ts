import { wordings } from '../../../languages/wording.ts';
import type { DraftChoice, MailPurpose, Opportunity } from '../../../model.ts';
import { type TextKey, text } from '../../../platform/text.ts';
import { panelWording } from '../../labels.ts';
import { mailDate } from './corrections.ts';
import type { DatedEvent } from './events.ts';

const SENT: Record<MailPurpose, TextKey> = {
  request: 'happenedAsked',
  nudge: 'happenedReminded',
  confirmation: 'happenedConfirmed',
  farewell: 'happenedFarewell',
  thanks: 'happenedThanked',
};

const DRAFTED: Record<MailPurpose, TextKey> = {
  request: 'happenedDrafted',
  nudge: 'happenedReminderDrafted',
  confirmation: 'happenedConfirmationDrafted',
  farewell: 'happenedFarewellDrafted',
  thanks: 'happenedThanksDrafted',
};

function choiceText(choice: DraftChoice): string {
  const template = panelWording().templates.find(({ id }) => id === choice.template);
  const wording = wordings[choice.language];
  const language = wording.registerNames?.[choice.register] ?? wording.nativeName;
  return text(
    'happenedAskedMore',
    template?.name ?? text('templateOwn'),
    language,
    text('minutes', choice.minutes),
  );
}

/** What became of one of the user's own mails: sent, or only put into a reply. */
export function mailEvents(entry: Opportunity, mail: MailPurpose): DatedEvent[] {
  const known = entry[mail];
  const words = mail === 'request' && entry.request?.choice ? choiceText(entry.request.choice) : null;
  if (known?.sentAt) {
    return [
      {
        id: mail,
        name: text(SENT[mail]),
        at: known.sentAt,
        hasTime: known.sentId !== null,
        more: words,
        isMail: known.sentId !== null,
        redate: (at) => mailDate(mail, known.sentId, at),
        remove: { step: { is: 'unsent', mail } },
      },
    ];
  }
  if (!known?.insertedAt) return [];
  return [
    {
      id: mail,
      name: text(DRAFTED[mail]),
      at: known.insertedAt,
      hasTime: true,
      more: words === null ? text('happenedNotSeen') : `${words} ${text('happenedNotSeen')}`,
      redate: null,
      remove: { step: { is: 'taken-out', mail } },
    },
  ];
}
