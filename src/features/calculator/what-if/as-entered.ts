import { type CaseFile, createWhatIf, type OpenPack, type WhatIf } from '@/engine/index.ts';
import { withoutBegun } from '@/shared/draft/begun.ts';
import type { Draft, Visit } from '@/shared/draft/draft.ts';
import type { Evaluation } from '@/shared/draft/evaluate.ts';
import { memo } from '@/shared/draft/memo.ts';
import { project } from '@/shared/draft/project.ts';
import { claimOf } from '@/shared/draft/project-claim.ts';

/** Both are kept for as long as there is the pack: what one variant shares with another is not read or settled again. */
export const whatIfUnder: (open: OpenPack) => WhatIf = memo(createWhatIf);
const claimUnder = memo((open: OpenPack) => memo((visit: Visit) => claimOf(visit, open.pack)));

/** The file of the case that an evaluation settled, without requests: visits that cannot be read are not in it. */
export function fileOf(draft: Draft, open: OpenPack, { setAside }: Pick<Evaluation, 'setAside'>): CaseFile {
  const dated = withoutBegun({ ...draft, requests: [] }).draft;
  const visits = dated.visits.filter(({ id }) => !setAside.includes(id));
  return project(dated, open, visits, claimUnder(open)).case as CaseFile;
}

/** The same with every figure that the person needs in service or retired, whichever they are now. */
export function fileForRetiring(
  draft: Draft,
  open: OpenPack,
  evaluation: Pick<Evaluation, 'setAside'>,
): CaseFile {
  const { person } = fileOf(draft, open, evaluation);
  const either = { ...draft, statusChanges: EITHER };
  const file = fileOf(either, open, evaluation);
  return { ...file, person: { ...file.person, status: person.status } };
}

const EITHER: Draft['statusChanges'] = [
  { id: 'in-service', from: '2998-01-01', status: 'in-service' },
  { id: 'retired', from: '2999-01-01', status: 'retired' },
];
