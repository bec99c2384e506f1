import { useTranslation } from 'react-i18next';
import { explainAnswer, type OpenPack, type RequestStep } from '@/engine/index.ts';
import type { Draft } from '@/shared/draft/draft.ts';
import { EMPTY_REGION } from '@/shared/draft/draft.ts';
import { isBegun, type RequestDraft } from '@/shared/draft/request.ts';
import { showAmount } from '@/shared/input/amount.ts';
import { useFigureName } from '../account/use-figure-name.ts';
import { usePack } from '../pack.ts';
import { answered } from '../requests/answers.ts';
import { isPaidFor } from '../requests/payers.ts';
import { stepLabel } from '../requests/step-label.ts';
import { useCount } from '../requests/use-count.ts';
import { useRequestName } from '../requests/use-request-name.ts';
import { useStepSentences } from '../requests/use-step-sentences.ts';
import { useStepWords } from '../requests/use-step-words.ts';
import { useSummary } from '../requests/use-summary.ts';
import type { Block, Line } from './block.ts';
import { restsOfBases } from './rests-of.ts';
import { useLine } from './use-line.ts';

/** The calculations that are no visits, each with its answer and the steps that lead to it. */
export function useRequestBlocks(): (draft: Draft, open: OpenPack) => readonly Block[] {
  const { t } = useTranslation();
  const pack = usePack();
  const requestName = useRequestName();
  const figureName = useFigureName();
  const summary = useSummary();
  const sentences = useStepSentences();
  const stepWords = useStepWords();
  const count = useCount();
  const line = useLine();
  return (draft, open) => {
    const begun = draft.requests.filter(isBegun);
    if (begun.length === 0) return [];
    const region = draft.regions[draft.policy ?? ''] ?? EMPTY_REGION;
    return [
      { as: 'heading', level: 2, text: t('requests.title') },
      ...begun.flatMap((request) => ofRequest(request, region, open)),
    ];
  };

  function ofRequest(request: RequestDraft, region: typeof EMPTY_REGION, open: OpenPack): readonly Block[] {
    const { answer } = answered(request, region, open);
    const name = requestName(request);
    const kind = t(`requests.kind.${request.kind}.title`);
    const title = { as: 'heading', level: 3, text: name === '' ? kind : `${kind} · ${name}` } as const;
    if (answer === undefined) return [title, { as: 'text', tone: 'open', text: t('sheet.unanswered') }];
    if (answer.reason === 'not-specified')
      return [title, { as: 'text', tone: 'open', text: t('requests.noTerms.title') }];
    if (answer.reason === 'missing-parameter')
      return [
        title,
        {
          as: 'text',
          tone: 'open',
          text: `${t('requests.reply.parameter')} ${answer.missing.map(figureName).join(t('ui.and'))}`,
        },
      ];
    const paidFor = pack !== undefined && isPaidFor(pack, request.payer);
    const { steps, total } = explainAnswer(answer);
    return [
      title,
      { as: 'text', text: summary(answer, paidFor) },
      {
        as: 'lines',
        lines: [
          ...steps.map((each) => ofStep(each.step, each.explanation, paidFor)),
          ...(total
            ? [
                line({
                  label: t('sheet.together'),
                  amount: showAmount(total.figure),
                  weight: 'sum',
                  of: total,
                }),
              ]
            : []),
        ],
      },
    ];
  }

  function ofStep(
    step: RequestStep,
    explanation: ReturnType<typeof explainAnswer>['steps'][number]['explanation'],
    paidFor: boolean,
  ): Line {
    const { key, share } = stepLabel(step, { paidFor });
    const label = t(key, { share });
    const says = sentences(step);
    if (explanation === undefined || step.name === 'no-allowance')
      return { label, amount: stepWords(step), how: says, rests: restsOfBases(step.basis) };
    const amount = 'count' in explanation ? count(explanation) : showAmount(explanation.figure);
    return line({ label, amount, says, of: explanation });
  }
}
