import { josa } from '../model/josa.js';
import type { Text } from '../model/text.js';
import type { Failure } from './errors.js';
import { isCertificateCode, isNeverConnected } from './network-codes.js';

interface Explanation {
  text: Text;
  hint?: Text;
  link?: string;
}

const statusPage = 'https://status.heroku.com';

/** Cause and next step of a failed call, in words. */
export function explain(failure: Failure): Explanation {
  const known = failure.status === undefined ? network(failure) : (byId(failure) ?? byStatus(failure));
  return {
    text: withRequest(known.text, failure),
    hint: known.hint,
    link: known.link ?? failure.url,
  };
}

function withRequest(text: Text, { method, path, status, id, requestId, code }: Failure): Text {
  const what = [status === undefined ? code : `HTTP ${status}`, id, requestId && `request id ${requestId}`];
  const tail = ` (${method} ${path}: ${what.filter(Boolean).join(', ')})`;
  return { en: text.en + tail, ko: text.ko + tail };
}

/** Heroku's own words behind ours. */
function quoted(text: Text, message: string | undefined): Text {
  if (!message) return text;
  return { en: `${text.en} Heroku says: ${message}`, ko: `${text.ko} Heroku의 메시지: ${message}` };
}

/** The app in the path, for `not_found` and `forbidden`. */
function appIn(path: string): string {
  return /^\/apps\/([^/?]+)/.exec(path)?.[1] ?? '';
}

const byIdTable: Record<string, (failure: Failure) => Explanation> = {
  delinquent: ({ message }) => ({
    text: quoted(
      {
        en: 'A bill of this Heroku account has not been paid.',
        ko: '이 Heroku 계정에 납부하지 않은 요금이 있습니다.',
      },
      message,
    ),
    hint: {
      en: "Settle it on the account's billing page, then run this again.",
      ko: '계정의 결제 페이지에서 납부한 뒤 다시 실행하세요.',
    },
    link: 'https://dashboard.heroku.com/account/billing',
  }),
  suspended: ({ message }) => ({
    text: quoted(
      {
        en: 'Heroku has suspended this account or app.',
        ko: 'Heroku가 이 계정 또는 앱의 사용을 정지했습니다.',
      },
      message,
    ),
    hint: { en: 'Only Heroku support can lift it.', ko: '정지는 Heroku 지원팀에서만 풀 수 있습니다.' },
    link: 'https://help.heroku.com',
  }),
  two_factor: () => twoFactor,
  verification_needed: ({ message }) => ({
    text: quoted(
      {
        en: 'Heroku wants this account verified first: it has no payment method.',
        ko: '계정 인증이 필요합니다. 이 Heroku 계정에는 등록된 결제 수단이 없습니다.',
      },
      message,
    ),
    hint: {
      en: 'Add a credit card on the verification page, then run this again.',
      ko: '인증 페이지에서 신용카드를 등록한 뒤 다시 실행하세요.',
    },
    link: 'https://heroku.com/verify',
  }),
  cannot_run_above_limit: ({ message }) => ({
    text: quoted(
      {
        en: 'The limit of dynos that may run at the same time is reached.',
        ko: '동시에 실행할 수 있는 dyno 수의 한도에 도달했습니다.',
      },
      message,
    ),
    hint: {
      en: 'Stop a dyno that is no longer needed (`heroku ps`, `heroku ps:stop`), or choose another dyno size.',
      ko: '더 이상 쓰지 않는 dyno를 중지하거나(`heroku ps`, `heroku ps:stop`) 다른 dyno 크기를 고르세요.',
    },
  }),
  rate_limit: () => rateLimit,
  not_acceptable: () => notAcceptable,
};

const twoFactor: Explanation = {
  text: {
    en: 'Heroku asks for a two-factor code, which a workflow cannot enter.',
    ko: 'Heroku가 2단계 인증 코드를 요구하지만, 워크플로에서는 입력할 수 없습니다.',
  },
  hint: {
    en: 'Make a key for automation with `heroku authorizations:create` and store it as the secret; it is not asked for codes.',
    ko: '`heroku authorizations:create`로 자동화용 키를 만들어 시크릿에 저장하세요. 이 키에는 코드를 요구하지 않습니다.',
  },
};

const rateLimit: Explanation = {
  text: {
    en: 'Too many calls: the 4,500 calls an hour of this Heroku account are used up.',
    ko: '호출이 너무 많습니다. 이 Heroku 계정의 시간당 호출 한도(4,500회)를 모두 썼습니다.',
  },
  hint: {
    en: 'Wait a few minutes (about 75 calls come back each minute), then run this again. Other tools that use the same account share the limit.',
    ko: '몇 분 기다렸다가(1분에 약 75회씩 회복됩니다) 다시 실행하세요. 같은 계정을 쓰는 다른 도구도 이 한도를 함께 씁니다.',
  },
};

const notAcceptable: Explanation = {
  text: {
    en: 'The API does not know the version that was asked for (`Accept` header).',
    ko: 'API가 요청한 버전(`Accept` 헤더)을 알지 못합니다.',
  },
  hint: {
    en: 'Check that the API address really is that of Heroku, and that no proxy changes headers.',
    ko: 'API 주소가 정말 Heroku의 주소인지, 헤더를 바꾸는 프록시가 없는지 확인하세요.',
  },
};

function byId(failure: Failure): Explanation | undefined {
  return failure.id === undefined ? undefined : byIdTable[failure.id]?.(failure);
}

function byStatus(failure: Failure): Explanation {
  const { status = 0, message, path, resource } = failure;
  const app = appIn(path);
  if (failure.code === 'BAD_BODY') {
    return {
      text: {
        en: 'The answer is not what Heroku sends (no JSON).',
        ko: '응답이 Heroku가 보내는 형식(JSON)이 아닙니다.',
      },
      hint: {
        en: 'Check the API address, and whether a proxy answers in place of Heroku.',
        ko: 'API 주소를 확인하고, 프록시가 Heroku 대신 응답하는지 살펴보세요.',
      },
    };
  }
  if (status >= 500) {
    return {
      text: quoted({ en: 'Heroku has a fault of its own.', ko: 'Heroku 쪽에서 오류가 났습니다.' }, message),
      hint: {
        en: 'Look at the Heroku status page, and run this again when it is over.',
        ko: 'Heroku 상태 페이지를 확인하고, 장애가 끝나면 다시 실행하세요.',
      },
      link: statusPage,
    };
  }
  switch (status) {
    case 401:
      return {
        text: { en: 'Heroku does not accept the API key.', ko: 'Heroku가 API 키를 받아들이지 않습니다.' },
        hint: {
          en: 'The key is mistyped, expired, or was revoked. Make a new one with `heroku authorizations:create` and store it as the secret.',
          ko: '키가 잘못 입력되었거나, 만료되었거나, 폐기되었습니다. `heroku authorizations:create`로 새 키를 만들어 시크릿에 저장하세요.',
        },
        link: 'https://help.heroku.com/PBGP6IDE/how-should-i-generate-an-api-key-that-allows-me-to-use-the-heroku-platform-api',
      };
    case 402:
      return byIdTable.delinquent!(failure);
    case 403:
      return {
        text: quoted(
          app
            ? {
                en: `This API key has no access to the app "${app}".`,
                ko: `이 API 키로는 앱 "${app}"에 접근할 수 없습니다.`,
              }
            : { en: 'This API key may not do that.', ko: '이 API 키에는 이 작업의 권한이 없습니다.' },
          message,
        ),
        hint: {
          en: "Add the key's account to the app (`heroku access:add`), or use a key with the scope `global` or `write-protected`.",
          ko: '키의 계정을 앱에 추가하거나(`heroku access:add`) `global` 또는 `write-protected` 범위의 키를 쓰세요.',
        },
      };
    case 404:
      if (app && (resource === 'app' || path === `/apps/${app}`)) {
        return {
          text: { en: `There is no Heroku app "${app}".`, ko: josa(`Heroku 앱 "${app}"이(가) 없습니다.`) },
          hint: {
            en: 'Check the spelling in `heroku apps`. An app of another account looks the same as one that does not exist.',
            ko: '`heroku apps`에서 이름을 확인하세요. 다른 계정의 앱도 없는 앱과 똑같이 보입니다.',
          },
        };
      }
      return {
        text: quoted({ en: 'Heroku does not find it.', ko: 'Heroku에서 찾을 수 없습니다.' }, message),
      };
    case 406:
      return notAcceptable;
    case 409:
      return {
        text: quoted(
          {
            en: 'Heroku is busy with something that excludes this.',
            ko: 'Heroku에서 지금 진행 중인 다른 작업과 충돌합니다.',
          },
          message,
        ),
        hint: {
          en: 'Wait until other deploys or releases of the app are over, then run this again.',
          ko: '이 앱의 다른 배포나 릴리스가 끝난 뒤 다시 실행하세요.',
        },
      };
    case 412:
      return twoFactor;
    case 422:
      if (/\bis already taken\b/.test(message ?? '')) return nameTaken(message);
      return {
        text: quoted(
          { en: 'Heroku refuses the values that were sent.', ko: 'Heroku가 전송된 값을 거부했습니다.' },
          message,
        ),
      };
    case 423:
      return {
        text: quoted(
          { en: 'Heroku wants this confirmed first.', ko: 'Heroku가 먼저 확인을 요구합니다.' },
          message,
        ),
      };
    case 429:
      return rateLimit;
    default:
      return {
        text: quoted({ en: 'Heroku refuses the request.', ko: 'Heroku가 요청을 거부했습니다.' }, message),
      };
  }
}

function nameTaken(message: string | undefined): Explanation {
  return {
    text: quoted({ en: 'That name is taken.', ko: '이미 쓰이고 있는 이름입니다.' }, message),
    hint: {
      en: 'Names of apps are shared by everybody on Heroku: choose another one. If the app is yours, use a key of an account that has access to it.',
      ko: '앱 이름은 Heroku 전체에서 하나뿐이므로 다른 이름을 고르세요. 본인의 앱이라면 그 앱에 접근할 수 있는 계정의 키를 쓰세요.',
    },
  };
}

function network({ code = 'NETWORK' }: Failure): Explanation {
  if (isCertificateCode(code)) {
    return {
      text: {
        en: 'The TLS certificate of the other side is not trusted.',
        ko: '상대 서버의 TLS 인증서를 신뢰할 수 없습니다.',
      },
      hint: {
        en: 'If a proxy of your own decrypts the traffic, set NODE_EXTRA_CA_CERTS to its certificate. Never switch verification off: the API key would be sent to whoever answers.',
        ko: '사내 프록시가 트래픽을 복호화한다면 NODE_EXTRA_CA_CERTS에 그 인증서를 지정하세요. 검증을 끄면 안 됩니다. API 키가 아무 서버에나 전송될 수 있습니다.',
      },
    };
  }
  if (code === 'PROXY_REFUSED') {
    return {
      text: { en: 'The proxy refuses to connect.', ko: '프록시가 연결을 거부합니다.' },
      hint: {
        en: 'Check HTTPS_PROXY and its credentials, or list the host in NO_PROXY.',
        ko: 'HTTPS_PROXY와 프록시 인증 정보를 확인하거나, 호스트를 NO_PROXY에 넣으세요.',
      },
    };
  }
  if (code === 'ENOTFOUND' || code === 'EAI_AGAIN') {
    return {
      text: { en: 'The host name cannot be resolved.', ko: '호스트 이름을 찾을 수 없습니다(DNS).' },
      hint: {
        en: "Check the API address and the runner's DNS and network.",
        ko: 'API 주소와 러너의 DNS, 네트워크를 확인하세요.',
      },
    };
  }
  return {
    text: isNeverConnected(code)
      ? { en: 'No connection could be made.', ko: '연결할 수 없습니다.' }
      : { en: 'The connection broke before an answer came.', ko: '응답이 오기 전에 연결이 끊겼습니다.' },
    hint: {
      en: "Check the runner's network (self-hosted: firewall, proxy) and the Heroku status page, then run this again.",
      ko: '러너의 네트워크(self-hosted 러너라면 방화벽과 프록시)와 Heroku 상태 페이지를 확인한 뒤 다시 실행하세요.',
    },
    link: statusPage,
  };
}
