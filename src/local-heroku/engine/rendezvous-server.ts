import type { AddressInfo, Socket } from 'node:net';
import { setTimeout as pause } from 'node:timers/promises';
import { createServer, type TLSSocket } from 'node:tls';
import type { ExitMarkerFault, Rendezvous, RendezvousClient } from '../engine.js';
import type { Certificate } from './certificate.js';

/**
 * The CLI throws away the whole first chunk it reads, which must therefore be the
 * answer alone: 150 ms before any output was enough for it.
 */
const pauseAfterAnswer = 150;
const longestSecret = 1024;

interface Offer {
  onAttach(client: RendezvousClient): void;
  fault?: ExitMarkerFault;
}

/** A TLS server on loopback where clients of attached one-off dynos come with their secret: `SECRET\r\n`, answered by `rendezvous\r\n`, then raw bytes. */
export async function startRendezvousServer(certificate: Certificate): Promise<Rendezvous> {
  const offers = new Map<string, Offer & { timer: NodeJS.Timeout }>();
  const sockets = new Set<Socket>();

  const server = createServer(certificate, (socket) => {
    socket.on('error', () => {});
    socket.setNoDelay(true);
    let head = Buffer.alloc(0);
    const readSecret = (chunk: Buffer) => {
      head = Buffer.concat([head, chunk]);
      const end = head.indexOf('\n');
      if (end === -1) {
        if (head.length > longestSecret) socket.destroy();
        return;
      }
      socket.off('data', readSecret).pause();
      const secret = head.toString('utf8', 0, end).replace(/\r$/, '');
      const offer = offers.get(secret);
      if (!offer) {
        socket.destroy();
        return;
      }
      offers.delete(secret);
      clearTimeout(offer.timer);
      const rest = head.subarray(end + 1);
      if (rest.length > 0) socket.unshift(rest);
      socket.write('rendezvous\r\n');
      setTimeout(() => {
        if (!socket.destroyed) offer.onAttach(clientOf(socket, offer.fault));
        else offer.onAttach(goneClient);
      }, pauseAfterAnswer);
    };
    socket.on('data', readSecret);
  });
  server.on('tlsClientError', () => {});
  server.on('connection', (socket) => {
    sockets.add(socket);
    socket.once('close', () => sockets.delete(socket));
  });
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(0, '127.0.0.1', resolve);
  });
  const { port } = server.address() as AddressInfo;

  return {
    offer(secret, { onTimeout, patience = 30_000, ...offer }) {
      const timer = setTimeout(() => {
        offers.delete(secret);
        onTimeout();
      }, patience);
      offers.set(secret, { ...offer, timer });
      return `rendezvous://127.0.0.1:${port}/${secret}`;
    },
    async close() {
      for (const { timer } of offers.values()) clearTimeout(timer);
      offers.clear();
      for (const socket of sockets) socket.destroy();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

/** A client that left before its dyno began: the dyno runs, and is hung up at once. */
const goneClient: RendezvousClient = { write() {}, end() {}, attach: (dyno) => dyno.hangUp() };

function clientOf(socket: TLSSocket, fault: ExitMarkerFault | undefined): RendezvousClient {
  let ended = false;
  let written = Promise.resolve();
  return {
    write(chunk) {
      written = written.then(() => write(socket, chunk, fault));
    },
    end() {
      ended = true;
      void written.then(() => socket.end());
      // Whatever the client still sends is of no use; it must not keep the socket open.
      socket.resume();
    },
    attach(dyno) {
      const hangUp = () => {
        if (!ended) dyno.hangUp();
      };
      if (socket.destroyed) hangUp();
      socket.once('close', hangUp);
      // A client that only closes its writing side is gone as well: TLS half-closing is off.
      socket.on('data', (chunk: Buffer) => feed(dyno, chunk));
      socket.resume();
    },
  };
}

/** Without a terminal between, the control characters do here what a terminal would make of them. */
function feed(dyno: Parameters<RendezvousClient['attach']>[0], chunk: Buffer): void {
  let from = 0;
  for (const [at, byte] of chunk.entries()) {
    if (byte !== 0x03 && byte !== 0x04) continue;
    if (at > from) dyno.write(chunk.subarray(from, at));
    from = at + 1;
    if (byte === 0x03) dyno.interrupt();
    else dyno.end();
  }
  if (from < chunk.length) dyno.write(chunk.subarray(from));
}

/** U+FFFF in UTF-8: the first byte of the CLI's exit marker. */
const marker = Buffer.from('\uffff heroku-command-exit-status:');

async function write(socket: TLSSocket, chunk: Buffer, fault: ExitMarkerFault | undefined): Promise<void> {
  const at = fault === undefined ? -1 : chunk.indexOf(marker);
  // With `split`, in the middle of U+FFFF and again just before the number.
  const cuts = at === -1 ? [] : fault === 'drop' ? [at] : [at, at + 1, at + marker.length];
  let from = 0;
  for (const cut of cuts) {
    if (cut > from && socket.writable) socket.write(chunk.subarray(from, cut));
    from = cut;
    await pause(30);
  }
  if (fault === 'drop' && at !== -1) return;
  if (socket.writable) socket.write(chunk.subarray(from));
}
