import { useTranslation } from 'react-i18next';
import { canSave, saveFile } from '@/shared/files/save-file.ts';
import { Button } from '@/shared/ui/Button.tsx';
import { Notice } from '@/shared/ui/Notice.tsx';
import { TextArea } from '@/shared/ui/TextArea.tsx';

interface KeptRawProps {
  readonly state: 'damaged' | 'newer';
  readonly raw: string;
}

/** What is kept and cannot be read here, as it stands there, for the person to take elsewhere. */
export function KeptRaw({ state, raw }: KeptRawProps) {
  const { t } = useTranslation();
  return (
    <>
      <Notice kind="problem" title={state === 'newer' ? t('keeping.newer') : t('keeping.damaged')}>
        <p>{t('keeping.rawText')}</p>
      </Notice>
      {canSave() && (
        <Button onClick={() => saveFile('gongji-kept.json', new Blob([raw], { type: 'application/json' }))}>
          {t('keeping.rawFile')}
        </Button>
      )}
      <TextArea label={t('keeping.raw')} value={raw} />
    </>
  );
}
