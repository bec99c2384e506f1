import { useTranslation } from 'react-i18next';
import type { ExpenseCurve, Fen, SettledClaim } from '@/engine/index.ts';
import { showAmount } from '@/shared/input/amount.ts';
import { usePayerName } from '../result/payer-name.ts';
import styles from './CurvePicture.module.css';
import { inRows } from './in-rows.ts';
import { pictureRange } from './picture-range.ts';

const WIDTH = 340;
const HEIGHT = 180;
const EDGE = 8;

interface CurvePictureProps {
  readonly curve: ExpenseCurve;
  /** Of the visit as it is. */
  readonly outcome: SettledClaim;
}

/**
 * What the person bears against the whole bill, as an unbroken line, and what the fund and a supplement pay, as broken
 * ones; at each break point an upright line with the number that it has in the table below, and a ring where the visit
 * stands. What is written stands beside the drawing, so that it grows with the size of the text.
 */
export function CurvePicture({ curve, outcome }: CurvePictureProps) {
  const { t } = useTranslation();
  const payerName = usePayerName();
  const { stretches, beside } = curve;
  const { total, eligible } = outcome.claim;
  const most = pictureRange(curve, total);
  const least = stretches[0]?.from ?? 0;
  const x = (of: number): number => EDGE + (of / most) * (WIDTH - 2 * EDGE);
  const y = (of: number): number => EDGE + (1 - of / most) * (HEIGHT - 2 * EDGE);
  const shown = stretches.map(({ from }) => from).filter((from) => from + beside < most);
  const breaks = shown.slice(1).map((from) => x(from + beside));
  const places = [...shown, most - beside].filter((from) => from >= least);
  const path = (value: (at: number) => number): string =>
    places.map((at, index) => `${index === 0 ? 'M' : 'L'}${x(at + beside)} ${y(value(at))}`).join(' ');
  const lines = [
    { payer: 'you', of: curve.outOfPocket, drawn: true },
    { payer: 'fund', of: curve.fund, drawn: true },
    {
      payer: 'supplement',
      of: curve.supplement,
      drawn: stretches.some(({ supplement }) => supplement !== '0'),
    },
  ] as const;
  const drawn = lines.filter((line) => line.drawn);
  const rows = inRows(breaks.map((at) => at / WIDTH));
  const yuan = (of: number): string => showAmount(Math.round(of) as Fen).replace(/\.00$/u, '');
  return (
    <figure className={styles['figure']}>
      <ul className={styles['legend']}>
        {drawn.map(({ payer }) => (
          <li key={payer}>
            <svg className={styles['sample']} viewBox="0 0 48 8" aria-hidden="true">
              <path className={styles[payer]} d="M0 4L48 4" />
            </svg>
            {payerName(payer)}
          </li>
        ))}
      </ul>
      <div className={styles['picture']}>
        <p className={styles['upper']} aria-hidden="true">
          {`${yuan(most)} ${t('ui.yuan')}`}
        </p>
        <div
          className={styles['numbers']}
          style={{ height: `${Math.max(0, ...rows.map((row) => row + 1)) * 1.3}em` }}
          aria-hidden="true"
        >
          {breaks.map((at, index) => (
            <span
              key={at}
              className={styles['number']}
              style={{ left: `${(at / WIDTH) * 100}%`, bottom: `${(rows[index] ?? 0) * 1.3}em` }}
            >
              {index + 1}
            </span>
          ))}
        </div>
        <svg
          className={styles['drawing']}
          viewBox={`0 0 ${WIDTH} ${HEIGHT}`}
          role="img"
          aria-label={t('whatIf.curve.picture')}
        >
          <line className={styles['axis']} x1={x(0)} y1={y(0)} x2={x(most)} y2={y(0)} />
          <line className={styles['axis']} x1={x(0)} y1={y(most)} x2={x(0)} y2={y(0)} />
          {[0.25, 0.5, 0.75, 1].map((part) => (
            <g key={part}>
              <line
                className={styles['grid']}
                x1={x(0)}
                y1={y(most * part)}
                x2={x(most)}
                y2={y(most * part)}
              />
              <line
                className={styles['axis']}
                x1={x(most * part)}
                y1={y(0)}
                x2={x(most * part)}
                y2={y(0) + 4}
              />
            </g>
          ))}
          {breaks.map((at) => (
            <line key={at} className={styles['break']} x1={at} y1={0} x2={at} y2={y(0)} />
          ))}
          {[...drawn].reverse().map(({ payer, of }) => (
            <path key={payer} className={styles[payer]} d={path(of)} />
          ))}
          {eligible >= least && (
            <circle className={styles['here']} cx={x(total)} cy={y(curve.outOfPocket(eligible))} r="6" />
          )}
        </svg>
        <p className={styles['ticks']} aria-hidden="true">
          <span>{'0'}</span>
          <span>{yuan(most / 2)}</span>
          <span>{yuan(most)}</span>
        </p>
      </div>
      <figcaption className={styles['caption']}>
        {t('whatIf.curve.key')}{' '}
        {shown.length < stretches.length && t('whatIf.curve.beyond', { most: yuan(most) })}
      </figcaption>
    </figure>
  );
}
