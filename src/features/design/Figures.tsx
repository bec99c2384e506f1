import { useTranslation } from 'react-i18next';
import { fen } from '@/engine/index.ts';
import { Amount } from '@/shared/ui/Amount.tsx';
import { Button } from '@/shared/ui/Button.tsx';
import { Facts } from '@/shared/ui/Facts.tsx';
import { Ledger } from '@/shared/ui/Ledger.tsx';
import { Receipt, ReceiptLine } from '@/shared/ui/Receipt.tsx';
import styles from './design.module.css';
import { Group } from './Group.tsx';
import { Specimen } from './Specimen.tsx';

/** What is read: the receipt, the ledger, and their amounts. */
export function Figures() {
  const { t } = useTranslation();
  return (
    <Group title={t('design.figures.title')} intro={t('design.figures.intro')}>
      <Specimen name="Amount" when={t('design.amount.when')} whenNot={t('design.amount.whenNot')}>
        <p className={styles['line']}>
          <Amount value={fen(123_450)} />
          <Amount value={fen(123_450)} sign="minus" />
          <Amount value={fen(12_000)} payer="fund" />
          <Amount value={fen(13_000)} payer="you" />
        </p>
        <p>
          <Amount value={fen(123_450)} payer="you" large />
        </p>
      </Specimen>
      <Specimen name="Receipt" when={t('design.receipt.when')} whenNot={t('design.receipt.whenNot')}>
        <Receipt title={t('design.receipt.title')} subtitle={t('design.receipt.subtitle')}>
          <ReceiptLine label={t('receipt.total')} amount={<Amount value={fen(25_000)} />} />
          <ReceiptLine
            label={t('receipt.deductible')}
            amount={<Amount value={fen(5000)} sign="minus" />}
            why={t('rule.why')}
          >
            <p>{t('design.receipt.rule')}</p>
          </ReceiptLine>
          <ReceiptLine
            weight="payer"
            label={t('share.fund')}
            amount={<Amount value={fen(12_000)} payer="fund" />}
          />
          <ReceiptLine
            weight="sum"
            label={t('share.you')}
            amount={<Amount value={fen(13_000)} payer="you" />}
          />
        </Receipt>
      </Specimen>
      <Specimen name="Ledger" when={t('design.ledger.when')} whenNot={t('design.ledger.whenNot')}>
        <Ledger
          caption={t('design.ledger.caption')}
          columns={[t('account.month'), t('account.credit')]}
          rows={[
            { key: '1', head: '2023-01', cell: <Amount value={fen(12_000)} /> },
            { key: '2', head: '2023-02', cell: <Amount value={fen(123_450)} /> },
            { key: 'sum', head: t('account.total'), cell: <Amount value={fen(135_450)} />, sum: true },
          ]}
        />
      </Specimen>
      <Specimen name="Facts" when={t('design.facts.when')} whenNot={t('design.facts.whenNot')}>
        <Facts
          facts={[
            { key: 'region', term: t('region.legend'), value: t('design.facts.region') },
            {
              key: 'status',
              term: t('person.status'),
              value: t('design.facts.status'),
              action: (
                <Button look="quiet" aria-label={t('design.facts.changeStatus')}>
                  {t('design.facts.change')}
                </Button>
              ),
            },
          ]}
        />
      </Specimen>
    </Group>
  );
}
