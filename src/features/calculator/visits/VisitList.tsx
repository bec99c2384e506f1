import { type ReactNode, useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Visit } from '@/shared/draft/draft.ts';
import type { FieldProblem } from '@/shared/draft/fields.ts';
import { Button } from '@/shared/ui/Button.tsx';
import type { Outcomes } from '../outcomes.ts';
import { inOrder } from './in-order.ts';
import { type VisitActions, VisitItem } from './VisitItem.tsx';

/** So many of the latest visits stand in the list at first; a press brings so many more. */
const FEW = 8;
const MORE = 100;

interface VisitListProps {
  readonly visits: readonly Visit[];
  readonly outcomes: Outcomes;
  readonly problems: readonly FieldProblem[];
  readonly selected: string | undefined;
  readonly actions: VisitActions;
  /** The visit whose form stands in its place. */
  readonly edited: string | undefined;
  readonly form: ReactNode;
}

/** The visits by date, the latest at the foot, where the next one is added. */
export function VisitList(props: VisitListProps) {
  const { visits, outcomes, problems, selected, actions, edited, form } = props;
  const { t } = useTranslation();
  const [shown, setShown] = useState(FEW);
  const ordered = useMemo(() => inOrder(visits), [visits]);
  const problemOf = useMemo(() => firstProblems(problems), [problems]);
  const from = Math.max(0, ordered.length - shown);
  const earlier = Math.min(MORE, from);
  if (visits.length === 0) return undefined;
  return (
    <>
      {from > 0 && (
        <Button look="quiet" onClick={() => setShown(shown + MORE)}>
          {earlier === from
            ? t('visits.earlier', { count: earlier })
            : t('visits.earlierOf', { count: earlier, of: from })}
        </Button>
      )}
      <ol start={from + 1}>
        {ordered.map((visit, at) =>
          at < from && visit.id !== edited && visit.id !== selected ? undefined : (
            <li key={visit.id}>
              {visit.id === edited ? (
                form
              ) : (
                <VisitItem
                  visit={visit}
                  outcome={outcomes.get(visit.id)}
                  problem={problemOf.get(visit.id)}
                  selected={visit.id === selected}
                  actions={actions}
                />
              )}
            </li>
          ),
        )}
      </ol>
    </>
  );
}

function firstProblems(problems: readonly FieldProblem[]): ReadonlyMap<string, FieldProblem> {
  const found = new Map<string, FieldProblem>();
  for (const problem of problems) {
    const [list, id] = problem.field.split('.');
    if (list === 'visits' && id !== undefined && !found.has(id)) found.set(id, problem);
  }
  return found;
}
