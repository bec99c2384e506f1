import { useTranslation } from 'react-i18next';
import { fen } from '@/engine/index.ts';
import { LimitBar } from '@/shared/ui/LimitBar.tsx';
import { Meter } from '@/shared/ui/Meter.tsx';
import { SplitBar } from '@/shared/ui/SplitBar.tsx';
import { Group } from './Group.tsx';
import { Specimen } from './Specimen.tsx';

const DEDUCTIBLE = fen(20_000);
const LIMIT = fen(300_000);
const NONE = fen(0);

/** Bars: solid is what the fund pays, striped a supplement, hatched what the person pays, in each of them. */
export function Bars() {
  const { t } = useTranslation();
  const deductible = t('left.deductible', { during: '2023' });
  const threshold = t('left.threshold', { during: '2023', supplement: t('supplement.inpatient') });
  const limit = t('left.limit', { during: '2023', limit: t('limit.year') });
  return (
    <Group title={t('design.bars.title')} intro={t('design.bars.intro')}>
      <Specimen name="SplitBar" when={t('design.splitBar.when')} whenNot={t('design.splitBar.whenNot')}>
        <SplitBar fund={fen(12_000)} total={fen(25_000)} />
        <SplitBar fund={fen(12_000)} supplement={fen(8000)} total={fen(25_000)} />
        <SplitBar fund={NONE} total={fen(25_000)} />
      </Specimen>
      <Specimen name="LimitBar" when={t('design.limitBar.when')} whenNot={t('design.limitBar.whenNot')}>
        <LimitBar kind="deductible" label={deductible} used={fen(8000)} left={fen(12_000)} of={DEDUCTIBLE} />
        <LimitBar kind="deductible" label={deductible} used={DEDUCTIBLE} left={NONE} of={DEDUCTIBLE} />
        <LimitBar kind="limit" label={limit} used={fen(86_000)} left={fen(214_000)} of={LIMIT} />
        <LimitBar kind="limit" label={limit} used={LIMIT} left={NONE} of={LIMIT} />
        <LimitBar kind="threshold" label={threshold} used={fen(8000)} left={fen(12_000)} of={DEDUCTIBLE} />
        <LimitBar kind="threshold" label={threshold} used={LIMIT} left={NONE} of={DEDUCTIBLE} />
      </Specimen>
      <Specimen name="Meter" when={t('design.meter.when')} whenNot={t('design.meter.whenNot')}>
        <Meter kind="deductible" used={fen(8000)} of={DEDUCTIBLE}>
          {deductible}
        </Meter>
        <Meter kind="limit" used={LIMIT} of={LIMIT}>
          {limit}
        </Meter>
      </Specimen>
    </Group>
  );
}
