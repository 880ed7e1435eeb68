/** A length of time in the user's language: "9 min 40 sec", "10 min". */
export function durationText(seconds: number, locale: string): string {
  const whole = Math.round(seconds);
  const unit = (count: number, name: 'minute' | 'second') =>
    new Intl.NumberFormat(locale, { style: 'unit', unit: name, unitDisplay: 'short' }).format(count);
  const minutes = Math.floor(whole / 60);
  const rest = whole % 60;
  const parts = [
    ...(minutes > 0 ? [unit(minutes, 'minute')] : []),
    ...(rest > 0 || minutes === 0 ? [unit(rest, 'second')] : []),
  ];
  return parts.join(' ');
}
