import { useTranslation } from 'react-i18next';
import { useCode } from '@/i18n/use-code.ts';
import type { TableProblem, TableProblemCode } from '@/shared/table/problem.ts';
import { codeToSay } from '../problems.ts';
import { COLUMN_NAMES } from './column-names.ts';

const SENTENCES: Readonly<Record<TableProblemCode, string>> = {
  'no-date': 'table.problem.noDate',
  'bad-date': 'table.problem.badDate',
  'serial-date': 'table.problem.serialDate',
  'no-year': 'table.problem.noYear',
  'no-level': 'table.problem.noLevel',
  'unclear-level': 'table.problem.unclearLevel',
  'half-a-level': 'table.problem.halfALevel',
  'level-or-pharmacy': 'table.problem.levelOrPharmacy',
  'no-total': 'table.problem.noTotal',
  negative: 'table.problem.negative',
  'three-decimals': 'table.problem.threeDecimals',
  'too-large': 'table.problem.tooLarge',
  'bad-amount': 'table.problem.badAmount',
  'unclear-care': 'table.problem.unclearCare',
  'other-care': 'table.problem.otherCare',
  'stay-or-not': 'table.problem.stayOrNot',
  'condition-or-not': 'table.problem.conditionOrNot',
  'disease-or-not': 'table.problem.diseaseOrNot',
  'unclear-disease': 'table.problem.unclearDisease',
  'unclear-birth': 'table.problem.unclearBirth',
  'unclear-condition': 'table.problem.unclearCondition',
  'unclear-place': 'table.problem.unclearPlace',
  'unclear-designation': 'table.problem.unclearDesignation',
  'unclear-emergency': 'table.problem.unclearEmergency',
  'unclear-prescriber': 'table.problem.unclearPrescriber',
  'split-amount': 'table.problem.splitAmount',
  'too-many-cells': 'table.problem.tooManyCells',
  torn: 'table.problem.torn',
};

/** One clear sentence on why a row cannot be taken, with its column and what stands there. */
export function useProblemSentence(): (problem: TableProblem) => string {
  const { t } = useTranslation();
  const say = useCode();
  return (each) => {
    const { column, text } = each;
    const problem =
      each.code === 'refused'
        ? say(`caseProblem.${codeToSay(each.refused, text)}`)
        : t(SENTENCES[each.code], { text, levels: t('table.levelWords'), cares: t('table.careWords') });
    if (column === undefined) return problem;
    const called = { column: t(COLUMN_NAMES[column]), text, problem };
    return text === '' ? t('table.atEmpty', called) : t('table.at', called);
  };
}
