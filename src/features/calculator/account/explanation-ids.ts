/** Of what unfolds to the credit of a month. @param month `2023-05` */
export const creditId = (month: string): string => `account-credit-${month}`;

/** Of what unfolds to what the account paid in a month: the one payment, or their sum. */
export const paidId = (month: string): string => `account-paid-${month}`;

/** Of what unfolds to the balance at the end of a month. */
export const balanceId = (month: string): string => `account-balance-${month}`;

/** Of what unfolds to what a month makes good. */
export const makeUpId = (month: string): string => `account-make-up-${month}`;

/** Of what unfolds to the balance at the end of the year. */
export const CLOSING_ID = 'account-closing';
