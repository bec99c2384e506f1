import type { TFunction } from 'i18next';
import { useTranslation } from 'react-i18next';
import type { Meaning } from '@/engine/index.ts';
import { useText } from '@/i18n/use-text.ts';
import { useDraft } from '@/shared/draft/store.ts';
import { showAmount } from '@/shared/input/amount.ts';
import { Button } from '@/shared/ui/Button.tsx';
import { usePack } from '../pack.ts';
import styles from './others.module.css';
import { type OtherFigure, useOtherFigures } from './other-figures.ts';

/** Beside a figure that depends on how a clause is read: what it is by each other meaning, and the switch to it. */
export const OtherReadings = ({ of }: { readonly of: Meaning }) => <Others of={useOtherFigures(of)} />;

/** The same for a figure that is no claim's. */
export function Others({ of: others }: { readonly of: readonly OtherFigure[] }) {
  if (others.length === 0) return undefined;
  return (
    <div className={styles['others']} data-other-reading>
      {readingsOf(others).map((reading) => (
        <OtherReading
          key={reading}
          reading={reading}
          of={others.filter((other) => other.reading === reading)}
        />
      ))}
    </div>
  );
}

interface OtherReadingProps {
  readonly reading: string;
  /** One for each of its other meanings. */
  readonly of: readonly OtherFigure[];
}

function OtherReading({ reading, of: others }: OtherReadingProps) {
  const { t } = useTranslation();
  const text = useText();
  const pack = usePack();
  const clause = pack?.readings.find(({ id }) => id === reading);
  if (!clause) return undefined;
  return (
    <div>
      <p>
        <b>{t('readings.title')}</b> {text(clause.question)}
      </p>
      {others.map((other) => {
        const meaning = clause.options.find(({ id }) => id === other.option);
        return meaning && <OtherMeaning key={other.option} of={other} label={text(meaning.label)} />;
      })}
    </div>
  );
}

interface OtherMeaningProps {
  readonly of: OtherFigure;
  readonly label: string;
}

function OtherMeaning({ of: { reading, option, figure }, label }: OtherMeaningProps) {
  const { t } = useTranslation();
  const editRegion = useDraft((state) => state.editRegion);
  return (
    <>
      <p>
        {figure === undefined
          ? t('readings.otherOpen', { label })
          : t('readings.other', { label, amount: showAmount(figure) })}
      </p>
      <Button
        onClick={() =>
          editRegion((before) => ({ ...before, readings: { ...before.readings, [reading]: option } }))
        }
      >
        {t('readings.choose', { label })}
      </Button>
    </>
  );
}

/** The same in a word, for the line that unfolds to it. */
export const OtherReadingsMark = ({ of }: { readonly of: Meaning }) => (
  <OthersMark of={useOtherFigures(of)} />
);

/** The same for a figure that is no claim's. */
export function OthersMark({ of: others }: { readonly of: readonly OtherFigure[] }) {
  const { t } = useTranslation();
  if (others.length === 0) return undefined;
  return (
    <span className={styles['mark']} data-other-reading>
      {markOf(others, t)}
    </span>
  );
}

const readingsOf = (others: readonly OtherFigure[]): readonly string[] => [
  ...new Set(others.map(({ reading }) => reading)),
];

/** Of one clause its other figures; of several, between what and what each by itself would bring the figure. */
function markOf(others: readonly OtherFigure[], t: TFunction): string {
  const figures = others.flatMap(({ figure }) => figure ?? []).sort((a, b) => a - b);
  const [least] = figures;
  const most = figures[figures.length - 1];
  const count = readingsOf(others).length;
  if (least === undefined || most === undefined)
    return count > 1 ? t('readings.markSeveralOpen', { count }) : t('readings.mark');
  if (count === 1)
    return t('readings.markOther', {
      figures: others
        .flatMap(({ figure }) => (figure === undefined ? [] : [showAmount(figure)]))
        .join(t('ui.and')),
    });
  return least === most
    ? t('readings.markSeveralSame', { count, figure: showAmount(least) })
    : t('readings.markSeveral', { count, least: showAmount(least), most: showAmount(most) });
}
