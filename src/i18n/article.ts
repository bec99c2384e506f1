import type { Language } from './language.ts';

const DIGITS = '零一二三四五六七八九';

/** How people name an article of a document: `9.2` is 第九条（二） or Article 9 (2). */
export function articleName(article: string, language: Language): string {
  const [first = '', ...parts] = article.split('.');
  if (language === 'en') return [`Article ${first}`, ...parts.map((part) => `(${part})`)].join(' ');
  return `第${chineseNumber(Number(first))}条${parts.map((part) => `（${chineseNumber(Number(part))}）`).join('')}`;
}

/** @param n 1 to 999 */
function chineseNumber(n: number): string {
  const hundreds = Math.floor(n / 100);
  const tens = Math.floor((n % 100) / 10);
  const ones = n % 10;
  const head = hundreds > 0 ? `${DIGITS[hundreds]}百` : '';
  const gap = hundreds > 0 && tens === 0 && ones > 0 ? DIGITS[0] : '';
  const middle = tens === 0 ? '' : `${tens === 1 && hundreds === 0 ? '' : DIGITS[tens]}十`;
  return `${head}${gap}${middle}${ones === 0 ? '' : DIGITS[ones]}`;
}
