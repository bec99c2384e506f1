import { useTranslation } from 'react-i18next';
import type { Visit } from '@/shared/draft/draft.ts';
import { institutionOf } from '../visits/alike.ts';
import { isMadeUp } from '../visits/institution-words.ts';
import { usePlaceKind } from '../visits/visit-name.ts';
import type { Asking } from './asking.ts';
import { ChoiceQuestion } from './ChoiceQuestion.tsx';
import { noteChosen } from './notes.ts';
import { ANOTHER, institutionsOfDay, sameDayAnswer, sameDayAnswered } from './same-day.ts';
import { useAmountSaid } from './use-amount-said.ts';
import { useDaySaid } from './use-day-said.ts';

/** Whether it was where another visit of its day was, where a deductible is charged once a day at one institution. */
export function SameInstitutionQuestion({ asking }: { readonly asking: Asking }) {
  const { t } = useTranslation();
  const kind = usePlaceKind()(asking.visit);
  const daySaid = useDaySaid();
  const amountSaid = useAmountSaid();
  const { draft, visit } = asking;
  const institutions = institutionsOfDay(asking);
  const others = institutions.flat().sort((a, b) => draft.visits.indexOf(a) - draft.visits.indexOf(b));
  const totals = (visits: readonly Visit[]): string =>
    visits.map(({ total }) => amountSaid(total)).join(t('ui.and'));
  const nths = (visits: readonly Visit[]): string =>
    visits.map((each) => String(others.indexOf(each) + 1)).join(t('ui.and'));
  const placeOf = ([first]: readonly Visit[]): string => {
    const name = first ? institutionOf(first) : '';
    return name === '' || isMadeUp(name, t) ? kind : name;
  };
  const several = institutions.length > 1;
  const sameAs = (visits: readonly Visit[]) => ({
    value: visits[0]?.id ?? '',
    label: several ? t('steps.sameAsNth', { nth: nths(visits) }) : t('steps.sameYes'),
    hint: t('steps.sameHint', { totals: totals(visits), place: placeOf(visits) }),
  });
  return (
    <ChoiceQuestion
      question="sameDay"
      asking={asking}
      title={t(several ? 'steps.sameWhich' : 'steps.sameDay', { kind })}
      why={t('steps.sameDayWhy', { date: daySaid(visit.date), count: others.length, totals: totals(others) })}
      options={[
        ...institutions.map(sameAs),
        {
          value: ANOTHER,
          label: t(several ? 'steps.sameNone' : 'steps.sameNo'),
          hint: t('steps.sameNoHint', { kind }),
        },
      ]}
      value={sameDayAnswered(asking)}
      onChange={(at) => noteChosen(draft.next, { sameDay: sameDayAnswer(asking, at) })}
    />
  );
}
