import { useTranslation } from 'react-i18next';
import type { Pack } from '@/engine/index.ts';
import { yearOf } from '@/shared/draft/draft.ts';
import { isYearly } from '@/shared/draft/project-region.ts';
import { useDraft } from '@/shared/draft/store.ts';
import { AmountField } from '@/shared/ui/AmountField.tsx';
import { Disclosure } from '@/shared/ui/Disclosure.tsx';
import { useLimitName } from '../limit-name.ts';
import { useProblem } from '../problems.ts';
import { CumulativeUsed } from './CumulativeUsed.tsx';
import { MonthsUsed } from './MonthsUsed.tsx';
import { useOpeningDraft } from './use-region-draft.ts';
import styles from './person.module.css';

/** What was used of the year's deductible and limits before the first visit entered here. */
export function AlreadyUsed({ pack }: { readonly pack: Pack }) {
  const { t } = useTranslation();
  const problem = useProblem();
  const limitName = useLimitName();
  const { deductible, limits } = useOpeningDraft();
  const year = useDraft(({ draft }) => yearOf(draft));
  const editOpening = useDraft((state) => state.editOpening);
  return (
    <Disclosure summary={t('more.used')} aside={t('more.usedAside')}>
      <div className={styles['group']}>
        <p className={styles['hint']}>{t('more.usedHint')}</p>
        {isYearly(pack) && (
          <AmountField
            id="person-openingDeductible"
            label={t('more.usedDeductible')}
            value={deductible}
            error={problem('openingDeductible')}
            onChange={(text) =>
              editOpening((before) => ({ ...before, deductible: text }), 'openingDeductible')
            }
          />
        )}
        {pack.limits
          .filter((limit) => limit.period === 'year')
          .map(({ id, period }) => (
            <AmountField
              key={id}
              id={`person-openingLimits.${id}`}
              label={t('more.usedLimit', { limit: limitName(id, period) })}
              value={limits[id] ?? ''}
              error={problem(`openingLimits.${id}`)}
              onChange={(text) =>
                editOpening(
                  (before) => ({ ...before, limits: { ...before.limits, [id]: text } }),
                  `openingLimits.${id}`,
                )
              }
            />
          ))}
        <CumulativeUsed supplements={pack.supplements} />
        {year !== '' && pack.limits.some((limit) => limit.period === 'month') && <MonthsUsed year={year} />}
      </div>
    </Disclosure>
  );
}
