/** Whether words are an address that a mail may hold: a booking page on the web, encrypted. */
export function isBookingLink(words: string): boolean {
  if (!URL.canParse(words)) return false;
  const { protocol, hostname } = new URL(words);
  return protocol === 'https:' && hostname.includes('.');
}
