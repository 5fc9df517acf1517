import { defineCheck } from '../define.js';
import { allowedHosts } from '../security/allowed-hosts.js';
import { matches } from '../security/allowed-hosts-no-heroku.js';
import { placeOfSetting, settingsOf, strings, truth } from '../settings-facts.js';
import { found, text } from '../verdicts.js';
import { wholeApp } from './whole-app.js';

export const domainNotAllowed = defineCheck({
  id: 'domain-not-allowed',
  severity: 'error',
  guide: '1-2',
  title: text('ALLOWED_HOSTS leaves a domain of the app out', 'ALLOWED_HOSTS에 앱의 도메인이 빠져 있습니다'),
  docs: {
    what: text(
      'Compares the domains of the app, as Heroku knows them, with ALLOWED_HOSTS.',
      'Heroku에 등록된 앱의 도메인을 ALLOWED_HOSTS와 비교합니다.',
    ),
    why: text(
      'Django answers 400 Bad Request on a domain that is not listed, while the site works under its other names.',
      '목록에 없는 도메인으로 접속하면 Django가 400 Bad Request로 응답합니다. 다른 이름으로는 잘 열립니다.',
    ),
    sources: [
      'https://docs.djangoproject.com/en/stable/ref/settings/#allowed-hosts',
      'https://devcenter.heroku.com/articles/custom-domains',
    ],
  },
  *run(context) {
    const { platform } = context;
    const allowed = platform && allowedHosts(context);
    if (!allowed) return;
    const hosts = strings(allowed.settings.get('ALLOWED_HOSTS'))?.map((host) => host.toLowerCase());
    if (!hosts || hosts.includes('*')) return;
    const served = platform.domains.filter((domain) => hosts.some((host) => matches(host, domain)));
    // Where none is allowed allowed-hosts-no-heroku speaks.
    if (served.length === 0) return;
    for (const domain of platform.domains) {
      // `*.example.com`: which names are used below it is not known.
      if (served.includes(domain) || domain.startsWith('*')) continue;
      // A site of its own domain may well want to be reached by that alone.
      if (domain.endsWith('.herokuapp.com')) continue;
      yield found(
        placeOfSetting(allowed.settings, 'ALLOWED_HOSTS'),
        text(
          `The app has the domain ${domain}, and ALLOWED_HOSTS does not allow it: visitors get 400 there.`,
          `앱에 ${domain} 도메인이 있지만 ALLOWED_HOSTS에 없어, 그 주소로 온 방문자는 400을 받습니다.`,
        ),
        text(`Add \`"${domain}"\` to ALLOWED_HOSTS.`, `ALLOWED_HOSTS에 \`"${domain}"\`을 추가해 주세요.`),
        { settledBy: 'platform' },
      );
    }
  },
});

export const domainNoTls = defineCheck({
  id: 'domain-no-tls',
  severity: 'warning',
  title: text('A domain has no certificate', '인증서가 없는 도메인이 있습니다'),
  docs: {
    what: text(
      'Finds domains of the app without a certificate while the settings redirect to https or send HSTS.',
      '설정이 https로 리다이렉트하거나 HSTS를 보내는데 인증서가 없는 도메인을 찾습니다.',
    ),
    why: text(
      'The redirect leads visitors to an address that browsers refuse, and HSTS makes them remember it.',
      '리다이렉트된 주소를 브라우저가 거부하고, HSTS 때문에 그 상태를 기억하게 됩니다.',
    ),
    sources: ['https://devcenter.heroku.com/articles/automated-certificate-management'],
  },
  *run(context) {
    const { platform } = context;
    const settings = settingsOf(context, 'RUN');
    if (!platform || !settings || platform.domainsWithoutTls.length === 0) return;
    const secured = ['SECURE_SSL_REDIRECT', 'SECURE_HSTS_SECONDS'].find((name) => {
      const value = settings.get(name);
      return value !== undefined && truth(value) === true;
    });
    if (secured === undefined) return;
    const names = platform.domainsWithoutTls.join(', ');
    yield found(
      wholeApp,
      text(
        `${secured} sends visitors to https, and ${names} has no certificate there.`,
        `${secured} 때문에 방문자가 https로 가지만 ${names}에는 인증서가 없습니다.`,
      ),
      text(
        `\`heroku certs:auto:enable -a ${platform.appName}\``,
        `\`heroku certs:auto:enable -a ${platform.appName}\`을 실행해 주세요.`,
      ),
      { settledBy: 'platform' },
    );
  },
});
