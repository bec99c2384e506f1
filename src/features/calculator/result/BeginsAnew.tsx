import { beginsAnew, formatDay, type SettledClaim } from '@/engine/index.ts';
import { useTexts } from '../explain/use-texts.ts';
import { useLimitName } from '../limit-name.ts';
import type { StepOf } from './step.ts';

interface BeginsAnewProps {
  readonly step: StepOf<'limit'>;
  readonly outcome: SettledClaim;
}

/** From when on there is as much again of a limit; nothing where no month or year begins it anew. */
export function BeginsAnew({ step: { terms }, outcome }: BeginsAnewProps) {
  const { t } = useTexts();
  const limitName = useLimitName();
  const day = beginsAnew(terms.rule, outcome.claim);
  if (day === undefined) return undefined;
  const limit = limitName(terms.rule.id, terms.rule.period);
  return <p>{t('explain.anew', { limit, date: formatDay(day) })}</p>;
}
