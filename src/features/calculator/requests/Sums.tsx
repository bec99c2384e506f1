import type { Fen } from '@/engine/index.ts';
import { Amount } from '@/shared/ui/Amount.tsx';
import styles from './requests.module.css';

export interface Sum {
  readonly label: string;
  readonly value: Fen;
  /** Id of the line that unfolds to its explanation. */
  readonly line: string;
}

/** The other figures of an answer, one below the other. */
export function Sums({ of }: { readonly of: readonly Sum[] }) {
  if (of.length === 0) return undefined;
  return (
    <dl className={styles['sums']}>
      {of.map(({ label, value, line }) => (
        <div key={label}>
          <dt>{label}</dt>
          <dd>
            <Amount value={value} explainedBy={line} />
          </dd>
        </div>
      ))}
    </dl>
  );
}
