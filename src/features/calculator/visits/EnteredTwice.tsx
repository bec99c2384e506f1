import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { isStay } from '@/shared/draft/care.ts';
import type { Visit } from '@/shared/draft/draft.ts';
import { enteredTwice } from '@/shared/draft/entered-twice.ts';
import { Button } from '@/shared/ui/Button.tsx';
import { Notice } from '@/shared/ui/Notice.tsx';
import { useAccepted } from './accepted.ts';
import { useVisitName } from './visit-name.ts';
import styles from './visits.module.css';

interface EnteredTwiceProps {
  readonly visits: readonly Visit[];
  readonly onRemove: (visit: Visit) => void;
  /** After the person said that they are two: the question goes, and the focus needs another place. */
  readonly onKept: () => void;
}

/** A word where two visits look like one entered twice. */
export function EnteredTwice({ visits, onRemove, onKept }: EnteredTwiceProps) {
  const { t } = useTranslation();
  const visitName = useVisitName();
  const accepted = useAccepted((state) => state.ids);
  const pair = useMemo(() => enteredTwice(visits, accepted), [visits, accepted]);
  if (pair === undefined) return undefined;
  const [, second] = pair;
  const name = visitName(second);
  const keep = (): void => {
    useAccepted.setState(({ ids }) => ({ ids: new Set([...ids, second.id]) }));
    onKept();
  };
  return (
    <Notice title={t('visits.twice')}>
      <p>
        {isStay(second.care)
          ? t('visits.twiceStay', { name })
          : t('visits.twiceText', { date: second.date, name, total: second.total })}
      </p>
      <p className={styles['answers']}>
        <Button once onClick={() => onRemove(second)}>
          {t('visits.twiceRemove')}
        </Button>
        <Button once onClick={keep}>
          {t('visits.twiceKeep')}
        </Button>
      </p>
    </Notice>
  );
}
