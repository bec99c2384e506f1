import { useTranslation } from 'react-i18next';
import type { Draft, Visit } from '@/shared/draft/draft.ts';
import { useDraft } from '@/shared/draft/store.ts';
import { UndoBar } from '@/shared/ui/UndoBar.tsx';
import { useVisitName } from './visit-name.ts';

export interface Removal {
  readonly visit: Visit;
  /** The draft without it. Once another one stands in its place, undoing would take back something else. */
  readonly after: Draft;
}

interface RemovedVisitProps {
  readonly removal: Removal | undefined;
  readonly onUndone: () => void;
}

/** Offers to take a removal back for as long as it is the latest change. */
export function RemovedVisit({ removal, onUndone }: RemovedVisitProps) {
  const { t } = useTranslation();
  const visitName = useVisitName();
  const isLatest = useDraft(({ draft }) => draft === removal?.after);
  const undo = useDraft((state) => state.undo);
  const visit = isLatest ? removal?.visit : undefined;
  return (
    <UndoBar
      text={visit ? t('visits.removed', { date: visit.date, name: visitName(visit) }) : ''}
      action={t('history.undo')}
      onUndo={() => {
        undo();
        onUndone();
      }}
    />
  );
}
