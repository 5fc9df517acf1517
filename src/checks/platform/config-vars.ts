import { defineCheck } from '../define.js';
import { placeOfSetting, settingsOf, truth } from '../settings-facts.js';
import { found, text } from '../verdicts.js';
import { wholeApp } from './whole-app.js';

export const configDebugOn = defineCheck({
  id: 'config-debug-on',
  severity: 'error',
  guide: '1-2',
  title: text('A config var turns DEBUG on', 'config var가 DEBUG를 켭니다'),
  docs: {
    what: text(
      'Evaluates DEBUG with the config vars of the app, and finds the one that turns it on.',
      '앱의 config var로 DEBUG를 계산해, DEBUG를 켜는 변수를 찾습니다.',
    ),
    why: text(
      'With DEBUG on, each error page shows source, settings and variables to anybody.',
      'DEBUG가 켜져 있으면 오류 페이지가 소스 코드, 설정, 변수를 누구에게나 보여 줍니다.',
    ),
    sources: ['https://docs.djangoproject.com/en/stable/ref/settings/#debug'],
  },
  *run(context) {
    const { platform } = context;
    const settings = settingsOf(context, 'RUN');
    const debug = settings?.get('DEBUG');
    if (!platform || !settings || !debug || truth(debug) !== true) return;
    if (debug.type === 'str') return; // debug-string-truthy
    const names = ('env' in debug ? (debug.env ?? []) : []).filter((name) => platform.configVars.has(name));
    if (names.length === 0) return;
    const list = names.map((name) => `\`${name}\``).join(', ');
    yield found(
      placeOfSetting(settings, 'DEBUG'),
      text(
        `The value of the config var ${list} turns DEBUG on in the web process.`,
        `config var ${list}의 값 때문에 web 프로세스에서 DEBUG가 켜집니다.`,
      ),
      text(
        `\`heroku config:unset ${names[0]} -a ${platform.appName}\` where the default is off; else set it to what the settings take for false.`,
        `기본값이 꺼짐이면 \`heroku config:unset ${names[0]} -a ${platform.appName}\`을 실행하고, 아니면 설정이 거짓으로 읽는 값으로 바꿔 주세요.`,
      ),
      { settledBy: 'platform' },
    );
  },
});

export const configDisableCollectstatic = defineCheck({
  id: 'config-disable-collectstatic',
  severity: 'warning',
  guide: '3-1',
  title: text('collectstatic is switched off', 'collectstatic이 꺼져 있습니다'),
  docs: {
    what: text(
      'Finds the config var DISABLE_COLLECTSTATIC on the app.',
      '앱에 config var DISABLE_COLLECTSTATIC이 있는지 확인합니다.',
    ),
    why: text(
      'Heroku’s build log prints this switch as a way out of a failed collectstatic. It does not repair anything: the site then comes without its CSS, and with manifest storage every page is a 500.',
      'collectstatic이 실패하면 Heroku의 빌드 로그가 이 설정을 안내하지만, 원인을 고치는 것이 아닙니다. 사이트에 CSS가 빠지고, manifest 스토리지를 쓰면 모든 페이지가 500이 됩니다.',
    ),
    sources: ['https://devcenter.heroku.com/articles/django-assets#disabling-collectstatic'],
  },
  *run({ platform }) {
    const value = platform?.configVars.get('DISABLE_COLLECTSTATIC') ?? '';
    if (!platform || value === '' || value === '0') return;
    yield found(
      wholeApp,
      text(
        'The config var DISABLE_COLLECTSTATIC keeps Heroku from collecting static files: the site comes without CSS.',
        'config var DISABLE_COLLECTSTATIC 때문에 Heroku가 정적 파일을 모으지 않아 사이트에 CSS가 빠집니다.',
      ),
      text(
        `Repair what made collectstatic fail, then \`heroku config:unset DISABLE_COLLECTSTATIC -a ${platform.appName}\`.`,
        `collectstatic이 실패한 원인을 고친 뒤 \`heroku config:unset DISABLE_COLLECTSTATIC -a ${platform.appName}\`을 실행해 주세요.`,
      ),
      { settledBy: 'platform' },
    );
  },
});

export const configSecretWeak = defineCheck({
  id: 'config-secret-weak',
  severity: 'warning',
  guide: '1-2',
  title: text('The SECRET_KEY of the app is weak', '앱의 SECRET_KEY가 약합니다'),
  docs: {
    what: text(
      'Judges the config var that SECRET_KEY is read from by its length and variety, as Django’s own check W009 does.',
      'SECRET_KEY로 쓰는 config var의 길이와 다양성을 Django의 검사 W009와 같은 기준으로 봅니다.',
    ),
    why: text(
      'The key signs sessions and password resets: who guesses it can log in as anybody.',
      '이 키로 세션과 비밀번호 재설정에 서명하므로, 키를 알아내면 누구로든 로그인할 수 있습니다.',
    ),
    sources: ['https://docs.djangoproject.com/en/stable/ref/checks/#security'],
  },
  *run(context) {
    const { platform } = context;
    const settings = settingsOf(context, 'RUN');
    const key = settings?.get('SECRET_KEY');
    if (!platform || !settings || key?.type !== 'str' || !key.env?.length) return;
    const name = key.env.find((candidate) => platform.configVars.get(candidate) === key.value);
    if (name === undefined) return;
    const weak =
      key.value.length < 50 || new Set(key.value).size < 5 || key.value.startsWith('django-insecure-');
    if (!weak) return;
    yield found(
      placeOfSetting(settings, 'SECRET_KEY'),
      text(
        `The config var ${name} is a weak SECRET_KEY: shorter than 50 characters, of few different ones, or one that startproject made.`,
        `config var ${name}은(는) 약한 SECRET_KEY입니다. 50자보다 짧거나, 같은 글자가 많거나, startproject가 만든 키입니다.`,
      ),
      text(
        `\`heroku config:set ${name}="$(openssl rand -base64 48)" -a ${platform.appName}\`; it logs everybody out once.`,
        `\`heroku config:set ${name}="$(openssl rand -base64 48)" -a ${platform.appName}\`를 실행해 주세요. 모든 사용자가 한 번 로그아웃됩니다.`,
      ),
      { settledBy: 'platform' },
    );
  },
});
