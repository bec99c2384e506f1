import { readAmount } from '../input/amount.ts';
import { readCount } from '../input/count.ts';
import { readDate } from '../input/date.ts';

/** One key of a case, or none where there is nothing to say. */
export const given = (key: string, value: unknown): object => (value === undefined ? {} : { [key]: value });

/** As the case format writes it; as typed where it is no amount, to be refused at its place. */
export const amountText = (text: string): string | undefined =>
  text.trim() === '' ? undefined : (readAmount(text) ?? text);

/** The same for a date. */
export const dateText = (text: string): string | undefined =>
  text.trim() === '' ? undefined : (readDate(text) ?? text);

/** The same for a whole number. */
export const countText = (text: string): number | string | undefined =>
  text.trim() === '' ? undefined : (readCount(text) ?? text);

/** A code, or none where nothing was chosen. */
export const chosen = (key: string, value: string): object => (value === '' ? {} : { [key]: value });
