import type { RouterTarget } from '../engine.js';
import type { State } from '../state.js';

/** Where requests to an app go at this moment. */
export function routerTarget(state: State, name: string): RouterTarget {
  const app = state.apps.find((it) => it.name === name);
  const web = app?.dynos.filter((dyno) => dyno.ofFormation && dyno.type === 'web') ?? [];
  const ports = web.flatMap((dyno) =>
    dyno.state === 'up' && dyno.process?.port !== undefined ? [dyno.process.port] : [],
  );
  const answer = (state: RouterTarget['state']): RouterTarget => ({
    app: name,
    ports: state === 'up' ? ports : [],
    state,
  });
  if (app?.maintenance) return answer('maintenance');
  if (web.length === 0) return answer('no-web');
  if (ports.length > 0) return answer('up');
  return answer(web.some((dyno) => dyno.state === 'starting') ? 'starting' : 'crashed');
}
