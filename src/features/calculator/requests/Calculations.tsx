import { useEffect, useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { OpenPack, Pack } from '@/engine/index.ts';
import type { Draft } from '@/shared/draft/draft.ts';
import { isBegun, type RequestDraft, type RequestKind } from '@/shared/draft/request.ts';
import { newId, useDraft } from '@/shared/draft/store.ts';
import { Button } from '@/shared/ui/Button.tsx';
import { classes } from '@/shared/ui/classes.ts';
import { LiveSentence } from '@/shared/ui/LiveSentence.tsx';
import { reveal } from '@/shared/ui/reveal.ts';
import { UndoBar } from '@/shared/ui/UndoBar.tsx';
import { useRegionDraft } from '../person/use-region-draft.ts';
import { Problems } from '../problems.ts';
import { answered } from './answers.ts';
import { Compare } from './Compare.tsx';
import { NeededFigures } from './NeededFigures.tsx';
import { RequestCard } from './RequestCard.tsx';
import { requestsOf, withCopy, without } from './request-edits.ts';
import styles from './requests.module.css';
import { controlOf } from './use-request-field.ts';
import { useSentence } from './use-sentence.ts';

interface CalculationsProps {
  readonly kind: RequestKind;
  readonly pack: Pack;
  readonly open: OpenPack;
}

/** Everything entered of one kind, side by side, each with its answer. */
export function Calculations({ kind, pack, open }: CalculationsProps) {
  const { t } = useTranslation();
  const [blank] = useState(newId);
  const [added, setAdded] = useState<string>();
  const [removedBy, setRemovedBy] = useState<Draft>();
  const draft = useDraft((state) => state.draft);
  const edit = useDraft((state) => state.edit);
  const undo = useDraft((state) => state.undo);
  const region = useRegionDraft();
  const sentence = useSentence();
  const { requests } = draft;
  const all = useMemo(
    () => requestsOf(requests, kind, blank).map((request) => answered(request, region, open)),
    [requests, kind, blank, region, open],
  );
  const problems = useMemo(() => all.flatMap((each) => each.problems), [all]);
  useEffect(() => {
    if (added !== undefined) reveal(controlOf(added, FIRST[kind]));
  }, [added, kind]);

  const add = (like: RequestDraft): void => {
    const id = newId();
    edit((before) => ({ ...before, requests: withCopy(before.requests, like, id) }));
    setAdded(id);
  };
  const remove = ({ id }: RequestDraft): void => {
    let after: Draft | undefined;
    edit((before) => (after = { ...before, requests: without(before.requests, id) }));
    setRemovedBy(after);
  };
  const last = all[all.length - 1]?.request;
  const several = all.length > 1;
  return (
    <Problems value={problems}>
      <Compare of={all} />
      {several && <NeededFigures of={all} />}
      <UndoBar
        text={removedBy === draft ? t('requests.form.removed') : ''}
        action={t('history.undo')}
        onUndo={undo}
      />
      <div
        className={
          several
            ? classes(styles['several'], styles[all.length > BESIDE ? 'many' : 'few'])
            : styles['single']
        }
      >
        {all.map((each, index) => (
          <RequestCard
            key={each.request.id}
            of={each}
            pack={pack}
            n={several ? index + 1 : undefined}
            onRemove={() => remove(each.request)}
          />
        ))}
      </div>
      {last && isBegun(last) && (
        <div className={styles['another']}>
          <Button once onClick={() => add(last)}>
            {t('requests.form.another')}
          </Button>
          <p className={styles['soft']}>{t('requests.form.anotherHint')}</p>
        </div>
      )}
      <LiveSentence text={sentence(all)} />
    </Problems>
  );
}

/** So many stand beside each other where there is room. */
const BESIDE = 3;

/** The first question of each kind. */
const FIRST: Readonly<Record<RequestKind, string>> = {
  contribution: 'payer',
  'retirement-buyout': 'payer',
  'maternity-allowance': 'employer',
  'benefit-start': 'payer',
};
