import { useTranslation } from 'react-i18next';
import type { Pack } from '@/engine/index.ts';
import { hasEnrolments } from '@/shared/draft/needs.ts';
import { useDraft } from '@/shared/draft/store.ts';
import { Checkbox } from '@/shared/ui/Checkbox.tsx';
import { DateField } from '@/shared/ui/DateField.tsx';
import { Disclosure } from '@/shared/ui/Disclosure.tsx';
import { Arrears } from './Arrears.tsx';
import { BaseChanges } from './BaseChanges.tsx';
import { Conditions } from './Conditions.tsx';
import { EnrolmentChanges } from './EnrolmentChanges.tsx';
import { OpeningBalance } from './OpeningBalance.tsx';
import { SpecialDiseases } from './SpecialDiseases.tsx';
import { StatusChanges } from './StatusChanges.tsx';
import { useDraftText } from './use-draft-text.ts';
import styles from './person.module.css';

/** What holds for some people only, one group to a fact. */
export function MoreFacts({ pack }: { readonly pack: Pack | undefined }) {
  const { t } = useTranslation();
  const statusFrom = useDraftText('statusFrom');
  const benefitFrom = useDraftText('benefitFrom');
  const payFromAccount = useDraft((state) => state.draft.payFromAccount);
  const edit = useDraft((state) => state.edit);
  return (
    <Disclosure summary={t('more.summary')} aside={t('more.aside')}>
      <div className={styles['more']}>
        <DateField {...statusFrom} label={t('more.statusFrom')} hint={t('more.statusFromHint')} />
        <StatusChanges />
        {pack && hasEnrolments(pack) && <EnrolmentChanges />}
        <BaseChanges />
        {pack?.coverages.some(({ care }) => care === 'two-diseases') === true && <Conditions />}
        {pack && pack.diseases.length > 0 && <SpecialDiseases diseases={pack.diseases} />}
        <DateField {...benefitFrom} label={t('more.benefitFrom')} hint={t('more.benefitFromHint')} />
        <Arrears />
        <OpeningBalance />
        <Checkbox
          label={t('more.payFromAccount')}
          hint={t('more.payFromAccountHint')}
          checked={payFromAccount}
          onChange={(checked) => edit((draft) => ({ ...draft, payFromAccount: checked }))}
        />
      </div>
    </Disclosure>
  );
}
