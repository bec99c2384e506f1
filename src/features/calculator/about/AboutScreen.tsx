import { useTranslation } from 'react-i18next';
import { aboutEn } from '@/i18n/about.en.ts';
import { aboutZhCN } from '@/i18n/about.zh-CN.ts';
import { addTexts } from '@/i18n/add-texts.ts';
import { Screen } from '@/shared/ui/Screen.tsx';
import { Abilities } from './Abilities.tsx';
import { Documents } from './Documents.tsx';
import { Host } from './Host.tsx';
import { NotDone } from './NotDone.tsx';

addTexts({ 'zh-CN': aboutZhCN, en: aboutEn });

/** Who offers the page, as of when, by which documents it reckons, and what it can do in this browser. */
export function AboutScreen() {
  const { t } = useTranslation();
  return (
    <Screen title={t('nav.about')}>
      <Host />
      <Abilities />
      <Documents />
      <NotDone />
    </Screen>
  );
}
