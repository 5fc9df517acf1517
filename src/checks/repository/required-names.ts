import type { EnvironmentRead } from '../../django/django-project.js';
import type { CheckContext } from '../define.js';
import { settingsOf } from '../settings-facts.js';

/** Set by Heroku itself, or decided elsewhere: DATABASE_URL is db-url-required's. */
const given =
  /^(PORT|DYNO|PATH|HOME|PYTHON.*|STACK|LANG|WEB_CONCURRENCY|HEROKU_.*|DJANGO_SETTINGS_MODULE|DATABASE_URL)$/;

/** The variables without which importing the settings fails, each with its first read. */
export function requiredNames(context: CheckContext): Map<string, EnvironmentRead> {
  const reads = new Map<string, EnvironmentRead>();
  for (const world of ['BUILD', 'RUN'] as const) {
    for (const read of settingsOf(context, world)?.environmentReads() ?? []) {
      if (read.required && read.certain && !given.test(read.name) && !reads.has(read.name))
        reads.set(read.name, read);
    }
  }
  return reads;
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
