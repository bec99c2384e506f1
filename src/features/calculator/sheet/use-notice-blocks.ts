import { useTranslation } from 'react-i18next';
import { isResultNoteCode, type ResultNoteCode } from '@/i18n/codes.ts';
import { useCode } from '@/i18n/use-code.ts';
import type { Draft } from '@/shared/draft/draft.ts';
import type { Evaluation } from '@/shared/draft/evaluate.ts';
import { codeToSay } from '../problems.ts';
import { useLeftOutName } from '../result/left-out-name.ts';
import { useSays } from '../result/use-says.ts';
import { useVisitName } from '../visits/visit-name.ts';
import type { Block } from './block.ts';
import type { Choices } from './choices.ts';
import { leftOutOnSheet } from './left-out-on-sheet.ts';
import { restsOfBases } from './rests-of.ts';

/** What tells something about the account. */
const OF_ACCOUNT: ReadonlySet<ResultNoteCode> = new Set<ResultNoteCode>([
  'account-balance-incomplete',
  'account-use-not-specified',
]);

/** What there is to know of the result as a whole, and everything entered that is not in it. */
export function useNoticeBlocks(): (
  evaluation: Evaluation,
  draft: Draft,
  choices: Choices,
) => readonly Block[] {
  const { t } = useTranslation();
  const say = useCode();
  const says = useSays();
  const leftOutName = useLeftOutName();
  const visitName = useVisitName();
  return ({ settlement, setAside, leftOut, problems }, draft, choices) => {
    const names = [...new Set(leftOutOnSheet(leftOut, choices).map(leftOutName))];
    const notes = (settlement?.notes ?? [])
      .filter(isResultNoteCode)
      .filter((code) => choices.person || !OF_ACCOUNT.has(code));
    const visits = draft.visits.filter(({ id }) => setAside.includes(id));
    if (names.length + notes.length + visits.length === 0) return [];
    return [
      { as: 'heading', level: 2, text: t('sheet.notes') },
      ...notes.map((code) => ofNote(code, String(settlement?.case.year))),
      ...(visits.length > 0
        ? [{ as: 'text', tone: 'open', text: t('result.setAside', { count: visits.length }) } as const]
        : []),
      ...visits.map((visit): Block => {
        const found = problems.find(({ field }) => field.startsWith(`visits.${visit.id}.`));
        const entry = visit[(found?.field.split('.')[2] ?? 'id') as keyof typeof visit];
        const why = found ? say(`caseProblem.${codeToSay(found.code, entry)}`) : '';
        return { as: 'text', text: t('sheet.setAside', { date: visit.date, name: visitName(visit), why }) };
      }),
      ...(names.length > 0
        ? [{ as: 'text', text: t('sheet.leftOut', { list: names.join(t('ui.and')) }) } as const]
        : []),
    ];
  };

  function ofNote(code: ResultNoteCode, year: string): Block {
    const said = code === 'past-stated-term' ? undefined : says(code);
    const text = said?.text ?? say(`resultNote.${code}.text`, { year });
    return {
      as: 'text',
      text: t('sheet.refused', { title: say(`resultNote.${code}.title`, { year }), text }),
      ...(said && { rests: restsOfBases(said.basis) }),
    };
  }
}
