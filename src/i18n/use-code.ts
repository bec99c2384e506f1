import { useTranslation } from 'react-i18next';
import type { CaseProblemCode } from '@/engine/index.ts';
import type { Codes } from './codes.ts';

type Path<T> = {
  [K in keyof T & string]: T[K] extends string ? K : `${K}.${Path<T[K]>}`;
}[keyof T & string];

export type CodeKey = Path<Codes> | `caseProblem.${CaseProblemCode}`;

/** Says a code of the engine or of the loading of packs in the page's language. */
export function useCode(): (key: CodeKey, variables?: Readonly<Record<string, string>>) => string {
  const { t } = useTranslation('codes');
  return (key, variables = {}) => t(key, { ...variables });
}
