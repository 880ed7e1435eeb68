import button from '../../ui/Button.module.css';
import styles from './Import.module.css';

interface FilePickerProps {
  label: string;
  look: 'primary' | 'quiet';
  onFiles: (files: readonly File[]) => void;
}

/**
 * A native file field that lies unseen over the words of a button: its own words are the browser's, and it takes
 * drops as well as keys.
 */
export function FilePicker({ label, look, onFiles }: FilePickerProps) {
  return (
    <span class={`${button.button} ${button[look]} ${styles.picker}`}>
      <span aria-hidden="true">{label}</span>
      <input
        type="file"
        class={styles.pickerField}
        aria-label={label}
        title=""
        onChange={(event) => {
          const files = [...(event.currentTarget.files ?? [])];
          // The same file can be chosen again once it is mended.
          event.currentTarget.value = '';
          onFiles(files);
        }}
      />
    </span>
  );
}
