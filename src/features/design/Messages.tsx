import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '@/shared/ui/Button.tsx';
import { Disclosure } from '@/shared/ui/Disclosure.tsx';
import { LiveSentence } from '@/shared/ui/LiveSentence.tsx';
import { Notice } from '@/shared/ui/Notice.tsx';
import { ProblemList } from '@/shared/ui/ProblemList.tsx';
import styles from './design.module.css';
import { Group } from './Group.tsx';
import { Specimen } from './Specimen.tsx';

/** What the page says beside the figures, and how a screen is built. */
export function Messages() {
  const { t } = useTranslation();
  const [times, setTimes] = useState(0);
  return (
    <Group title={t('design.messages.title')} intro={t('design.messages.intro')}>
      <Specimen name="Notice" when={t('design.notice.when')} whenNot={t('design.notice.whenNot')}>
        <Notice title={t('design.notice.information')}>
          <p>{t('design.notice.text')}</p>
        </Notice>
        <Notice kind="open" title={t('design.notice.open')}>
          <p>{t('answer.ask')}</p>
        </Notice>
        <Notice kind="problem" title={t('part.notLoaded')}>
          <p>{t('part.notLoadedText')}</p>
        </Notice>
      </Specimen>
      <Specimen
        name="ProblemList"
        when={t('design.problemList.when')}
        whenNot={t('design.problemList.whenNot')}
      >
        <ProblemList
          problems={[{ key: 'total', path: 'claims[0].total', text: t('design.problemList.text') }]}
        />
      </Specimen>
      <Specimen name="Disclosure" when={t('design.disclosure.when')} whenNot={t('design.disclosure.whenNot')}>
        <div>
          <Disclosure summary={t('more.summary')} aside={t('more.aside')}>
            <p>{t('design.disclosure.content')}</p>
          </Disclosure>
          <Disclosure summary={t('scope.notComputed')} open>
            <p>{t('design.disclosure.content')}</p>
          </Disclosure>
        </div>
      </Specimen>
      <Specimen
        name="LiveSentence"
        when={t('design.liveSentence.when')}
        whenNot={t('design.liveSentence.whenNot')}
      >
        <Button onClick={() => setTimes(times + 1)}>{t('design.liveSentence.say')}</Button>
        <LiveSentence text={times === 0 ? '' : t('design.liveSentence.said', { times })} />
      </Specimen>
      <Specimen name="Screen" when={t('design.screen.when')} whenNot={t('design.screen.whenNot')}>
        <p className={styles['soft']}>{t('design.screen.here')}</p>
      </Specimen>
    </Group>
  );
}
