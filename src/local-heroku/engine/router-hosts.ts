import { createHash } from 'node:crypto';
import type { IncomingHttpHeaders, OutgoingHttpHeaders } from 'node:http';

/**
 * On Heroku an app is called by the name `<app>-<12 hex>.herokuapp.com`, and
 * Django's ALLOWED_HOSTS, CSRF_TRUSTED_ORIGINS and the like are written for it.
 * Here clients can only say 127.0.0.1 or localhost, so the app is told its Heroku
 * name instead, wherever the client names its own host (Host, Origin, Referer),
 * and redirects to that name are turned back. Bodies are left alone. A client that
 * sends any other host is believed: the request passes as it is.
 */
export interface AppHost {
  /** `<app>-<12 hex>.herokuapp.com`, unless told */
  readonly name: string;
  /** The client's headers as the app shall see them. */
  request(headers: IncomingHttpHeaders): IncomingHttpHeaders;
  /** The app's headers as the client shall see them; `bases` are the app's http and https URLs with a slash at the end. */
  response(headers: IncomingHttpHeaders, bases: { http: string; https: string }): OutgoingHttpHeaders;
}

/** A port of this machine, by any of its loopback names. */
const loopback = /^(127\.\d+\.\d+\.\d+|\[::1\]|([\w-]+\.)*localhost)(:\d+)?$/i;

export function appHost(app: string, told?: string): AppHost {
  const name = told ?? `${app}-${createHash('sha256').update(app).digest('hex').slice(0, 12)}.herokuapp.com`;
  const here = (url: string | undefined) => {
    const match = /^(https?:\/\/)([^/]+)(.*)$/s.exec(url ?? '');
    return match && loopback.test(match[2]!) ? `${match[1]}${name}${match[3]}` : url;
  };
  return {
    name,
    request(headers) {
      if (headers.host !== undefined && !loopback.test(headers.host)) return headers;
      const { origin, referer } = headers;
      return {
        ...headers,
        host: name,
        ...(origin !== undefined && { origin: here(origin) }),
        ...(referer !== undefined && { referer: here(referer) }),
      };
    },
    response(headers, bases) {
      const { location } = headers;
      const match = /^(https?):\/\/([^/?#]+)\/?(.*)$/s.exec(location ?? '');
      if (match?.[2]?.replace(/:\d+$/, '') !== name) return headers;
      return { ...headers, location: `${bases[match[1] as 'http' | 'https']}${match[3]}` };
    },
  };
}
