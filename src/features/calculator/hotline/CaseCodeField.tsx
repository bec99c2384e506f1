import { useState } from 'react';
import { flushSync } from 'react-dom';
import { useTranslation } from 'react-i18next';
import { type CaseCodeProblem, readCaseCode } from '@/shared/case-code/case-code.ts';
import { useOpeningWanted } from '@/shared/draft/use-opening-wanted.ts';
import { useFindPolicy } from '@/shared/packs/policy.ts';
import { Button } from '@/shared/ui/Button.tsx';
import { TextField } from '@/shared/ui/TextField.tsx';
import { callersStore } from './callers.ts';
import styles from './hotline.module.css';
import { useRegions } from './use-regions.ts';

export const CODE_FIELD = 'hotline-code';

/** Why a number opens nothing; `not-loaded` where the rules of its region could not be had. */
const PROBLEMS: Readonly<Record<CaseCodeProblem | 'not-loaded', string>> = {
  empty: 'hotline.code.empty',
  'not-digits': 'hotline.code.notDigits',
  incomplete: 'hotline.code.incomplete',
  mistyped: 'hotline.code.mistyped',
  newer: 'hotline.code.newer',
  'no-region': 'hotline.code.noRegion',
  'other-pack': 'hotline.code.otherPack',
  damaged: 'hotline.code.damaged',
  'not-loaded': 'hotline.code.notLoaded',
};

interface CaseCodeFieldProps {
  /** @param otherPack whether the number was made by other rules of the region */
  readonly onOpened: (otherPack: boolean) => void;
}

/** The number that a caller reads out: it becomes the present case, and the one before is put aside. */
export function CaseCodeField({ onOpened }: CaseCodeFieldProps) {
  const { t } = useTranslation();
  const regions = useRegions();
  const find = useFindPolicy();
  const opening = useOpeningWanted();
  const [typed, setTyped] = useState('');
  const [problem, setProblem] = useState<keyof typeof PROBLEMS>();
  const read = async (): Promise<void> => {
    const standing = opening();
    const ids = regions.map(({ id }) => id);
    const result = await readCaseCode(typed, ids, find).catch(() => undefined);
    if (standing() === 'left') return;
    if (result?.ok === true) {
      flushSync(() => callersStore.getState().take(result.draft));
      setTyped('');
      onOpened(result.otherPack);
    } else {
      setProblem(result?.problem ?? 'not-loaded');
      sayWhatIsWrong();
    }
  };
  return (
    <form
      className={styles['code']}
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        void read();
      }}
    >
      <TextField
        id={CODE_FIELD}
        label={t('hotline.code.label')}
        error={problem && t(PROBLEMS[problem])}
        numeric
        value={typed}
        onChange={(text) => {
          setTyped(text);
          setProblem(undefined);
        }}
      />
      <Button type="submit">{t('hotline.code.open')}</Button>
    </form>
  );
}

/** A problem is held back while its field is being typed in: whoever asked for it has typed to the end. */
function sayWhatIsWrong(): void {
  const field = document.getElementById(CODE_FIELD);
  if (field !== document.activeElement) return;
  field?.blur();
  field?.focus();
}
