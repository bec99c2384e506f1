import type { Pack } from '@/engine/index.ts';

/** A pack that does not know what its diseases are called. @param name what stands in their place */
export const packWithoutDiseases = (pack: Pack, name: string): Pack => ({
  ...pack,
  diseases: pack.diseases.map((disease) => ({ ...disease, name: { 'zh-CN': name, en: name } })),
});
