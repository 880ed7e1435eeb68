import { text } from '../../platform/text.ts';
import { keepListWidth, LEAST, MOST } from './list-width.ts';
import styles from './Wide.module.css';

const remInPixels = () => Number.parseFloat(getComputedStyle(document.documentElement).fontSize);

/** By keys in rem. */
const STEPS: Record<string, number> = { ArrowLeft: -1, ArrowRight: 1, Home: LEAST - MOST, End: MOST - LEAST };

/** The line between list and entry: dragged, or moved by the arrow keys. Widths in rem. */
export function Splitter({ width, onWidth }: { width: number; onWidth: (rem: number) => void }) {
  return (
    // biome-ignore lint/a11y/useSemanticElements: an `hr` cannot be moved.
    <div
      class={styles.splitter}
      role="separator"
      tabIndex={0}
      aria-orientation="vertical"
      aria-label={text('wideSplitter')}
      aria-valuenow={width}
      aria-valuemin={LEAST}
      aria-valuemax={MOST}
      onKeyDown={(event) => {
        const step = STEPS[event.key];
        if (step === undefined) return;
        event.preventDefault();
        onWidth(keepListWidth(width + step));
      }}
      onPointerDown={({ currentTarget, pointerId }) => currentTarget.setPointerCapture(pointerId)}
      onPointerMove={({ currentTarget, pointerId, clientX }) => {
        if (!currentTarget.hasPointerCapture(pointerId)) return;
        onWidth(keepListWidth(clientX / remInPixels()));
      }}
    />
  );
}
