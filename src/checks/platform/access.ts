import type { Text } from '../../model/text.js';
import { type Check, defineCheck } from '../define.js';
import type { Refusal } from '../outcome.js';
import { found, text } from '../verdicts.js';
import { wholeApp } from './whole-app.js';

/** A check of Heroku's answer to the first question about the app. */
function refused(
  check: Pick<Check, 'id' | 'title' | 'guide' | 'docs'>,
  applies: (refusal: Refusal) => boolean,
  say: (app: string) => { message: Text; remedy: Text },
): Check {
  return defineCheck({
    severity: 'error',
    ...check,
    *run({ refusal }) {
      if (!refusal || !applies(refusal)) return;
      const { message, remedy } = say(refusal.app);
      yield found(wholeApp, message, remedy, { settledBy: 'platform' });
    },
  });
}

export const tokenInvalid = refused(
  {
    id: 'token-invalid',
    guide: '2',
    title: text('The API key is not accepted', 'API 키가 받아들여지지 않습니다'),
    docs: {
      what: text(
        'Finds an API key that Heroku does not accept, or that may not see the app.',
        'Heroku가 받아들이지 않거나 앱에 접근할 수 없는 API 키를 찾습니다.',
      ),
      why: text(
        'Keys end when they expire, when they are revoked, and (those of the dashboard) when the password changes. Nothing can be deployed without one.',
        '키는 만료되거나 폐기되면, 대시보드의 키는 비밀번호를 바꿔도 쓸 수 없게 됩니다. 키 없이는 배포할 수 없습니다.',
      ),
      sources: ['https://devcenter.heroku.com/articles/authentication'],
    },
  },
  ({ status, id }) => status === 401 || (status === 403 && id !== 'suspended'),
  (app) => ({
    message: text(
      `Heroku does not let this API key at the app ${app}.`,
      `이 API 키로는 Heroku 앱 ${app}에 접근할 수 없습니다.`,
    ),
    remedy: text(
      'Make a key with `heroku authorizations:create`, from an account that has access to the app, and store it as the repository secret HEROKU_API_KEY.',
      '앱에 접근할 수 있는 계정에서 `heroku authorizations:create`로 키를 만들어 저장소 secret HEROKU_API_KEY에 저장해 주세요.',
    ),
  }),
);

export const appAbsent = refused(
  {
    id: 'app-absent',
    guide: '2',
    title: text('There is no such app', 'Heroku에 앱이 없습니다'),
    docs: {
      what: text(
        'Finds an app name that Heroku does not know, or that somebody else has taken.',
        'Heroku에 없거나 다른 사람이 이미 쓰고 있는 앱 이름을 찾습니다.',
      ),
      why: text(
        'An app is created once and deployed to from then on. Its name is shared by everybody on Heroku.',
        '앱은 한 번만 만들고 그 뒤에는 계속 그 앱에 배포합니다. 앱 이름은 Heroku 전체에서 하나뿐입니다.',
      ),
      sources: ['https://devcenter.heroku.com/articles/creating-apps'],
    },
  },
  ({ status, id }) => status === 404 || (status === 422 && id === 'invalid_params'),
  (app) => ({
    message: text(
      `The Heroku app ${app} is not there for this account.`,
      `이 계정에서는 Heroku 앱 ${app}을(를) 찾거나 만들 수 없습니다.`,
    ),
    remedy: text(
      `Create it once with \`heroku create ${app}\`, or set \`create-app: true\`; if the name is taken choose another one.`,
      `\`heroku create ${app}\`로 한 번 만들거나 \`create-app: true\`로 설정해 주세요. 이미 있는 이름이라면 다른 이름을 고르세요.`,
    ),
  }),
);

export const accountNotVerified = refused(
  {
    id: 'account-not-verified',
    guide: '1-4',
    title: text('The account has no payment method', '계정에 결제 수단이 없습니다'),
    docs: {
      what: text(
        'Finds an account that Heroku refuses for want of a payment method, or because a bill is open.',
        '결제 수단이 없거나 미납 요금이 있어 Heroku가 거절하는 계정을 찾습니다.',
      ),
      why: text(
        'Heroku has had no free plan since November 28, 2022. Apps, dynos and databases need a verified account.',
        'Heroku의 무료 요금제는 2022년 11월 28일에 끝났습니다. 앱, dyno, 데이터베이스를 쓰려면 인증된 계정이 필요합니다.',
      ),
      sources: ['https://devcenter.heroku.com/articles/account-verification'],
    },
  },
  ({ status, id }) => status === 402 || id === 'verification_needed',
  () => ({
    message: text(
      'Heroku wants a payment method, or a bill paid, before it does anything for this account.',
      'Heroku가 이 계정에 결제 수단 등록이나 미납 요금 납부를 요구합니다.',
    ),
    remedy: text(
      'Add a card at https://heroku.com/verify, or settle the bill in the billing settings.',
      'https://heroku.com/verify 에서 카드를 등록하거나, 결제 설정에서 미납 요금을 납부해 주세요.',
    ),
  }),
);
