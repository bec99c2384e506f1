import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '@/shared/ui/Button.tsx';
import { CopyButton } from '@/shared/ui/CopyButton.tsx';
import { CopyLine } from '@/shared/ui/CopyLine.tsx';
import { FieldLink } from '@/shared/ui/FieldLink.tsx';
import { FileButton } from '@/shared/ui/FileButton.tsx';
import { LinkButton } from '@/shared/ui/LinkButton.tsx';
import { LinkList } from '@/shared/ui/LinkList.tsx';
import { PhoneLink } from '@/shared/ui/PhoneLink.tsx';
import { ReadAloud } from '@/shared/ui/ReadAloud.tsx';
import { SkipLink } from '@/shared/ui/SkipLink.tsx';
import { UndoBar } from '@/shared/ui/UndoBar.tsx';
import styles from './design.module.css';
import { Group } from './Group.tsx';
import { Specimen } from './Specimen.tsx';

const nothing = (): void => undefined;

/** What is pressed. */
export function Actions() {
  const { t } = useTranslation();
  const [pressed, setPressed] = useState(true);
  const [removed, setRemoved] = useState(true);
  return (
    <Group title={t('design.actions.title')} intro={t('design.actions.intro')}>
      <Specimen name="Button" when={t('design.button.when')} whenNot={t('design.button.whenNot')}>
        <div className={styles['line']}>
          <Button look="primary">{t('design.button.primary')}</Button>
          <Button>{t('design.button.plain')}</Button>
          <Button look="quiet">{t('design.button.quiet')}</Button>
          <Button aria-pressed={pressed} onClick={() => setPressed(!pressed)}>
            {t('design.button.pressed')}
          </Button>
          <Button disabled>{t('design.button.disabled')}</Button>
        </div>
      </Specimen>
      <Specimen name="LinkButton" when={t('design.linkButton.when')} whenNot={t('design.linkButton.whenNot')}>
        <div className={styles['line']}>
          <LinkButton to="/" look="primary">
            {t('design.linkButton.primary')}
          </LinkButton>
          <LinkButton to="/all">{t('nav.all')}</LinkButton>
          <LinkButton to="/files" look="quiet">
            {t('nav.files')}
          </LinkButton>
        </div>
      </Specimen>
      <Specimen name="LinkList" when={t('design.linkList.when')} whenNot={t('design.linkList.whenNot')}>
        <LinkList
          links={[
            { to: '/account', label: t('nav.account'), hint: t('design.linkList.hint') },
            { to: '/left-open', label: t('nav.leftOpen') },
          ]}
        />
        <LinkList
          arrange="line"
          links={[
            { to: '/design', label: t('nav.design'), current: true },
            { to: '/all', label: t('nav.all') },
          ]}
        />
      </Specimen>
      <Specimen name="FileButton" when={t('design.fileButton.when')} whenNot={t('design.fileButton.whenNot')}>
        <div className={styles['line']}>
          <FileButton accept=".json" look="plain" onFile={nothing}>
            {t('design.fileButton.plain')}
          </FileButton>
          <FileButton accept=".json" onFile={nothing}>
            {t('design.fileButton.quiet')}
          </FileButton>
        </div>
      </Specimen>
      <Specimen name="CopyButton" when={t('design.copyButton.when')} whenNot={t('design.copyButton.whenNot')}>
        <CopyButton text={t('design.copyButton.sample')} of={t('design.copyButton.sample')} />
      </Specimen>
      <Specimen name="CopyLine" when={t('design.copyLine.when')} whenNot={t('design.copyLine.whenNot')}>
        <CopyLine text={t('design.copyLine.sample')} />
      </Specimen>
      <Specimen name="ReadAloud" when={t('design.readAloud.when')} whenNot={t('design.readAloud.whenNot')}>
        <p>{t('design.readAloud.sample')}</p>
        <ReadAloud text={[t('design.readAloud.sample')]} />
      </Specimen>
      <Specimen name="UndoBar" when={t('design.undoBar.when')} whenNot={t('design.undoBar.whenNot')}>
        <UndoBar
          text={removed ? t('design.undoBar.removed') : ''}
          action={t('history.undo')}
          onUndo={() => setRemoved(false)}
        />
        {!removed && <Button onClick={() => setRemoved(true)}>{t('design.undoBar.remove')}</Button>}
      </Specimen>
      <Specimen name="FieldLink" when={t('design.fieldLink.when')} whenNot={t('design.fieldLink.whenNot')}>
        <p>
          <FieldLink to="design-text">{t('design.fieldLink.sample')}</FieldLink>
        </p>
      </Specimen>
      <Specimen name="PhoneLink" when={t('design.phoneLink.when')} whenNot={t('design.phoneLink.whenNot')}>
        <p>
          <PhoneLink phone="12393" />
        </p>
        <PhoneLink phone="12393" asButton>
          {t('elderly.call')}
        </PhoneLink>
        <p>
          <PhoneLink phone={t('design.phoneLink.two')} />
        </p>
      </Specimen>
      <Specimen name="SkipLink" when={t('design.skipLink.when')} whenNot={t('design.skipLink.whenNot')}>
        <div className={styles['line']}>
          <SkipLink to="main">{t('design.skipLink.sample')}</SkipLink>
          <p className={styles['soft']}>{t('design.skipLink.hidden')}</p>
        </div>
      </Specimen>
    </Group>
  );
}
