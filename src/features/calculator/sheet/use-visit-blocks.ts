import { useTranslation } from 'react-i18next';
import type { ClaimOutcome, Settlement } from '@/engine/index.ts';
import { isNoteCode } from '@/i18n/codes.ts';
import { useCode } from '@/i18n/use-code.ts';
import { isForItsDays } from '@/shared/draft/care.ts';
import type { Visit } from '@/shared/draft/draft.ts';
import { usePack } from '../pack.ts';
import { mayBeLess } from '../result/after-undetermined.ts';
import { noteBasis } from '../result/note-basis.ts';
import { standingsAfter } from '../result/what-is-left.ts';
import { useOpenBasis } from '../result/use-open-basis.ts';
import { useSays } from '../result/use-says.ts';
import { useStandingBrief } from '../result/use-standing-brief.ts';
import { useVisitName } from '../visits/visit-name.ts';
import type { Block } from './block.ts';
import type { Choices } from './choices.ts';
import { restsOfBases } from './rests-of.ts';
import { useReceiptLines } from './use-receipt-lines.ts';
import { useStandingLine } from './use-standing-line.ts';
import { useVisitFacts } from './use-visit-facts.ts';

/** One visit, drawn where it stands alone: what was entered of it, its receipt or why there is none, and what there is to know beside it. */
export function useVisitBlocks(): (
  n: number,
  visit: Visit,
  outcome: ClaimOutcome,
  settlement: Settlement,
  choices: Choices,
) => readonly Block[] {
  const { t } = useTranslation();
  const say = useCode();
  const says = useSays();
  const pack = usePack();
  const visitName = useVisitName();
  const visitFacts = useVisitFacts();
  const receiptLines = useReceiptLines();
  const standingLine = useStandingLine();
  const openBasis = useOpenBasis();
  const brief = useStandingBrief();
  return (n, visit, outcome, settlement, choices) => [
    { as: 'heading', level: 3, text: t('sheet.nth', { n, date: visit.date, name: visitName(visit) }) },
    { as: 'facts', facts: visitFacts(visit), brief: true },
    ...(isForItsDays(visit.care, pack)
      ? []
      : [
          ...(choices.visit === '' ? [] : [{ as: 'bill', outcome } as const]),
          ...settled(outcome, settlement, choices),
        ]),
  ];

  function settled(outcome: ClaimOutcome, settlement: Settlement, choices: Choices): readonly Block[] {
    return [
      ...(outcome.outcome === 'settled' ? [] : refusal(outcome)),
      ...(outcome.outcome === 'undetermined'
        ? []
        : [{ as: 'lines', lines: receiptLines(outcome, settlement, choices) } as const]),
      ...leftAfter(outcome, settlement, choices),
      ...(mayBeLess(outcome, settlement) ? [open(t('result.afterUndetermined'))] : []),
      ...outcome.notes.map((code) => note(outcome, code)),
    ];
  }

  /** On a sheet of all visits in short: how it comes about stands there once, at the end of the year. */
  function leftAfter(outcome: ClaimOutcome, settlement: Settlement, choices: Choices): readonly Block[] {
    const standings = standingsAfter(outcome);
    if (standings.length === 0) return [];
    if (choices.visit !== '')
      return [
        { as: 'text', tone: 'lead', text: t('sheet.leftAfter') },
        { as: 'lines', lines: standings.map((standing) => standingLine(standing, settlement, choices)) },
      ];
    const all = standings.map((standing) => brief(standing, 'named'));
    return [{ as: 'text', tone: 'soft', text: t('sheet.leftAfter') + all.join(t('sheet.between')) }];
  }

  function refusal(outcome: Exclude<ClaimOutcome, { outcome: 'settled' }>): readonly Block[] {
    const { reason } = outcome;
    const basis = openBasis(outcome);
    const text = says(reason)?.text ?? say(`reason.${reason}.text`);
    const undetermined = outcome.outcome === 'undetermined';
    return [
      {
        as: 'text',
        tone: 'open',
        text: t('sheet.refused', { title: say(`reason.${reason}.title`), text }),
        ...(basis && { rests: restsOfBases(basis) }),
      },
      ...(undetermined ? [open(t('answer.ask'))] : []),
    ];
  }

  function note(outcome: ClaimOutcome, code: string): Block {
    const said = says(code);
    const title = isNoteCode(code) ? say(`note.${code}.title`) : '';
    const text = said?.text ?? (isNoteCode(code) ? say(`note.${code}.text`) : '');
    const basis = said?.basis ?? noteBasis(outcome, code);
    return {
      as: 'text',
      text: title === '' ? text : t('sheet.refused', { title, text }),
      ...(basis && { rests: restsOfBases(basis) }),
    };
  }
}

const open = (text: string): Block => ({ as: 'text', tone: 'open', text });
