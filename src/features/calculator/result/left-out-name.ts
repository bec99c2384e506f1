import { useTranslation } from 'react-i18next';
import { useText } from '@/i18n/use-text.ts';
import type { LeftOut } from '@/shared/draft/left-out.ts';
import { FIELD_LABELS } from '../field-labels.ts';
import { isNamedLimit, useLimitName } from '../limit-name.ts';
import { usePack } from '../pack.ts';
import { useSupplementName } from '../supplement-name.ts';

/** What people call the thing that was left out; by its id where the pack does not know it. */
export function useLeftOutName(): (leftOut: LeftOut) => string {
  const { t } = useTranslation();
  const text = useText();
  const limitName = useLimitName();
  const supplementName = useSupplementName();
  const pack = usePack();
  return ({ field, code }) => {
    const [kind = '', ...rest] = field.split('.');
    const id = rest.join('.');
    if (kind === 'parameters') return label(pack?.parameters.find((known) => known.id === id)?.label);
    if (kind === 'readings') return label(pack?.readings.find((known) => known.id === id)?.question);
    if (kind === 'openingLimits') {
      const month = /^month:(.*)$/u.exec(id)?.[1];
      if (month !== undefined) return `${limitName('month', 'month')} ${month}`;
      return id === 'year' || isNamedLimit(id) ? limitName(id, 'year') : id;
    }
    if (kind === 'specialDiseases') return id;
    if (kind === 'openingCumulative') return t('more.usedCumulative', { supplement: supplementName(id) });
    if (kind === 'visits') return t('visit.classB');
    return t(FIELD_LABELS[kind] ?? 'person.title');

    function label(known: Parameters<typeof text>[0] | undefined): string {
      return known === undefined || code === 'no-such-parameter' ? id : text(known);
    }
  };
}
