import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addressOf, type LogView, plainView, viewOf } from './address.ts';
import { NO_FILTERS } from './filters.ts';

const PLAIN: LogView = { search: '', filters: NO_FILTERS, sort: null };
const view = (set: Partial<LogView['filters']>, rest: Partial<LogView> = {}): LogView => ({
  ...PLAIN,
  ...rest,
  filters: { ...NO_FILTERS, ...set },
});

const anyUnits = fc
  .array(fc.oneof(fc.nat({ max: 0xffff }), fc.nat({ max: 0x7f })), { maxLength: 8 })
  .map((units) => String.fromCharCode(...units));
const aName = fc.oneof(
  anyUnits,
  fc.constantFrom('', 'Acme', 'acme ', 'A,B', 'a&b=c', 'Élan', '100%', 'x%2Cy'),
);
const aDay = fc.oneof(
  fc.constant(null),
  fc.constantFrom('2026-01-01', '2026-12-31', '2026-02-30', '0000-01-01', 'soon', ''),
);
const some = <T>(...values: T[]) => fc.array(fc.constantFrom(...values), { maxLength: 4 });

const aView: fc.Arbitrary<LogView> = fc.record({
  search: fc.oneof(anyUnits, fc.constantFrom('price -budget', '"data, platform" ', '  ', 'a&b#c?d/e')),
  sort: fc.constantFrom(null, 'change', 'no', 'organisation', 'due'),
  filters: fc.record({
    statuses: some('asked', 'nudged', 'closed'),
    kinds: some('sales', 'job'),
    outcomes: some('competitor', 'unknown', 'in_house'),
    reasons: some('price_value', 'not_said', 'other'),
    organisations: fc.array(aName, { maxLength: 4 }),
    competitors: fc.array(aName, { maxLength: 4 }),
    tags: fc.array(aName, { maxLength: 4 }),
    languages: some('', 'en', 'es', 'EN', 'x y'),
    secondChances: some('none', 'won'),
    from: aDay,
    to: aDay,
    hasOpenAction: fc.boolean(),
    isDue: fc.boolean(),
  }),
});

describe('addressOf', () => {
  it.each<[LogView, string]>([
    [PLAIN, '#/log'],
    [view({}, { search: 'price “cut”', sort: 'no' }), '#/log?q=price%20%E2%80%9Ccut%E2%80%9D&sort=no'],
    [view({ statuses: ['nudged', 'asked', 'asked'] }), '#/log?status=asked,nudged'],
    [view({ from: '2026-01-01', isDue: true }), '#/log?from=2026-01-01&due=now'],
    [view({ from: '2026-02-01', to: '2026-01-01' }), '#/log?from=2026-01-01&to=2026-02-01'],
    [view({ organisations: ['Zeta', 'Acme, S.L.', 'acme s l'] }), '#/log?organisation=Acme%2C%20S.L.,Zeta'],
    [view({ competitors: [''] }), '#/log?competitor='],
    [view({ tags: ['b', ''], hasOpenAction: true }), '#/log?tag=,b&action=open'],
    [view({}, { sort: 'change' }), '#/log'],
    [view({}, { search: 'x', sort: 'change' }), '#/log?q=x&sort=change'],
  ])('of %j is %j', (given, expected) => {
    expect(addressOf(given)).toBe(expected);
  });

  it('is read back as the same view', () => {
    fc.assert(
      fc.property(aView, (given) => {
        expect(viewOf(addressOf(given))).toEqual(plainView(given));
      }),
      { numRuns: 1000 },
    );
  });

  it('is the same for the same view, however it is spelt', () => {
    const shuffled = aView.chain((given) =>
      fc.record({
        given: fc.constant(given),
        statuses: fc.shuffledSubarray([...given.filters.statuses], {
          minLength: given.filters.statuses.length,
        }),
        organisations: fc.shuffledSubarray([...given.filters.organisations], {
          minLength: given.filters.organisations.length,
        }),
      }),
    );
    fc.assert(
      fc.property(shuffled, ({ given, ...lists }) => {
        const other = { ...given, filters: { ...given.filters, ...lists } };
        expect(addressOf(other)).toBe(addressOf(given));
        expect(addressOf(plainView(given))).toBe(addressOf(given));
      }),
      { numRuns: 500 },
    );
  });

  it('tells different views apart', () => {
    fc.assert(
      fc.property(aView, aView, (one, other) => {
        if (addressOf(one) === addressOf(other)) expect(plainView(one)).toEqual(plainView(other));
      }),
    );
  });
});

describe('viewOf', () => {
  it.each([
    ['', PLAIN],
    ['#/log', PLAIN],
    ['#/log?', PLAIN],
    ['#/log?&&=&status&=x&__proto__=1&constructor=2', PLAIN],
    ['#/log?status=asked,lost,asked&reason=price&kind=', view({ statuses: ['asked'] })],
    ['#/log?status=nudged&status=asked', view({ statuses: ['asked', 'nudged'] })],
    ['#/log?q=100%&from=2026-02-30&to=tomorrow&sort=up', view({}, { search: '100%' })],
    ['#/log?q=a,b%2Cc', view({}, { search: 'a,b,c' })],
    ['#/log?due=1&action=yes', PLAIN],
    ['#/log?language=en,english,', view({ languages: ['', 'en'] })],
  ])('of %j is a valid view', (hash, expected) => {
    expect(viewOf(hash)).toEqual(expected);
  });

  it('takes any garbage, and its view has an address', () => {
    const piece = fc.oneof(
      anyUnits,
      fc.constantFrom('#/log?', '&', '=', ',', '%', 'q=', 'status=', 'tag=', 'from=2026-', 'sort=', 'asked'),
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 12 }), (pieces) => {
        const found = viewOf(pieces.join(''));
        expect(plainView(found)).toEqual(found);
        expect(viewOf(addressOf(found))).toEqual(found);
      }),
      { numRuns: 1000 },
    );
  });
});
