import { Fragment } from 'react';
import { useTranslation } from 'react-i18next';
import { useText } from '@/i18n/use-text.ts';
import type { RequestDraft } from '@/shared/draft/request.ts';
import { FieldLink } from '@/shared/ui/FieldLink.tsx';
import { usePack } from '../pack.ts';
import { useProblems } from '../problems.ts';
import styles from './requests.module.css';
import { controlOf } from './use-request-field.ts';

interface Lack {
  readonly control: string;
  readonly name: string;
}

/** What a request still lacks before there is an answer, and what in it is wrong, each leading to its field. */
export function Unfinished({ request }: { readonly request: RequestDraft }) {
  const { t } = useTranslation();
  const text = useText();
  const pack = usePack();
  const problems = useProblems().flatMap(({ field, code }) =>
    lackAt(field).map((lack) => ({ ...lack, missing: code === 'missing-key' })),
  );
  const missing = problems.filter((problem) => problem.missing);
  const wrong = problems.filter((problem) => !problem.missing);
  return (
    <div className={styles['soft']}>
      {missing.length > 0 && <Lacks title={t('requests.reply.missing')} of={missing} />}
      {wrong.length > 0 && <Lacks title={t('requests.reply.wrong')} of={wrong} />}
    </div>
  );

  function lackAt(field: string): readonly Lack[] {
    const [list, id = '', key = ''] = field.split('.');
    if (list === 'parameters') {
      const label = pack?.parameters.find((known) => known.id === id)?.label;
      return label ? [{ control: `person-${field}`, name: text(label) }] : [];
    }
    if (list !== 'requests' || id !== request.id) return [];
    return [{ control: controlOf(id, key), name: t(`requests.field.${key}`) }];
  }
}

function Lacks({ title, of }: { readonly title: string; readonly of: readonly Lack[] }) {
  const { t } = useTranslation();
  return (
    <p>
      {title}
      {of.map(({ control, name }, index) => (
        <Fragment key={control}>
          {index > 0 && t('ui.and')}
          <FieldLink to={control}>{name}</FieldLink>
        </Fragment>
      ))}
    </p>
  );
}
