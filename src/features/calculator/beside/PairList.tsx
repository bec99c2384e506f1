import { Link } from 'wouter';
import { classes } from '@/shared/ui/classes.ts';
import type { Pair, Side } from './pairs.ts';
import styles from './beside.module.css';

interface PairListProps {
  readonly pairs: readonly Pair[];
  /** What the two regions are called. */
  readonly names: readonly [string, string];
  /** Whether what they say is sentences: these need the width of the page for themselves. */
  readonly isLong?: boolean;
}

/** Situations, and beneath or beside each of them what the two regions say. */
export function PairList({ pairs, names, isLong = false }: PairListProps) {
  return (
    <div className={styles[isLong ? 'long' : 'short']}>
      {!isLong && (
        <p className={styles['names']} aria-hidden="true">
          <span>{names[0]}</span>
          <span>{names[1]}</span>
        </p>
      )}
      <ul className={styles['pairs']}>
        {pairs.map(({ key, head, sides }) => (
          <li key={key}>
            <p className={styles['head']}>{head}</p>
            <dl className={styles['sides']}>
              {sides.map((side, index) => (
                <div key={names[index]}>
                  <dt>{names[index]}</dt>
                  <dd>
                    <SideText side={side} />
                  </dd>
                </div>
              ))}
            </dl>
          </li>
        ))}
      </ul>
    </div>
  );
}

function SideText({ side: { text, isOpen = false, lead, to, link } }: { readonly side: Side }) {
  const said = <span className={classes(isOpen && styles['open'])}>{text}</span>;
  if (to === undefined) return said;
  if (link === undefined) return <Link href={to}>{said}</Link>;
  return (
    <>
      {lead !== undefined && <p className={styles['open']}>{lead}</p>}
      <p>{said}</p>
      <Link href={to}>{link}</Link>
    </>
  );
}
