import { gmail } from './gmail/client.ts';
import { start } from './start.ts';

start(gmail);
