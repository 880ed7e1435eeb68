import { createServer } from 'node:http';
import { type AddressInfo, connect, type Socket } from 'node:net';

export interface LoggingProxy {
  port: number;
  /** `host:port` of everything the browser tried to reach, in order. */
  reached: string[];
  close(): Promise<void>;
}

/**
 * The browser's only way out: leads `hosts` to the stand-in on `port`, refuses everything else, and writes
 * both down. So a test can state from the network log that nothing was asked of anybody else.
 */
export async function startProxy(hosts: readonly string[], port: number): Promise<LoggingProxy> {
  const reached: string[] = [];
  const known = new Set(hosts.map((host) => `${host}:443`));
  const sockets = new Set<Socket>();
  const server = createServer((request, response) => {
    reached.push(new URL(request.url ?? '', 'http://unknown').host);
    response.writeHead(403).end();
  });
  server.on('connection', (socket) => {
    sockets.add(socket);
    socket.on('close', () => sockets.delete(socket));
  });
  server.on('connect', (request, client: Socket) => {
    reached.push(request.url ?? '');
    client.on('error', () => client.destroy());
    if (!known.has(request.url ?? '')) {
      client.end('HTTP/1.1 403 Forbidden\r\n\r\n');
      return;
    }
    const site = connect(port, '127.0.0.1', () => {
      client.write('HTTP/1.1 200 Connection established\r\n\r\n');
      site.pipe(client).pipe(site);
    });
    site.on('error', () => client.destroy());
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    port: (server.address() as AddressInfo).port,
    reached,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        for (const socket of sockets) socket.destroy();
      }),
  };
}
