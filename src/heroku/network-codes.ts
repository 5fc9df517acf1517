/** Nothing was sent when one of these is met. `CONNECT_TIMEOUT` is what `networkCode` makes of an ETIMEDOUT of `connect`. */
const neverConnected: ReadonlySet<string> = new Set([
  'ENOTFOUND',
  'EAI_AGAIN',
  'ECONNREFUSED',
  'EHOSTUNREACH',
  'ENETUNREACH',
  'CONNECT_TIMEOUT',
  'PROXY_REFUSED',
]);

/** Whether `code` says that the other side's certificate was not trusted (nothing was sent then). */
export function isCertificateCode(code: string): boolean {
  return /^(CERT_|DEPTH_ZERO_|SELF_SIGNED_|UNABLE_TO_|ERR_TLS_CERT|HOSTNAME_MISMATCH|CRL_|INVALID_CA)/.test(
    code,
  );
}

/** Whether `code` says that no connection was made at all. */
export function isNeverConnected(code: string | undefined): boolean {
  return code !== undefined && neverConnected.has(code);
}

/** The code of a network error. The error itself is dropped: its message may hold a URL. */
export function networkCode(error: unknown): string {
  const { code, syscall, message } = error as NodeJS.ErrnoException;
  if (typeof message === 'string' && message.startsWith('tunneling socket')) return 'PROXY_REFUSED';
  if (typeof message === 'string' && message.startsWith('Request timeout')) return 'TIMEOUT';
  // connect() to several addresses ends in an AggregateError, which has a code but no syscall.
  if (code === 'ETIMEDOUT' && (syscall === 'connect' || error instanceof AggregateError))
    return 'CONNECT_TIMEOUT';
  return code ?? 'NETWORK';
}
