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

export const EarIcon = (props: IconProps) => (
  <Icon {...props}>
    <path d="M7 9.5a5.25 5.25 0 1 1 10.5 0c0 4-4 4.75-4 8a3 3 0 0 1-5.5 1.75" />
    <path d="M10 10a2.25 2.25 0 1 1 3.25 2c-1 .5-1.25 1.25-1.25 2" />
  </Icon>
);

export const PauseIcon = (props: IconProps) => (
  <Icon {...props}>
    <path d="M9 6.5v11M15 6.5v11" />
  </Icon>
);

export const PlayIcon = (props: IconProps) => (
  <Icon {...props}>
    <path d="M8.5 6v12l9-6z" />
  </Icon>
);

export const CloseIcon = (props: IconProps) => (
  <Icon {...props}>
    <path d="m7 7 10 10M17 7 7 17" />
  </Icon>
);

export const OutsideIcon = (props: IconProps) => (
  <Icon {...props}>
    <path d="M13.5 4.5h6v6m0-6-9 9" />
    <path d="M18 14v4a1.5 1.5 0 0 1-1.5 1.5H6A1.5 1.5 0 0 1 4.5 18V7.5A1.5 1.5 0 0 1 6 6h4" />
  </Icon>
);

export const FileIcon = (props: IconProps) => (
  <Icon {...props}>
    <path d="M12 4.5v10m-4-4 4 4 4-4M5 19.5h14" />
  </Icon>
);

export const WindowIcon = (props: IconProps) => (
  <Icon {...props}>
    <rect x="3.5" y="5.5" width="17" height="13" rx="2" />
    <path d="M3.5 9.5h17M13 9.5v9" />
  </Icon>
);

export const MoonIcon = (props: IconProps) => (
  <Icon {...props}>
    <path d="M19.5 14.5A8 8 0 0 1 9.5 4.5a8 8 0 1 0 10 10" />
  </Icon>
);

export const ClockIcon = (props: IconProps) => (
  <Icon {...props}>
    <circle cx="12" cy="12" r="8.5" />
    <path d="M12 7.5V12l3 2" />
  </Icon>
);

export const BinIcon = (props: IconProps) => (
  <Icon {...props}>
    <path d="M4.5 6.5h15M9.5 6.5v-2h5v2" />
    <path d="m6.5 6.5.75 12a1.5 1.5 0 0 0 1.5 1.5h6.5a1.5 1.5 0 0 0 1.5-1.5l.75-12M10.25 10.5v5.5m3.5-5.5v5.5" />
  </Icon>
);

export const SearchIcon = (props: IconProps) => (
  <Icon {...props}>
    <circle cx="11" cy="11" r="6" />
    <path d="m15.5 15.5 4 4" />
  </Icon>
);

export const FilterIcon = (props: IconProps) => (
  <Icon {...props}>
    <path d="M4.5 7.5h15M7.5 12h9M10.5 16.5h3" />
  </Icon>
);

export const CalendarIcon = (props: IconProps) => (
  <Icon {...props}>
    <rect x="4" y="5.5" width="16" height="14.5" rx="2" />
    <path d="M4 10h16M8.5 3.5v4m7-4v4" />
  </Icon>
);

export const RepeatIcon = (props: IconProps) => (
  <Icon {...props}>
    <path d="M4.5 11V10a3 3 0 0 1 3-3h11m-3-3 3 3-3 3" />
    <path d="M19.5 13v1a3 3 0 0 1-3 3h-11m3 3-3-3 3-3" />
  </Icon>
);
