import { memo } from 'react';
import { classes } from '@/shared/ui/classes.ts';
import { waterfallOf } from '../pictures/waterfall.ts';
import { WaterfallBars } from '../pictures/WaterfallBars.tsx';
import { YearDrawing } from '../pictures/YearDrawing.tsx';
import { FigureTable } from '../what-if/FigureTable.tsx';
import type { Block } from './block.ts';
import styles from './Blocks.module.css';
import { Lines } from './Lines.tsx';
import { RestsOn } from './RestsOn.tsx';

interface BlocksProps {
  readonly of: readonly Block[];
}

/** Blocks of a sheet as they are printed. */
export const Blocks = memo(function Blocks({ of }: BlocksProps) {
  return (
    <section className={styles['part']}>
      {of.map((block, at) => (
        // Blocks are made once and never change places.
        // oxlint-disable-next-line react/no-array-index-key
        <OneBlock key={at} of={block} />
      ))}
    </section>
  );
});

const asRow = ([head = '', ...cells]: readonly string[]) => ({ key: head, head, cells });
const asSum = (cells: readonly string[]) => ({ ...asRow(cells), sum: true });

function OneBlock({ of: block }: { readonly of: Block }) {
  switch (block.as) {
    case 'heading':
      return block.level === 2 ? <h2>{block.text}</h2> : <h3>{block.text}</h3>;
    case 'text':
      return (
        <p className={classes(styles['text'], block.tone && styles[block.tone])}>
          {block.text} {block.rests && <RestsOn of={block.rests} />}
        </p>
      );
    case 'facts':
      return (
        <dl className={styles[block.brief === true ? 'brief' : 'facts']}>
          {block.facts.map(([name, value], at) => (
            // Two facts may be called alike.
            // oxlint-disable-next-line react/no-array-index-key
            <div key={at}>
              <dt>{name}</dt>
              <dd>{value}</dd>
            </div>
          ))}
        </dl>
      );
    case 'bill':
      return <WaterfallBars bars={waterfallOf(block.outcome)} />;
    case 'year':
      return <YearDrawing of={block.drawn} />;
    case 'lines':
      return <Lines of={block.lines} />;
    case 'table':
      return (
        <div className={classes(styles['table'], block.wordy === true && styles['wordy'])}>
          <FigureTable
            caption={block.caption}
            columns={block.columns}
            rows={[...block.rows.map(asRow), ...(block.sums ?? []).map(asSum)]}
          />
        </div>
      );
  }
}
