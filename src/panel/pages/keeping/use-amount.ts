import { useEffect, useState } from 'preact/hooks';
import type { KeptAmount } from '../../safety-services.ts';
import { useServices } from '../../services.ts';

/** `failed`: it could not be counted. */
export type Amount = KeptAmount | 'reading' | 'failed';

/** How much is kept, live. */
export function useAmount(): Amount {
  const { privacy, records, copies } = useServices();
  const [amount, setAmount] = useState<Amount>('reading');
  useEffect(() => {
    let turn = 0;
    const read = async () => {
      const mine = ++turn;
      const read = await privacy.amount().catch(() => 'failed' as const);
      if (mine === turn) setAmount(read);
    };
    void read();
    const stops = [records.onChange(() => void read()), copies.onChange(() => void read())];
    return () => {
      turn = -1;
      for (const stop of stops) stop();
    };
  }, [privacy, records, copies]);
  return amount;
}

/** The amount once it is known. */
export const counted = (amount: Amount): KeptAmount | null => (typeof amount === 'string' ? null : amount);
