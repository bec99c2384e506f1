import { type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { type ClaimOutcome, formatDay, type Pack, type Settlement, ZERO } from '@/engine/index.ts';
import { useCode } from '@/i18n/use-code.ts';
import { isForItsDays } from '@/shared/draft/care.ts';
import { Amount } from '@/shared/ui/Amount.tsx';
import { Disclosure } from '@/shared/ui/Disclosure.tsx';
import { ByDocument } from '../region/ByDocument.tsx';
import type { BesideSums } from './beside-sums.ts';
import { useClaimName } from '../visits/visit-name.ts';
import { CreditTotal } from './CreditTotal.tsx';
import { FigureTable } from './FigureTable.tsx';
import { PartlyKnown } from './PartlyKnown.tsx';
import styles from './what-if.module.css';

interface SideBySideProps {
  readonly now: Settlement;
  /** undefined where a fact about the person keeps it from being settled. */
  readonly there: Settlement | undefined;
  readonly sums: BesideSums | undefined;
  readonly name: string;
  /** Of the visits. */
  readonly year: number;
  /** Of the other case. */
  readonly pack: Pack;
}

/** A year as it is and as it would be: its sums, and visit by visit. */
export function SideBySide({ now, there, sums, name, year, pack }: SideBySideProps) {
  const { t } = useTranslation();
  const [unfolded, setUnfolded] = useState(false);
  if (!there || !sums) return <ByDocument pack={pack} />;
  const { now: own, there: other } = sums;
  const columns = [t('totals.what'), t('whatIf.beside.now'), name];
  const supplemented = [now.policy.pack, pack].some(({ supplements }) => supplements.length > 0);
  const open = own.undetermined > ZERO || other.undetermined > ZERO;
  return (
    <>
      <FigureTable
        caption={t('whatIf.beside.table', { year })}
        columns={columns}
        rows={[
          {
            key: 'you',
            head: t('share.you'),
            cells: known('outOfPocket', 'you'),
          },
          {
            key: 'fund',
            head: t(supplemented ? 'whatIf.paid' : 'share.fund'),
            cells: known('paid', 'fund'),
          },
          ...(open
            ? [
                {
                  key: 'open',
                  head: t('whatIf.beside.left'),
                  cells: [
                    <Amount key="now" value={own.undetermined} />,
                    <Amount key="there" value={other.undetermined} />,
                  ],
                },
              ]
            : []),
          {
            key: 'credits',
            head: t('whatIf.beside.credits', { year: now.case.year }),
            cells: [
              <CreditTotal key="now" account={now.account} />,
              <CreditTotal key="there" account={there.account} />,
            ],
          },
        ]}
      />
      <ByDocument pack={pack} />
      <Disclosure summary={t('whatIf.beside.byVisit')} onToggle={setUnfolded}>
        {unfolded && <Visits now={now} there={there} columns={columns} year={year} />}
      </Disclosure>
    </>
  );

  function known(of: 'outOfPocket' | 'paid', payer: 'fund' | 'you'): readonly ReactNode[] {
    return [
      <PartlyKnown key="now" sums={own} of={of} payer={payer} />,
      <PartlyKnown key="there" sums={other} of={of} payer={payer} />,
    ];
  }
}

interface VisitsProps {
  readonly now: Settlement;
  readonly there: Settlement;
  readonly columns: readonly string[];
  readonly year: number;
}

function Visits({ now, there, columns: [, ...columns], year }: VisitsProps) {
  const { t } = useTranslation();
  const claimName = useClaimName();
  const own = byId(now);
  const others = byId(there);
  const added = there.claims.filter(({ claim }) => !own.has(claim.id));
  return (
    <FigureTable
      caption={t('whatIf.beside.bears')}
      columns={[t('whatIf.beside.visit'), ...columns]}
      rows={[...now.claims, ...added]
        .filter(({ claim }) => claim.year === year && !(forItsDays(claim, now) && forItsDays(claim, there)))
        .sort((a, b) => a.claim.date - b.claim.date)
        .map(({ claim }) => ({
          key: claim.id,
          head: `${formatDay(claim.date)} ${claimName(claim)}`,
          cells: [
            <Bears key="now" of={own.get(claim.id)} />,
            <Bears key="there" of={others.get(claim.id)} />,
          ],
        }))}
    />
  );
}

const byId = ({ claims }: Settlement): ReadonlyMap<string, ClaimOutcome> =>
  new Map(claims.map((outcome) => [outcome.claim.id, outcome]));

const forItsDays = ({ care }: ClaimOutcome['claim'], { policy }: Settlement): boolean =>
  isForItsDays(care, policy.pack);

/** What the person bears, with why where the fund pays nothing or nobody knows. */
function Bears({ of }: { readonly of: ClaimOutcome | undefined }) {
  const { t } = useTranslation();
  const say = useCode();
  if (!of) return <span className={styles['openNote']}>{t('whatIf.beside.notCounted')}</span>;
  if (of.outcome === 'undetermined')
    return <span className={styles['openNote']}>{say(`reason.${of.reason}.title`)}</span>;
  return (
    <span>
      <Amount value={of.outOfPocket} payer="you" />
      {of.outcome === 'excluded' && (
        <span className={styles['reason']}> {say(`reason.${of.reason}.title`)}</span>
      )}
    </span>
  );
}
