import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Pack } from '@/engine/index.ts';
import { useText } from '@/i18n/use-text.ts';
import { useDraft } from '@/shared/draft/store.ts';
import { ChoiceGroup } from '@/shared/ui/ChoiceGroup.tsx';
import { Disclosure } from '@/shared/ui/Disclosure.tsx';
import { Cites } from './Cites.tsx';
import styles from './result.module.css';

interface ReadingProps {
  readonly reading: Pack['readings'][number];
  readonly chosen: string | undefined;
  readonly matters: boolean;
}

/** One clause with two meanings: which one is in force, whether it matters, and the switch. */
export function Reading({ reading, chosen, matters }: ReadingProps) {
  const { t } = useTranslation();
  const text = useText();
  const editRegion = useDraft((state) => state.editRegion);
  const [opened, setOpened] = useState<boolean>();
  return (
    <div className={matters ? styles['matters'] : undefined}>
      {matters && <p className={styles['mark']}>{t('readings.matters')}</p>}
      <Disclosure
        summary={text(reading.question)}
        aside={matters ? undefined : t('readings.mattersNot')}
        open={opened ?? matters}
        onToggle={setOpened}
      >
        <ChoiceGroup
          legend={t('readings.legend')}
          options={reading.options.map(({ id, label, meaning }) => ({
            value: id,
            label: id === reading.default ? t('readings.default', { label: text(label) }) : text(label),
            hint: text(meaning),
          }))}
          value={chosen}
          onChange={(option) =>
            editRegion((before) => ({ ...before, readings: { ...before.readings, [reading.id]: option } }))
          }
        />
        <Cites of={reading} />
      </Disclosure>
    </div>
  );
}
