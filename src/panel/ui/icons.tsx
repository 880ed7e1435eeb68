import type { ComponentChildren } from 'preact';

// One family: 24 grid, 1.75 stroke, round ends, no fill, in the text's colour, hidden from screen readers.

interface IconProps {
  /** 18 pixels at the usual text size, 15 in small text; they grow with the user's text. */
  size?: 'usual' | 'small';
}

const SIZES = { usual: '1.125rem', small: '0.9375rem' };

function Icon({ size = 'usual', children }: IconProps & { children: ComponentChildren }) {
  return (
    <svg
      width={SIZES[size]}
      height={SIZES[size]}
      viewBox="0 0 24 24"
      fill="none"
      stroke="currentColor"
      stroke-width="1.75"
      stroke-linecap="round"
      stroke-linejoin="round"
      aria-hidden="true"
    >
      {children}
    </svg>
  );
}

export const CheckIcon = (props: IconProps) => (
  <Icon {...props}>
    <path d="m5 12.5 4.5 4.5L19 7.5" />
  </Icon>
);

export const ChevronDownIcon = (props: IconProps) => (
  <Icon {...props}>
    <path d="m7 10 5 5 5-5" />
  </Icon>
);

export const InfoIcon = (props: IconProps) => (
  <Icon {...props}>
    <circle cx="12" cy="12" r="8.5" />
    <path d="M12 11.5V16M12 8v.01" />
  </Icon>
);

export const BackIcon = (props: IconProps) => (
  <Icon {...props}>
    <path d="M19 12H5m6-6-6 6 6 6" />
  </Icon>
);

export const PlusIcon = (props: IconProps) => (
  <Icon {...props}>
    <path d="M12 5v14M5 12h14" />
  </Icon>
);

export const UndoIcon = (props: IconProps) => (
  <Icon {...props}>
    <path d="M8.5 14.5 4 10l4.5-4.5" />
    <path d="M4 10h10.5a5 5 0 0 1 0 10H12" />
  </Icon>
);

export const MailIcon = (props: IconProps) => (
  <Icon {...props}>
    <rect x="3.5" y="5.5" width="17" height="13" rx="2" />
    <path d="m4 7.5 8 6 8-6" />
  </Icon>
);

export const SettingsIcon = (props: IconProps) => (
  <Icon {...props}>
    <path d="M4 8h8m5.5 0H20M4 16h2.5m5.5 0h8" />
    <circle cx="14.75" cy="8" r="2.5" />
    <circle cx="9.25" cy="16" r="2.5" />
  </Icon>
);
