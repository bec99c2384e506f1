import type { Dimension, PackProblem } from '@/engine/index.ts';
import { type CodeKey, useCode } from '@/i18n/use-code.ts';
import { ProblemList } from '@/shared/ui/ProblemList.tsx';

export function PackProblems({ problems }: { readonly problems: readonly PackProblem[] }) {
  const say = useCode();
  /** `status=retired date=2023-01-01` in words. */
  const inWords = (combination: string): string =>
    combination
      .split(' ')
      .map((part) => {
        const [name = '', value = ''] = part.split('=');
        const dimension = say(`dimension.${name as Dimension}`);
        const word = name === 'date' ? value : say(`value.${name}.${value}` as CodeKey);
        return `${dimension} = ${word}`;
      })
      .join(' · ');
  return (
    <ProblemList
      problems={problems.map(({ path, code, detail }) => {
        const combination = detail?.['combination'];
        const words = combination === undefined ? {} : { combination: inWords(combination) };
        return {
          key: `${path} ${code} ${JSON.stringify(detail)}`,
          path,
          text: say(`packProblem.${code}`, { ...detail, ...words }),
        };
      })}
    />
  );
}
