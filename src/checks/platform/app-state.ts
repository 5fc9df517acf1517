import type { Severity } from '../../model/finding.js';
import { defineCheck } from '../define.js';
import { found, text } from '../verdicts.js';
import { wholeApp } from './whole-app.js';

export const maintenanceOn = defineCheck({
  id: 'maintenance-on',
  severity: 'warning',
  title: text('Maintenance mode is on', '점검 모드가 켜져 있습니다'),
  docs: {
    what: text('Finds an app whose maintenance mode is on.', '점검 모드가 켜져 있는 앱을 찾습니다.'),
    why: text(
      'Heroku then answers every visitor with 503 and a page of its own. Deploys and one-off dynos go on as ever.',
      '이때 Heroku는 모든 방문자에게 503과 점검 페이지를 보여 줍니다. 배포와 일회용 dyno는 평소처럼 동작합니다.',
    ),
    sources: ['https://devcenter.heroku.com/articles/maintenance-mode'],
  },
  *run({ platform }) {
    if (!platform?.maintenance) return;
    yield found(
      wholeApp,
      text(
        'Maintenance mode is on: visitors see Heroku’s maintenance page (503), and nothing can prove that the new release serves.',
        '점검 모드가 켜져 있어 방문자에게 Heroku의 점검 페이지(503)가 보이고, 새 릴리스가 잘 동작하는지 확인할 수 없습니다.',
      ),
      text(
        `\`heroku maintenance:off -a ${platform.appName}\``,
        `\`heroku maintenance:off -a ${platform.appName}\`를 실행해 주세요.`,
      ),
      { settledBy: 'platform' },
    );
  },
});

/** Stacks that builds are refused on, and the one that is next, as of 2026-11-23. https://devcenter.heroku.com/articles/stack */
const stackEnds: Readonly<Record<string, { since: string; severity: Severity }>> = {
  cedar: { since: '2015-11-04', severity: 'error' },
  'cedar-14': { since: '2020-11-02', severity: 'error' },
  'heroku-16': { since: '2021-05-01', severity: 'error' },
  'heroku-18': { since: '2023-04-30', severity: 'error' },
  'heroku-20': { since: '2025-04-30', severity: 'error' },
  'heroku-22': { since: '2027-04-30', severity: 'notice' },
};

export const stackEol = defineCheck({
  id: 'stack-eol',
  severity: 'error',
  title: text('The stack is out of support', '스택 지원이 끝났습니다'),
  docs: {
    what: text(
      'Finds an app whose next build would use a stack that Heroku no longer builds on.',
      'Heroku가 더 이상 빌드하지 않는 스택을 쓰는 앱을 찾습니다.',
    ),
    why: text(
      'Builds on a retired stack are refused, and it gets no security updates.',
      '지원이 끝난 스택에서는 빌드가 거절되고 보안 업데이트도 없습니다.',
    ),
    sources: ['https://devcenter.heroku.com/articles/stack'],
  },
  *run({ platform }) {
    const end = platform && stackEnds[platform.stack];
    if (!end) return;
    const over = end.severity === 'error';
    yield found(
      wholeApp,
      over
        ? text(
            `The app builds on ${platform.stack}, which ended on ${end.since}: Heroku refuses the build.`,
            `앱의 스택 ${platform.stack}은(는) ${end.since}에 지원이 끝나 Heroku가 빌드를 거절합니다.`,
          )
        : text(
            `The app builds on ${platform.stack}, whose support ends on ${end.since}.`,
            `앱의 스택 ${platform.stack}은(는) ${end.since}에 지원이 끝납니다.`,
          ),
      text(
        `\`heroku stack:set heroku-24 -a ${platform.appName}\`; it takes hold with the next build.`,
        `\`heroku stack:set heroku-24 -a ${platform.appName}\`를 실행해 주세요. 다음 빌드부터 적용됩니다.`,
      ),
      { settledBy: 'platform', severity: end.severity },
    );
  },
});

export const webScaledZero = defineCheck({
  id: 'web-scaled-zero',
  severity: 'error',
  title: text('No web dyno runs', '실행 중인 웹 dyno가 없습니다'),
  docs: {
    what: text(
      'Finds an app that has been released and whose web process is scaled to zero.',
      '릴리스된 적이 있지만 web 프로세스가 0으로 조정된 앱을 찾습니다.',
    ),
    why: text(
      'Without a web dyno the router answers every visitor with error H14.',
      '웹 dyno가 없으면 라우터가 모든 방문자에게 H14 오류를 보냅니다.',
    ),
    sources: ['https://devcenter.heroku.com/articles/error-codes#h14-no-web-dynos-running'],
  },
  *run({ platform }) {
    if (platform?.formation.get('web') !== 0 || platform.builtAs === null) return;
    yield found(
      wholeApp,
      text(
        'web is scaled to 0, so nobody answers visitors (H14), whatever is deployed.',
        'web이 0으로 조정되어 있어, 무엇을 배포해도 방문자에게 응답하지 못합니다(H14).',
      ),
      text(
        `\`heroku ps:scale web=1 -a ${platform.appName}\``,
        `\`heroku ps:scale web=1 -a ${platform.appName}\`을 실행해 주세요.`,
      ),
      { settledBy: 'platform' },
    );
  },
});

export const ecoSleep = defineCheck({
  id: 'eco-sleep',
  severity: 'notice',
  guide: '3-2',
  title: text('The web dyno sleeps', '웹 dyno가 잠듭니다'),
  docs: {
    what: text('Finds web dynos of the size Eco.', 'Eco 크기의 웹 dyno를 찾습니다.'),
    why: text(
      'An Eco dyno sleeps after 30 minutes without visitors, and the next one waits while it boots. Dynos of every size restart at least once a day; each time everything that was written to their disk is gone.',
      'Eco dyno는 30분 동안 방문자가 없으면 잠들고, 다음 방문자는 부팅이 끝날 때까지 기다립니다. 어떤 크기든 dyno는 하루에 한 번 이상 다시 시작되며, 그때마다 디스크에 쓴 내용이 사라집니다.',
    ),
    sources: ['https://devcenter.heroku.com/articles/eco-dyno-hours'],
  },
  *run({ platform }) {
    if (platform?.sizes.get('web')?.toLowerCase() !== 'eco') return;
    yield found(
      wholeApp,
      text(
        'The web dyno is an Eco dyno: it sleeps after 30 minutes without visitors, and its disk is emptied then.',
        '웹 dyno가 Eco 크기입니다. 30분 동안 방문자가 없으면 잠들고, 그때 디스크도 비워집니다.',
      ),
      text(
        `Nothing has to be done. \`heroku ps:type web=basic -a ${platform.appName}\` keeps it awake (paid).`,
        `그대로 두어도 됩니다. 잠들지 않게 하려면 \`heroku ps:type web=basic -a ${platform.appName}\`(유료)을 실행하세요.`,
      ),
      { settledBy: 'platform' },
    );
  },
});
