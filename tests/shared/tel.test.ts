import { describe, expect, it } from 'vitest';
import { telOf } from '@/shared/device/tel.ts';

describe('a number to call', () => {
  it.each([
    ['12393', 'tel:12393'],
    ['0900-12393', 'tel:090012393'],
    ['400-123-4567', 'tel:4001234567'],
    ['+86 900 12393', 'tel:+8690012393'],
  ])('%s is dialled', (phone, to) => {
    expect(telOf(phone)).toBe(to);
  });

  it.each([
    ['two numbers', '12393 或 12345'],
    ['with an extension in words', '0900-1234567 转 8'],
    ['with an extension behind it', '0900-1234567-801'],
    ['two numbers with a space between', '0900-1234567 0900-7654321'],
    ['two short numbers with a space between', '12333 12393'],
    ['two short numbers with a hyphen between', '12345-12393'],
    ['emergency numbers', '120 110'],
    ['too short', '12'],
    ['too long', '01234567890123'],
    ['in full-width digits', '１２３９３'],
  ])('%s is only read', (_, phone) => {
    expect(telOf(phone)).toBeUndefined();
  });
});
