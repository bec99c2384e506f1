import { useTranslation } from 'react-i18next';
import type { Visit } from '@/shared/draft/draft.ts';
import { Select } from '@/shared/ui/Select.tsx';
import { lookAt } from '../looked-at.ts';
import type { Outcomes } from '../outcomes.ts';
import { inOrder } from '../visits/in-order.ts';
import { useVisitName } from '../visits/visit-name.ts';

interface WhichVisitProps {
  readonly visits: readonly Visit[];
  readonly outcomes: Outcomes;
  readonly visit: Visit;
}

/** Which of the visits the slip is of. */
export function WhichVisit({ visits, outcomes, visit }: WhichVisitProps) {
  const { t } = useTranslation();
  const visitName = useVisitName();
  return (
    <Select
      label={t('checkBill.whichVisit')}
      value={visit.id}
      options={inOrder(visits)
        .filter(({ id }) => outcomes.has(id))
        .map((each) => ({
          value: each.id,
          label: `${each.date} ${visitName(each)} · ${t('checkBill.amount', { amount: each.total })}`,
        }))}
      onChange={lookAt}
    />
  );
}
