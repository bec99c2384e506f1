const MODULUS = 97;

/**
 * Two digits that tell a number heard or typed wrongly: every single wrong digit and every exchange of any two is
 * seen (ISO 7064, MOD 97-10).
 */
export function checkDigits(digits: string): string {
  return String(MODULUS + 1 - remainder(`${digits}00`)).padStart(2, '0');
}

/** Whether a number ends in its own check digits. */
export const isChecked = (digits: string): boolean => remainder(digits) === 1;

/** Of a number of any length by 97. */
const remainder = (digits: string): number =>
  Array.from(digits).reduce((rest, digit) => (rest * 10 + Number(digit)) % MODULUS, 0);
