import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useParams } from 'wouter';
import { addTexts } from '@/i18n/add-texts.ts';
import { guideEn } from '@/i18n/guide.en.ts';
import { guideTablesEn } from '@/i18n/guide-tables.en.ts';
import { guideTablesZhCN } from '@/i18n/guide-tables.zh-CN.ts';
import { guideZhCN } from '@/i18n/guide.zh-CN.ts';
import { requestsEn } from '@/i18n/requests.en.ts';
import { requestsZhCN } from '@/i18n/requests.zh-CN.ts';
import { accountUseEn } from '@/i18n/use.en.ts';
import { accountUseZhCN } from '@/i18n/use.zh-CN.ts';
import { RegionScreen } from '../region/RegionScreen.tsx';
import { Guide } from './Guide.tsx';
import { OtherCity } from './OtherCity.tsx';
import { OTHER_CITY, pathOfGuide } from './path-of-guide.ts';

addTexts({
  'zh-CN': { ...guideZhCN, ...guideTablesZhCN, ...requestsZhCN, ...accountUseZhCN },
  en: { ...guideEn, ...guideTablesEn, ...requestsEn, ...accountUseEn },
});

/** Questions and figures of a region, searched in Chinese, pinyin, initials and English. */
export function GuideScreen() {
  const { t } = useTranslation();
  const { policy, entry } = useParams();
  const [typed, setTyped] = useState('');
  const isOther = policy === OTHER_CITY;
  return (
    <RegionScreen
      title={t('nav.guide')}
      named={isOther ? undefined : policy}
      pathOf={(id) => pathOfGuide(id, isOther ? undefined : entry)}
      beyond={{
        to: pathOfGuide(OTHER_CITY),
        label: t('guide.otherCity.short'),
        shown: isOther ? <OtherCity /> : undefined,
      }}
    >
      {(pack, open) => <Guide pack={pack} open={open} entry={entry} typed={typed} onType={setTyped} />}
    </RegionScreen>
  );
}
