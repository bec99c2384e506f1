import { type ReactNode, useId } from 'react';
import { useTranslation } from 'react-i18next';
import styles from './design.module.css';

interface SpecimenProps {
  /** As it is called in the code. */
  readonly name: string;
  readonly when: string;
  readonly whenNot: string;
  readonly children: ReactNode;
}

/** A component of the design system: what it is for, what it is not for, and itself in each of its states. */
export function Specimen({ name, when, whenNot, children }: SpecimenProps) {
  const { t } = useTranslation();
  const id = useId();
  return (
    <section aria-labelledby={id} className={styles['specimen']}>
      <h3 id={id}>
        <code>{name}</code>
      </h3>
      <p>{t('design.when', { when })}</p>
      <p className={styles['soft']}>{t('design.whenNot', { whenNot })}</p>
      <div className={styles['examples']}>{children}</div>
    </section>
  );
}
