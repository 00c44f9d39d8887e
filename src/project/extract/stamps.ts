/** The days that formats keep beside their text. */

const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];

/** *2022-09-14T10:30:00Z*, *D:20220914103000+02'00'*. */
const DIGITS = /^\s*(?:D:)?((?:19|20)\d\d)-?(0[1-9]|1[0-2])-?(0[1-9]|[12]\d|3[01])(?!\d{1,3}$)/;

/** *Wed, 14 Sep 2022 10:30:00 +0200*, as mails have it. */
const IN_MAIL = /\b([1-9]|0[1-9]|[12]\d|3[01]) ([A-Z][a-z]{2}) ((?:19|20)\d\d)\b/;

/** The day that a stamp says (ISO), as it was where it was made; null where it says none. */
export function dayIn(stamp: string): string | null {
  const [, year, month, day] = DIGITS.exec(stamp) ?? [];
  if (year) return isoOf(year, month, day);
  const [, dayOfMail, name, yearOfMail] = IN_MAIL.exec(stamp) ?? [];
  const at = MONTHS.indexOf(name);
  return at < 0 ? null : isoOf(yearOfMail, at + 1, dayOfMail);
}

const two = (part: string | number): string => String(part).padStart(2, '0');

/** A day that there is, as ISO has it; null for one that there is not. */
export function isoOf(year: string | number, month: string | number, day: string | number): string | null {
  const iso = `${year}-${two(month)}-${two(day)}`;
  const there = new Date(`${iso}T00:00:00Z`);
  return Number.isNaN(there.getTime()) || !there.toISOString().startsWith(iso) ? null : iso;
}
