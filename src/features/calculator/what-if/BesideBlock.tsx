import { useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { type Status, ZERO } from '@/engine/index.ts';
import { useCode } from '@/i18n/use-code.ts';
import { createEvaluator } from '@/shared/draft/evaluator.ts';
import { draftStore } from '@/shared/draft/store.ts';
import { usePolicy } from '@/shared/packs/policy.ts';
import { Button } from '@/shared/ui/Button.tsx';
import { LinkButton } from '@/shared/ui/LinkButton.tsx';
import { Select } from '@/shared/ui/Select.tsx';
import { PATHS } from '../paths.ts';
import { LoadProblem } from '../region/LoadProblem.tsx';
import { useRegionOptions } from '../region/region-options.ts';
import { besideSums } from './beside-sums.ts';
import { Block } from './Block.tsx';
import type { LookedInto } from './looked-into.ts';
import { NotCarriedOver } from './NotCarriedOver.tsx';
import { otherwise } from './otherwise.ts';
import { SideBySide } from './SideBySide.tsx';
import { useCompared } from './use-compared.ts';
import styles from './what-if.module.css';

/** Remembers what it settled elsewhere, apart from what the page settles. */
const EVALUATOR = createEvaluator();

const STATUSES = ['in-service', 'retired', 'flexible'] as const satisfies readonly Status[];
const AS_ENTERED = 'as-entered';

/** The same year in another region or status, beside how it is; what does not carry over is said. */
export function BesideBlock({ of }: { readonly of: LookedInto }) {
  const { t } = useTranslation();
  const say = useCode();
  const compared = useCompared();
  const regions = useRegionOptions();
  const { draft, evaluation, settlement, outcome } = of;
  const own = settlement.case.policy;
  const [region, setRegion] = useState(own);
  const [status, setStatus] = useState<Status | typeof AS_ENTERED>(AS_ENTERED);
  const chosen = regions.some(({ value }) => value === region) ? region : own;
  const policy = usePolicy(chosen);
  const open = policy.data?.open;
  const differs = chosen !== own || status !== AS_ENTERED;
  const changed = useMemo(
    () => otherwise(draft, chosen, status === AS_ENTERED ? undefined : status),
    [draft, chosen, status],
  );
  const there = useMemo(
    () => (differs && open ? EVALUATOR.evaluate(changed, open) : undefined),
    [differs, open, changed],
  );
  const { year } = outcome.claim;
  const sums = there?.settlement && besideSums(draft.visits, settlement, there.settlement, year);
  const name = [
    regions.find(({ value }) => value === chosen)?.label ?? '',
    ...(status === AS_ENTERED ? [] : [say(`value.status.${status}`)]),
  ].join(' · ');
  const adopt = (): void => {
    draftStore.getState().edit(() => changed);
    setRegion(chosen);
    setStatus(AS_ENTERED);
  };
  return (
    <Block id="what-if-beside" title={t('whatIf.beside.title')} answer={answer()}>
      <div className={styles['choices']}>
        <Select
          label={t('whatIf.beside.region')}
          value={chosen}
          options={regions.map(({ value, label }) => ({
            value,
            label: value === own ? t('whatIf.beside.own', { name: label }) : label,
          }))}
          onChange={setRegion}
        />
        <Select
          label={t('person.status')}
          value={status}
          options={[
            { value: AS_ENTERED, label: t('whatIf.beside.asEntered') },
            ...STATUSES.map((value) => ({ value, label: say(`value.status.${value}`) })),
          ]}
          onChange={setStatus}
        />
      </div>
      {differs && policy.error && <LoadProblem error={policy.error} onRetry={() => void policy.refetch()} />}
      {there && open && (
        <>
          <SideBySide
            now={settlement}
            there={there.settlement}
            sums={sums}
            name={name}
            year={year}
            pack={there.pack}
          />
          <NotCarriedOver
            draft={draft}
            here={evaluation}
            there={there}
            elsewhere={chosen !== own}
            wholeYear={status !== AS_ENTERED && draft.statusChanges.length > 0}
          />
          <p className={styles['ways']}>
            <Button onClick={adopt}>{t('whatIf.beside.adopt', { name })}</Button>
            {chosen !== own && (
              <LinkButton to={`${PATHS.beside}/${own}/${chosen}`} look="quiet">
                {t('whatIf.beside.rules')}
              </LinkButton>
            )}
          </p>
          <p className={styles['soft']}>{t('whatIf.beside.undoable')}</p>
        </>
      )}
    </Block>
  );

  function answer(): string {
    if (!differs) return t('whatIf.beside.choose');
    if (!there) return t(policy.error ? 'whatIf.beside.notLoaded' : 'result.waiting');
    if (!sums) return t('whatIf.beside.factsWrong', { name });
    if (there.setAside.length > 0 || !sums.alike) return t('whatIf.beside.partly', { name });
    return t(sums.now.undetermined > ZERO ? 'whatIf.beside.answerOfKnown' : 'whatIf.beside.answer', {
      name,
      year,
      compared: compared('bears', sums.there.outOfPocket, sums.now.outOfPocket),
    });
  }
}
