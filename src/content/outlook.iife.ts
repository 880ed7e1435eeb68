import { outlook } from './outlook/client.ts';
import { start } from './start.ts';

start(outlook);
