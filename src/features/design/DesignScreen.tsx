import { useTranslation } from 'react-i18next';
import { addTexts } from '@/i18n/add-texts.ts';
import { designEn } from '@/i18n/design.en.ts';
import { designZhCN } from '@/i18n/design.zh-CN.ts';
import { Screen } from '@/shared/ui/Screen.tsx';
import { Actions } from './Actions.tsx';
import { Bars } from './Bars.tsx';
import { Choices } from './Choices.tsx';
import { Colours } from './Colours.tsx';
import { Fields } from './Fields.tsx';
import { Figures } from './Figures.tsx';
import { Measures } from './Measures.tsx';
import { Messages } from './Messages.tsx';

addTexts({ 'zh-CN': designZhCN, en: designEn });

/** The design system, shown by itself: its colours and measures, and every component in each of its states. */
export function DesignScreen() {
  const { t } = useTranslation();
  return (
    <Screen title={t('design.title')}>
      <p>{t('design.intro')}</p>
      <Colours />
      <Measures />
      <Actions />
      <Fields />
      <Choices />
      <Figures />
      <Bars />
      <Messages />
    </Screen>
  );
}
