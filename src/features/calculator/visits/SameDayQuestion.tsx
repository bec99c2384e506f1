import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import type { Pack } from '@/engine/index.ts';
import type { Visit } from '@/shared/draft/draft.ts';
import { useDraft } from '@/shared/draft/store.ts';
import { Button } from '@/shared/ui/Button.tsx';
import { Notice } from '@/shared/ui/Notice.tsx';
import { sameDayInDoubt } from './alike.ts';
import { freshName, institutionWords } from './institution-words.ts';
import { useProviderName } from './visit-name.ts';
import styles from './visits.module.css';

interface SameDayQuestionProps {
  readonly pack: Pack | undefined;
  readonly visits: readonly Visit[];
  /** Called once an answer is given, as the pressed button goes away. */
  readonly onAnswered: () => void;
}

/** Asks, where a deductible is shared by day and institution, whether a nameless visit was where another was. */
export function SameDayQuestion({ pack, visits, onAnswered }: SameDayQuestionProps) {
  const { t } = useTranslation();
  const providerName = useProviderName();
  const edit = useDraft((state) => state.edit);
  const inDoubt = useMemo(() => sameDayInDoubt(visits, pack), [pack, visits]);
  const [first] = inDoubt?.nameless ?? [];
  if (inDoubt === undefined || first === undefined) return undefined;
  const { date, nameless, names } = inDoubt;
  const kind = providerName(first);
  const words = institutionWords(t);
  const nth = (taken: readonly string[]): string => freshName(kind, taken, words);
  /** The answer is kept as names, so that it goes wherever the case goes. */
  const call = (called: ReadonlyMap<string, string>): void => {
    edit((draft) => ({
      ...draft,
      visits: draft.visits.map((visit) => ({ ...visit, name: called.get(visit.id) ?? visit.name })),
    }));
    onAnswered();
  };
  const callFirst = (name: string) => (): void => call(new Map([[first.id, name]]));
  const callAllOne = (): void => {
    const name = words.one(kind);
    call(new Map(nameless.map(({ id }) => [id, name])));
  };
  const callEachItsOwn = (): void => {
    const called = new Map<string, string>();
    for (const { id } of nameless) called.set(id, nth([...names, ...called.values()]));
    call(called);
  };
  if (names.length === 0)
    return (
      <Notice title={t('visits.sameDay', { date, kind, count: nameless.length })}>
        <p>{t('visits.sameDayWhy')}</p>
        <p className={styles['answers']}>
          <Button onClick={callAllOne}>{t('visits.sameYes')}</Button>
          <Button onClick={callEachItsOwn}>{t('visits.sameNo')}</Button>
        </p>
      </Notice>
    );
  return (
    <Notice title={t('visits.whichOne', { date, kind, total: first.total })}>
      <p>{t('visits.sameDayWhy')}</p>
      <p className={styles['answers']}>
        {names.map((name) => (
          <Button key={name} onClick={callFirst(name)}>
            {name}
          </Button>
        ))}
        <Button onClick={callFirst(nth(names))}>{t('visits.otherInstitution')}</Button>
      </p>
    </Notice>
  );
}
