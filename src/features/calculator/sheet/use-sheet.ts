import { useTranslation } from 'react-i18next';
import { isForItsDays } from '@/shared/draft/care.ts';
import type { Draft } from '@/shared/draft/draft.ts';
import type { Evaluation } from '@/shared/draft/evaluate.ts';
import type { LoadedPolicy } from '@/shared/packs/loaded-policy.ts';
import type { Block } from './block.ts';
import type { Choices } from './choices.ts';
import { draftOnSheet } from './draft-on-sheet.ts';
import { useAccountBlocks } from './use-account-blocks.ts';
import { useArticleBlocks } from './use-article-blocks.ts';
import { useHeadBlocks } from './use-head-blocks.ts';
import { useNoticeBlocks } from './use-notice-blocks.ts';
import { useOverviewBlocks } from './use-overview-blocks.ts';
import { usePersonBlocks } from './use-person-blocks.ts';
import { useAssumptionBlocks, useReadingBlocks } from './use-reading-blocks.ts';
import { useRequestBlocks } from './use-request-blocks.ts';
import { useVisitBlocks } from './use-visit-blocks.ts';
import { useYearBlocks } from './use-year-blocks.ts';

/** A part of a sheet that is made when its turn comes. */
export type SheetPart = { readonly key: string } & (
  | { readonly make: () => readonly Block[] }
  /** Of everything above it. */
  | { readonly makeOf: (before: readonly Block[]) => readonly Block[] }
);

export interface SheetOf {
  readonly evaluation: Evaluation;
  readonly draft: Draft;
  readonly policy: LoadedPolicy;
  readonly choices: Choices;
}

/** All that belongs on a sheet, from its head to the articles that it rests on. */
export function useSheet(): (of: SheetOf) => readonly SheetPart[] {
  const { t } = useTranslation();
  const head = useHeadBlocks();
  const overview = useOverviewBlocks();
  const person = usePersonBlocks();
  const visitBlocks = useVisitBlocks();
  const years = useYearBlocks();
  const account = useAccountBlocks();
  const readings = useReadingBlocks();
  const assumptions = useAssumptionBlocks();
  const requests = useRequestBlocks();
  const notices = useNoticeBlocks();
  const articles = useArticleBlocks();
  return ({ evaluation, draft, policy, choices }) => {
    const { settlement } = evaluation;
    const written = draftOnSheet(draft, choices, policy.open, evaluation.needs);
    const visits = new Map(written.visits.map((visit) => [visit.id, visit]));
    const shown = (settlement?.case.order ?? [])
      .flatMap((index, at) => {
        const outcome = settlement?.claims[index];
        const visit = outcome && visits.get(outcome.claim.id);
        return visit ? [{ visit, outcome, n: at + 1 }] : [];
      })
      .filter(({ visit }) => choices.visit === '' || choices.visit === visit.id);
    const whole = choices.visit === '';
    const only = whole ? undefined : shown[0]?.outcome;
    const billed = shown.filter(({ visit }) => !isForItsDays(visit.care, policy.open.pack));
    const care = shown.map(({ visit }) => visit);
    return [
      { key: 'head', make: () => head(policy, draft, choices, care) },
      ...(settlement ? part('overview', whole && billed.length > 1, () => overview(settlement, billed)) : []),
      ...part('person', choices.person, () => person(written)),
      ...part('notices', whole, () => notices(evaluation, written, choices)),
      ...(settlement && shown.length > 0
        ? [
            { key: 'visits', make: () => [{ as: 'heading', level: 2, text: t('sheet.ofVisits') } as const] },
            ...shown.map(({ visit, outcome, n }) => ({
              key: visit.id,
              make: () => visitBlocks(n, visit, outcome, settlement, choices),
            })),
          ]
        : []),
      ...(settlement
        ? [
            ...part('years', whole, () => years(settlement, choices)),
            ...part('account', whole && choices.person, () => account(settlement)),
            ...part('readings', true, () => readings(settlement, policy.open, choices, only)),
          ]
        : []),
      ...part('requests', whole && choices.person, () => requests(written, policy.open)),
      ...(settlement
        ? [
            {
              key: 'assumptions',
              makeOf: (before: readonly Block[]) => assumptions(settlement, choices, before, only),
            },
          ]
        : []),
      { key: 'articles', makeOf: articles },
    ];
  };
}

const part = (key: string, shown: boolean, make: () => readonly Block[]): readonly SheetPart[] =>
  shown ? [{ key, make }] : [];
