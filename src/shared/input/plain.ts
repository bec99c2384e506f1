/** Characters that an input method or a spreadsheet puts where plain ones are meant. */
const PLAIN: Readonly<Record<string, string>> = {
  '．': '.',
  '。': '.',
  '，': ',',
  '－': '-',
  '／': '/',
  '—': '-',
};

/** A text with full-width digits and signs made plain and all white space taken out. */
export function plain(text: string): string {
  return text
    .replace(/\s/gu, '')
    .replace(/[０-９]/gu, (digit) => String.fromCharCode(digit.charCodeAt(0) - 0xfee0))
    .replace(/[．。，－／—]/gu, (sign) => PLAIN[sign] ?? sign);
}
