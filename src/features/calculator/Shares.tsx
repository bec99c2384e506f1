import { useTranslation } from 'react-i18next';
import type { Fen } from '@/engine/index.ts';
import { Amount } from '@/shared/ui/Amount.tsx';

interface SharesProps {
  readonly fund: Fen;
  readonly you: Fen;
}

/** Who pays what of a visit, in a line. */
export function Shares({ fund, you }: SharesProps) {
  const { t } = useTranslation();
  return (
    <>
      <span>
        {t('share.fund')} <Amount value={fund} payer="fund" />
      </span>
      <span>
        {t('share.you')} <Amount value={you} payer="you" />
      </span>
    </>
  );
}
