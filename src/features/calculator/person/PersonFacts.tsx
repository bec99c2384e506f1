import { useTranslation } from 'react-i18next';
import type { Pack } from '@/engine/index.ts';
import { hasEnrolments } from '@/shared/draft/needs.ts';
import { useDraft } from '@/shared/draft/store.ts';
import { readYear } from '@/shared/input/date.ts';
import { ChoiceGroup } from '@/shared/ui/ChoiceGroup.tsx';
import { TextField } from '@/shared/ui/TextField.tsx';
import { AlreadyUsed } from './AlreadyUsed.tsx';
import { MoreFacts } from './MoreFacts.tsx';
import { useEnrolments, useStatuses } from './options.ts';
import { useDraftText } from './use-draft-text.ts';
import styles from './person.module.css';

/** Who the person is: what every region asks, and on demand what holds for some people only. */
export function PersonFacts({ pack }: { readonly pack: Pack | undefined }) {
  const { t } = useTranslation();
  const status = useDraft((state) => state.draft.status);
  const enrolment = useDraft((state) => state.draft.enrolment);
  const edit = useDraft((state) => state.edit);
  const year = useDraftText('year');
  const statuses = useStatuses();
  const enrolments = useEnrolments();
  return (
    <section className={styles['facts']} aria-labelledby="person-title">
      <h2 id="person-title">{t('person.title')}</h2>
      <div className={styles['few']}>
        <ChoiceGroup
          legend={t('person.status')}
          arrange="segments"
          options={statuses}
          value={status}
          onChange={(chosen) => edit((draft) => ({ ...draft, status: chosen }))}
        />
        {pack && hasEnrolments(pack) && (
          <ChoiceGroup
            legend={t('person.enrolment')}
            arrange="segments"
            options={enrolments}
            value={enrolment}
            onChange={(chosen) => edit((draft) => ({ ...draft, enrolment: chosen }))}
          />
        )}
        <TextField
          {...year}
          label={t('person.year')}
          hint={t('person.yearHint')}
          width="year"
          tidy={readYear}
          numeric
        />
      </div>
      <div>
        {pack && <AlreadyUsed pack={pack} />}
        <MoreFacts pack={pack} />
      </div>
    </section>
  );
}
