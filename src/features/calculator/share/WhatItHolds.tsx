import { useTranslation } from 'react-i18next';
import type { Draft } from '@/shared/draft/draft.ts';
import type { Withheld } from '@/shared/links/link.ts';
import { linkHolds } from '@/shared/links/link-holds.ts';
import { Notice } from '@/shared/ui/Notice.tsx';
import { HoldsList } from './HoldsList.tsx';
import styles from './share.module.css';

interface WhatItHoldsProps {
  readonly draft: Draft;
  readonly withheld: readonly Withheld[];
  readonly leftOut: { readonly visits: number; readonly requests: number };
}

/** What whoever gets the link can see, in plain words, as it is with the choices made. */
export function WhatItHolds({ draft, withheld, leftOut }: WhatItHoldsProps) {
  const { t } = useTranslation();
  return (
    <Notice title={t('sharing.warning')}>
      <p>{t('sharing.holdsTitle')}</p>
      <HoldsList holds={linkHolds(draft)} />
      {withheld.length > 0 && (
        <>
          <p>{t('sharing.notHoldsTitle')}</p>
          <ul className={styles['list']}>
            {withheld.map((each) => (
              <li key={each}>{t(`sharing.withheld.${each}`)}</li>
            ))}
            {leftOut.visits > 0 && <li>{t('sharing.leftOutVisits', { n: leftOut.visits })}</li>}
            {leftOut.requests > 0 && <li>{t('sharing.leftOutRequests', { n: leftOut.requests })}</li>}
          </ul>
        </>
      )}
      <p>{t('sharing.sendOnly')}</p>
    </Notice>
  );
}
