import { useTranslation } from 'react-i18next';
import { useParams } from 'wouter';
import { RegionScreen } from '../region/RegionScreen.tsx';
import { pathOfReadings } from './path-of-readings.ts';
import { ReadingsOf } from './ReadingsOf.tsx';

/** The clauses with two meanings and the assumptions of a region, and what each is worth in this case. */
export function ReadingsScreen() {
  const { t } = useTranslation();
  const { policy } = useParams();
  return (
    <RegionScreen title={t('nav.readings')} named={policy} pathOf={pathOfReadings}>
      {(pack) => <ReadingsOf pack={pack} />}
    </RegionScreen>
  );
}
