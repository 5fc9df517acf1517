import { randomBytes } from 'node:crypto';
import { exitMarker } from './rendezvous.js';

/**
 * The command as it is sent. In a shell of its own, so that `exit`, `exec` and `set -e` in it cannot end the shell
 * that prints the marker; with no input, so that a question ends the command instead of waiting for ever.
 * `$0` is a name that no other run has: after an ambiguous failure the dyno is found by it.
 * Fir (`cnb`) needs `launcher` for the buildpack's environment (heroku CLI).
 */
export function wrapCommand(command: string, options: { stack?: string; marker: boolean }): string {
  const name = `deploy-${randomBytes(4).toString('hex')}`;
  const launcher = options.stack === 'cnb' ? 'launcher ' : '';
  const run = `${launcher}bash -c ${quote(command)} ${name} </dev/null`;
  return options.marker ? `${run} ; ${exitMarker}` : run;
}

function quote(text: string): string {
  return `'${text.replaceAll("'", `'\\''`)}'`;
}
