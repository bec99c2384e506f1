import { useTranslation } from 'react-i18next';
import { contrast, readColour } from './contrast.ts';
import styles from './design.module.css';
import { LEAST, type Pair, PAIRS } from './pairs.ts';
import { token, useRoot } from './use-root.ts';

/** The contrast of every pair of colours that meet, measured in the theme that is shown. */
export function Contrasts() {
  const { t } = useTranslation();
  const { theme } = useRoot();
  const level = theme.startsWith('contrast') ? 'high' : 'usual';
  const usual = theme === 'dark' ? t('display.dark') : t('display.light');
  const name = level === 'high' ? t('display.contrast') : usual;
  return (
    <table className={styles['contrasts']}>
      <caption>{t('design.contrast.title', { theme: name })}</caption>
      <thead>
        <tr>
          <th scope="col">{t('design.contrast.pair')}</th>
          <th scope="col">{t('design.contrast.measured')}</th>
        </tr>
      </thead>
      <tbody>
        {PAIRS.map((pair) => {
          const ratio = ratioOf(pair);
          const least = LEAST[pair.as][level];
          return (
            <tr key={`${pair.front} ${pair.ground} ${pair.as}`}>
              <th scope="row">
                <Sample pair={pair} />
                <code>{`${pair.front} / ${pair.ground}`}</code>
              </th>
              <td>
                <strong>{ratio.toFixed(1)}</strong>{' '}
                <span className={styles['least']}>
                  {ratio >= least
                    ? t('design.contrast.enough', { least })
                    : t('design.contrast.less', { least })}
                </span>
              </td>
            </tr>
          );
        })}
      </tbody>
    </table>
  );
}

function Sample({ pair: { front, ground, as } }: { readonly pair: Pair }) {
  const { t } = useTranslation();
  const background = `var(${ground})`;
  if (as === 'text')
    return (
      <span className={styles['sample']} style={{ background, color: `var(${front})` }} aria-hidden>
        {t('display.glyph')}
      </span>
    );
  return (
    <span className={styles['sample']} style={{ background }} aria-hidden>
      <span className={styles['shape']} style={{ background: `var(${front})` }} />
    </span>
  );
}

function ratioOf({ front, ground }: Pair): number {
  const [a, b] = [readColour(token(front)), readColour(token(ground))];
  return a === undefined || b === undefined ? 0 : contrast(a, b);
}
