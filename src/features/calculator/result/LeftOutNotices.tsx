import { useTranslation } from 'react-i18next';
import { useCode } from '@/i18n/use-code.ts';
import { LEFT_OUT_CODES, type LeftOut, type LeftOutCode } from '@/shared/draft/left-out.ts';
import { Notice } from '@/shared/ui/Notice.tsx';
import { usePack } from '../pack.ts';
import { useLeftOutName } from './left-out-name.ts';

const TEXTS: Readonly<Record<LeftOutCode, string>> = {
  'no-such-enrolment': 'leftOut.noSuchEnrolment',
  'no-such-parameter': 'leftOut.noSuchParameter',
  'no-such-reading': 'leftOut.noSuchReading',
  'no-such-option': 'leftOut.noSuchOption',
  'no-such-limit': 'leftOut.noSuchLimit',
  'no-such-disease': 'leftOut.noSuchDisease',
  'no-class-b-share': 'leftOut.noClassBShare',
  'no-date-yet': 'result.noDateYet',
  'not-needed': 'leftOut.notNeeded',
};

/** What was entered and is not counted: each kind said once, with the names of what it concerns. */
export function LeftOutNotices({ leftOut }: { readonly leftOut: readonly LeftOut[] }) {
  const { t } = useTranslation();
  const say = useCode();
  const pack = usePack();
  const nameOf = useLeftOutName();
  const only = pack?.enrolments[0];
  const enrolment = only === undefined ? '' : say(`value.enrolment.${only}`);
  return LEFT_OUT_CODES.map((code) => {
    const names = [...new Set(leftOut.filter((each) => each.code === code).map(nameOf))];
    if (names.length === 0) return undefined;
    return (
      <Notice key={code}>
        <p>{t(TEXTS[code], { enrolment })}</p>
        <ul>
          {names.map((name) => (
            <li key={name}>{name}</li>
          ))}
        </ul>
      </Notice>
    );
  });
}
