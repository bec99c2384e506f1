import { useTranslation } from 'react-i18next';
import { useDraft } from '@/shared/draft/store.ts';
import { AmountField } from '@/shared/ui/AmountField.tsx';
import { Select } from '@/shared/ui/Select.tsx';
import { useProblem } from '../problems.ts';
import { RowList } from './RowList.tsx';
import { useOpeningDraft } from './use-region-draft.ts';

const PREFIX = 'month:';
const MONTHS = ['01', '02', '03', '04', '05', '06', '07', '08', '09', '10', '11', '12'];

/** What was used of a month's limit, for the months that it matters for. */
export function MonthsUsed({ year }: { readonly year: string }) {
  const { t } = useTranslation();
  const problem = useProblem();
  const { limits } = useOpeningDraft();
  const editOpening = useDraft((state) => state.editOpening);
  const keys = Object.keys(limits).filter((key) => key.startsWith(PREFIX));
  const free = MONTHS.map((month) => `${PREFIX}${year}-${month}`).filter((key) => !keys.includes(key));
  const name = (key: string): string => key.slice(PREFIX.length);
  const put = (change: (used: Record<string, string>) => void, field?: string): void =>
    editOpening((before) => {
      const used = { ...before.limits };
      change(used);
      return { ...before, limits: used };
    }, field);
  return (
    <RowList
      title={t('more.usedMonths')}
      hint={t('more.usedMonthsHint')}
      add={t('more.addUsedMonth')}
      rows={keys.map((id) => ({ id }))}
      onAdd={() => put((used) => (used[free[0] ?? ''] = ''))}
      onRemove={({ id }) => put((used) => delete used[id])}
    >
      {({ id }) => (
        <>
          <Select
            label={t('more.month')}
            value={id}
            options={[id, ...free].sort().map((key) => ({ value: key, label: name(key) }))}
            onChange={(key) =>
              put((used) => {
                used[key] = used[id] ?? '';
                delete used[id];
              })
            }
          />
          <AmountField
            id={`person-openingLimits.${id}`}
            label={t('more.usedInMonth')}
            value={limits[id] ?? ''}
            error={problem(`openingLimits.${id}`)}
            onChange={(text) => put((used) => (used[id] = text), `openingLimits.${id}`)}
          />
        </>
      )}
    </RowList>
  );
}
