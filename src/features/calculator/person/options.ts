import { useTranslation } from 'react-i18next';
import { useCode } from '@/i18n/use-code.ts';

const STATUSES = ['in-service', 'retired', 'flexible'] as const;

export function useStatuses() {
  const say = useCode();
  return STATUSES.map((value) => ({ value, label: say(`value.status.${value}`) }));
}

export function useEnrolments() {
  const { t } = useTranslation();
  const say = useCode();
  return [
    { value: 'combined', label: say('value.enrolment.combined'), hint: t('person.combinedHint') },
    { value: 'pooled-only', label: say('value.enrolment.pooled-only'), hint: t('person.pooledOnlyHint') },
  ] as const;
}
