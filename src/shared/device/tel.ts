const DIALLED = /^\+?[0-9]+(?:[ -][0-9]+)*$/u;
/** A whole number with more behind it: an extension, or another number. */
const MORE_BEHIND = /[0-9]{7,}[ -]/u;
/** Nothing but short numbers, as of emergencies and hotlines: each is one of its own. */
const SEVERAL_SHORT = /^(?:1[0-9]{2}|[19][0-9]{4})(?:[ -](?:1[0-9]{2}|[19][0-9]{4}))+$/u;
const FEWEST_DIGITS = 3;
/** Those of a country, of an area without its 0, and of a number there. */
const MOST_DIGITS = 13;

/** The address that dials a number, or undefined where it is not one that can be dialled as it stands. */
export function telOf(phone: string): string | undefined {
  if (!DIALLED.test(phone) || MORE_BEHIND.test(phone) || SEVERAL_SHORT.test(phone)) return undefined;
  const dialled = phone.replace(/[ -]/gu, '');
  const digits = dialled.replace('+', '').length;
  return digits < FEWEST_DIGITS || digits > MOST_DIGITS ? undefined : `tel:${dialled}`;
}
