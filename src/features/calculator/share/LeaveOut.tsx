import { useTranslation } from 'react-i18next';
import { WITHHELD, type Withheld } from '@/shared/links/link.ts';
import { Checkbox } from '@/shared/ui/Checkbox.tsx';
import { FieldSet } from '@/shared/ui/FieldSet.tsx';

interface LeaveOutProps {
  readonly withheld: readonly Withheld[];
  readonly onChange: (withheld: readonly Withheld[]) => void;
}

/** What is not to be in the link. */
export function LeaveOut({ withheld, onChange }: LeaveOutProps) {
  const { t } = useTranslation();
  return (
    <FieldSet legend={t('sharing.leaveOut')}>
      {() =>
        WITHHELD.map((each) => (
          <Checkbox
            key={each}
            label={t(`sharing.withheld.${each}`)}
            hint={t(`sharing.withheldHint.${each}`)}
            checked={withheld.includes(each)}
            onChange={(checked) =>
              onChange(WITHHELD.filter((known) => (known === each ? checked : withheld.includes(known))))
            }
          />
        ))
      }
    </FieldSet>
  );
}
