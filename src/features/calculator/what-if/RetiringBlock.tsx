import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { type Retiring, retiring } from '@/engine/index.ts';
import { useLanguage } from '@/i18n/language.ts';
import { periodName } from '@/i18n/period-name.ts';
import { Disclosure } from '@/shared/ui/Disclosure.tsx';
import { LinkButton } from '@/shared/ui/LinkButton.tsx';
import { PATHS } from '../paths.ts';
import { fileForRetiring } from './as-entered.ts';
import { Block } from './Block.tsx';
import { CreditTotal } from './CreditTotal.tsx';
import { FigureTable } from './FigureTable.tsx';
import type { LookedInto } from './looked-into.ts';
import { PartlyKnown } from './PartlyKnown.tsx';
import { comesToTheSame, type RetiringRun, retiringRuns } from './retiring-runs.ts';
import { useCompared } from './use-compared.ts';
import styles from './what-if.module.css';

/** Retiring earlier or later within the year: what it does to what the person bears, the fund pays and the account gets. */
export function RetiringBlock({ of }: { readonly of: LookedInto }) {
  const { t } = useTranslation();
  const language = useLanguage();
  const compared = useCompared();
  const { draft, open, evaluation, whatIf, settlement } = of;
  const variants = useMemo(
    () => retiring(whatIf, fileForRetiring(draft, open, evaluation)),
    [draft, open, evaluation, whatIf],
  );
  const { year } = settlement.case;
  const title = t('whatIf.retiring.title');
  const id = 'what-if-retiring';
  if (!variants) return <Block id={id} title={title} answer={t('whatIf.retiring.several')} />;
  const runs = retiringRuns(variants, year);
  const present = runs.find((run) => run.present);
  const other = otherThan(runs);
  const supplemented = open.pack.supplements.length > 0;
  return (
    <Block id={id} title={title} answer={present && other ? answerOf(present, other) : sameOf(present)}>
      <Disclosure summary={t('whatIf.retiring.byMonth')}>
        <FigureTable
          caption={t('whatIf.retiring.table', { year })}
          columns={[
            t('whatIf.retiring.when'),
            t('share.you'),
            t(supplemented ? 'whatIf.paid' : 'share.fund'),
            t('whatIf.retiring.credits'),
          ]}
          rows={runs.map((run) => ({
            key: run.first.on,
            present: run.present,
            head: (
              <>
                {nameOf(run)}
                {run.present && <span className={styles['soft']}> {t('whatIf.now')}</span>}
              </>
            ),
            cells: [
              <PartlyKnown key="you" sums={run.sums} of="outOfPocket" payer="you" />,
              <PartlyKnown key="fund" sums={run.sums} of="paid" />,
              <CreditTotal key="credits" account={run.first.settlement.account} />,
            ],
          }))}
        />
      </Disclosure>
      <p className={styles['soft']}>{t('whatIf.retiring.how')}</p>
      <p className={styles['ways']}>
        <LinkButton to={PATHS.account} look="quiet">
          {t('whatIf.retiring.account')}
        </LinkButton>
      </p>
    </Block>
  );

  function sameOf(now: RetiringRun | undefined): string {
    const known = now?.first.settlement.account.closingBalance !== undefined;
    return t(known ? 'whatIf.retiring.same' : 'whatIf.retiring.sameOpen', { year });
  }

  function dayName({ on }: Pick<Retiring, 'on'>): string {
    if (on === 'before') return t('whatIf.retiring.before', { year });
    if (on === 'never') return t('whatIf.retiring.never', { year });
    return on.endsWith('-01') ? periodName(on.slice(0, 7), language) : on;
  }

  function ifName({ on }: Retiring): string {
    if (on === 'before') return t('whatIf.retiring.ifBefore', { year });
    if (on === 'never') return t('whatIf.retiring.ifNever', { year });
    return t('whatIf.retiring.ifOn', { on: on.endsWith('-01') ? dayName({ on }) : `${on} ` });
  }

  function nameOf({ first, last }: RetiringRun): string {
    return first === last
      ? dayName(first)
      : t('whatIf.retiring.run', { first: dayName(first), last: dayName(last) });
  }

  function answerOf(now: RetiringRun, then: RetiringRun): string {
    const credits = [then, now].map(({ first }) => first.settlement.account);
    const known = credits.every(({ closingBalance }) => closingBalance !== undefined);
    const [after, before] = credits;
    return t('whatIf.retiring.answer', {
      when: ifName(then.first),
      bears: compared('bears', then.sums.outOfPocket, now.sums.outOfPocket),
      credits:
        known && after?.total !== undefined && before?.total !== undefined
          ? compared('credited', after.total, before.total)
          : t('whatIf.retiring.creditsOpen'),
    });
  }
}

/** The first that comes out otherwise: somebody who works is told of retiring, somebody retired of having gone on. */
function otherThan(runs: readonly RetiringRun[]): RetiringRun | undefined {
  const at = runs.findIndex(({ present }) => present);
  const now = runs[at];
  if (now === undefined) return undefined;
  const later = runs.slice(at + 1).find((run) => !comesToTheSame(run, now));
  return later ?? runs.slice(0, at).find((run) => !comesToTheSame(run, now));
}
