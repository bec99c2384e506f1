import type { CaseProblemCode } from '../../src/engine/index.ts';
import { caseProblemsEn } from '../../src/i18n/case-problems.en.ts';
import { caseProblemsZhCN } from '../../src/i18n/case-problems.zh-CN.ts';
import { codesEn } from '../../src/i18n/codes.en.ts';
import type { Codes } from '../../src/i18n/codes.ts';
import { codesZhCN } from '../../src/i18n/codes.zh-CN.ts';
import { en } from '../../src/i18n/en.ts';
import { LANGUAGE_NAMES, type Language } from '../../src/i18n/language.ts';
import { zhCN } from '../../src/i18n/zh-CN.ts';

export { LANGUAGE_NAMES, type Language };

export type Say = typeof en & {
  readonly codes: Codes;
  readonly problem: Readonly<Record<CaseProblemCode, string>>;
};

/** What the page says, so that a changed word breaks no journey. Figures never come from here. */
export const SAY: Readonly<Record<Language, Say>> = {
  'zh-CN': { ...zhCN, codes: codesZhCN, problem: caseProblemsZhCN },
  en: { ...en, codes: codesEn, problem: caseProblemsEn },
};

/** A text with its `{{places}}` filled in. */
export function fill(text: string, values: Readonly<Record<string, string | number>>): string {
  return text.replace(/\{\{(\w+)\}\}/gu, (_, name: string) => String(values[name]));
}

/** The part of a text before its first place. */
export const opening = (text: string): string => text.split('{{')[0] ?? '';

const escaped = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/gu, '\\$&');

/** For the name of a control whose explanation follows its label. */
export const startingWith = (text: string): RegExp => new RegExp(`^${escaped(text)}`, 'u');

/** For the name of a control that has its explanation beside it, or nothing. */
export const labelled = (label: string, hint: string): RegExp =>
  new RegExp(`^${escaped(label)}\\s*(?:${escaped(hint)})?$`, 'u');

/** For what a longer text must say among other things. */
export const containing = (text: string): RegExp => new RegExp(escaped(text), 'u');

/** One whole line: its label, perhaps a word to unfold it, and its amount. */
export function line(label: string, amount: string, say: Say): RegExp {
  const shown = `${escaped(label)}[^0-9]*(?<![0-9,.])${escaped(amount)} ${say.ui.yuan}`;
  // Beside it may stand what it is by another reading.
  const marks = [say.readings.markOther, say.readings.markSeveral].map((mark) => escaped(opening(mark)));
  const other = `(?:\\s*(?:${marks.join('|')})[^]*)?`;
  return new RegExp(`^\\s*${shown}${other}\\s*$`, 'u');
}
