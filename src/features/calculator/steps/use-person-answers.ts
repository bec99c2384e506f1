import { useTranslation } from 'react-i18next';
import { useCode } from '@/i18n/use-code.ts';
import { useText } from '@/i18n/use-text.ts';
import type { Asking } from './asking.ts';
import { isUnsure } from './is-unsure.ts';
import { registeredConditions, registeredDiseases } from './registered.ts';
import type { AnswersTo } from './said.ts';

/** What was answered about the person. */
export function usePersonAnswers({
  draft,
  chosen,
  open,
  pack,
}: Asking): AnswersTo<'region' | 'status' | 'enrolment' | 'conditions' | 'registered'> {
  const { t } = useTranslation();
  const say = useCode();
  const text = useText();
  const registered = registeredDiseases(draft);
  const named = (pack?.diseases ?? []).filter(({ id }) => registered.includes(id));
  const combined = isUnsure({ draft, chosen }) ? t('steps.unsureTaken') : t('steps.combined');
  const list = (names: readonly string[]): string =>
    names.length === 0 ? t('steps.none') : names.join(t('ui.and'));
  return {
    region: [{ label: t('steps.regionShort'), answer: open && text(open.pack.name) }],
    status: [{ label: t('person.status'), answer: say(`value.status.${draft.status}`) }],
    enrolment: [
      {
        label: t('steps.enrolmentShort'),
        answer: draft.enrolment === 'combined' ? combined : t('steps.pooledOnly'),
      },
    ],
    conditions: [
      {
        label: t('more.conditions'),
        answer: list(registeredConditions(draft).map((condition) => say(`value.conditions.${condition}`))),
      },
    ],
    registered: [{ label: t('more.specialDiseases'), answer: list(named.map(({ name }) => text(name))) }],
  };
}
