import { useTranslation } from 'react-i18next';
import type { CaseProblem } from '@/engine/index.ts';
import { useCode } from '@/i18n/use-code.ts';
import { ProblemList } from '@/shared/ui/ProblemList.tsx';
import { usePlaceName } from './place-name.ts';

/** Everything that is wrong with a file, each at its place: in words, and as the file writes it. */
export function CaseProblems({ problems }: { readonly problems: readonly CaseProblem[] }) {
  const { t } = useTranslation();
  const say = useCode();
  const placeName = usePlaceName();
  if (problems.some(({ code }) => code === 'not-json')) return <p>{t('files.notCase')}</p>;
  if (problems.some(({ path, code }) => path === 'format' && code === 'bad-format'))
    return (
      <>
        <p>{t('files.notCase')}</p>
        <p>{t('files.policyFile')}</p>
      </>
    );
  return (
    <>
      <p>{t('files.wrong')}</p>
      <ProblemList
        problems={problems.map(({ path, code }) => {
          const where = placeName(path);
          const problem = say(`caseProblem.${code}`);
          return {
            key: path,
            path,
            text: where === undefined ? problem : t('files.problem', { where, problem }),
          };
        })}
      />
    </>
  );
}
