/** As what begins a line. Chinese stays as it is. */
export const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** As what stands within a sentence. */
export const small = (text: string): string => text.charAt(0).toLowerCase() + text.slice(1);
