import { useTranslation } from 'react-i18next';
import { Contrasts } from './Contrasts.tsx';
import styles from './design.module.css';
import { Group } from './Group.tsx';
import { token, useRoot } from './use-root.ts';

/** Every colour with what it is for, and how far those that meet stand apart. */
export function Colours() {
  const { t } = useTranslation();
  useRoot();
  const colours = [
    ['--paper', t('design.colour.paper')],
    ['--sheet', t('design.colour.sheet')],
    ['--ink', t('design.colour.ink')],
    ['--ink-soft', t('design.colour.inkSoft')],
    ['--hairline', t('design.colour.hairline')],
    ['--edge', t('design.colour.edge')],
    ['--accent', t('design.colour.accent')],
    ['--accent-strong', t('design.colour.accentStrong')],
    ['--accent-wash', t('design.colour.accentWash')],
    ['--on-accent', t('design.colour.onAccent')],
    ['--fund', t('design.colour.fund')],
    ['--fund-fill', t('design.colour.fundFill')],
    ['--you', t('design.colour.you')],
    ['--you-fill', t('design.colour.youFill')],
    ['--open', t('design.colour.open')],
    ['--open-wash', t('design.colour.openWash')],
    ['--open-edge', t('design.colour.openEdge')],
    ['--problem', t('design.colour.problem')],
    ['--problem-wash', t('design.colour.problemWash')],
  ] as const;
  return (
    <Group title={t('design.colour.title')} intro={t('design.colour.intro')}>
      <ul className={styles['swatches']}>
        {colours.map(([name, purpose]) => (
          <li key={name}>
            <span className={styles['swatch']} style={{ background: `var(${name})` }} />
            <span>
              <code>{`${name} ${token(name)}`}</code>
              <span className={styles['purpose']}>{purpose}</span>
            </span>
          </li>
        ))}
      </ul>
      <Contrasts />
    </Group>
  );
}
