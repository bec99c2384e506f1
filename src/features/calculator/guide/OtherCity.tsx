import { useTranslation } from 'react-i18next';
import { useText } from '@/i18n/use-text.ts';
import { OpenPolicyFile } from '../region/OpenPolicyFile.tsx';
import { CopyButton } from '@/shared/ui/CopyButton.tsx';
import { useRegions } from './use-regions.ts';
import styles from './guide.module.css';

/** What to say for a city whose document is not here: no figure of another, whom to ask, and for which document. */
export function OtherCity() {
  const { t } = useTranslation();
  const text = useText();
  const regions = useRegions().map(({ name }) => text(name));
  const say = t('guide.otherCity.say', { regions: regions.join(t('ui.and')) });
  return (
    <section className={styles['one']} aria-labelledby="guide-one">
      <h2 id="guide-one">{t('guide.otherCity.title')}</h2>
      <p>{say}</p>
      <CopyButton text={say} of={t('guide.otherCity.title')}>
        {t('guide.copy')}
      </CopyButton>
      <h3>{t('guide.otherCity.askTitle')}</h3>
      <p>{t('guide.otherCity.ask')}</p>
      <h3>{t('guide.otherCity.fileTitle')}</h3>
      <p>{t('guide.otherCity.file')}</p>
      <OpenPolicyFile />
    </section>
  );
}
