import { describe, expect, it } from 'vitest';
import { wordings } from '../languages/wording.ts';
import { personName } from './person.ts';
import { knownWords } from './words.ts';

const words = knownWords(wordings);

function read(name: string | null, email: string | null) {
  const { first, full } = personName({ name, email }, words);
  return [first, full];
}

describe('personName', () => {
  it.each([
    ['Dana Whitfield', 'Dana', 'Dana Whitfield'],
    ['Whitfield, Dana', 'Dana', 'Dana Whitfield'],
    ['Whitfield, Dana, PhD', 'Dana', 'Dana Whitfield'],
    ['Dana Whitfield, PhD', 'Dana', 'Dana Whitfield'],
    ['Dana Whitfield (Northwind)', 'Dana', 'Dana Whitfield'],
    ['Dana Whitfield | Northwind', 'Dana', 'Dana Whitfield'],
    ['Dana Whitfield at Northwind', 'Dana', 'Dana Whitfield'],
    ['"Dana Whitfield"', 'Dana', 'Dana Whitfield'],
    ["'Dana Whitfield' via Sales", 'Dana', 'Dana Whitfield'],
    ['Dana "Dee" Whitfield', 'Dana', 'Dana Whitfield'],
    ['Dr. Dana Whitfield', 'Dana', 'Dana Whitfield'],
    ['DANA WHITFIELD', 'Dana', 'Dana Whitfield'],
    ['dana whitfield', 'Dana', 'Dana Whitfield'],
    ['Dana 🚀 Whitfield', 'Dana', 'Dana Whitfield'],
    ['Dana', 'Dana', 'Dana'],
    ['dana.whitfield@northwind.example', 'Dana', 'Dana Whitfield'],
    ["SINÉAD O'BRIEN", 'Sinéad', "Sinéad O'Brien"],
    ['J. Whitfield', null, 'J. Whitfield'],
    ['J. Robert Whitfield', 'Robert', 'J. Robert Whitfield'],
    ['Don Whitfield', 'Don', 'Don Whitfield'],
    ['Mr Whitfield', null, null],
    ['Marta Ruiz Ibáñez', 'Marta', 'Marta Ruiz Ibáñez'],
    ['Ruiz Ibáñez, Marta', 'Marta', 'Marta Ruiz Ibáñez'],
    ['Sra. Marta Ruiz', 'Marta', 'Marta Ruiz'],
    ['Sra. Ruiz', null, null],
    ['Don José García', 'José', 'José García'],
    ['Mª Carmen López', 'Mª Carmen', 'Mª Carmen López'],
    ['Ana de la Fuente', 'Ana', 'Ana de la Fuente'],
    ['Jean-Baptiste Lefebvre-Castellani', 'Jean-Baptiste', 'Jean-Baptiste Lefebvre-Castellani'],
    ['LEFEBVRE-CASTELLANI Jean-Baptiste', 'Jean-Baptiste', 'Jean-Baptiste Lefebvre-Castellani'],
    ['Jean-Baptiste LEFEBVRE-CASTELLANI', 'Jean-Baptiste', 'Jean-Baptiste Lefebvre-Castellani'],
    ['Mme Claire Lefebvre', 'Claire', 'Claire Lefebvre'],
    ['M. Lefebvre', null, null],
    ['Анна Петрова', 'Анна', 'Анна Петрова'],
    ['محمد علي', 'محمد', 'محمد علي'],
    ['田中 太郎', '田中 太郎', '田中 太郎'],
    ['北風株式会社', null, null],
    ['Brightwater Talent Team', null, null],
    ['Equipo de Selección', null, null],
    ['Service des achats', null, null],
    ['Whitfield & Keller', null, null],
    ['{{company}} $&', null, null],
    ['', null, null],
  ])('reads the display name %j', (display, first, full) => {
    expect(read(display, 'a@b.example')).toEqual([first, full]);
  });

  it.each([
    [null, 'dana.whitfield@northwind.example', 'Dana', 'Dana Whitfield'],
    [null, 'dwhitfield@northwind.example', null, null],
    [null, 'd.whitfield@northwind.example', null, null],
    [null, 'sales.team@northwind.example', null, null],
    [null, null, null, null],
    ['Northwind', 'hello@northwind.example', null, null],
    ['Northwind Logistics', 'dana@northwind.example', null, null],
    ['Northwind Logistics', 'dana@northwind-logistics.example', null, null],
    ['Dana Whitfield', 'no-reply@northwind.example', null, null],
    ['Dana Whitfield', 'talent+noreply@northwind.example', null, null],
    ['Dana Whitfield, Procurement', 'dana.whitfield@northwind.example', 'Dana', 'Dana Whitfield'],
  ])('reads %j <%s>', (display, email, first, full) => {
    expect(read(display, email)).toEqual([first, full]);
  });
});
