/** The number of the whole country for questions on medical insurance. Texts name it where a host gives no other. */
export const NATIONAL_HOTLINE = '12393';
