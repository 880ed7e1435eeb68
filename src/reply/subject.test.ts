import { describe, expect, it } from 'vitest';
import { wordings } from '../languages/wording.ts';
import { plainSubject, projectIn, roleIn } from './subject.ts';
import { knownWords } from './words.ts';

const words = knownWords(wordings);

describe('plainSubject', () => {
  it.each([
    ['RE: Re: Fwd: Data platform', 'Data platform'],
    ['Re[2]: AW: WG: Antw: Data platform', 'Data platform'],
    ['[EXTERNAL] Re: [Sales] Data platform [#4411]', 'Data platform'],
    ['RV: Propuesta', 'Propuesta'],
    ['Réf : Refonte du portail', 'Refonte du portail'],
    ['回复：Data platform', 'Data platform'],
    ['Reform of the fleet', 'Reform of the fleet'],
    [null, ''],
  ])('of %j is %j', (subject, plain) => {
    expect(plainSubject(subject)).toBe(plain);
  });
});

describe('projectIn', () => {
  it.each([
    ['Re: Data platform proposal', 'Data platform'],
    ['Your proposal for the data platform', 'Data platform'],
    ['Quick update on the data platform', 'Data platform'],
    ['Northwind - Data platform proposal', 'Data platform'],
    ['Proposal: Data platform', 'Data platform'],
    ['Data platform project', 'Data platform'],
    ['Website redesign - phase 2', 'Website redesign - phase 2'],
    ['Pitch deck redesign', 'Pitch deck redesign'],
    ['RV: Propuesta para el rediseño de la tienda online', 'Rediseño de la tienda online'],
    ['Programa de ventas', 'Programa de ventas'],
    ['TR: Devis pour la refonte du site', 'Refonte du site'],
    ['Proposition d’accompagnement commercial', 'Accompagnement commercial'],
    ['{{company}} $& | fallback [[x]] y', '{{company}} $& | fallback [[x]] y'],
  ])('in %j is %j', (subject, project) => {
    expect(projectIn(subject, ['Northwind'], words)).toBe(project);
  });

  it.each([
    [null],
    ['Re:'],
    ['Our proposal'],
    ['Quick update'],
    ['An update from us'],
    ['Re: Decision'],
    ['Proposal v3'],
    ['Offre 2211'],
    ['Following up'],
    ['Thank you for your proposal'],
    ['Decisión sobre el proyecto'],
    ['Suite à votre proposition'],
    ['Can we talk?'],
    ['We went with somebody else'],
    ['Northwind'],
    ['A subject that goes on for so long that it names nothing'],
    ['Pneumonoultramicroscopicsilicovolcanoconiosis-and-its-consequences'],
  ])('in %j is none', (subject) => {
    expect(projectIn(subject, ['Northwind'], words)).toBeNull();
  });
});

describe('roleIn', () => {
  it.each([
    ['Your application for Product lead at Northwind', 'Product lead'],
    ['Your application for the Data analyst position', 'Data analyst'],
    ['Northwind | Application for the role of Data analyst', 'Data analyst'],
    ['Tu candidatura para el puesto de Técnico de datos', 'Técnico de datos'],
    ['Votre candidature au poste de Chargé de projet', 'Chargé de projet'],
    ['Candidature - Chargée de communication', 'Chargée de communication'],
    ['Your application to Northwind: Senior Analyst', 'Senior Analyst'],
  ])('in %j is %j', (subject, role) => {
    expect(roleIn(subject, ['Northwind'], words)).toBe(role);
  });

  it.each([
    ['Your application'],
    ['Application 99812'],
    ['Your application to Northwind'],
    ['An update from Northwind'],
    [null],
  ])('in %j is none', (subject) => {
    expect(roleIn(subject, ['Northwind'], words)).toBeNull();
  });
});
