import { useTranslation } from 'react-i18next';
import { useLocation } from 'wouter';
import type { Visit } from '@/shared/draft/draft.ts';
import { draftStore } from '@/shared/draft/store.ts';
import { Button } from '@/shared/ui/Button.tsx';
import { Notice } from '@/shared/ui/Notice.tsx';
import { comeToLookAt } from '../looked-at.ts';
import { PATHS } from '../paths.ts';
import { useVisitName } from '../visits/visit-name.ts';

/** Says that the visit entered last stands, so that somebody who came back to correct it does not enter it again. */
export function Recorded({ visit }: { readonly visit: Visit }) {
  const { t } = useTranslation();
  const [, go] = useLocation();
  const visitName = useVisitName();
  return (
    <Notice title={t('steps.recorded', { date: visit.date, name: visitName(visit), total: visit.total })}>
      <p>{t('steps.recordedText')}</p>
      <Button
        look="quiet"
        onClick={() => {
          comeToLookAt(visit.id);
          go(PATHS.all);
        }}
      >
        {t('steps.result')}
      </Button>
      <Button
        look="quiet"
        onClick={() => {
          draftStore.getState().openForm(visit.id);
          go(PATHS.all);
        }}
      >
        {t('steps.changeRecorded')}
      </Button>
    </Notice>
  );
}
