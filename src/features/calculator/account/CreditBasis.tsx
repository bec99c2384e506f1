import { useTranslation } from 'react-i18next';
import type { AccountYear } from '@/engine/index.ts';
import { Disclosure } from '@/shared/ui/Disclosure.tsx';
import { usePack } from '../pack.ts';
import { Cites } from '../result/Cites.tsx';
import { creditBases } from './credit-bases.ts';

/** The articles that the credits of the ledger come from. */
export function CreditBasis({ account }: { readonly account: AccountYear }) {
  const { t } = useTranslation();
  const pack = usePack();
  const bases = pack ? creditBases(account.months, pack) : [];
  if (bases.length === 0) return undefined;
  return (
    <Disclosure summary={t('account.basis')}>
      {bases.map((basis) => (
        <Cites key={basis.assumption ?? ''} of={basis} />
      ))}
    </Disclosure>
  );
}
