import type { ComponentChildren } from 'preact';
import { text } from '../../../platform/text.ts';
import { ActionBar } from '../../ui/ActionBar.tsx';
import { Button } from '../../ui/Button.tsx';
import styles from './call.module.css';

interface CallBarProps {
  /** No question follows: the main button ends the call. */
  isLast: boolean;
  line: ComponentChildren;
  onMain: () => void;
  onBack: (() => void) | null;
  onEnd: () => void;
}

/** The foot of a running call. */
export function CallBar({ isLast, line, onMain, onBack, onEnd }: CallBarProps) {
  return (
    <ActionBar line={line}>
      <Button look="primary" wide onClick={onMain}>
        {text(isLast ? 'callEnd' : 'callNextQuestion')}
        <span class={styles.mainKey} aria-hidden="true">
          {text(isLast ? 'keyCtrlEnter' : 'keyEnter')}
        </span>
      </Button>
      {onBack && <Button onClick={onBack}>{text('callBack')}</Button>}
      {!isLast && (
        <Button look="text" onClick={onEnd}>
          {text('callEnd')}
        </Button>
      )}
    </ActionBar>
  );
}
