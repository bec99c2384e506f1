import { useEffect, useRef } from 'react';
import { FormProvider, useForm, useWatch } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import type { OpenPack } from '@/engine/index.ts';
import { isForItsDays } from '@/shared/draft/care.ts';
import type { Visit } from '@/shared/draft/draft.ts';
import { draftStore } from '@/shared/draft/store.ts';
import { Button } from '@/shared/ui/Button.tsx';
import { BillFields } from './BillFields.tsx';
import { CareFields } from './CareFields.tsx';
import { Preview } from './Preview.tsx';
import { useFollowSaved } from './use-follow-saved.ts';
import { useKeepTyped } from './use-keep-typed.ts';
import { VisitErrors } from './VisitErrors.tsx';
import { visitResolver } from './visit-resolver.ts';
import styles from './visits.module.css';

export interface VisitFormProps {
  readonly visit: Visit;
  readonly title: string;
  /** The word for giving up what was typed. */
  readonly cancel: string;
  readonly open: OpenPack | undefined;
  /** Whether the form was asked for, and so takes the focus. */
  readonly focused: boolean;
  readonly onSave: (visit: Visit) => void;
  /** undefined where there is nothing to go back to. */
  readonly onCancel: (() => void) | undefined;
}

/** One visit, asked for in the order in which a bill has it; as it was left where it was typed in before. */
export function VisitForm({ visit, title, cancel, open, focused, onSave, onCancel }: VisitFormProps) {
  const { t } = useTranslation();
  const heading = useRef<HTMLHeadingElement>(null);
  const form = useForm<Visit>({
    defaultValues: draftStore.getState().form.unsaved[visit.id] ?? visit,
    resolver: visitResolver(open),
    shouldFocusError: false,
  });
  useKeepTyped(form);
  useFollowSaved(form, visit);
  const { handleSubmit, trigger, formState } = form;
  const { isSubmitted } = formState;
  const care = useWatch({ control: form.control, name: 'care' });
  useEffect(() => {
    if (!isSubmitted) return undefined;
    return form.subscribe({ formState: { values: true }, callback: () => void trigger() });
  }, [form, isSubmitted, trigger]);
  // Judged again once there is a policy to judge by, or another one.
  useEffect(() => {
    if (isSubmitted && open) void trigger();
  }, [isSubmitted, open, trigger]);
  useEffect(() => {
    if (focused) heading.current?.focus();
  }, [focused]);
  const pack = open?.pack;
  const forItsDays = isForItsDays(care, pack);
  return (
    <FormProvider {...form}>
      <form
        className={styles['form']}
        noValidate
        aria-labelledby="visit-form-title"
        onSubmit={(event) => void handleSubmit(onSave)(event)}
      >
        <h3 id="visit-form-title" tabIndex={-1} ref={heading}>
          {title}
        </h3>
        <VisitErrors />
        <CareFields pack={pack} />
        {!forItsDays && <BillFields pack={pack} />}
        {!forItsDays && open && <Preview open={open} />}
        <div className={styles['buttons']}>
          <Button type="submit" look="primary">
            {t('visit.save')}
          </Button>
          {onCancel && <Button onClick={onCancel}>{cancel}</Button>}
        </div>
      </form>
    </FormProvider>
  );
}
