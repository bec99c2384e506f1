import { Button } from './Button.tsx';
import styles from './UndoBar.module.css';

interface UndoBarProps {
  /** What was just done; empty where nothing was, or another action followed. */
  readonly text: string;
  readonly action: string;
  readonly onUndo: () => void;
}

/** Says what was done and takes it back. It never takes the focus and stays until the next action. */
export function UndoBar({ text, action, onUndo }: UndoBarProps) {
  return (
    <output className={styles['live']}>
      {text !== '' && (
        <span className={styles['bar']}>
          <span className={styles['text']}>{text}</span>
          <Button onClick={onUndo}>{action}</Button>
        </span>
      )}
    </output>
  );
}
