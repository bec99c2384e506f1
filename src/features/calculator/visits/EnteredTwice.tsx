import { useTranslation } from 'react-i18next';
import { create } from 'zustand';
import type { Visit } from '@/shared/draft/draft.ts';
import { Button } from '@/shared/ui/Button.tsx';
import { Notice } from '@/shared/ui/Notice.tsx';
import { enteredTwice } from './alike.ts';
import { useVisitName } from './visit-name.ts';
import styles from './visits.module.css';

/** Ids of visits that the person said are no repetition, for as long as the page is open. */
const useAccepted = create<{ readonly ids: ReadonlySet<string> }>()(() => ({ ids: new Set() }));

interface EnteredTwiceProps {
  readonly visits: readonly Visit[];
  readonly onRemove: (visit: Visit) => void;
}

/** A word where two visits look like one entered twice. */
export function EnteredTwice({ visits, onRemove }: EnteredTwiceProps) {
  const { t } = useTranslation();
  const visitName = useVisitName();
  const accepted = useAccepted((state) => state.ids);
  const pair = enteredTwice(visits, accepted);
  if (pair === undefined) return undefined;
  const [, second] = pair;
  return (
    <Notice title={t('visits.twice')}>
      <p>{t('visits.twiceText', { date: second.date, name: visitName(second), total: second.total })}</p>
      <p className={styles['answers']}>
        <Button once onClick={() => onRemove(second)}>
          {t('visits.twiceRemove')}
        </Button>
        <Button
          once
          onClick={() => useAccepted.setState(({ ids }) => ({ ids: new Set([...ids, second.id]) }))}
        >
          {t('visits.twiceKeep')}
        </Button>
      </p>
    </Notice>
  );
}
