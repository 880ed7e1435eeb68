import { describe, expect, it } from 'vitest';
import { isMachine, organisationOf } from './address.ts';

describe('organisationOf', () => {
  it.each([
    ['dana@northwind.example', 'Northwind'],
    ['dana@mail.northwind.co.uk', 'Northwind'],
    ['marta@grupo-alba.example', 'Grupo Alba'],
    ['no-reply@talent.brightwater.example', 'Brightwater'],
    ['dana@gmail.com', null],
    ['dana@yahoo.co.uk', null],
    ['jobs@mail.greenhouse.io', null],
    ['dana@localhost', null],
    ['northwind.example', null],
    [null, null],
  ])('of %j is %j', (email, organisation) => {
    expect(organisationOf(email)).toBe(organisation);
  });
});

describe('isMachine', () => {
  it.each([
    ['no-reply@northwind.example', true],
    ['jobs.noreply@northwind.example', true],
    ['noreply+4411@northwind.example', true],
    ['ne-pas-repondre@mairie.example', true],
    ['noresponder@grupoalba.example', true],
    ['reply@northwind.example', false],
    ['nora.reply@northwind.example', false],
    [null, false],
  ])('of %j is %j', (email, expected) => {
    expect(isMachine(email)).toBe(expected);
  });
});
