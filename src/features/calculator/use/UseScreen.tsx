import { useTranslation } from 'react-i18next';
import { useParams } from 'wouter';
import { addTexts } from '@/i18n/add-texts.ts';
import { accountUseEn } from '@/i18n/use.en.ts';
import { accountUseZhCN } from '@/i18n/use.zh-CN.ts';
import { RegionScreen } from '../region/RegionScreen.tsx';
import { askedIn, pathOfUse } from './path-of-use.ts';
import { UseOfAccount } from './UseOfAccount.tsx';

addTexts({ 'zh-CN': accountUseZhCN, en: accountUseEn });

/** Whether the account of a region may pay for something: asked question by question, each at an address of its own. */
export function UseScreen() {
  const { t } = useTranslation();
  const { policy, ...parts } = useParams();
  const asked = askedIn(parts);
  return (
    <RegionScreen title={t('nav.use')} named={policy} pathOf={(id) => pathOfUse(id, asked)}>
      {(pack) => <UseOfAccount pack={pack} asked={asked} />}
    </RegionScreen>
  );
}
