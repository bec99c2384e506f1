import { useTranslation } from 'react-i18next';
import type { Claim } from '@/engine/index.ts';
import { useText } from '@/i18n/use-text.ts';
import { showAmount } from '@/shared/input/amount.ts';
import { usePack } from '../pack.ts';
import { useEvaluation } from '../Workspace.tsx';
import { limitMadeUp } from './limit-parts.ts';
import type { StepOf } from './step.ts';

interface LimitPartsProps {
  readonly of: StepOf<'limit'>;
  readonly claim: Claim;
}

/** How a limit came about, where it is not just a figure of the document: the highest disease, and each further one. */
export function LimitParts({ of: step, claim }: LimitPartsProps) {
  const { t } = useTranslation();
  const text = useText();
  const pack = usePack();
  const person = useEvaluation()?.settlement?.case.person;
  const made = pack && person && limitMadeUp(step, claim, person, pack);
  if (!made) return undefined;
  const { first, disease, each, count, amount } = made;
  const parts = [disease ? ofDisease(text(disease.name)) : showAmount(first)];
  if (count > 0 && amount !== undefined)
    parts.push(
      t(each === 'baby' ? 'rule.furtherBabies' : 'rule.furtherDiseases', { count, each: showAmount(amount) }),
    );
  const sum = count > 0 ? ` = ${showAmount(step.amount)}` : '';
  return <p>{t('rule.limitFrom', { parts: `${parts.join(' + ')}${sum}` })}</p>;

  function ofDisease(name: string): string {
    return t(count > 0 ? 'rule.highest' : 'rule.ofDisease', { disease: name, amount: showAmount(first) });
  }
}
