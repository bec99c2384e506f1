import { useTranslation } from 'react-i18next';
import type { Pack } from '@/engine/index.ts';
import type { Visit } from '@/shared/draft/draft.ts';
import { useDraft } from '@/shared/draft/store.ts';
import { Button } from '@/shared/ui/Button.tsx';
import { Notice } from '@/shared/ui/Notice.tsx';
import { unnamedOfADay } from './alike.ts';
import styles from './visits.module.css';

interface SameDayQuestionProps {
  readonly pack: Pack | undefined;
  readonly visits: readonly Visit[];
}

/** Asks, where a deductible is shared by day and institution, whether nameless visits of a day were at one. */
export function SameDayQuestion({ pack, visits }: SameDayQuestionProps) {
  const { t } = useTranslation();
  const edit = useDraft((state) => state.edit);
  const matters = pack?.deductibles.some(({ period }) => period === 'institution-day') === true;
  const alike = matters ? unnamedOfADay(visits) : [];
  const [first] = alike;
  if (first === undefined) return undefined;
  const ids = alike.map(({ id }) => id);
  /** The answer is kept as names, so that it goes wherever the case goes. */
  const name = (nameOf: (nth: number) => string) => (): void =>
    edit((draft) => ({
      ...draft,
      visits: draft.visits.map((visit) => {
        const at = ids.indexOf(visit.id);
        return at < 0 ? visit : { ...visit, name: nameOf(at + 1) };
      }),
    }));
  return (
    <Notice title={t('visits.sameDay', { date: first.date, count: alike.length })}>
      <p>{t('visits.sameDayWhy')}</p>
      <p className={styles['answers']}>
        <Button onClick={name(() => t('visits.oneInstitution'))}>{t('visits.sameYes')}</Button>
        <Button onClick={name((nth) => t('visits.nthInstitution', { nth }))}>{t('visits.sameNo')}</Button>
      </p>
    </Notice>
  );
}
