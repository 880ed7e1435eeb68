export interface Spread {
  median: number;
  p95: number;
  samples: number;
}

/** Median and 95th percentile (nearest rank), in the unit of the samples, to a hundredth. */
export function spread(samples: readonly number[]): Spread {
  const sorted = [...samples].sort((one, other) => one - other);
  const at = (share: number) => sorted[Math.max(0, Math.ceil(share * sorted.length) - 1)] ?? Number.NaN;
  return { median: rounded(at(0.5)), p95: rounded(at(0.95)), samples: sorted.length };
}

export const rounded = (value: number): number => Math.round(value * 100) / 100;

export const ratio = (one: number, other: number): number => rounded(one / other);

/** The middle of some figures, to a hundredth. */
export const median = (samples: readonly number[]): number => spread(samples).median;
