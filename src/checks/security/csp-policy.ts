import type { Settings } from '../../django/django-project.js';
import type { Origin, Value } from '../../python/value.js';
import type { CheckContext } from '../define.js';
import { djangoSatisfies } from '../django-version.js';
import { sourceAt } from '../edits.js';
import { packageAtLeast } from '../package-version.js';
import { closed, entry, items, truth } from '../settings-facts.js';
import { middleware } from '../static/middleware.js';

/** A directive as the browser gets it. */
export interface Directive {
  name: string;
  /** What it allows; undefined where that can't be followed. */
  sources: readonly string[] | undefined;
  /** Where it is set; undefined for a package's default. */
  at?: Origin;
}

/** The directives of the policy that is enforced on every page; undefined when there is none, or it can't be followed. */
export function enforcedPolicy(
  context: CheckContext,
  settings: Settings,
): ReadonlyMap<string, Directive> | undefined {
  const list = middleware(settings);
  if (list?.includes('csp.middleware.CSPMiddleware')) {
    const modern = packageAtLeast(context, 'django-csp', '4');
    if (modern === undefined) return undefined;
    return modern
      ? fromDict(context, entry(settings.get('CONTENT_SECURITY_POLICY'), 'DIRECTIVES'), true)
      : fromSettings(context, settings);
  }
  const builtIn = list?.includes('django.middleware.csp.ContentSecurityPolicyMiddleware');
  return builtIn && djangoSatisfies(context, '>=6.0')
    ? fromDict(context, settings.get('SECURE_CSP'), false)
    : undefined;
}

const own: Directive = { name: 'default-src', sources: ["'self'"] };

/** django-csp before 4: a setting for each directive. */
function fromSettings(context: CheckContext, settings: Settings): Map<string, Directive> | undefined {
  const reportOnly = settings.get('CSP_REPORT_ONLY');
  if (reportOnly !== undefined && truth(reportOnly) !== false) return undefined;
  const policy = new Map([[own.name, own]]);
  for (const setting of settings.names().filter((name) => /^CSP_\w+_SRC(_ELEM|_ATTR)?$/.test(name))) {
    add(
      context,
      policy,
      setting.slice('CSP_'.length).replaceAll('_', '-').toLowerCase(),
      settings.get(setting)!,
    );
  }
  return policy;
}

function fromDict(
  context: CheckContext,
  value: Value | undefined,
  selfByDefault: boolean,
): Map<string, Directive> | undefined {
  if (value?.type !== 'dict' || value.entries.length === 0 || !closed(value)) return undefined;
  const policy = new Map(selfByDefault ? [[own.name, own]] : []);
  for (const [key, sources] of value.entries)
    if (key.type === 'str') add(context, policy, key.value, sources);
  return policy;
}

function add(context: CheckContext, policy: Map<string, Directive>, name: string, value: Value): void {
  if (value.type === 'none') policy.delete(name);
  else policy.set(name, { name, sources: sourcesOf(context, value), at: value.at });
}

function sourcesOf({ django: { project } }: CheckContext, value: Value): string[] | undefined {
  const list = items(value) ?? [value];
  const sources = list.map((item) =>
    item.type === 'str'
      ? item.value
      : item.type === 'unknown'
        ? constant(sourceAt(project, item.at))
        : undefined,
  );
  return sources.includes(undefined)
    ? undefined
    : (sources as string[]).flatMap((source) => source.split(/\s+/));
}

/** The names that django-csp and Django have for the keywords: `SELF`, `CSP.UNSAFE_INLINE`. */
function constant(written: string): string | undefined {
  const name = /^(?:\w+\.)?([A-Z][A-Z_]+)$/.exec(written)?.[1];
  const known =
    'NONE SELF STRICT_DYNAMIC UNSAFE_EVAL UNSAFE_HASHES UNSAFE_INLINE WASM_UNSAFE_EVAL REPORT_SAMPLE NONCE';
  return name && known.split(' ').includes(name) ? `'${name.toLowerCase().replaceAll('_', '-')}'` : undefined;
}

/** The first of these directives that the policy has: it decides. */
export function deciding(
  policy: ReadonlyMap<string, Directive>,
  names: readonly string[],
): Directive | undefined {
  return names.map((name) => policy.get(name)).find((one) => one !== undefined);
}

/** Whether a directive lets the page load from an address of another host. */
export function allowsHost(sources: readonly string[], url: URL): boolean {
  return sources.some((source) => {
    if (source === '*' || source === `${url.protocol}` || (source === 'http:' && url.protocol === 'https:'))
      return true;
    const match = /^(?:([a-z][a-z0-9+.-]*):\/\/)?(\*\.)?([^/:]+)(?::(\d+|\*))?(\/.*)?$/i.exec(source);
    if (!match || source.startsWith("'")) return false;
    const [, scheme, wild, host, , path] = match;
    if (
      scheme &&
      `${scheme.toLowerCase()}:` !== url.protocol &&
      !(scheme === 'http' && url.protocol === 'https:')
    )
      return false;
    const name = host!.toLowerCase();
    const same = wild ? url.hostname.endsWith(`.${name}`) : url.hostname === name;
    const below =
      path === undefined ||
      path === '/' ||
      (path.endsWith('/') ? url.pathname.startsWith(path) : url.pathname === path);
    return same && below;
  });
}

/** Whether a directive lets inline code run that carries no nonce; undefined where a hash may allow it. */
export function allowsInline(sources: readonly string[]): boolean | undefined {
  if (sources.some((source) => /^'sha\d+-/.test(source))) return undefined;
  return sources.includes("'unsafe-inline'");
}
