import type { EnvironmentRead, Settings, World } from '../../django/django-project.js';
import { openDjangoProject } from '../../django/open.js';
import type { CheckContext } from '../define.js';
import { options, settingsOf, truth } from '../settings-facts.js';

/** Set by Heroku itself, or decided elsewhere: DATABASE_URL is db-url-required's. */
const given =
  /^(PORT|DYNO|PATH|HOME|PYTHON.*|STACK|LANG|WEB_CONCURRENCY|HEROKU_.*|DJANGO_SETTINGS_MODULE|DATABASE_URL)$/;

/**
 * The variables without which importing the settings fails, each with its first read; and the one that
 * SECRET_KEY is, where it is empty without it, which is no fault of the import (`required` is false).
 */
export function requiredNames(context: CheckContext): Map<string, EnvironmentRead> {
  const reads = new Map<string, EnvironmentRead>();
  for (const world of ['BUILD', 'RUN'] as const) {
    for (const read of settingsOf(context, world)?.environmentReads() ?? []) {
      if (read.required && read.certain && !given.test(read.name) && !reads.has(read.name))
        reads.set(read.name, read);
    }
    const read = keyRead(settingsOf(context, world));
    if (read && !reads.has(read.name)) reads.set(read.name, read);
    for (const one of [...byDefault(context, world), ...ending(context, world)])
      if (!reads.has(one.name)) reads.set(one.name, one);
  }
  return reads;
}

/**
 * What conditions on other variables ask for, where these are not set: `if os.environ.get("STAGE", "live") != "dev":`.
 * With the config vars of the app at hand the conditions are decided.
 */
function byDefault({ django, platform }: CheckContext, world: World): readonly EnvironmentRead[] {
  const settings = settingsOf({ django }, world);
  const reads = settings?.environmentReads() ?? [];
  const open = reads.filter((one) => one.required && !one.certain && !given.test(one.name));
  if (platform || open.length === 0 || settings?.module === undefined) return [];
  const optional = reads.filter((one) => !one.required && !given.test(one.name)).map(({ name }) => name);
  const options = { settingsModule: settings.module, without: new Set(optional) };
  const bare = openDjangoProject(django.project, options).settings(world);
  return bare
    .environmentReads()
    .filter(({ name, required, certain }) => required && certain && open.some((one) => one.name === name));
}

/** More names are not tried out one by one. */
const maxTries = 60;

/** What the settings themselves insist on: `if TOKEN is None: sys.exit(1)`, a function that raises where the variable is empty. */
function ending({ django, platform }: CheckContext, world: World): readonly EnvironmentRead[] {
  const { project } = django;
  const settings = settingsOf({ django }, world);
  // With the config vars of the app at hand it either ends or does not.
  if (settings?.module === undefined || (settings.aborted !== undefined) !== (platform !== undefined))
    return [];
  if (!settings.files.some((file) => /\b(raise|exit|assert)\b/.test(project.text(file) ?? ''))) return [];
  const without = (names: Iterable<string>): Settings =>
    openDjangoProject(project, { settingsModule: settings.module!, without: new Set(names) }).settings(world);
  const reads = new Map<string, EnvironmentRead>();
  for (const read of (platform ? without([]) : settings).environmentReads())
    if (!read.required && !given.test(read.name) && !reads.has(read.name)) reads.set(read.name, read);
  if (reads.size > maxTries || !without(reads.keys()).aborted) return [];
  return [...reads.values()]
    .filter(({ name }) => without([name]).aborted !== undefined)
    .map((read) => ({ ...read, required: true }));
}

/** The read that SECRET_KEY is, when it is nothing else, and empty where the variable is missing. */
function keyRead(settings: Settings | undefined): EnvironmentRead | undefined {
  const value = settings?.get('SECRET_KEY');
  if (!settings || !value) return undefined;
  // With the config vars of the app at hand it is plainly empty.
  if (value.type === 'none' || (value.type === 'str' && value.value === '')) {
    const at = settings.history('SECRET_KEY').at(-1)?.at;
    if (!at) return undefined;
    const inside = settings
      .environmentReads()
      .filter((one) => one.at.file === at.file && one.at.start >= at.start && one.at.end <= at.end);
    return inside.length === 1 ? { ...inside[0]!, required: false } : undefined;
  }
  const all = options(value);
  const reads = all.flatMap((one) =>
    one.type === 'unknown' && one.read ? [{ ...one.read, at: one.at }] : [],
  );
  const first = reads.find((one) => one.default !== undefined && truth(one.default) === false);
  if (!first || reads.length < all.length) return undefined;
  if (reads.some(({ name, required }) => required || name !== first.name)) return undefined;
  return { ...first, cast: 'str', certain: true };
}

const sample =
  /(^|\/)(\.?env([._-](example|sample|template|dist|default|tmpl))s?|(example|sample|template)\.env|settings\.ini\.(example|sample|template|dist))$/i;

/**
 * Of the required names those that are kept in a `.env` file which is not deployed: the project
 * reads such a file, it is not tracked, and its tracked sample lists the name.
 */
export function dotenvNames(context: CheckContext): { names: string[]; sample: string } | undefined {
  const required = requiredNames(context);
  if (required.size === 0) return undefined;
  const { project } = context.django;
  const reader = (['BUILD', 'RUN'] as const)
    .flatMap((world) => settingsOf(context, world)?.imports() ?? [])
    .some(({ module }) => /^(dotenv|environ|environs|decouple)(\.|$)/.test(module));
  if (!reader || project.files.some((file) => /(^|\/)(\.env|settings\.ini)$/.test(file))) return undefined;
  for (const file of project.files) {
    if (!sample.test(file)) continue;
    const listed = new Set(
      [...(project.text(file) ?? '').matchAll(/^\s*(?:export\s+)?([A-Za-z_]\w*)\s*=/gm)].map(
        (match) => match[1]!,
      ),
    );
    const names = [...required.keys()].filter((name) => listed.has(name));
    if (names.length > 0) return { names, sample: file };
  }
  return undefined;
}
