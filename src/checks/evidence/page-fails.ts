import { gave, type PageAnswer } from '../../django/evidence.js';
import { type CheckContext, defineCheck, type Verdict } from '../define.js';
import { found, text } from '../verdicts.js';
import { isCertain, placeOfError, remedyFor, words } from './blame.js';

/** A service that the probe cannot reach: no fault of the page. */
const unreachable =
  /(OperationalError|InterfaceError|ConnectionError|ConnectionRefusedError|ConnectionDoesNotExist|TimeoutError|gaierror|socket\.\w+|URLError|MaxRetryError|NoBrokersAvailable)$/;

export default defineCheck({
  id: 'page-fails',
  severity: 'error',
  title: text('The page that is asked for at the end fails', '마지막에 확인하는 페이지가 실패합니다'),
  docs: {
    what: text(
      'Asks Django for the page of `health-check-path` as Heroku’s router would, without a database, and looks at exceptions and at redirects that lead back to the same address.',
      'Heroku 라우터처럼 `health-check-path` 페이지를 데이터베이스 없이 Django에 요청해, 예외와 제자리로 돌아오는 리다이렉트를 살펴봅니다.',
    ),
    why: text(
      'A template that is missing or a URL that cannot be reversed is a 500 for every visitor; a redirect to the same address never ends.',
      '템플릿이 없거나 URL 이름을 찾을 수 없으면(NoReverseMatch) 모든 방문자에게 500이 보입니다. 같은 주소로 가는 리다이렉트는 끝나지 않습니다.',
    ),
    sources: [
      'https://docs.djangoproject.com/en/stable/ref/request-response/#django.http.HttpRequest.is_secure',
    ],
  },
  *run(context) {
    const { run, build } = context.evidence ?? {};
    const pages = gave(run?.pages) ?? [];
    // Without the collected files, a page that links to one fails here and not on Heroku.
    if (gave(build?.collect) === undefined || build?.remote) return;
    const overHttps = pages.find(({ scheme }) => scheme === 'https');
    if (overHttps) yield* judged(context, overHttps);
  },
});

function* judged(context: CheckContext, { error, ...page }: PageAnswer): Generator<Verdict> {
  const { evidence, django } = context;
  const settings = { file: django.settings('RUN').file ?? '' };
  if (error) {
    const chain = [error, ...error.causes].map(({ type }) => type);
    if (chain.some((type) => unreachable.test(type))) return;
    if (!evidence?.run || !isCertain({ ...context, evidence }, 'RUN', error)) return;
    yield found(
      placeOfError(error, settings),
      text(
        `The page \`${page.path}\` ends with \`${words(error)}\`: visitors get a 500.`,
        `\`${page.path}\` 페이지가 \`${words(error)}\`(으)로 끝나 방문자에게 500이 보입니다.`,
      ),
      remedyFor(error),
    );
  }
  if (page.redirect !== null && sameAddress(page.redirect, page)) {
    yield found(
      settings,
      text(
        `The page \`${page.path}\` redirects to itself, even over https: browsers give up ("too many redirects").`,
        `\`${page.path}\` 페이지가 https로 열어도 자기 자신으로 리다이렉트합니다. 브라우저가 "리디렉션한 횟수가 너무 많습니다"라며 포기합니다.`,
      ),
      text(
        'Look for what redirects: `SECURE_SSL_REDIRECT` without `SECURE_PROXY_SSL_HEADER`, `PREPEND_WWW`, or a middleware of your own.',
        '리다이렉트하는 곳을 찾아 주세요. `SECURE_PROXY_SSL_HEADER` 없는 `SECURE_SSL_REDIRECT`, `PREPEND_WWW`, 직접 만든 미들웨어가 흔한 원인입니다.',
      ),
    );
  }
}

function sameAddress(redirect: string, { host, path }: Pick<PageAnswer, 'host' | 'path'>): boolean {
  const here = `https://${host}${path}`;
  try {
    return new URL(redirect, here).href === new URL(here).href;
  } catch {
    return false;
  }
}
