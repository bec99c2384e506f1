import { useTranslation } from 'react-i18next';
import { useParams } from 'wouter';
import { addTexts } from '@/i18n/add-texts.ts';
import { guideEn } from '@/i18n/guide.en.ts';
import { guideZhCN } from '@/i18n/guide.zh-CN.ts';
import { leftOpenEn } from '@/i18n/left-open.en.ts';
import { leftOpenZhCN } from '@/i18n/left-open.zh-CN.ts';
import { RegionScreen } from '../region/RegionScreen.tsx';
import { LeftOpen } from './LeftOpen.tsx';
import { pathOfLeftOpen } from './path-of-left-open.ts';

addTexts({ 'zh-CN': { ...leftOpenZhCN, ...guideZhCN }, en: { ...leftOpenEn, ...guideEn } });

/** What the document of a region leaves open: all of it, or the one point that the address names. */
export function LeftOpenScreen() {
  const { t } = useTranslation();
  const { policy, entry } = useParams();
  return (
    <RegionScreen title={t('nav.leftOpen')} named={policy} pathOf={(id) => pathOfLeftOpen(id)}>
      {(pack) => <LeftOpen pack={pack} entry={entry} />}
    </RegionScreen>
  );
}
