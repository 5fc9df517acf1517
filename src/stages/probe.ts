import type { PlatformState } from '../checks/platform-state.js';
import { optionOf, serverOf } from '../checks/processes/server.js';
import type { DjangoProject } from '../django/django-project.js';
import type { ReleaseEvidence, RunEvidence } from '../django/evidence.js';
import { runProbe, type WebCommand } from '../runner/run-probe.js';
import { withStandIns } from '../runner/stand-ins.js';
import type { Collected } from './collect.js';
import type { Prepared } from './install.js';
import { rehearsalHost } from './rehearsal-host.js';
import type { Run } from './run.js';

/** What the probe saw, and the config vars that it was given. */
export interface Probed {
  /** '3.13.2' */
  python: string;
  run: RunEvidence;
  release: ReleaseEvidence | undefined;
  configVars: ReadonlyMap<string, string>;
  /** Those that were not the app's own. */
  replaced: readonly string[];
}

/** Milliseconds for all that the probe does. */
const TIME = 150_000;

/**
 * Asks the project what it is, in its own environment and without any of its secrets. Nothing that
 * goes wrong there ends the run: the checks judge it. Throws CancelledError.
 */
export async function probe(
  run: Run,
  django: DjangoProject,
  platform: PlatformState,
  prepared: Prepared,
  collected: Collected,
): Promise<Probed> {
  const { values, replaced } = withStandIns(platform.configVars);
  const { settingsModule, healthCheckPath } = run.inputs;
  if (settingsModule !== undefined) values.set('DJANGO_SETTINGS_MODULE', settingsModule);
  const seen = await runProbe({
    ...prepared,
    managePy: django.managePy,
    web: webCommand(django, values),
    configVars: Object.fromEntries(values),
    host: (run.mode === 'rehearse' && rehearsalHost(django)) || hostOf(platform),
    path: healthCheckPath ?? '/',
    staticRoot: collected.folder,
    signal: run.signal,
    timeout: Math.min(TIME, Math.max(1, run.deadline - Date.now())),
  });
  return { ...seen, python: prepared.version, configVars: values, replaced };
}

/** What the web process loads, as far as the Procfile says. */
export function webCommand(
  { procfile, managePy = '', settings }: Pick<DjangoProject, 'procfile' | 'managePy' | 'settings'>,
  configVars: ReadonlyMap<string, string>,
): WebCommand {
  const web = procfile.processes.find(({ type }) => type === 'web');
  const server = web && serverOf(web.command);
  const beside = managePy.includes('/') ? managePy.slice(0, managePy.lastIndexOf('/')) : '';
  // What names the settings' module is read from the sources, where the server's own way to them is not known.
  const { module } = settings('RUN');
  const named = module !== undefined && !configVars.has('DJANGO_SETTINGS_MODULE');
  const assumed: Record<string, string> = named ? { DJANGO_SETTINGS_MODULE: module } : {};
  if (!server) return { roots: [beside], argv: ['web'], environment: assumed };
  const { name, target, roots = [''], command } = server;
  const loaded = target && !target.dynamic && server.roots ? target.text : undefined;
  const fixed = [...command.env].filter(([, value]) => !value.dynamic);
  const env = optionOf(server, '--env', '-e')?.text.match(/^(\w+)=(.*)$/);
  return {
    target: loaded,
    ...(name === 'gunicorn' && { attribute: 'application' }),
    roots,
    argv: command.words.map(({ text }, i) => (i === 0 ? `/app/.heroku/python/bin/${name}` : text)),
    environment: {
      ...(loaded === undefined && assumed),
      ...Object.fromEntries(fixed.map(([variable, value]) => [variable, value.text])),
      ...(env && { [env[1]!]: env[2]! }),
    },
  };
}

/** What the router puts into the Host header. */
function hostOf({ webUrl, appName }: PlatformState): string {
  const host = webUrl && URL.canParse(webUrl) ? new URL(webUrl).hostname : '';
  return host.endsWith('.herokuapp.com') ? host : `${appName}-0123456789ab.herokuapp.com`;
}
