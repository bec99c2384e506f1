const INNER: Readonly<Record<string, string>> = { '\u201C': '\u2018', '\u201D': '\u2019' };

/** A text to stand in quotation marks: those of its own become single ones. */
export const innerQuotes = (text: string): string =>
  text.replace(/"([^"]*)"/gu, '\u2018$1\u2019').replace(/[\u201C\u201D]/gu, (mark) => INNER[mark] ?? mark);
