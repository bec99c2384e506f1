import { describe, expect, it } from 'vitest';
import { spokenText } from '@/shared/device/spoken-text.ts';

describe('a text as a voice is given it', () => {
  it('is the text itself, sentence by sentence', () => {
    expect(spokenText('是哪一天看的病？看付钱时给您的那张单子。\n例如 2023 年 5 月 6 日')).toEqual([
      '是哪一天看的病？',
      '看付钱时给您的那张单子。',
      '例如 2023 年 5 月 6 日',
    ]);
    expect(spokenText('You pay 90.50 yuan. Call 12393!')).toEqual(['You pay 90.5 yuan.', 'Call 12393!']);
  });

  it.each([
    ['您自己付 1,120.00 元。', '您自己付 1120 元。'],
    ['一共 1,234,567.89 元。', '一共 1234567.89 元。'],
    ['医保付 60%，付 12.50 元。', '医保付 60%，付 12.5 元。'],
    ['汴政办〔2022〕33号', '汴政办〔2022〕33号'],
    ['付 0.05 元', '付 0.05 元'],
    ['共 100.005', '共 100.005'],
  ])('%s has its numbers as a voice reads them', (text, spoken) => {
    expect(spokenText(text)).toEqual([spoken]);
  });

  it('has no sentence that is longer than a voice lasts, and loses nothing of one', () => {
    const long = `${'医保付一部分，'.repeat(40)}您自己付一部分。`;
    const pieces = spokenText(long);
    expect(pieces.length).toBeGreaterThan(1);
    expect(Math.max(...pieces.map((piece) => piece.length))).toBeLessThanOrEqual(120);
    expect(pieces.join('')).toBe(long);
  });

  it('is nothing where there is nothing to say', () => {
    expect(spokenText(' \n ')).toEqual([]);
  });
});
