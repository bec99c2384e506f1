import { useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { OpenPack, Pack, Settlement } from '@/engine/index.ts';
import { yearsUnder } from '@/engine/index.ts';
import { useText } from '@/i18n/use-text.ts';
import { Disclosure } from '@/shared/ui/Disclosure.tsx';
import { Reading } from './Reading.tsx';
import styles from './result.module.css';

interface FoldedReadingProps {
  readonly reading: Pack['readings'][number];
  readonly open: OpenPack | undefined;
  readonly settlement: Settlement;
}

/** One clause with two meanings, folded away where it makes no difference to the results. */
export function FoldedReading({ reading, open, settlement }: FoldedReadingProps) {
  const { t } = useTranslation();
  const text = useText();
  const [opened, setOpened] = useState<boolean>();
  const { readings, readingsThatMatter, case: kase } = settlement;
  const matters = readingsThatMatter.includes(reading.id);
  const sums = useMemo(
    () =>
      new Map(
        open && matters && kase.claims.length > 0
          ? reading.options.map(({ id }) => [id, yearsUnder(open, kase, { ...readings, [reading.id]: id })])
          : [],
      ),
    [open, matters, kase, readings, reading],
  );
  return (
    <div className={matters ? styles['matters'] : undefined}>
      {matters && <p className={styles['mark']}>{t('readings.matters')}</p>}
      <Disclosure
        summary={text(reading.question)}
        aside={matters ? undefined : t('readings.mattersNot')}
        open={opened ?? matters}
        onToggle={setOpened}
      >
        <Reading
          reading={reading}
          chosen={readings[reading.id]}
          sumsOf={sums.size > 0 ? (option) => sums.get(option) ?? [] : undefined}
        />
      </Disclosure>
    </div>
  );
}
