import {
  claimBefore,
  type ClaimOutcome,
  type Difference,
  differencesOf,
  explainClaim,
  formatDay,
  type Settlement,
} from '@/engine/index.ts';
import { explanationsOf } from './difference-explanations.ts';
import { useTextOfDifference } from './difference-text.ts';
import { Explanations, type Listed } from './Explanations.tsx';
import { OpenDifference } from './OpenDifference.tsx';
import { ReadingDifference } from './ReadingDifference.tsx';
import { useLineId } from './use-line-id.ts';
import { useSettledHere } from './settled-here.ts';
import { useTermsTexts } from './terms-texts.ts';
import { WhyRow } from './WhyRow.tsx';
import { useTexts } from './use-texts.ts';

/** Why a visit is paid in another way than the one before it of its kind; nothing where it is the first. */
export function Differences({ outcome }: { readonly outcome: ClaimOutcome }) {
  const { t } = useTexts();
  const lineId = useLineId();
  const settlement = useSettledHere();
  if (settlement === undefined) return undefined;
  const before = claimBefore(outcome, settlement);
  if (before === undefined) return undefined;
  return (
    <WhyRow
      id={lineId(outcome.claim, 'differs')}
      row={t('explain.difference.row', { date: formatDay(before.claim.date) })}
      word={t('explain.difference.why')}
    >
      <Items outcome={outcome} before={before} settlement={settlement} />
    </WhyRow>
  );
}

interface ItemsProps {
  readonly outcome: ClaimOutcome;
  readonly before: ClaimOutcome;
  readonly settlement: Settlement;
}

function Items({ outcome, before, settlement }: ItemsProps) {
  const { t } = useTexts();
  const textOf = useTextOfDifference();
  const termsTexts = useTermsTexts();
  const differences = differencesOf(outcome, before, settlement);
  if (differences.length === 0) return <p>{t('explain.difference.none')}</p>;
  if (outcome.outcome === 'undetermined')
    return differences.map((of) => <OpenDifference key={of.code} of={of} outcome={outcome} />);
  const explained = explainClaim(outcome, settlement);
  return (
    <>
      <Explanations of={differences.flatMap(listed)} />
      {differences.map((of) => of.code === 'reading' && <ReadingDifference key={of.reading} of={of} />)}
    </>
  );

  function listed(of: Difference, at: number): readonly Listed[] {
    const [lead, ...changes] = 'terms' in of ? termsTexts(of) : [textOf(of)];
    return explanationsOf(of, explained).map((explanation, place) => ({
      key: `${at} ${place}`,
      explanation,
      say: (
        <div data-difference={of.code}>
          {place === 0 && <p>{lead}</p>}
          {changes[place] !== undefined && <p>{changes[place]}</p>}
        </div>
      ),
    }));
  }
}
