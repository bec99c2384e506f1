import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { fen } from '@/engine/index.ts';
import { Button } from '@/shared/ui/Button.tsx';
import { Meter } from '@/shared/ui/Meter.tsx';
import styles from './design.module.css';
import { Group } from './Group.tsx';
import { token, useRoot } from './use-root.ts';

const SIZES = ['--small', '--body', '--lead', '--title', '--figure'] as const;
const SPACES = ['--s1', '--s2', '--s3', '--s4', '--s5', '--s6', '--s7'] as const;

/** The scales of type and space, motion and focus. */
export function Measures() {
  const { t } = useTranslation();
  useRoot();
  const [filled, setFilled] = useState(false);
  return (
    <>
      <Group title={t('design.type.title')} intro={t('design.type.intro')}>
        <ul className={styles['scale']}>
          {SIZES.map((size) => (
            <li key={size}>
              <code>{`${size} ${pixels(size)}`}</code>
              <p style={{ fontSize: `var(${size})` }}>{t('design.type.sample')}</p>
            </li>
          ))}
        </ul>
      </Group>
      <Group title={t('design.space.title')} intro={t('design.space.intro')}>
        <ul className={styles['spaces']}>
          {SPACES.map((space) => (
            <li key={space}>
              <code>{`${space} ${pixels(space)}`}</code>
              <span className={styles['space']} style={{ width: `var(${space})` }} />
            </li>
          ))}
        </ul>
      </Group>
      <Group
        title={t('design.motion.title')}
        intro={t('design.motion.intro', { quick: milliseconds('--quick') })}
      >
        <Meter kind="limit" used={fen(filled ? 80_000 : 20_000)} of={fen(100_000)}>
          {t('design.motion.sample')}
        </Meter>
        <Button aria-pressed={filled} onClick={() => setFilled(!filled)}>
          {t('design.motion.fill')}
        </Button>
      </Group>
      <Group title={t('design.focus.title')} intro={t('design.focus.intro')}>
        <p className={styles['focused']}>{t('design.focus.sample')}</p>
      </Group>
    </>
  );
}

/** @param name of a token that is a time, which a build may write in seconds */
function milliseconds(name: string): number {
  const time = token(name);
  return Number.parseFloat(time) * (time.endsWith('ms') ? 1 : 1000);
}

/** @param name of a token that counts in rem */
function pixels(name: string): string {
  const root = Number.parseFloat(getComputedStyle(document.documentElement).fontSize);
  return `${Math.round(Number.parseFloat(token(name)) * root * 10) / 10} px`;
}
