import type { FormulaWords } from './formula-text.ts';
import { useTexts } from './use-texts.ts';

/** The words of formulas in the language of the page. */
export function useFormulaWords(): FormulaWords {
  const { t } = useTexts();
  return {
    least: t('explain.formula.least'),
    greatest: t('explain.formula.greatest'),
    rounded: t('explain.formula.rounded'),
    cut: t('explain.formula.cut'),
    open: t('explain.formula.open'),
    close: t('explain.formula.close'),
    between: t('explain.formula.between'),
  };
}
