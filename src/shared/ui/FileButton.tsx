import { classes } from './classes.ts';
import styles from './FileButton.module.css';

interface FileButtonProps {
  readonly accept: string;
  readonly onFile: (file: File) => void;
  /** As of a Button. */
  readonly look?: 'plain' | 'quiet';
  readonly children: string;
}

/** Opens a file from the device; the same file can be opened again after it was changed. */
export function FileButton({ accept, onFile, look = 'quiet', children }: FileButtonProps) {
  return (
    <label className={styles['file']}>
      <input
        className={styles['input']}
        type="file"
        accept={accept}
        onChange={(event) => {
          const file = event.target.files?.[0];
          if (file) onFile(file);
          event.target.value = '';
        }}
      />
      <span className={classes(styles['face'], styles[look])}>{children}</span>
    </label>
  );
}
