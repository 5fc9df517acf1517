import { josa } from '../model/josa.js';
import type { KnownFailure } from './define.js';

/** Sites that are up, and whose page is not what it should be. */
export const pageFailures: readonly KnownFailure[] = [
  {
    id: 'host-not-allowed',
    checks: [
      'allowed-hosts-no-heroku',
      'allowed-hosts-empty',
      'allowed-hosts-malformed',
      'domain-not-allowed',
    ],
    recognise(log) {
      if (log.site?.status !== 400) return undefined;
      const host = log.match(/Invalid HTTP_HOST header: '(.+?)'/)?.[1] ?? new URL(log.site.url).hostname;
      return {
        what: {
          en: `ALLOWED_HOSTS does not allow \`${host}\`, so Django answers 400.`,
          ko: josa(`ALLOWED_HOSTS에 \`${host}\`이(가) 없어 Django가 400으로 응답합니다.`),
        },
        why: {
          en: 'The address of a new app has a random part, so one that was copied or guessed does not fit.',
          ko: '새 앱의 주소에는 임의의 문자열이 붙으므로, 복사하거나 짐작한 주소는 맞지 않습니다.',
        },
        repair: {
          en: 'Add `".herokuapp.com"` to ALLOWED_HOSTS, and your own domain if there is one.',
          ko: 'ALLOWED_HOSTS에 `".herokuapp.com"`을, 자체 도메인이 있으면 그것도 추가하세요.',
        },
      };
    },
  },
  {
    id: 'redirect-loop',
    checks: ['ssl-redirect-loop', 'proxy-ssl-header-malformed', 'is-secure-undetected'],
    recognise(log) {
      if (!log.site?.loops) return undefined;
      return {
        what: {
          en: 'The page is redirected to https for ever.',
          ko: '페이지가 https로 끝없이 리다이렉트됩니다.',
        },
        why: {
          en: 'Heroku’s router ends TLS and says so in X-Forwarded-Proto; Django does not look there unless it is told to, and takes each request for http.',
          ko: 'Heroku의 라우터가 TLS를 끝내고 X-Forwarded-Proto로 알려 주지만, 설정이 없으면 Django는 모든 요청을 http로 봅니다.',
        },
        repair: {
          en: 'Write `SECURE_PROXY_SSL_HEADER = ("HTTP_X_FORWARDED_PROTO", "https")`, exactly so. Behind Cloudflare set its TLS mode to Full.',
          ko: '정확히 `SECURE_PROXY_SSL_HEADER = ("HTTP_X_FORWARDED_PROTO", "https")`로 쓰세요. Cloudflare를 쓴다면 TLS 모드를 Full로 바꾸세요.',
        },
      };
    },
  },
  {
    id: 'template-missing',
    checks: ['path-case-mismatch', 'path-backslash', 'needed-file-ignored'],
    recognise(log) {
      const error = log.exception(/^TemplateDoesNotExist$/);
      if (!error) return undefined;
      const name = error.message.split('\n')[0]!;
      const other = [...log.project.files].find((file) =>
        file.toLowerCase().endsWith(`/${name.toLowerCase()}`),
      );
      return {
        what: { en: `There is no template \`${name}\`.`, ko: `\`${name}\` 템플릿이 없습니다.` },
        why: other
          ? {
              en: `There is \`${other}\`: on Linux upper and lower case are different names, on Windows and macOS they are not.`,
              ko: josa(
                `\`${other}\`은(는) 있습니다. Linux는 대소문자를 구별하지만 Windows와 macOS는 구별하지 않습니다.`,
              ),
            }
          : {
              en: 'It is not among the files that git tracks, or not in a folder of TEMPLATES.',
              ko: 'git이 추적하는 파일에 없거나 TEMPLATES의 폴더에 없습니다.',
            },
        repair: other
          ? {
              en: 'Rename the file with `git mv`, or correct the name in the view.',
              ko: '`git mv`로 파일 이름을 바꾸거나 뷰의 이름을 고치세요.',
            }
          : {
              en: 'Commit the file, or correct its name in the view.',
              ko: '파일을 커밋하거나 뷰의 이름을 고치세요.',
            },
        location: error.own,
      };
    },
  },
  {
    id: 'template-error',
    checks: [],
    recognise(log) {
      const error = log.exception(/^TemplateSyntaxError$/);
      if (!error) return undefined;
      return {
        what: {
          en: `A template cannot be read: ${error.message.split('\n')[0]}`,
          ko: `템플릿을 읽을 수 없습니다: ${error.message.split('\n')[0]}`,
        },
        why: {
          en: 'Templates are read when they are first used, so neither the build nor the boot sees it.',
          ko: '템플릿은 처음 쓸 때 읽으므로 빌드와 부팅 중에는 드러나지 않습니다.',
        },
        repair: {
          en: 'Close the block tag, load the library (`{% load static %}`), or correct the tag.',
          ko: '블록 태그를 닫거나, 라이브러리를 불러오거나(`{% load static %}`), 태그를 고치세요.',
        },
        location: error.own,
      };
    },
  },
  {
    id: 'url-name-missing',
    checks: [],
    recognise(log) {
      const error = log.exception(/^NoReverseMatch$/);
      if (!error) return undefined;
      return {
        what: {
          en: `The page links to an address that the URLconf does not have: ${error.message.split('\n')[0]}`,
          ko: `페이지가 URLconf에 없는 주소로 연결합니다: ${error.message.split('\n')[0]}`,
        },
        why: {
          en: '`{% url %}` and reverse() need the name of a pattern, with its namespace, and all of its arguments.',
          ko: '`{% url %}`와 reverse()에는 패턴의 이름(네임스페이스 포함)과 인자가 모두 필요합니다.',
        },
        repair: {
          en: 'Correct the name, or add `name=` to the path.',
          ko: '이름을 고치거나 path에 `name=`을 추가하세요.',
        },
        location: error.own,
      };
    },
  },
  {
    id: 'login-required',
    checks: [],
    recognise(log) {
      const status = log.site?.status;
      if (log.stage !== 'health' || (status !== 401 && status !== 403)) return undefined;
      return {
        what: {
          en: `The page asks for a login (${status}).`,
          ko: `페이지가 로그인을 요구합니다(${status}).`,
        },
        why: {
          en: 'The app answers; but this answer does not show whether the page itself works.',
          ko: '앱은 응답하지만, 이 응답만으로는 페이지가 잘 동작하는지 알 수 없습니다.',
        },
        repair: {
          en: 'Name a public page in `health-check-path`, or accept the status in `health-check-status`.',
          ko: '공개된 페이지를 `health-check-path`에 적거나, 이 상태 코드를 `health-check-status`에 넣으세요.',
        },
      };
    },
  },
  {
    id: 'page-not-found',
    checks: [],
    recognise(log) {
      if (log.stage !== 'health' || log.site?.status !== 404) return undefined;
      const path = new URL(log.site.url).pathname;
      return {
        what: {
          en: `There is no page at \`${path}\` (404).`,
          ko: `\`${path}\`에 페이지가 없습니다(404).`,
        },
        why: {
          en: 'The app is up and answers. Either its URLconf has nothing there, or the view itself says 404, as for an object that the database does not have.',
          ko: '앱은 잘 떠서 응답합니다. URLconf에 그 경로가 없거나, 데이터베이스에 없는 객체를 찾을 때처럼 뷰가 직접 404로 응답한 것입니다.',
        },
        repair: {
          en: 'Name a page that there is in `health-check-path`, or add a start page: `path("", views.index)`.',
          ko: '있는 페이지를 `health-check-path`에 적거나 시작 페이지를 추가하세요: `path("", views.index)`.',
        },
      };
    },
  },
];
