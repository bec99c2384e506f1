import { describe, expect, it } from 'vitest';
import { decodeTable } from '@/shared/table/decode.ts';

const TEXT = '日期,级别\n2023-5-6,三级';
/** 日期,级别 LF 2023-5-6,三级 as a Chinese Excel saves it. */
const GB = 'c8d5c6da2cbcb6b1f00a323032332d352d362cc8fdbcb6';

const bytes = (buffer: Buffer): ArrayBuffer => new Uint8Array(buffer).buffer;

describe('a CSV file', () => {
  it.each([
    ['UTF-8', Buffer.from(TEXT, 'utf8')],
    ['UTF-8 with its mark', Buffer.from(`\uFEFF${TEXT}`, 'utf8')],
    ['UTF-16', Buffer.from(`\uFEFF${TEXT}`, 'utf16le')],
    ['UTF-16, the other way round', Buffer.from(`\uFEFF${TEXT}`, 'utf16le').swap16()],
    ['GB 18030', Buffer.from(GB, 'hex')],
  ])('is read from %s', (_, buffer) => {
    expect(decodeTable(bytes(buffer))).toEqual({ text: TEXT });
  });

  it.each(['504b030414000600', 'd0cf11e0a1b11ae1'])('is no workbook: %s', (hex) => {
    expect(decodeTable(bytes(Buffer.from(hex, 'hex')))).toBe('workbook');
  });

  it('may be empty', () => {
    expect(decodeTable(new ArrayBuffer(0))).toEqual({ text: '' });
  });
});
