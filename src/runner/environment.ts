import { delimiter, join } from 'node:path';

/** What a child process gets of our surroundings. */
export interface Surroundings {
  /** Looked at for PATH, proxies, certificates and package indexes only. */
  env: Readonly<Record<string, string | undefined>>;
  /** A folder of ours, outside of the checkout; holds the child's HOME and TMPDIR. */
  temp: string;
}

/** What a package installer needs to reach its index. Kept from the project's own code. */
const network =
  /^(https?_proxy|all_proxy|no_proxy|ssl_cert_(file|dir)|requests_ca_bundle|curl_ca_bundle|pip_(cert|config_file|default_timeout|extra_index_url|find_links|index_url|no_index|proxy|trusted_host)|uv_(default_index|extra_index_url|find_links|index|index_url|native_tls|offline))$/i;

/** Config vars that the buildpack does not export to the build. https://github.com/heroku/buildpack-stdlib */
const notExported = new Set([
  'PATH',
  'CPATH',
  'CPPATH',
  'LD_PRELOAD',
  'LIBRARY_PATH',
  'LD_LIBRARY_PATH',
  'PYTHONHOME',
]);

/** The allow-list that each child gets. CI, GITHUB_* and every secret of the workflow stay out, and so does what settings would branch on. */
export function baseEnvironment({ env, temp }: Surroundings, programs?: string): Record<string, string> {
  return {
    PATH: [programs, env.PATH].filter(Boolean).join(delimiter),
    HOME: join(temp, 'home'),
    TMPDIR: join(temp, 'tmp'),
    LANG: 'C.UTF-8',
    LC_ALL: 'C.UTF-8',
    PYTHONUNBUFFERED: '1',
  };
}

/** The part of `env` that lets package installers work behind this machine's network. */
export function networkEnvironment(env: Surroundings['env']): Record<string, string> {
  const chosen = Object.entries(env).filter(([name, value]) => value && network.test(name));
  return Object.fromEntries(chosen) as Record<string, string>;
}

/** For pip, uv, Poetry and Pipenv. */
export function installEnvironment(surroundings: Surroundings, programs?: string): Record<string, string> {
  return { ...networkEnvironment(surroundings.env), ...baseEnvironment(surroundings, programs) };
}

/** The BUILD world: as in Heroku's build, the config vars are there and PORT is not. */
export function buildEnvironment(
  surroundings: Surroundings,
  programs: string,
  configVars: Readonly<Record<string, string>>,
): Record<string, string> {
  const exported = Object.entries(configVars).filter(([name]) => !notExported.has(name));
  return {
    ...baseEnvironment(surroundings, programs),
    PYTHONPATH: '.',
    ...Object.fromEntries(exported),
    PYTHONDONTWRITEBYTECODE: '1',
  };
}

/**
 * The RUN and RELEASE worlds: what a dyno of the classic platform has at boot, as
 * heroku-buildpack-python's .profile.d leaves it. `command` are the variables that the
 * Procfile's command sets.
 */
export function dynoEnvironment(
  surroundings: Surroundings,
  { programs, folder }: { programs: string; folder: string },
  dyno: 'web.1' | 'release.1',
  configVars: Readonly<Record<string, string>>,
  command: Readonly<Record<string, string>> = {},
): Record<string, string> {
  const exported = Object.entries(configVars).filter(([name]) => !notExported.has(name));
  return {
    ...baseEnvironment(surroundings, programs),
    PYTHONPATH: folder,
    GUNICORN_CMD_ARGS: '--access-logfile -',
    WEB_CONCURRENCY: '2',
    ...Object.fromEntries(exported),
    FORWARDED_ALLOW_IPS: '*',
    DYNO: dyno,
    ...(dyno === 'web.1' && { PORT: '5000' }),
    ...command,
    PYTHONDONTWRITEBYTECODE: '1',
  };
}
