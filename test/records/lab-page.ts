import * as copied from './lab-copies.ts';
import * as crowd from './lab-crowd.ts';
import * as figures from './lab-figures.ts';
import * as records from './lab-records.ts';
import * as script from './lab-script.ts';
import * as seeding from './lab-seeding.ts';
import * as versions from './lab-versions.ts';
import * as work from './lab-work.ts';

// Runs in a page of the extension, on its real database, with the code that ships.

const lab = { ...records, ...seeding, ...work, ...crowd, ...versions, ...script, ...figures, ...copied };

export type Lab = typeof lab;

Object.assign(globalThis, { lab });
