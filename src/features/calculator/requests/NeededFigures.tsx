import { useTranslation } from 'react-i18next';
import { useEvaluation } from '../Workspace.tsx';
import { ParameterField } from '../account/ParameterField.tsx';
import type { Answered } from './answers.ts';
import styles from './requests.module.css';

/** The published figures that the answers rest on, asked once for all of them. */
export function NeededFigures({ of }: { readonly of: readonly Answered[] }) {
  const { t } = useTranslation();
  const evaluation = useEvaluation();
  const needs = evaluation?.needs.forRequests ?? [];
  const parameters = evaluation?.pack.parameters.filter(({ id }) => needs.includes(id)) ?? [];
  if (parameters.length === 0 || of.every(({ request }) => request.kind !== 'contribution')) return undefined;
  return (
    <div className={styles['needed']}>
      {of.length > 1 && <h2>{t('requests.figures.many')}</h2>}
      {parameters.map((parameter) => (
        <ParameterField key={parameter.id} parameter={parameter} />
      ))}
    </div>
  );
}
