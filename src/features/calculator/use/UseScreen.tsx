import { useTranslation } from 'react-i18next';
import { useParams } from 'wouter';
import { RegionScreen } from './RegionScreen.tsx';
import { askedIn, pathOfUse } from './path-of-use.ts';
import { UseOfAccount } from './UseOfAccount.tsx';

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
