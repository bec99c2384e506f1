import { useTranslation } from 'react-i18next';
import { useDraft } from '@/shared/draft/store.ts';
import { SAMPLES } from './samples/samples.ts';

interface SampleSaid {
  readonly title: string;
  readonly text: string;
}

/** That what is shown began as a sample, and what to look at in it; undefined where it did not. */
export function useSampleSaid(): SampleSaid | undefined {
  const { t } = useTranslation();
  const id = useDraft(({ draft }) => draft.sample);
  if (id === undefined) return undefined;
  const sample = SAMPLES.find((known) => known.id === id);
  return {
    title: sample ? t('sample.named', { title: t(sample.title) }) : t('sample.mark'),
    text: `${sample ? `${t(sample.shows)} ` : ''}${t('sample.text')}`,
  };
}
