import { useTranslation } from 'react-i18next';

/** A line of the summary of what is wrong, with the name of its field before it unless it says it. */
export function useErrorLine(): (label: string, problem: string) => string {
  const { t } = useTranslation();
  return (label, problem) =>
    problem.toLowerCase().includes(label.toLowerCase()) ? problem : t('visit.errorLine', { label, problem });
}
