import { useTranslation } from 'react-i18next';
import { useConfig } from '@/shared/config/config-file.ts';
import { useLackingRegions } from '@/shared/packs/policy-index.ts';
import { Notice } from '@/shared/ui/Notice.tsx';
import { ProblemList } from '@/shared/ui/ProblemList.tsx';

/** What those who offer the page wrote of it and does not hold, for them to mend. */
export function ConfigProblems() {
  const { t } = useTranslation();
  const { config, problems } = useConfig();
  const lacking = useLackingRegions();
  return (
    <>
      {problems.length > 0 && (
        <Notice kind="problem" title={t('about.config.wrong')}>
          <p>{t('about.config.wrongText')}</p>
          <ProblemList
            problems={problems.map(({ key, code }) => ({
              key: `${key}:${code}`,
              path: key,
              text: t(`about.config.${code}`),
            }))}
          />
        </Notice>
      )}
      {lacking.length > 0 && (
        <Notice kind="problem" title={t('about.config.lacking')}>
          <p>
            {t(
              lacking.length === config.regions?.length
                ? 'about.config.lackingAll'
                : 'about.config.lackingSome',
              {
                ids: lacking.join(t('ui.and')),
              },
            )}
          </p>
        </Notice>
      )}
    </>
  );
}
