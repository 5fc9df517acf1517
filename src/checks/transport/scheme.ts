import type { Settings } from '../../django/django-project.js';
import type { Location } from '../../model/finding.js';
import type { Text } from '../../model/text.js';
import { moduleFile } from '../../python/module-file.js';
import type { CheckContext } from '../define.js';
import type { Word } from '../processes/command.js';
import { commandPlace, containerFile } from '../processes/procfile-text.js';
import { optionOf, optionsOf, type Server, type ServerName } from '../processes/server.js';
import { type WebServer, webServer } from '../processes/web-server.js';
import { items, strings } from '../settings-facts.js';
import { middlewareValue } from '../static/middleware.js';
import { text } from '../verdicts.js';

/** What becomes of X-Forwarded-Proto, which Heroku's router sets, on its way to `request.is_secure()`. */
export interface Scheme {
  /** Whether Django takes a request that came over https for one; undefined when it can't be known. */
  secure: boolean | undefined;
  server?: ServerName;
  /** The command of the web process. */
  place?: Location;
  /** What makes it known. */
  remedy: Text;
}

export const proxyHeader = '("HTTP_X_FORWARDED_PROTO", "https")';
const useHeader = text(
  `Write \`SECURE_PROXY_SSL_HEADER = ${proxyHeader}\` in the settings.`,
  `설정에 \`SECURE_PROXY_SSL_HEADER = ${proxyHeader}\`를 적어 주세요.`,
);

/** Whether the web process knows https from http, by its server and by SECURE_PROXY_SSL_HEADER. */
export function scheme(context: CheckContext, settings: Settings): Scheme {
  const web = webServer(context);
  if (!web || containerFile(context.django.project) !== undefined) {
    return { secure: namesHeader(settings) ? true : undefined, remedy: useHeader };
  }
  const { server } = web;
  const { learns, passes = true, remedy = useHeader } = learning(context, web);
  const place = commandPlace(web.process);
  if (namesHeader(settings)) return { secure: passes, server: server.name, place, remedy };
  const doubtful = namesNothing(settings) === false || (!learns && othersMayTell(context, settings, server));
  return { secure: doubtful ? undefined : learns, server: server.name, place, remedy };
}

/** Whether SECURE_PROXY_SSL_HEADER is not set, or names a header that is never there, so that Django asks the server. */
function namesNothing(settings: Settings): boolean {
  const header = settings.get('SECURE_PROXY_SSL_HEADER');
  if (header === undefined || header.type === 'none') return true;
  const pair = strings(header);
  return pair?.length === 2 && pair[0] !== 'HTTP_X_FORWARDED_PROTO';
}

/** Whether SECURE_PROXY_SSL_HEADER is what Heroku's router sends. */
export function namesHeader(settings: Settings): boolean {
  const pair = strings(settings.get('SECURE_PROXY_SSL_HEADER'));
  return pair?.length === 2 && pair[0] === 'HTTP_X_FORWARDED_PROTO' && pair[1] === 'https';
}

interface Learning {
  /** Whether the server itself takes the scheme from the header. */
  learns: boolean | undefined;
  /** Whether the header reaches Django; it does when left out. */
  passes?: boolean | undefined;
  remedy?: Text;
}

/** Measured with gunicorn 27, uvicorn 0.54, daphne 4.2, hypercorn 0.18 and waitress 3.0. */
function learning(context: CheckContext, { process, server, gunicorn }: WebServer): Learning {
  const has = (name: string): boolean => optionsOf(server, name).length > 0;
  // Another server in front of this one may pass the header on or not.
  if (/nginx|caddy/.test(process.command)) return { learns: undefined, passes: undefined };
  switch (server.name) {
    case 'gunicorn':
      if (gunicorn?.missing || gunicorn?.get('secure_scheme_headers')) return { learns: undefined };
      return { learns: trusts(context, server, gunicorn?.get('forwarded_allow_ips')?.values) };
    case 'uvicorn':
      return {
        learns: has('--no-proxy-headers')
          ? false
          : trusts(
              context,
              server,
              optionsOf(server, '--forwarded-allow-ips').flatMap(({ value }) => value ?? []),
            ),
      };
    case 'daphne':
      return { learns: has('--proxy-headers') };
    case 'hypercorn':
      return { learns: has('-c') || has('--config') ? undefined : false };
    case 'waitress-serve':
      return waitress(server, has);
  }
}

/** waitress takes the header out unless it trusts the proxy: https://docs.pylonsproject.org/projects/waitress/en/stable/arguments.html */
function waitress(server: Server, has: (name: string) => boolean): Learning {
  if (optionOf(server, '--url-scheme')?.text === 'https') return { learns: true };
  const proxy = optionOf(server, '--trusted-proxy');
  if (proxy)
    return proxy.text === '*' && !has('--trusted-proxy-headers')
      ? { learns: true }
      : { learns: undefined, passes: undefined };
  return {
    learns: false,
    passes: has('--no-clear-untrusted-proxy-headers'),
    remedy: text(
      "Add `--trusted-proxy='*' --trusted-proxy-headers=x-forwarded-proto` to the command: waitress takes the header out otherwise.",
      "명령에 `--trusted-proxy='*' --trusted-proxy-headers=x-forwarded-proto`를 추가해 주세요. 그렇지 않으면 waitress가 헤더를 제거합니다.",
    ),
  };
}

/**
 * Whether the server trusts Heroku's router. The classic Python buildpack sets
 * FORWARDED_ALLOW_IPS=* for the web dyno, the cloud-native one does not.
 */
function trusts(
  context: CheckContext,
  server: Server,
  configured: readonly Address[] | undefined,
): boolean | undefined {
  const last = configured?.at(-1);
  if (last) return trustsThose(last);
  const variable = server.command.env.get('FORWARDED_ALLOW_IPS');
  if (variable) return trustsThose(variable);
  const { platform, django } = context;
  const value = platform?.configVars.get('FORWARDED_ALLOW_IPS');
  if (value !== undefined) return trustsThose({ text: value, dynamic: false });
  if (platform) return platform.generation === 'cedar';
  return django.project.has('project.toml') ? undefined : true;
}

type Address = Pick<Word, 'text' | 'dynamic'>;

/** '*' takes all in, a local address none of Heroku's routers; of other addresses it is not known. */
function trustsThose({ text: value, dynamic }: Address): boolean | undefined {
  if (dynamic) return undefined;
  const addresses = value.split(',').map((address) => address.trim());
  if (addresses.includes('*')) return true;
  return addresses.every((address) => /^(127\.0\.0\.1|::1|localhost)$/.test(address)) ? false : undefined;
}

/** Whether the application or a middleware of the project's own may read the header itself. */
function othersMayTell(context: CheckContext, settings: Settings, server: Server): boolean {
  const { project, managePy } = context.django;
  const roots = [...(server.roots ?? []), managePy?.replace(/\/?manage\.py$/, '') ?? '', ''];
  const list = items(middlewareValue(settings));
  if (!list || !server.target || server.target.dynamic) return true;
  const modules = [
    server.target.text.split(':')[0]!,
    ...list.map((item) => (item.type === 'str' ? item.value.split('.').slice(0, -1).join('.') : '')),
  ];
  return modules.some((module) => {
    const file = moduleFile(project, roots, module)?.file;
    const source = file === undefined ? '' : (project.text(file) ?? '');
    return /forwarded|proxy|url_scheme|scheme|is_secure/i.test(source);
  });
}
