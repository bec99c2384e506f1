/** What XML 1.0 cannot hold, half characters among it. */
// oxlint-disable-next-line no-control-regex -- the signs that are meant
const FORBIDDEN = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ud800-\udfff\ufffe\uffff]/gu;

/** What a spreadsheet would take for a sign written by its number, as in `_x0041_`. */
const BY_NUMBER = /_(?=x[0-9A-Fa-f]{4}_)/gu;

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
};

/** A text as it stands between tags, or in an attribute within double quotes; what XML cannot hold becomes U+FFFD. */
export const escaped = (text: string): string =>
  text.replace(FORBIDDEN, '\ufffd').replace(/[&<>"]/gu, (sign) => ENTITIES[sign] ?? sign);

/** The same for a text of a cell, which a spreadsheet shows sign for sign. */
export const cellText = (text: string): string => escaped(text.replace(BY_NUMBER, '_x005F_'));

/** An XML file. */
export const xmlFile = (root: string): string =>
  `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n${root}`;
