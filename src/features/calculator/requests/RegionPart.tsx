import { useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'wouter';
import { useDraft } from '@/shared/draft/store.ts';
import { usePolicyIndex } from '@/shared/packs/policy-index.ts';
import { Button } from '@/shared/ui/Button.tsx';
import { ChoiceGroup } from '@/shared/ui/ChoiceGroup.tsx';
import { Disclosure } from '@/shared/ui/Disclosure.tsx';
import { Notice } from '@/shared/ui/Notice.tsx';
import { LoadProblem } from '../region/LoadProblem.tsx';
import { useRegionOptions } from '../region/region-options.ts';
import { useChosenPolicy } from '../Workspace.tsx';
import styles from './requests.module.css';

interface RegionPartProps {
  /** Id of the region that the link to this screen names: taken where none is chosen, and asked about otherwise. */
  readonly linked?: string | undefined;
  /** Where this screen stands for a region, where a link to it can be kept or sent. */
  readonly pathOf?: ((policy: string) => string) | undefined;
}

/** For which region everything here is worked out, and how to choose another. */
export function RegionPart({ linked, pathOf }: RegionPartProps) {
  const { t } = useTranslation();
  const index = usePolicyIndex();
  const policy = useChosenPolicy();
  const chosen = useDraft(({ draft }) => draft.policy);
  const edit = useDraft((state) => state.edit);
  const options = useRegionOptions();
  const [decided, setDecided] = useState(false);
  const taken = useRef(false);
  const isOffered = options.some(({ value }) => value === linked);
  const nameOf = (id: string | undefined): string =>
    options.find(({ value }) => value === id)?.label ?? id ?? '';
  useEffect(() => {
    if (taken.current || !isOffered || chosen !== undefined) return;
    // Once: who takes it back does not want it.
    taken.current = true;
    edit((draft) => ({ ...draft, policy: linked }));
  }, [isOffered, chosen, linked, edit]);
  const choose = (id: string | undefined): void => {
    setDecided(true);
    if (id !== chosen) edit((draft) => ({ ...draft, policy: id }));
  };
  const asks = !decided && isOffered && chosen !== undefined && chosen !== linked;
  const isShared = options.some(({ value, hint }) => value === chosen && hint === undefined);
  const failed = [index, policy].find(({ error }) => error !== null);
  const choice = (
    <ChoiceGroup
      legend={t('region.legend')}
      hint={chosen === undefined ? t('requests.region.first') : undefined}
      arrange="segments"
      options={options}
      value={chosen}
      onChange={choose}
    />
  );
  return (
    <div className={styles['region']}>
      {failed?.error && <LoadProblem error={failed.error} onRetry={() => void failed.refetch()} />}
      {linked !== undefined && !decided && index.data && !isOffered && (
        <Notice>
          <p>{t('requests.region.unknown')}</p>
        </Notice>
      )}
      {asks && (
        <Notice>
          <p>{t('requests.region.linked', { linked: nameOf(linked), region: nameOf(chosen) })}</p>
          <p className={styles['buttons']}>
            <Button onClick={() => choose(linked)}>
              {t('requests.region.take', { linked: nameOf(linked) })}
            </Button>
            <Button look="quiet" onClick={() => choose(chosen)}>
              {t('requests.region.keep', { region: nameOf(chosen) })}
            </Button>
          </p>
        </Notice>
      )}
      {options.length > 0 && chosen === undefined && choice}
      {options.length > 0 && chosen !== undefined && (
        <Disclosure
          summary={t('requests.region.chosen', { region: nameOf(chosen) })}
          aside={t('requests.region.change')}
        >
          {choice}
        </Disclosure>
      )}
      {pathOf && chosen !== undefined && chosen !== linked && isShared && !asks && (
        <p className={styles['back']}>
          <Link href={pathOf(chosen)} replace>
            {t('requests.region.link', { region: nameOf(chosen) })}
          </Link>
        </p>
      )}
    </div>
  );
}
