import { deleteDB } from 'idb';
import { dropAll } from '../platform/kept.ts';
import { disconnect } from './connection.ts';
import { DATABASE_NAME } from './schema.ts';

/** As on a device where nothing was ever written. */
export async function beginAnew(): Promise<void> {
  await disconnect();
  await deleteDB(DATABASE_NAME);
  await dropAll();
}
