import { readFileSync } from 'node:fs';
import type { Language } from './say.ts';

export type RegionId = 'baoji' | 'shiyan' | 'kaifeng' | 'sichuan-provincial' | 'dingxi';

type Text = Readonly<Record<Language, string>>;

/** What the journeys need of a pack: its words, and its rates to damage them. */
interface PackFile {
  id: string;
  name: Text;
  readonly version: string;
  pinyin: string;
  readonly document: {
    readonly number: string | null;
    readonly title: Text;
    readonly inForceFrom: { readonly date: string };
  };
  readonly parameters: readonly { readonly id: string; readonly label: Text }[];
  readonly readings: readonly {
    readonly id: string;
    readonly question: Text;
    readonly options: readonly { readonly id: string; readonly label: Text }[];
  }[];
  readonly deductibles: readonly { readonly amount: Row[] }[];
  readonly coverages: readonly { readonly rate: Row[] }[];
  readonly leftOpen: readonly { readonly id: string; readonly what: Text }[];
  readonly guide: readonly { readonly id: string; readonly title: Text; readonly text: Text }[];
}

interface Row {
  readonly when: Readonly<Record<string, string>>;
  is: string;
}

/** The pack as the host publishes it. */
export function packFile(id: RegionId): PackFile {
  const file = new URL(`../../public/policies/${id}.json`, import.meta.url);
  return JSON.parse(readFileSync(file, 'utf8')) as PackFile;
}

export const regionName = (id: RegionId, language: Language): string => packFile(id).name[language];

export function parameterLabel(region: RegionId, id: string, language: Language): string {
  const parameter = packFile(region).parameters.find((each) => each.id === id);
  if (parameter === undefined) throw new Error(`${region} has no parameter ${id}`);
  return parameter.label[language];
}

export function optionLabel(region: RegionId, id: string, language: Language): string {
  const options = packFile(region).readings.flatMap((reading) => reading.options);
  const option = options.find((each) => each.id === id);
  if (option === undefined) throw new Error(`${region} has no option ${id}`);
  return option.label[language];
}
