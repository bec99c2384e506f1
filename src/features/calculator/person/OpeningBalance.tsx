import { useTranslation } from 'react-i18next';
import { yearOf } from '@/shared/draft/draft.ts';
import { useDraft } from '@/shared/draft/store.ts';
import { AmountField } from '@/shared/ui/AmountField.tsx';
import { useProblem } from '../problems.ts';

/** What the account holds on 1 January of the year looked at. */
export function OpeningBalance() {
  const { t } = useTranslation();
  const problem = useProblem();
  const year = useDraft(({ draft }) => yearOf(draft));
  const balances = useDraft((state) => state.draft.openingBalance);
  const edit = useDraft((state) => state.edit);
  return (
    <AmountField
      id="person-openingBalance"
      label={t('more.openingBalance')}
      hint={t('more.openingBalanceHint')}
      value={balances[year] ?? ''}
      error={problem('openingBalance')}
      onChange={(text) =>
        edit(
          (draft) => ({ ...draft, openingBalance: { ...draft.openingBalance, [year]: text } }),
          'openingBalance',
        )
      }
    />
  );
}
