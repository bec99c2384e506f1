import { useTranslation } from 'react-i18next';
import type { Care } from '@/engine/index.ts';
import { useCode } from '@/i18n/use-code.ts';
import { coverageOf } from '@/shared/draft/care.ts';
import { Notice } from '@/shared/ui/Notice.tsx';
import { useSays } from '../result/use-says.ts';
import { CARE_TEXTS } from '../visits/care-texts.ts';
import { chooseOfVisit } from './answer.ts';
import { isAnswered } from './answered.ts';
import type { Asking } from './asking.ts';
import { careChoices, offersStays } from './care-choices.ts';
import { ChoiceQuestion } from './ChoiceQuestion.tsx';

/** Which kind of care it was: all else rests on it. */
export function CareQuestion({ asking }: { readonly asking: Asking }) {
  const { t } = useTranslation();
  const say = useCode();
  const says = useSays();
  const { pack, visit } = asking;
  const hasTerms = (care: Care): boolean => pack !== undefined && coverageOf(pack, care) !== undefined;
  const stays = pack === undefined || offersStays(pack);
  const value = isAnswered('care', asking) ? visit.care : undefined;
  return (
    <ChoiceQuestion
      question="care"
      asking={asking}
      title={t(stays ? 'steps.care' : 'steps.careOutpatient')}
      why={stays ? t('steps.careWhy') : t('steps.outpatientOnly', { why: t('steps.careWhy') })}
      options={(pack ? careChoices(pack) : []).map((care) => ({
        value: care,
        label: t(CARE_TEXTS[care].label),
        hint: hasTerms(care) ? t(CARE_TEXTS[care].hint) : t('visit.otherCareAside'),
      }))}
      value={value}
      onChange={(care) => chooseOfVisit({ care })}
    >
      {value !== undefined && !hasTerms(value) && (
        <Notice kind="open" title={say('reason.not-specified.title')}>
          <p>{says('not-specified')?.text ?? say('reason.not-specified.text')}</p>
        </Notice>
      )}
    </ChoiceQuestion>
  );
}
