import { describe, expect, it, vi } from 'vitest';
import { offHere } from './off.ts';

const off = (
  clients: ('gmail' | 'outlook')[],
  accounts: string[],
  email: string | null = 'Sam@Reed.example',
) => {
  const account = vi.fn(() => (email === null ? null : { name: null, email }));
  const here = offHere({ id: 'gmail', account }, { off: () => ({ clients, accounts }) });
  return { here, looks: account.mock.calls.length };
};

describe('where the extension is off', () => {
  it('is a whole client, whatever the account is', () => {
    expect(off(['gmail'], ['sam@reed.example'])).toEqual({
      here: { client: 'gmail', account: null },
      looks: 0,
    });
    expect(off(['outlook'], [])).toEqual({ here: null, looks: 0 });
  });

  it('is one account, however its address is written; looked at only where some account is off', () => {
    const here = { client: 'gmail', account: 'sam@reed.example' };
    expect(off([], ['sam@reed.example'])).toEqual({ here, looks: 1 });
    expect(off([], ['jo@reed.example']).here).toBeNull();
    expect(off([], ['sam@reed.example'], null).here).toBeNull();
    expect(off([], [])).toEqual({ here: null, looks: 0 });
  });
});
