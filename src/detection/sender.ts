// Names and hosts that nobody reads answers at: no-reply addresses and applicant systems.
const UNREAD_NAMES = [
  'noreply',
  'noreplies',
  'donotreply',
  'nepasrepondre',
  'noresponder',
  'noresponda',
  'naoresponda',
  'naoresponder',
  'nonrispondere',
  'nonrisponda',
  'nichtantworten',
  'keineantwort',
  'nietbeantwoorden',
  'nietantwoorden',
];
const UNREAD_HOSTS = [
  'greenhouse-mail.io',
  'greenhouse.io',
  'hire.lever.co',
  'ashbyhq.com',
  'myworkday.com',
  'myworkdayjobs.com',
  'smartrecruiters.com',
  'icims.com',
  'jobvite.com',
  'workablemail.com',
  'taleo.net',
  'successfactors.com',
  'successfactors.eu',
  'teamtailor-mail.com',
  'recruitee.com',
];

/** Whether answers to this address are read by nobody: no-reply addresses and applicant systems. */
export function isNoReply(email: string | null): boolean {
  if (!email) return false;
  const address = email.toLowerCase();
  const at = address.lastIndexOf('@');
  const name = address.slice(0, at < 0 ? address.length : at).replaceAll(/[._-]/g, '');
  const host = at < 0 ? '' : address.slice(at + 1);
  if (UNREAD_NAMES.some((unread) => name.includes(unread))) return true;
  return UNREAD_HOSTS.some((unread) => host === unread || host.endsWith(`.${unread}`));
}
