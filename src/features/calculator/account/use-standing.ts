import { useTranslation } from 'react-i18next';
import type { CreditGround } from '@/engine/index.ts';
import { useCode } from '@/i18n/use-code.ts';
import { hasEnrolments } from '@/shared/draft/needs.ts';
import { usePack } from '../pack.ts';

/** As whom a month is credited, in short: status, enrolment where the region has two, arrears. */
export function useStanding(): (ground: CreditGround) => string {
  const { t } = useTranslation();
  const say = useCode();
  const pack = usePack();
  return ({ status, enrolment, contributions }) =>
    [
      status === undefined ? t('account.noStatus') : say(`value.status.${status}`),
      ...(pack && hasEnrolments(pack) ? [say(`value.enrolment.${enrolment}`)] : []),
      ...(contributions === 'paid' ? [] : [t('account.inArrears')]),
    ].join(t('ui.and'));
}
