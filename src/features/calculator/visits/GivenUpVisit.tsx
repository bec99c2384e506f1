import { useTranslation } from 'react-i18next';
import type { Visit } from '@/shared/draft/draft.ts';
import { UndoBar } from '@/shared/ui/UndoBar.tsx';
import { useVisitName } from './visit-name.ts';

interface GivenUpVisitProps {
  /** As it was typed when its form was closed unsaved. */
  readonly visit: Visit | undefined;
  readonly onTakeUp: (visit: Visit) => void;
}

/** Offers to go on with a form that was closed without saving what had been typed in it. */
export function GivenUpVisit({ visit, onTakeUp }: GivenUpVisitProps) {
  const { t } = useTranslation();
  const visitName = useVisitName();
  return (
    <UndoBar
      text={visit ? t('visits.givenUp', { date: visit.date, name: visitName(visit) }) : ''}
      action={t('visits.takeUp')}
      onUndo={() => {
        if (visit) onTakeUp(visit);
      }}
    />
  );
}
