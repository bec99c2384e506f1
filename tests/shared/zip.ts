import { inflateRawSync } from 'node:zlib';

const DIRECTORY_ENTRY = 0x02014b50;
const END = 0x06054b50;
const DEFLATED = 8;

/** The files of an archive by their names, as text. */
export function unzipped(bytes: Buffer): ReadonlyMap<string, string> {
  const end = bytes.lastIndexOf(Buffer.from(Uint32Array.of(END).buffer));
  const count = bytes.readUInt16LE(end + 10);
  const files = new Map<string, string>();
  let at = bytes.readUInt32LE(end + 16);
  for (let entry = 0; entry < count; entry += 1) {
    if (bytes.readUInt32LE(at) !== DIRECTORY_ENTRY) throw new Error('a torn archive');
    const [method, size] = [bytes.readUInt16LE(at + 10), bytes.readUInt32LE(at + 20)];
    const [name, extra, comment] = [28, 30, 32].map((offset) => bytes.readUInt16LE(at + offset));
    const local = bytes.readUInt32LE(at + 42);
    const begin = local + 30 + bytes.readUInt16LE(local + 26) + bytes.readUInt16LE(local + 28);
    const packed = bytes.subarray(begin, begin + size);
    const content = method === DEFLATED ? inflateRawSync(packed) : packed;
    files.set(bytes.toString('utf8', at + 46, at + 46 + (name ?? 0)), content.toString('utf8'));
    at += 46 + (name ?? 0) + (extra ?? 0) + (comment ?? 0);
  }
  return files;
}

/** A cell of a sheet as it stands in its file: its type (`s` of a text, `n` of a number) and what it shows. */
export interface SheetCell {
  /** Where it stands, as `A1`. */
  readonly at: string;
  readonly type: 's' | 'n';
  readonly style: string;
  readonly value: string;
}

/** The cells of the one sheet, row by row; empty ones are missing. */
export function cellsOf(files: ReadonlyMap<string, string>): readonly (readonly SheetCell[])[] {
  const xml = files.get('xl/worksheets/sheet1.xml') ?? '';
  return [...xml.matchAll(/<row r="(\d+)">(.*?)<\/row>/gsu)].map(([, number = '', row = ''], index) => {
    if (Number(number) !== index + 1) throw new Error(`row ${number} stands in place ${index + 1}`);
    return [...row.matchAll(/<c ([^>]*)>(.*?)<\/c>/gsu)].map(([, attributes = '', content = '']) =>
      cellOf(attributes, content),
    );
  });
}

function cellOf(attributes: string, content: string): SheetCell {
  const attribute = (name: string): string =>
    new RegExp(`(?:^| )${name}="([^"]*)"`, 'u').exec(attributes)?.[1] ?? '';
  const [at, style] = [attribute('r'), attribute('s')];
  const text = /^<is><t xml:space="preserve">([^<]*)<\/t><\/is>$/u.exec(content)?.[1];
  const number = /^<v>(-?[0-9.]+)<\/v>$/u.exec(content)?.[1];
  if (attribute('t') === 'inlineStr' && text !== undefined)
    return { at, type: 's', style, value: unescaped(text) };
  if (attribute('t') === '' && number !== undefined) return { at, type: 'n', style, value: number };
  throw new Error(`no text and no number: ${content}`);
}

const unescaped = (text: string): string =>
  text
    .replace(/&lt;/gu, '<')
    .replace(/&gt;/gu, '>')
    .replace(/&quot;/gu, '"')
    .replace(/&amp;/gu, '&')
    .replace(/_x005F_/gu, '_');
