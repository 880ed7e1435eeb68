import type { MailPerson } from './mail.ts';

// Invented people on reserved domains.

const person = (name: string, email: string): MailPerson => ({ name, email });

export const sam = person('Sam Marlowe', 'sam@marlowe-studio.example');
export const samSignature = ['Sam Marlowe', 'Marlowe Studio · data and reporting', '+44 1632 960 144'];

export const dana = person('Dana Whitfield', 'dana@northwind.example');
export const marta = person('Marta Ruiz Ibáñez', 'marta.ruiz@grupo-alba.example');
export const jeanBaptiste = person(
  'Jean-Baptiste Lefebvre-Castellani',
  'jb.lefebvre-castellani@grand-chatellerault.example',
);
export const priya = person('Priya Raman', 'priya.raman@harbourline.example');
export const tom = person('Tom Okafor', 'tom.okafor@brackenhall.example');
export const nuria = person('Núria Casals', 'nuria@tallermarina.example');
export const council = person('Procurement, Ashcombe District Council', 'tenders@ashcombe-dc.example');
export const eleanor = person('Eleanor Voss', 'eleanor.voss@quayside-analytics.example');
export const applications = person('Meridian Talent', 'no-reply@apply.meridian-talent.example');
export const yusuf = person('Yusuf Demir', 'yusuf@lantern-foods.example');
export const ines = person('Inés Olmedo', 'ines.olmedo@riosalud.example');
export const letter = person('The Pricing Letter', 'hello@pricing-letter.example');
export const beatrix = person('Beatrix Holm', 'beatrix@fjordlight.example');
export const gareth = person('Gareth Pugh-Ellis', 'gareth@stonebridge-trust.example');
export const amelie = person('Amélie Fontanel', 'a.fontanel@ateliers-du-clain.example');
export const rosa = person('Rosa Lindqvist', 'rosa.lindqvist@kestrel-rail.example');
export const hugh = person('Hugh Bannerman', 'hugh@bannerman-co.example');
export const olive = person('Olive Tran', 'olive@mossandtide.example');
export const celine = person('Céline Aubertin', 'c.aubertin@maison-aubertin.example');
export const lena = person('Lena Park', 'lena@marlowe-studio.example');
