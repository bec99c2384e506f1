import { useTranslation } from 'react-i18next';
import { today } from '@/shared/input/today.ts';
import { useKeep } from '@/shared/keep/keep-store.ts';

/** A name for what gives way to a link, which no kept case has: saving under a name replaces what has it. */
export function useNameToKeep(): string {
  const { t } = useTranslation();
  const keeping = useKeep((state) => state.keeping);
  const taken = new Set(keeping.state === 'on' ? keeping.kept.cases.map(({ name }) => name) : []);
  const name = t('sharing.keptName', { at: today() });
  let free = name;
  for (let nth = 2; taken.has(free); nth += 1) free = t('sharing.keptNameNth', { name, nth });
  return free;
}
