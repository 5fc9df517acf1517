import { josa } from '../../model/josa.js';
import { defineCheck } from '../define.js';
import { found, text } from '../verdicts.js';
import { wholeApp } from './whole-app.js';

export default defineCheck({
  id: 'no-start-page',
  severity: 'notice',
  title: text('There is no page at /', '/에 페이지가 없습니다'),
  docs: {
    what: text(
      'Tells which page was asked for after the deploy when the URLconf has nothing at `/` and `health-check-path` names no page: one that a package brings, such as the admin, or else Django’s 404.',
      'URLconf에 `/`가 없고 `health-check-path`도 없을 때, 배포 뒤 어느 페이지를 확인했는지 알려 줍니다. admin처럼 패키지가 제공하는 페이지를 확인하고, 그것도 없으면 Django의 404를 확인합니다.',
    ),
    why: text(
      'Such an answer shows that the app boots and lets its host in. Whether your own pages work, and whether they reach the database, it does not show.',
      '이런 응답으로는 앱이 부팅되고 호스트의 요청을 받는다는 것만 알 수 있습니다. 직접 만든 페이지가 동작하는지, 데이터베이스에 연결되는지는 알 수 없습니다.',
    ),
    sources: ['https://docs.djangoproject.com/en/stable/topics/http/urls/'],
  },
  *run({ outcome }) {
    const { noStartPage, url, status } = outcome?.site ?? {};
    if (!noStartPage || url === undefined) return;
    const { pathname } = new URL(url);
    yield found(
      wholeApp,
      pathname === '/'
        ? text(
            `The URLconf has nothing at \`/\`, so the 404 there counted as good: it shows that the app boots, not that its pages work.`,
            `URLconf에 \`/\`가 없어 그 404를 정상으로 보았습니다. 앱이 부팅된다는 것만 알 수 있고, 페이지가 동작하는지는 알 수 없습니다.`,
          )
        : text(
            `The URLconf has nothing at \`/\`, so \`${pathname}\` was asked for in its place (${status}). It does not show whether your own pages work.`,
            josa(
              `URLconf에 \`/\`가 없어 대신 \`${pathname}\`을(를) 확인했습니다(${status}). 직접 만든 페이지가 동작하는지는 알 수 없습니다.`,
            ),
          ),
      text(
        'Name a page of your own that everybody may open in `health-check-path`, best one that reads from the database.',
        '누구나 열 수 있는 직접 만든 페이지를 `health-check-path`에 적어 주세요. 데이터베이스를 읽는 페이지가 가장 좋습니다.',
      ),
      { settledBy: 'platform' },
    );
  },
});
