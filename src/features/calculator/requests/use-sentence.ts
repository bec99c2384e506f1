import { useTranslation } from 'react-i18next';
import { usePack } from '../pack.ts';
import type { Answered } from './answers.ts';
import { isPaidFor } from './payers.ts';
import { useSummary } from './use-summary.ts';

/** All answers in one sentence, for those who hear the page. */
export function useSentence(): (all: readonly Answered[]) => string {
  const { t } = useTranslation();
  const summary = useSummary();
  const pack = usePack();
  return (all) =>
    all
      .map(({ answer, request }, index) => {
        const text =
          answer === undefined ? '' : summary(answer, pack !== undefined && isPaidFor(pack, request.payer));
        if (text === '') return '';
        return all.length > 1
          ? t('requests.said.nth', { n: index + 1, text })
          : t('requests.said.one', { text });
      })
      .join('');
}
