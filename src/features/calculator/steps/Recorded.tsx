import { useTranslation } from 'react-i18next';
import { useLocation } from 'wouter';
import type { Visit } from '@/shared/draft/draft.ts';
import { draftStore } from '@/shared/draft/store.ts';
import { Button } from '@/shared/ui/Button.tsx';
import { Notice } from '@/shared/ui/Notice.tsx';
import { comeToLookAt } from '../looked-at.ts';
import { useNameParts } from '../visits/name-parts.ts';
import { useVisitName } from '../visits/visit-name.ts';
import { CHECK } from './questions.ts';
import { stepPath } from './steps-path.ts';
import { takeBack } from './take-back.ts';
import { useDaySaid } from './use-day-said.ts';
import { useWays } from './use-ways.ts';

/** Says that the visit entered last stands, so that somebody who came back to correct it does not enter it again. */
export function Recorded({ visit }: { readonly visit: Visit }) {
  const { t } = useTranslation();
  const [, go] = useLocation();
  const visitName = useVisitName();
  const nameParts = useNameParts();
  const daySaid = useDaySaid();
  const ways = useWays();
  const which = ways.alone
    ? { date: daySaid(visit.date), name: nameParts(visit).join(t('live.comma')) }
    : { date: visit.date, name: visitName(visit) };
  return (
    <Notice title={t('steps.recorded', { ...which, total: visit.total })}>
      <p>{t('steps.recordedText')}</p>
      <Button
        look="quiet"
        onClick={() => {
          comeToLookAt(visit.id);
          go(ways.result);
        }}
      >
        {t('steps.result')}
      </Button>
      <Button
        look="quiet"
        onClick={() => {
          if (ways.alone) {
            takeBack(visit);
            go(stepPath(CHECK));
            return;
          }
          draftStore.getState().openForm(visit.id);
          go(ways.result);
        }}
      >
        {t('steps.changeRecorded')}
      </Button>
    </Notice>
  );
}
