import { useTranslation } from 'react-i18next';
import { useConfig } from '@/shared/config/config-file.ts';
import { useDraft } from '@/shared/draft/store.ts';
import { isUntouched } from '@/shared/files/untouched.ts';
import { LinkButton } from '@/shared/ui/LinkButton.tsx';
import { PhoneLink } from '@/shared/ui/PhoneLink.tsx';
import { useWays } from '../steps/use-ways.ts';
import styles from './share.module.css';

/** Where to go on from a link that opens nothing: to what is entered, or to the beginning; or whom to call. */
export function WaysOn() {
  const { t } = useTranslation();
  const { home, result } = useWays();
  const { hotline } = useConfig().config;
  const nothing = useDraft(({ draft, form }) => isUntouched(draft, form));
  return (
    <div className={styles['buttons']}>
      <LinkButton look="primary" to={nothing ? home : result}>
        {t(nothing ? 'sharing.anew' : 'sharing.toMine')}
      </LinkButton>
      <PhoneLink phone={hotline} asButton>
        {t('elderly.call')}
      </PhoneLink>
    </div>
  );
}
