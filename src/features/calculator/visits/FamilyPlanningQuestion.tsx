import { useMemo } from 'react';
import { useFormContext, useWatch } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import type { Visit } from '@/shared/draft/draft.ts';
import { useDraft } from '@/shared/draft/store.ts';
import { showAmount } from '@/shared/input/amount.ts';
import { ChoiceGroup } from '@/shared/ui/ChoiceGroup.tsx';
import { useChosenPolicy, useEvaluator } from '../Workspace.tsx';
import { type EndedBy, sharesAsEach } from './termination-shares.ts';
import { useVisitField } from './use-visit-field.ts';

/** A pregnancy that was ended is paid in one way for family planning and in another for any other reason: asks, and shows both. */
export function FamilyPlanningQuestion() {
  const { t } = useTranslation();
  const { id: _, error: __, value, onChange } = useVisitField('care');
  const { control } = useFormContext<Visit>();
  const visit = useWatch({ control }) as Visit;
  const draft = useDraft((state) => state.draft);
  const open = useChosenPolicy().data?.open;
  const evaluator = useEvaluator();
  const shares = useMemo(
    () => (open ? sharesAsEach(visit, draft, open, evaluator) : undefined),
    [visit, draft, open, evaluator],
  );
  const hint = (care: EndedBy): string | undefined => {
    const known = shares?.[care];
    return known && t('visit.wouldBe', { fund: showAmount(known.fund), you: showAmount(known.outOfPocket) });
  };
  return (
    <ChoiceGroup<EndedBy>
      legend={t('visit.forFamilyPlanning')}
      hint={t('visit.forFamilyPlanningHint')}
      options={[
        { value: 'delivery', label: t('visit.asDelivery'), hint: hint('delivery') },
        { value: 'family-planning', label: t('visit.asFamilyPlanning'), hint: hint('family-planning') },
      ]}
      value={value === 'family-planning' ? value : 'delivery'}
      onChange={onChange}
    />
  );
}
