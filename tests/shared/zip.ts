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
  readonly type: string;
  readonly style: string;
  readonly value: string;
}

/** The cells of a sheet, row by row; empty ones are missing. */
export function cellsOf(files: ReadonlyMap<string, string>, sheet = 1): readonly (readonly SheetCell[])[] {
  const texts = [...(files.get('xl/sharedStrings.xml') ?? '').matchAll(/<t[^>]*>([^<]*)<\/t>/gu)].map(
    ([, text = '']) => unescaped(text),
  );
  const xml = files.get(`xl/worksheets/sheet${sheet}.xml`) ?? '';
  return [...xml.matchAll(/<row[^>]*>(.*?)<\/row>/gsu)].map(([, row = '']) =>
    [...row.matchAll(/<c ([^>]*)>(.*?)<\/c>/gsu)].map(([, attributes = '', content = '']) => {
      const type = / ?t="(\w+)"/u.exec(attributes)?.[1] ?? 'n';
      const style = / ?s="(\d+)"/u.exec(attributes)?.[1] ?? '';
      const value = /<v>(.*?)<\/v>/su.exec(content)?.[1] ?? '';
      if (/<f>/u.test(content)) throw new Error(`a formula: ${content}`);
      return { type, style, value: type === 's' ? (texts[Number(value)] ?? '?') : value };
    }),
  );
}

const unescaped = (text: string): string =>
  text
    .replace(/&lt;/gu, '<')
    .replace(/&gt;/gu, '>')
    .replace(/&quot;/gu, '"')
    .replace(/&#39;|&apos;/gu, "'")
    .replace(/&amp;/gu, '&');
