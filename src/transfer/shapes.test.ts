import * as v from 'valibot';
import { describe, expect, it, vi } from 'vitest';
import { wordings } from '../languages/wording.ts';
import { DEFAULT_SETTINGS } from '../settings.ts';
import { bundleText } from './bundle.ts';
import { createBundleReader } from './read-bundle.ts';
import { FULL, HEAD, ITEMS } from './records.fixture.ts';
import { settingFields } from './setting-shapes.ts';
import { OUTCOMES, QUESTIONS, REASONS } from './shape-ids.ts';
import { address, stamp } from './shape-parts.ts';
import { opportunityFields } from './shapes.ts';

// The settings of a browser that has none.
vi.mock('webextension-polyfill', () => ({ default: {} }));

describe('what travels', () => {
  it('is every field of an entry: a new one in the model needs a shape', () => {
    const apart = ['id', 'changedAt', 'notes', 'lesson'];
    const fields = Object.keys(FULL).filter((name) => !apart.includes(name));
    expect(Object.keys(opportunityFields).sort()).toEqual(fields.sort());
  });

  it('comes back whole: no part of a field is lost on the way', () => {
    const reader = createBundleReader();
    const items = reader.push([...bundleText(HEAD, ITEMS)].join(''));
    const end = reader.end();
    expect(reader.problems).toEqual([]);
    expect(end.head).toEqual(HEAD);
    expect([...items, ...end.items]).toEqual(ITEMS);
  });

  it('is every setting, each as it is at first', () => {
    expect(Object.keys(settingFields).sort()).toEqual(Object.keys(DEFAULT_SETTINGS).sort());
    for (const [name, shape] of Object.entries(settingFields)) {
      expect(v.is(shape, DEFAULT_SETTINGS[name as keyof typeof DEFAULT_SETTINGS]), name).toBe(true);
      expect(v.is(shape, { anything: 'else' }), name).toBe(false);
    }
  });

  it('names what the texts name', () => {
    const { outcomes, reasons, guide } = wordings.en;
    expect([...OUTCOMES].sort()).toEqual(Object.keys(outcomes).sort());
    expect([...REASONS].sort()).toEqual(Object.keys(reasons).sort());
    expect([...QUESTIONS].sort()).toEqual(Object.keys(guide.questions).sort());
  });
});

describe('an address to open', () => {
  it.each([
    'https://mail.google.com/mail/u/0/#inbox/t1',
    'https://outlook.office.com',
    'https://outlook.cloud.microsoft/mail/0/id/AAQk%3D',
  ])('may be %s', (words) => {
    expect(v.is(address, words)).toBe(true);
    expect(() => new URL(words)).not.toThrow();
  });

  it.each([
    'javascript:alert(1)',
    'JaVaScRiPt://mail.google.com/%0aalert(1)',
    'data:text/html,<script>alert(1)</script>',
    'http://mail.google.com/',
    'https://mail.google.com@evil.example/',
    'https://mail.google.com\\@evil.example/',
    'https://xn--googl-fsa.example/',
    'https://1.2.3.4.5/',
    'https://evil.example:99999/',
    'https://',
    ' https://mail.google.com/',
    'https://mail.google.com/ onclick',
    'file:///etc/passwd',
  ])('may not be %s', (words) => expect(v.is(address, words)).toBe(false));
});

describe('a stamp from a file', () => {
  it('is none of a year to come that would stop the clock', () => {
    expect(v.is(stamp, '0mwlxp91c-0000-dev1')).toBe(true);
    expect(v.is(stamp, 'zzzzzzzzz-zzzz-dev1')).toBe(false);
    expect(v.is(stamp, '0mwlxp91c-0000-')).toBe(false);
  });
});
