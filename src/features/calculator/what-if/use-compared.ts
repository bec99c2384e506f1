import { useTranslation } from 'react-i18next';
import { type Fen, minus } from '@/engine/index.ts';
import { showAmount } from '@/shared/input/amount.ts';

const TEXTS = {
  bears: { less: 'whatIf.bearsLess', more: 'whatIf.bearsMore', same: 'whatIf.bearsSame' },
  credited: { less: 'whatIf.creditedLess', more: 'whatIf.creditedMore', same: 'whatIf.creditedSame' },
} as const;

/**
 * How an amount compares with what it is now, in words.
 * @returns of what the person bears, or of what reaches the account
 */
export function useCompared(): (of: keyof typeof TEXTS, then: Fen, now: Fen) => string {
  const { t } = useTranslation();
  return (of, then, now) => {
    const texts = TEXTS[of];
    if (then === now) return t(texts.same);
    return then < now
      ? t(texts.less, { amount: showAmount(minus(now, then)) })
      : t(texts.more, { amount: showAmount(minus(then, now)) });
  };
}
