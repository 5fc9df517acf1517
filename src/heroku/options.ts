import { ActionError } from '../model/errors.js';
import { josa } from '../model/josa.js';

export interface HerokuOptions {
  apiKey: string;
  /** https, or http to a loopback address. Default: https://api.heroku.com */
  apiUrl?: string;
  userAgent: string;
  /** PEM certificates to trust besides the usual ones. */
  ca?: readonly string[];
  /** Told what Heroku warns of, once each. */
  onWarning?(message: string): void;
  /** Told every secret URL before anything else is done with it, so that it can be masked. */
  onSecret?(value: string): void;
  /** Told all config vars of an app whenever Heroku gives them. */
  onConfigVars?(configVars: Readonly<Record<string, string>>): void;
  /** Ends every call with CancelledError. */
  signal?: AbortSignal;
  /** For tests: milliseconds since 1970. */
  now?(): number;
  /** For tests: waits, and rejects when the signal aborts. */
  sleep?(ms: number, signal?: AbortSignal): Promise<void>;
}

/** Whether a URL's hostname is this machine. */
export function isLoopback(hostname: string): boolean {
  return hostname === 'localhost' || hostname === '[::1]' || /^127(\.\d+){3}$/.test(hostname);
}

/** The key without the spaces around it. Throws ActionError for what no key looks like. */
export function checkedKey(key: string): string {
  const trimmed = key.trim();
  // Neither spaces nor line ends may get into a header, and both mean that something else was pasted.
  if (/^[\x21-\x7e]+$/.test(trimmed)) return trimmed;
  throw new ActionError(
    trimmed === ''
      ? { en: 'The Heroku API key is empty.', ko: 'Heroku API 키가 비어 있습니다.' }
      : {
          en: 'The Heroku API key has characters that no key has (a space, a line end or a letter outside ASCII).',
          ko: 'Heroku API 키에 들어갈 수 없는 문자(공백, 줄바꿈, ASCII 밖의 문자)가 있습니다.',
        },
    {
      hint: {
        en: 'Make a key with `heroku authorizations:create` and store the value after "Token:" as a secret. A pull request from a fork gets no secrets.',
        ko: '`heroku authorizations:create`로 키를 만들고 "Token:" 뒤의 값을 시크릿에 저장하세요. 포크에서 온 풀 리퀘스트에는 시크릿이 전달되지 않습니다.',
      },
    },
  );
}

/** Throws ActionError unless https, or http to this machine. */
export function checkedBase(apiUrl: string): URL {
  const url = URL.canParse(apiUrl) ? new URL(apiUrl) : undefined;
  if (url && !url.username && !url.password) {
    if (url.protocol === 'https:' || (url.protocol === 'http:' && isLoopback(url.hostname))) return url;
  }
  throw new ActionError({
    en: `The API address "${shownAddress(apiUrl, url)}" cannot be used: it must be https, or http to this machine (localhost, 127.0.0.1), without a user name.`,
    ko: josa(
      `API 주소 "${shownAddress(apiUrl, url)}"은(는) 쓸 수 없습니다. 사용자 이름 없는 https 주소이거나, 이 컴퓨터(localhost, 127.0.0.1)의 http 주소여야 합니다.`,
    ),
  });
}

function shownAddress(given: string, url: URL | undefined): string {
  return url ? `${url.protocol}//${url.host}` : given.replace(/[^\x20-\x7e]|\/\/[^/]*@/g, '').slice(0, 100);
}
