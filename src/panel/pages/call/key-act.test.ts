import { describe, expect, it } from 'vitest';
import { callAct } from './key-act.ts';

const NO_KEY = {
  ctrlKey: false,
  shiftKey: false,
  altKey: false,
  metaKey: false,
  repeat: false,
  isComposing: false,
};
const EMPTY = { isEmpty: true, isLast: false, choices: 1 };
const WRITTEN = { ...EMPTY, isEmpty: false };
const LAST = { ...EMPTY, isLast: true };
const press = (key: string, how: Partial<typeof NO_KEY> = {}, standing = EMPTY) =>
  callAct({ ...NO_KEY, key, ...how }, standing);

describe('keys in the call', () => {
  it('go on by Enter, with and without notes, and by Space only without', () => {
    expect(press('Enter')).toBe('next');
    expect(press('Enter', {}, WRITTEN)).toBe('next');
    expect(press(' ')).toBe('next');
    expect(press(' ', {}, WRITTEN)).toBeNull();
  });

  it('write a new line by Shift+Enter', () => {
    expect(press('Enter', { shiftKey: true })).toBeNull();
  });

  it('go back by Ctrl+←, and pause by Esc', () => {
    expect(press('ArrowLeft', { ctrlKey: true }, WRITTEN)).toBe('back');
    expect(press('ArrowLeft')).toBeNull();
    expect(press('Escape', {}, WRITTEN)).toBe('pause');
  });

  it('belong to a word that is being composed', () => {
    for (const key of ['Enter', ' ', 'Escape', '1']) expect(press(key, { isComposing: true })).toBeNull();
  });

  it('do not run through the questions when they are held down', () => {
    expect(press('Enter', { repeat: true })).toBe('nothing');
    expect(press(' ', { repeat: true })).toBe('nothing');
    expect(press('a', { repeat: true })).toBeNull();
  });

  it('end no call by Enter or Space, only by the main button', () => {
    expect(press('Enter', {}, LAST)).toBeNull();
    expect(press(' ', {}, LAST)).toBeNull();
    expect(press('Enter', { ctrlKey: true }, LAST)).toBe('main');
    expect(press('Enter', { metaKey: true })).toBe('main');
  });

  it('choose what was raised by digits, while nothing is written', () => {
    const probe = { ...EMPTY, choices: 5 };
    expect(press('1', {}, probe)).toEqual({ choose: 0 });
    expect(press('5', {}, probe)).toEqual({ choose: 4 });
    expect(press('6', {}, probe)).toBeNull();
    expect(press('1', {}, { ...probe, isEmpty: false })).toBeNull();
    expect(press('1')).toBeNull();
  });
});
