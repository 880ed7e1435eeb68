import type { ComponentChildren, ComponentProps } from 'preact';
import styles from './Button.module.css';

type ButtonProps = ComponentProps<'button'> & {
  look?: 'primary' | 'quiet' | 'text';
  /** Takes the width that is left in its row. */
  wide?: boolean;
  icon?: ComponentChildren;
  /** What the button says while it works; it keeps its size and takes no second press. */
  working?: string | null;
};

/** A native button in one of three looks; one primary a page. */
export function Button({
  look = 'quiet',
  wide,
  icon,
  working = null,
  children,
  onClick,
  ...rest
}: ButtonProps) {
  return (
    <button
      type="button"
      {...rest}
      class={`${styles.button} ${styles[look]} ${wide ? styles.wide : ''}`}
      aria-busy={working !== null}
      onClick={(event) => {
        if (working === null) onClick?.(event);
      }}
    >
      {icon}
      <span class={styles.label}>
        <span class={working === null ? undefined : styles.away}>{children}</span>
        {working !== null && <span class={styles.working}>{working}</span>}
      </span>
    </button>
  );
}

/** Looks like a link and acts in place; for small steps beside a text. */
export function LinkButton({ children, ...rest }: ComponentProps<'button'>) {
  return (
    <button type="button" {...rest} class={styles.link}>
      {children}
    </button>
  );
}
