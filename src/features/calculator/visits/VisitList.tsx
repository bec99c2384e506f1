import { type ReactNode, useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Visit } from '@/shared/draft/draft.ts';
import type { FieldProblem } from '@/shared/draft/fields.ts';
import { Button } from '@/shared/ui/Button.tsx';
import type { Outcomes } from '../outcomes.ts';
import { inOrder } from './in-order.ts';
import { type Section, sectionOf } from './section.ts';
import { type VisitActions, VisitItem } from './VisitItem.tsx';

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

/** The visits by date, the latest at the foot, where the next one is added; of many, a section at a time. */
export function VisitList(props: VisitListProps) {
  const { visits, outcomes, problems, selected, actions, edited, form } = props;
  const { t } = useTranslation();
  const [section, setSection] = useState<Section>();
  const ordered = useMemo(() => inOrder(visits), [visits]);
  const problemOf = useMemo(() => firstProblems(problems), [problems]);
  const { from, until, earlier, later } = sectionOf(ordered.length, section);
  if (visits.length === 0) return undefined;
  const rows = ordered.filter(({ id }, at) => (at >= from && at < until) || id === edited || id === selected);
  return (
    <>
      {earlier && (
        <Button look="quiet" onClick={() => setSection(earlier)}>
          {earlier.from === 0
            ? t('visits.earlier', { count: from })
            : t('visits.earlierOf', { count: from - earlier.from, of: from })}
        </Button>
      )}
      <ol>
        {rows.map((visit) => (
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
        ))}
      </ol>
      {later && (
        <Button look="quiet" onClick={() => setSection(later)}>
          {t('visits.later', { count: ordered.length - until })}
        </Button>
      )}
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
