import { createServer } from 'node:net';

/** A TCP port that is free on 127.0.0.1 now. The system hands out different ones in turn, so two calls do not meet. */
export function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.once('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const { port } = server.address() as { port: number };
      server.close(() => resolve(port));
    });
  });
}
