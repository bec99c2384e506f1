import { ARTICLE_IN_LINE, PAGE_OF_PAGES } from '@/i18n/document-words.ts';

/** A line of a document's file that says something: no blank, no page number. */
export interface Line {
  readonly text: string;
  /** Where it is the row of a table: its cells, empty ones too. */
  readonly cells?: readonly string[];
}

/** The lines of a text, whatever made it: page breaks, page numbers and spaces of all kinds taken out. */
export function linesOf(text: string): readonly Line[] {
  const raw = text
    .replace(/[\u200b-\u200d\u2060\ufeff\u00ad]/gu, '')
    .replace(/\r\n?|[\f\v\u0085\u2028\u2029]/gu, '\n')
    .replace(/[\u3000\u00a0\u2000-\u200a\u202f\u205f]/gu, ' ')
    .replace(ARTICLE_IN_LINE, '$1\n$2')
    .split('\n');
  return raw.flatMap((line, at) => {
    const trimmed = line.trim();
    if (trimmed === '' || isPageNumber(trimmed, raw[at - 1], raw[at + 1])) return [];
    const cells = cellsOf(line);
    return [cells ? { text: trimmed, cells } : { text: trimmed }];
  });
}

const DASHED_NUMBER = /^[-—–―－·•]+\s*[0-9]{1,4}\s*[-—–―－·•]+$/u;
const BARE_NUMBER = /^[0-9]{1,4}$/u;

/** A bare number counts as one only where it stands alone between blank lines. */
function isPageNumber(text: string, before: string | undefined, after: string | undefined): boolean {
  if (DASHED_NUMBER.test(text) || PAGE_OF_PAGES.test(text)) return true;
  return BARE_NUMBER.test(text) && (before ?? '').trim() === '' && (after ?? '').trim() === '';
}

/** The cells of a row: parted by tabs, by upright strokes, or, of three and more, by wide gaps in what is no sentence. */
function cellsOf(line: string): readonly string[] | undefined {
  if (line.includes('\t'))
    return line
      .replace(/^ +| +$/gu, '')
      .split('\t')
      .map(tidy);
  const stroked = /^\s*\|(.*)\|\s*$/u.exec(line)?.[1];
  if (stroked !== undefined) return stroked.split('|').map(tidy);
  const parts = line.trim().split(/ {2,}/u);
  return parts.length > 2 && !/[，。；]/u.test(line) ? parts.map(tidy) : undefined;
}

/** A text without the spaces that files put between Chinese characters, figures and signs. */
export const tidy = (text: string): string =>
  text
    .trim()
    .replace(/\s+/gu, ' ')
    .replace(/ /gu, (space, at: number, whole: string) => {
      const [before = '', after = ''] = [whole[at - 1], whole[at + 1]];
      return /[A-Za-z0-9]/u.test(before) && /[A-Za-z0-9]/u.test(after) ? space : '';
    });
