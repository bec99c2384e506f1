import { Button, type Look } from './Button.tsx';
import styles from './UndoBar.module.css';

interface UndoBarProps {
  /** What was just done; empty where nothing was, or another action followed. */
  readonly text: string;
  readonly action: string;
  /** `primary` where another way to take something back stands on the page too. */
  readonly look?: Look;
  readonly onUndo: () => void;
}

/** Says what was done and takes it back. It never takes the focus and stays until the next action. */
export function UndoBar({ text, action, look = 'plain', onUndo }: UndoBarProps) {
  return (
    <output className={styles['live']}>
      {text !== '' && (
        <span className={styles['bar']}>
          <span className={styles['text']}>{text}</span>
          <Button look={look} onClick={onUndo}>
            {action}
          </Button>
        </span>
      )}
    </output>
  );
}
