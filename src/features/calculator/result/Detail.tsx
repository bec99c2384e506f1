import { useTranslation } from 'react-i18next';
import type { ClaimOutcome } from '@/engine/index.ts';
import type { Visit } from '@/shared/draft/draft.ts';
import type { Evaluation } from '@/shared/draft/evaluate.ts';
import { LinkList } from '@/shared/ui/LinkList.tsx';
import { WithOtherFigures } from '../explain/WithOtherFigures.tsx';
import { BILL_PICTURE } from '../parts.ts';
import { PATHS } from '../paths.ts';
import { PictureFold } from '../pictures/PictureFold.tsx';
import { mayBeLess } from './after-undetermined.ts';
import { AfterUndetermined } from './AfterUndetermined.tsx';
import { EmptyReceipt } from './EmptyReceipt.tsx';
import { noteBasis } from './note-basis.ts';
import { NoteList } from './NoteList.tsx';
import { Readings } from './Readings.tsx';
import { VisitReceipt } from './VisitReceipt.tsx';

interface DetailProps {
  readonly evaluation: Evaluation;
  /** The visit looked at, and what became of it. */
  readonly visit: Visit | undefined;
  readonly outcome: ClaimOutcome | undefined;
}

/** The visit looked at as a receipt, with what there is to know beside its figures. */
export function Detail({ evaluation: { settlement }, visit, outcome }: DetailProps) {
  const { t } = useTranslation();
  return (
    <>
      {visit && outcome ? (
        <WithOtherFigures claim={outcome.claim}>
          <VisitReceipt visit={visit} outcome={outcome} />
          <PictureFold label={t('receipt.pictureOfBill')} part={BILL_PICTURE} props={{ outcome }} />
        </WithOtherFigures>
      ) : (
        <EmptyReceipt />
      )}
      {visit && outcome && (
        <LinkList
          arrange="line"
          links={[
            { to: PATHS.sheet, label: t('nav.sheet') },
            { to: PATHS.share, label: t('nav.share') },
          ]}
        />
      )}
      {outcome && settlement && mayBeLess(outcome, settlement) && <AfterUndetermined />}
      {outcome && <NoteList codes={outcome.notes} basisOf={(code) => noteBasis(outcome, code)} />}
      {settlement && <Readings settlement={settlement} />}
    </>
  );
}
