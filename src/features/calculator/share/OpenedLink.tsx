import { useTranslation } from 'react-i18next';
import { useLocation } from 'wouter';
import { Button } from '@/shared/ui/Button.tsx';
import { Notice } from '@/shared/ui/Notice.tsx';
import { ProblemList } from '@/shared/ui/ProblemList.tsx';
import { useWays } from '../steps/use-ways.ts';
import styles from './share.module.css';
import type { OpenedLink as Opened } from './last-opened.ts';
import { useNotTakenText } from './use-not-taken-text.ts';

/** What the person should know of a link that was opened: another version of the policy, and what was not taken over. */
export function OpenedLink({ opened }: { readonly opened: Opened }) {
  const { t } = useTranslation();
  const [, go] = useLocation();
  const { result } = useWays();
  const sentence = useNotTakenText();
  const { link, notTaken, otherPack } = opened;
  return (
    <>
      <Notice title={t('sharing.opened', { date: link.made })}>
        {otherPack && (
          <p>
            {otherPack.before === otherPack.now
              ? t('sharing.otherFile', { ...otherPack })
              : t('sharing.otherVersion', { ...otherPack })}
          </p>
        )}
        {link.withheld.map((each) => (
          <p key={each}>{t(`sharing.wasWithheld.${each}`)}</p>
        ))}
        {notTaken.length > 0 && (
          <>
            <p>{t('sharing.notTaken')}</p>
            <ProblemList
              problems={notTaken.map((each, index) => ({
                key: String(index),
                path: '',
                text: sentence(each),
              }))}
            />
          </>
        )}
        <p>{t('sharing.back')}</p>
      </Notice>
      <p className={styles['buttons']}>
        <Button look="primary" onClick={() => go(result, { replace: true })}>
          {t('sharing.toResult')}
        </Button>
      </p>
    </>
  );
}
