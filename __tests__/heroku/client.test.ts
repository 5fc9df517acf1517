import { createServer } from 'node:https';
import type { AddressInfo } from 'node:net';
import { inspect } from 'node:util';
import { describe, expect, onTestFinished, test } from 'vitest';
import { getApp, getRateLimit, listDomains } from '../../src/heroku/apps.js';
import { updateConfigVars } from '../../src/heroku/config-vars.js';
import { listDynos } from '../../src/heroku/dynos.js';
import type { HerokuError } from '../../src/heroku/errors.js';
import { getRelease } from '../../src/heroku/releases.js';
import { ActionError, CancelledError, DeadlineError } from '../../src/model/errors.js';
import { clientFor, json, KEY, makeCertificate, serve } from './servers.js';

const caught = (work: Promise<unknown>): Promise<HerokuError> =>
  work.then(
    () => {
      throw new Error('did not fail');
    },
    (error: HerokuError) => error,
  );

test('sends the headers that Heroku wants', async () => {
  const { url, seen } = await serve((_, response) => json(response, 200, { name: 'shop' }));
  const client = clientFor(url);
  await getApp(client, 'shop');
  expect(seen[0]).toMatchObject({ method: 'GET', path: '/apps/shop' });
  expect(seen[0]!.headers).toMatchObject({
    authorization: `Bearer ${KEY}`,
    accept: 'application/vnd.heroku+json; version=3',
    'request-id': expect.stringMatching(/^[0-9a-f-]{36}$/),
    'user-agent': expect.stringMatching(/^test\/1/),
  });
  expect(seen[0]!.headers).not.toHaveProperty('content-length');
  expect(client.calls).toBe(1);
});

test('a body is JSON with its length', async () => {
  const { url, seen } = await serve((_, response) => json(response, 200, {}));
  await updateConfigVars(clientFor(url), 'shop', { A: '한글', B: null });
  expect(seen[0]!.headers).toMatchObject({ 'content-type': 'application/json', 'content-length': '23' });
  expect(seen[0]!.body.toString()).toBe('{"A":"한글","B":null}');
});

test('names in paths are encoded', async () => {
  const { url, seen } = await serve((_, response) => json(response, 200, {}));
  await getApp(clientFor(url), '../account?x');
  expect(seen[0]!.path).toBe('/apps/..%2Faccount%3Fx');
});

test('a list is read to its last page', async () => {
  const { url, seen } = await serve((request, response) => {
    if (request.headers.range === ']next..; max=1000') json(response, 200, [{ id: 3 }]);
    else json(response, 206, [{ id: 1 }, { id: 2 }], { 'next-range': ']next..; max=1000' });
  });
  expect(await listDomains(clientFor(url), 'shop')).toEqual([{ id: 1 }, { id: 2 }, { id: 3 }]);
  expect(seen.map((it) => it.headers.range)).toEqual(['id ..; max=1000;', ']next..; max=1000']);
});

test('warnings are told once', async () => {
  const { url } = await serve((_, response) =>
    json(response, 200, {}, { 'warning-message': 'heroku-22 ends', 'x-heroku-warning': `key ${KEY}` }),
  );
  const client = clientFor(url);
  await getApp(client, 'shop');
  await getApp(client, 'shop');
  expect(client.warnings).toEqual(['heroku-22 ends', 'key [REDACTED]']);
});

describe('retries', () => {
  test.each([429, 500, 502, 503, 504])('a read is repeated after %i', async (status) => {
    let times = 0;
    const { url } = await serve((_, response) => {
      if (++times < 3) response.writeHead(status).end('<html>');
      else json(response, 200, { remaining: 4 });
    });
    const client = clientFor(url);
    expect(await getRateLimit(client)).toBe(4);
    expect(client.calls).toBe(3);
    expect(client.waits).toHaveLength(2);
  });

  test('a read is repeated when the connection breaks before or in the answer', async () => {
    let times = 0;
    const { url } = await serve((_, response) => {
      times++;
      if (times === 1) response.destroy();
      else if (times === 2) {
        response.writeHead(200, { 'content-length': '100' });
        response.write('{', () => response.destroy());
      } else json(response, 200, { remaining: 4 });
    });
    expect(await getRateLimit(clientFor(url))).toBe(4);
    expect(times).toBe(3);
  });

  test('Retry-After is obeyed, in seconds and as a date', async () => {
    const now = Date.parse('2026-01-01T00:00:00Z');
    const values = ['7', 'Thu, 01 Jan 2026 00:00:09 GMT'];
    const { url } = await serve((_, response) => {
      const value = values.shift();
      if (value) json(response, 429, { id: 'rate_limit' }, { 'retry-after': value });
      else json(response, 200, { remaining: 4 });
    });
    const client = clientFor(url, { now: () => now });
    await getRateLimit(client);
    expect(client.waits).toEqual([7_000, 9_000]);
  });

  test('a Retry-After of hours is told, not waited for', async () => {
    const { url, seen } = await serve((_, response) =>
      json(response, 429, { id: 'rate_limit', message: 'x' }, { 'retry-after': '7200' }),
    );
    expect((await caught(getRateLimit(clientFor(url)))).retryAfter).toBe(7_200_000);
    expect(seen).toHaveLength(1);
  });

  test('they are bounded, and wait longer each time', async () => {
    const { url, seen } = await serve((_, response) => void response.writeHead(503).end());
    const client = clientFor(url);
    expect(await caught(getApp(client, 'shop'))).toMatchObject({ status: 503 });
    expect(seen).toHaveLength(6);
    client.waits.forEach((wait, i) => {
      expect(wait).toBeGreaterThanOrEqual(500 * 2 ** i);
      expect(wait).toBeLessThanOrEqual(1_000 * 2 ** i);
    });
  });

  test('what will not change is not repeated', async () => {
    const { url, seen } = await serve((_, response) => json(response, 404, { id: 'not_found' }));
    await caught(getApp(clientFor(url), 'shop'));
    expect(seen).toHaveLength(1);
  });

  test('a deadline ends them', async () => {
    const { url } = await serve((_, response) => void response.writeHead(503).end());
    const client = clientFor(url, {
      sleep: (_ms, signal) =>
        new Promise((_, no) => signal!.addEventListener('abort', () => no(signal!.reason))),
    });
    await expect(getApp(client, 'shop', { deadline: Date.now() + 100 })).rejects.toBeInstanceOf(
      DeadlineError,
    );
  });

  test('a cancellation ends a call that hangs', async () => {
    const stop = new AbortController();
    const { url } = await serve(() => stop.abort());
    await expect(getApp(clientFor(url, { signal: stop.signal }), 'shop')).rejects.toBeInstanceOf(
      CancelledError,
    );
  });
});

describe('errors say the cause and the next step', () => {
  const cases: [number, unknown][] = [
    [401, { id: 'unauthorized', message: 'Invalid credentials provided.' }],
    [402, { id: 'delinquent', message: 'Please pay.' }],
    [403, { id: 'forbidden', message: 'You do not have access to the app shop.' }],
    [403, { id: 'suspended', message: 'Suspended.' }],
    [403, { id: 'two_factor', message: 'A second authentication factor is required.' }],
    [404, { id: 'not_found', resource: 'app', message: "Couldn't find that app." }],
    [406, { id: 'not_acceptable', message: 'x' }],
    [409, { id: 'conflict', message: 'Busy.' }],
    [412, { id: 'x', message: 'x' }],
    [422, { id: 'invalid_params', message: 'Key is not valid.' }],
    [422, { id: 'verification_needed', message: 'Please verify.' }],
    [422, { id: 'cannot_run_above_limit', message: 'Cannot run more than 1 Eco size dynos.', limit: 1 }],
    [429, { id: 'rate_limit', message: 'x' }],
    [500, '<html><body>Application error</body></html>'],
  ];
  test('whatever Heroku answers', async () => {
    const texts: string[] = [];
    for (const [status, body] of cases) {
      const { url } = await serve((_, response) => {
        response.writeHead(status, { 'request-id': 'r-1' });
        response.end(typeof body === 'string' ? body : JSON.stringify(body));
      });
      const { text, hint } = await caught(getApp(clientFor(url), 'shop'));
      texts.push(`${text.en}\n  ${hint?.en ?? ''}\n${text.ko}\n  ${hint?.ko ?? ''}`);
    }
    expect(texts.join('\n\n')).toMatchInlineSnapshot(`
      "Heroku does not accept the API key. (GET /apps/shop: HTTP 401, unauthorized, request id r-1)
        The key is mistyped, expired, or was revoked. Make a new one with \`heroku authorizations:create\` and store it as the secret.
      Heroku가 API 키를 받아들이지 않습니다. (GET /apps/shop: HTTP 401, unauthorized, request id r-1)
        키가 잘못 입력되었거나, 만료되었거나, 폐기되었습니다. \`heroku authorizations:create\`로 새 키를 만들어 시크릿에 저장하세요.

      A bill of this Heroku account has not been paid. Heroku says: Please pay. (GET /apps/shop: HTTP 402, delinquent, request id r-1)
        Settle it on the account's billing page, then run this again.
      이 Heroku 계정에 납부하지 않은 요금이 있습니다. Heroku의 메시지: Please pay. (GET /apps/shop: HTTP 402, delinquent, request id r-1)
        계정의 결제 페이지에서 납부한 뒤 다시 실행하세요.

      This API key has no access to the app "shop". Heroku says: You do not have access to the app shop. (GET /apps/shop: HTTP 403, forbidden, request id r-1)
        Add the key's account to the app (\`heroku access:add\`), or use a key with the scope \`global\` or \`write-protected\`.
      이 API 키로는 앱 "shop"에 접근할 수 없습니다. Heroku의 메시지: You do not have access to the app shop. (GET /apps/shop: HTTP 403, forbidden, request id r-1)
        키의 계정을 앱에 추가하거나(\`heroku access:add\`) \`global\` 또는 \`write-protected\` 범위의 키를 쓰세요.

      Heroku has suspended this account or app. Heroku says: Suspended. (GET /apps/shop: HTTP 403, suspended, request id r-1)
        Only Heroku support can lift it.
      Heroku가 이 계정 또는 앱의 사용을 정지했습니다. Heroku의 메시지: Suspended. (GET /apps/shop: HTTP 403, suspended, request id r-1)
        정지는 Heroku 지원팀에서만 풀 수 있습니다.

      Heroku asks for a two-factor code, which a workflow cannot enter. (GET /apps/shop: HTTP 403, two_factor, request id r-1)
        Make a key for automation with \`heroku authorizations:create\` and store it as the secret; it is not asked for codes.
      Heroku가 2단계 인증 코드를 요구하지만, 워크플로에서는 입력할 수 없습니다. (GET /apps/shop: HTTP 403, two_factor, request id r-1)
        \`heroku authorizations:create\`로 자동화용 키를 만들어 시크릿에 저장하세요. 이 키에는 코드를 요구하지 않습니다.

      There is no Heroku app "shop". (GET /apps/shop: HTTP 404, not_found, request id r-1)
        Check the spelling in \`heroku apps\`. An app of another account looks the same as one that does not exist.
      Heroku 앱 "shop"이 없습니다. (GET /apps/shop: HTTP 404, not_found, request id r-1)
        \`heroku apps\`에서 이름을 확인하세요. 다른 계정의 앱도 없는 앱과 똑같이 보입니다.

      The API does not know the version that was asked for (\`Accept\` header). (GET /apps/shop: HTTP 406, not_acceptable, request id r-1)
        Check that the API address really is that of Heroku, and that no proxy changes headers.
      API가 요청한 버전(\`Accept\` 헤더)을 알지 못합니다. (GET /apps/shop: HTTP 406, not_acceptable, request id r-1)
        API 주소가 정말 Heroku의 주소인지, 헤더를 바꾸는 프록시가 없는지 확인하세요.

      Heroku is busy with something that excludes this. Heroku says: Busy. (GET /apps/shop: HTTP 409, conflict, request id r-1)
        Wait until other deploys or releases of the app are over, then run this again.
      Heroku에서 지금 진행 중인 다른 작업과 충돌합니다. Heroku의 메시지: Busy. (GET /apps/shop: HTTP 409, conflict, request id r-1)
        이 앱의 다른 배포나 릴리스가 끝난 뒤 다시 실행하세요.

      Heroku asks for a two-factor code, which a workflow cannot enter. (GET /apps/shop: HTTP 412, x, request id r-1)
        Make a key for automation with \`heroku authorizations:create\` and store it as the secret; it is not asked for codes.
      Heroku가 2단계 인증 코드를 요구하지만, 워크플로에서는 입력할 수 없습니다. (GET /apps/shop: HTTP 412, x, request id r-1)
        \`heroku authorizations:create\`로 자동화용 키를 만들어 시크릿에 저장하세요. 이 키에는 코드를 요구하지 않습니다.

      Heroku refuses the values that were sent. Heroku says: Key is not valid. (GET /apps/shop: HTTP 422, invalid_params, request id r-1)
        
      Heroku가 전송된 값을 거부했습니다. Heroku의 메시지: Key is not valid. (GET /apps/shop: HTTP 422, invalid_params, request id r-1)
        

      Heroku wants this account verified first: it has no payment method. Heroku says: Please verify. (GET /apps/shop: HTTP 422, verification_needed, request id r-1)
        Add a credit card on the verification page, then run this again.
      계정 인증이 필요합니다. 이 Heroku 계정에는 등록된 결제 수단이 없습니다. Heroku의 메시지: Please verify. (GET /apps/shop: HTTP 422, verification_needed, request id r-1)
        인증 페이지에서 신용카드를 등록한 뒤 다시 실행하세요.

      The limit of dynos that may run at the same time is reached. Heroku says: Cannot run more than 1 Eco size dynos. (GET /apps/shop: HTTP 422, cannot_run_above_limit, request id r-1)
        Stop a dyno that is no longer needed (\`heroku ps\`, \`heroku ps:stop\`), or choose another dyno size.
      동시에 실행할 수 있는 dyno 수의 한도에 도달했습니다. Heroku의 메시지: Cannot run more than 1 Eco size dynos. (GET /apps/shop: HTTP 422, cannot_run_above_limit, request id r-1)
        더 이상 쓰지 않는 dyno를 중지하거나(\`heroku ps\`, \`heroku ps:stop\`) 다른 dyno 크기를 고르세요.

      Too many calls: the 4,500 calls an hour of this Heroku account are used up. (GET /apps/shop: HTTP 429, rate_limit, request id r-1)
        Wait a few minutes (about 75 calls come back each minute), then run this again. Other tools that use the same account share the limit.
      호출이 너무 많습니다. 이 Heroku 계정의 시간당 호출 한도(4,500회)를 모두 썼습니다. (GET /apps/shop: HTTP 429, rate_limit, request id r-1)
        몇 분 기다렸다가(1분에 약 75회씩 회복됩니다) 다시 실행하세요. 같은 계정을 쓰는 다른 도구도 이 한도를 함께 씁니다.

      Heroku has a fault of its own. (GET /apps/shop: HTTP 500, request id r-1)
        Look at the Heroku status page, and run this again when it is over.
      Heroku 쪽에서 오류가 났습니다. (GET /apps/shop: HTTP 500, request id r-1)
        Heroku 상태 페이지를 확인하고, 장애가 끝나면 다시 실행하세요."
    `);
  });

  test('a refused connection', async () => {
    const refused = await caught(getApp(clientFor('http://127.0.0.1:1'), 'shop'));
    expect(refused).toMatchObject({ code: 'ECONNREFUSED', ambiguous: false, transient: true });
    expect(refused.text.en).toBe('No connection could be made. (GET /apps/shop: ECONNREFUSED)');
  });

  test('https: a certificate of one of our own is trusted when it is given, else nothing is sent', async () => {
    const certificate = makeCertificate('IP:127.0.0.1');
    let calls = 0;
    const server = createServer(certificate, (_, response) => {
      calls++;
      json(response, 200, { remaining: 4 });
    });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    onTestFinished(() => void server.close());
    const url = `https://127.0.0.1:${(server.address() as AddressInfo).port}`;
    expect(await getRateLimit(clientFor(url, { ca: [certificate.cert] }))).toBe(4);
    const client = clientFor(url);
    const error = await caught(getRateLimit(client));
    expect(error.text.en).toBe(
      'The TLS certificate of the other side is not trusted. (GET /account/rate-limits: DEPTH_ZERO_SELF_SIGNED_CERT)',
    );
    expect(error).toMatchObject({ transient: false, ambiguous: false });
    expect([calls, client.calls]).toEqual([1, 1]);
  });

  test('200 with a page that is not JSON', async () => {
    const { url } = await serve(
      (_, response) => void response.end('<html>Log in to the hotel network</html>'),
    );
    const error = await caught(getApp(clientFor(url), 'shop'));
    expect(error.text.en).toMatch(
      /^The answer is not what Heroku sends \(no JSON\)\. \(GET \/apps\/shop: HTTP 200/,
    );
  });
});

describe('secrets', () => {
  test('neither the key nor the secret of a URL can be reached from an error or the client', async () => {
    const attachUrl = 'rendezvous://rendezvous.runtime.heroku.com:5000/very-secret-token';
    const { url } = await serve((request, response) => {
      if (request.path.endsWith('/dynos')) return json(response, 200, [{ attach_url: attachUrl }]);
      json(response, 422, {
        id: 'invalid_params',
        message: `no: ${KEY} ${attachUrl} very-secret-token https://s3.example/put?Signature=abcdef`,
      });
    });
    const client = clientFor(url);
    await listDynos(client, 'shop');
    expect(client.secrets).toEqual([attachUrl, 'very-secret-token']);
    const error = await caught(getRelease(client, 'shop', 'very-secret-token'));
    for (const thing of [error, client]) {
      const { secrets: _, ...rest } = thing as unknown as Record<string, unknown>;
      for (const shown of [
        inspect(thing === error ? error : rest, { showHidden: true, depth: Infinity }),
        JSON.stringify(thing === error ? error : rest),
        thing === error ? `${error.stack}${JSON.stringify(error.text)}` : '',
      ]) {
        expect(shown).not.toContain(KEY);
        expect(shown).not.toContain('very-secret');
        expect(shown).not.toContain('abcdef');
      }
    }
    expect(error.cause).toBeUndefined();
    expect(error.detail).toContain('[REDACTED]');
  });

  test('nor from a network error', async () => {
    const { url } = await serve((_, response) => void response.destroy());
    const error = await caught(getApp(clientFor(url), 'shop'));
    expect(inspect(error, { showHidden: true, depth: Infinity })).not.toContain(KEY);
    expect(error).toMatchObject({ code: 'ECONNRESET', ambiguous: true });
  });

  test('a redirect of the API is not followed with the key', async () => {
    const other = await serve((_, response) => json(response, 200, {}));
    const { url } = await serve((_, response) => void response.writeHead(302, { location: other.url }).end());
    expect(await caught(getApp(clientFor(url), 'shop'))).toMatchObject({ status: 302 });
    expect(other.seen).toHaveLength(0);
  });
});

describe('options', () => {
  test.each([
    'http://api.heroku.com',
    'http://127.0.0.1.example.com',
    'ftp://localhost',
    'https://user:pw@api.heroku.com',
    'api.heroku.com',
    '',
  ])('the address %s is refused', (apiUrl) => {
    expect(() => clientFor(apiUrl)).toThrow(ActionError);
    expect(() => clientFor(apiUrl)).not.toThrow(/pw/);
  });

  test.each(['https://api.heroku.com', 'http://localhost:4100', 'http://127.0.0.1:1', 'http://[::1]:1'])(
    'the address %s is taken',
    (apiUrl) => {
      clientFor(apiUrl);
    },
  );

  test.each(['', '  ', 'two words', 'line\nend', '키'])('the key %o is refused and not shown', (apiKey) => {
    expect(() => clientFor('http://localhost', { apiKey })).toThrow(ActionError);
    if (apiKey.trim()) expect(() => clientFor('http://localhost', { apiKey })).not.toThrow(apiKey);
  });
});
