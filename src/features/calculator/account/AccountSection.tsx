import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'wouter';
import { type Settlement, ZERO } from '@/engine/index.ts';
import { accountEn } from '@/i18n/account.en.ts';
import { accountZhCN } from '@/i18n/account.zh-CN.ts';
import { addTexts } from '@/i18n/add-texts.ts';
import type { Evaluation } from '@/shared/draft/evaluate.ts';
import { useDraft } from '@/shared/draft/store.ts';
import { PATHS } from '../paths.ts';
import { accountMonths } from './account-months.ts';
import styles from './account.module.css';
import { AccountLedger } from './AccountLedger.tsx';
import { AccountNeeds } from './AccountNeeds.tsx';
import { AccountPicture } from './AccountPicture.tsx';
import { CreditBasis } from './CreditBasis.tsx';
import { ledgerEntries } from './ledger-entries.ts';
import { MonthlyLedger } from './MonthlyLedger.tsx';
import { PictureKey } from './PictureKey.tsx';
import { hasPicture } from './has-picture.ts';

addTexts({ 'zh-CN': accountZhCN, en: accountEn });

/** The personal account of the year: what it takes to know it, its ledger, and the way to the whole of it. */
export function AccountSection({ evaluation }: { readonly evaluation: Evaluation }) {
  const { t } = useTranslation();
  const year = useDraft((state) => state.draft.year);
  const { settlement } = evaluation;
  return (
    <section className={styles['account']} aria-labelledby="account-title">
      <h2 id="account-title">{t('account.title', { year })}</h2>
      <AccountNeeds evaluation={evaluation} />
      {settlement && <Year settlement={settlement} />}
    </section>
  );
}

function Year({ settlement }: { readonly settlement: Settlement }) {
  const { t } = useTranslation();
  const months = useMemo(() => accountMonths(settlement), [settlement]);
  const { account, totals, case: kase, policy } = settlement;
  // A document without rules of use has nothing taken from the account, whatever is chosen.
  const mayPay = policy.pack.account.spending !== null;
  const known = account.months.some(({ credit }) => credit !== undefined);
  const inRuns = ledgerEntries(account.months).length < account.months.length;
  return (
    <>
      {hasPicture(months) && (
        <div>
          <AccountPicture months={months} />
          <PictureKey months={months} />
        </div>
      )}
      <AccountLedger title={t('account.ledger')} settlement={settlement} months={months} />
      {((known && inRuns) || months.some(({ paid }) => paid > ZERO)) && <MonthlyLedger months={months} />}
      {mayPay && totals.outOfPocket > ZERO && !kase.payFromAccount && (
        <p className={styles['soft']}>{t('account.notPaidFrom')}</p>
      )}
      <CreditBasis account={account} />
      <p className={styles['links']}>
        <Link href={PATHS.account}>{t('account.whole')}</Link>
        <Link href={PATHS.use}>{t('nav.use')}</Link>
      </p>
    </>
  );
}
