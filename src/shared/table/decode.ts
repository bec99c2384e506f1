import { decodeText } from '../input/decode-text.ts';

/** The text of a table, or why there is none: a workbook of a spreadsheet instead of a CSV file. */
export type Decoded = { readonly text: string } | 'workbook';

/** How the files of Excel begin: a zip, and the older compound files. */
const WORKBOOKS = [
  [0x50, 0x4b, 0x03, 0x04],
  [0xd0, 0xcf, 0x11, 0xe0],
] as const;

export function decodeTable(bytes: ArrayBuffer): Decoded {
  const head = new Uint8Array(bytes.slice(0, 4));
  const isWorkbook = WORKBOOKS.some((mark) => mark.every((byte, index) => head[index] === byte));
  return isWorkbook ? 'workbook' : { text: decodeText(bytes) };
}
