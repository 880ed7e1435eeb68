import { isNoReply } from '../detection/sender.ts';

/** Hosts whose name says nothing about the organisation: mail for everybody, and systems that write for others. */
const OTHERS_HOSTS = new Set(
  [
    'gmail googlemail outlook hotmail live msn yahoo ymail rocketmail icloud me mac aol proton protonmail pm',
    'gmx web t-online freenet posteo mailbox fastmail hey zoho tutanota tuta yandex mail inbox qq 163 126',
    'orange wanadoo free sfr laposte bbox neuf numericable telefonica terra libero virgilio tiscali alice',
    'btinternet sky virginmedia comcast verizon att bellsouth cox charter shaw rogers telus bigpond uol bol',
    'greenhouse greenhouse-mail lever hire workday myworkday myworkdayjobs smartrecruiters icims teamtailor',
    'recruitee personio workablemail workable ashbyhq bamboohr jobvite successfactors taleo linkedin indeed',
    'infojobs welcometothejungle welcomekit breezy jazzhr pinpointhq',
  ].flatMap((line) => line.split(' ')),
);

/** Second levels under which countries sell names: "northwind.co.uk" is Northwind. */
const SHARED_SECOND_LEVELS = new Set('co com org net gov gob gouv ac edu nom or ne asso'.split(' '));

/** Mailboxes of machines, besides those that say so in as many words. */
const MACHINES = /^(?:mailer-daemon|postmaster|bounces?|notifications?)(?:[._+-].*)?$/;

/** The part before the @, in lower case; empty if there is none. */
export function mailbox(email: string | null): string {
  return email?.includes('@') ? email.slice(0, email.lastIndexOf('@')).trim().toLowerCase() : '';
}

/** Whether no person stands behind this address, as far as the address itself says. */
export function isMachine(email: string | null): boolean {
  return isNoReply(email) || MACHINES.test(mailbox(email));
}

/**
 * The organisation by an address's domain: "dana@mail.northwind.co.uk" gives "Northwind". Null for mail hosts
 * open to everybody and for systems that send on behalf of others.
 */
export function organisationOf(email: string | null): string | null {
  const host = email?.split('@').at(-1)?.trim().toLowerCase() ?? '';
  const labels = host.split('.').filter((label) => label !== '');
  if (!email?.includes('@') || labels.length < 2) return null;
  const country = labels.at(-1)?.length === 2;
  const shared = country && labels.length > 2 && SHARED_SECOND_LEVELS.has(labels.at(-2) ?? '');
  const own = labels.at(shared ? -3 : -2) ?? '';
  if (OTHERS_HOSTS.has(own)) return null;
  return own
    .split('-')
    .filter((word) => word !== '')
    .map((word) => word.slice(0, 1).toUpperCase() + word.slice(1))
    .join(' ');
}
