import type { PlatformState } from '../checks/platform-state.js';
import { reach } from '../checks/processes/reach.js';
import { optionOf, type Server, serverIn } from '../checks/processes/server.js';
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
export function webCommand(django: DjangoProject, configVars: ReadonlyMap<string, string>): WebCommand {
  const { procfile, managePy = '', settings } = django;
  const web = procfile.processes.find(({ type }) => type === 'web');
  const { server, exported } = startedBy(django, web?.command ?? '');
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
      ...exported,
      ...Object.fromEntries(fixed.map(([variable, value]) => [variable, value.text])),
      ...(env && { [env[1]!]: env[2]! }),
    },
  };
}

/**
 * The server that a command comes to, through the project's scripts, and what these export before it; no server
 * where it may be one or another.
 */
function startedBy(
  django: DjangoProject,
  command: string,
): { server?: Server; exported: Record<string, string> } {
  const exported: Record<string, string> = {};
  const servers = new Map<string, Server>();
  for (const simple of reach(django, command).commands) {
    const [program, ...words] = simple.words;
    if (program!.text === 'export')
      for (const { text, dynamic } of words) {
        const [, name, value] = /^(\w+)=(.*)$/s.exec(text) ?? [];
        if (name !== undefined && !dynamic) exported[name] = value!;
      }
    const server = serverIn(simple);
    if (server) servers.set(`${server.name} ${server.target?.text} ${server.roots}`, server);
  }
  const [server, ...others] = servers.values();
  return others.length > 0 ? { exported } : { server, exported };
}

/** What the router puts into the Host header. */
function hostOf({ webUrl, appName }: PlatformState): string {
  const host = webUrl && URL.canParse(webUrl) ? new URL(webUrl).hostname : '';
  return host.endsWith('.herokuapp.com') ? host : `${appName}-0123456789ab.herokuapp.com`;
}
