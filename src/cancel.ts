/**
 * A signal that aborts on SIGINT and SIGTERM. A cancelled workflow gets SIGINT, 7.5 s
 * later SIGTERM and 2.5 s later SIGKILL: what must be undone has to be quick.
 * https://github.com/actions/runner/blob/main/src/Runner.Sdk/ProcessInvoker.cs
 */
export function cancelOnSignals(): AbortSignal {
  const controller = new AbortController();
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, () => controller.abort());
  return controller.signal;
}
