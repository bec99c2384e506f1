import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { addTexts } from '@/i18n/add-texts.ts';
import { caseCodeEn } from '@/i18n/case-code.en.ts';
import { caseCodeZhCN } from '@/i18n/case-code.zh-CN.ts';
import { type CaseCodeProblem, readCaseCode } from '@/shared/case-code/case-code.ts';
import type { Draft } from '@/shared/draft/draft.ts';
import { useOpeningWanted } from '@/shared/draft/use-opening-wanted.ts';
import { useFindPolicy } from '@/shared/packs/policy.ts';
import { Button } from '@/shared/ui/Button.tsx';
import { TextField } from '@/shared/ui/TextField.tsx';
import { useRegions } from '../region/use-regions.ts';
import styles from './case-code.module.css';

addTexts({ 'zh-CN': caseCodeZhCN, en: caseCodeEn });

export const CODE_FIELD = 'case-code';

/** Why a number opens nothing; `not-loaded` where the rules of its region could not be had. */
const PROBLEMS: Readonly<Record<CaseCodeProblem | 'not-loaded', string>> = {
  empty: 'caseCode.empty',
  'not-digits': 'caseCode.notDigits',
  incomplete: 'caseCode.incomplete',
  mistyped: 'caseCode.mistyped',
  newer: 'caseCode.newer',
  'no-region': 'caseCode.noRegion',
  'other-pack': 'caseCode.otherPack',
  damaged: 'caseCode.damaged',
  'not-loaded': 'caseCode.notLoaded',
};

interface CaseCodeFieldProps {
  /** @param otherPack whether the number was made by other rules of the region */
  readonly onRead: (draft: Draft, otherPack: boolean) => void;
  /** A number is looked up: what was said of another one holds no longer. */
  readonly onAsked?: () => void;
}

/** A number that somebody reads out: what is to become of its case is for the screen to say. */
export function CaseCodeField({ onRead, onAsked }: CaseCodeFieldProps) {
  const { t } = useTranslation();
  const regions = useRegions();
  const find = useFindPolicy();
  const opening = useOpeningWanted();
  const [typed, setTyped] = useState('');
  const [problem, setProblem] = useState<keyof typeof PROBLEMS>();
  const read = async (): Promise<void> => {
    onAsked?.();
    const standing = opening();
    const ids = regions.map(({ id }) => id);
    const result = await readCaseCode(typed, ids, find).catch(() => undefined);
    if (standing() === 'left') return;
    if (result?.ok === true) {
      setTyped('');
      onRead(result.draft, result.otherPack);
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
        label={t('caseCode.label')}
        error={problem && t(PROBLEMS[problem])}
        numeric
        value={typed}
        onChange={(text) => {
          setTyped(text);
          setProblem(undefined);
        }}
      />
      <Button type="submit">{t('caseCode.open')}</Button>
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
