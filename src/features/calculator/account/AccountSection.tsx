import { useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'wouter';
import { type Settlement, ZERO } from '@/engine/index.ts';
import { accountEn } from '@/i18n/account.en.ts';
import { accountZhCN } from '@/i18n/account.zh-CN.ts';
import { addTexts } from '@/i18n/add-texts.ts';
import type { Evaluation } from '@/shared/draft/evaluate.ts';
import { useDraft } from '@/shared/draft/store.ts';
import { Disclosure } from '@/shared/ui/Disclosure.tsx';
import { PATHS } from '../paths.ts';
import { yearOfAccount } from './account-months.ts';
import styles from './account.module.css';
import { AccountNeeds } from './AccountNeeds.tsx';
import { AccountSums } from './AccountSums.tsx';
import { ledgerEntries } from './ledger-entries.ts';
import { MonthList } from './MonthList.tsx';

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
  const [open, setOpen] = useState(false);
  const year = useMemo(() => yearOfAccount(settlement), [settlement]);
  const { months } = settlement.account;
  const known = months.some(({ credit }) => credit !== undefined);
  const inRuns = ledgerEntries(months).length < months.length;
  return (
    <>
      <AccountSums settlement={settlement} year={year} />
      {((known && inRuns) || year.months.some(({ paid }) => paid > ZERO)) && (
        <Disclosure summary={t('account.monthly')} onToggle={setOpen}>
          {open && <MonthList months={year.months} />}
        </Disclosure>
      )}
      <p className={styles['links']}>
        <Link href={PATHS.account}>{t('account.whole')}</Link>
        <Link href={PATHS.use}>{t('nav.use')}</Link>
      </p>
    </>
  );
}
