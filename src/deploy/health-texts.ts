import type { Text } from '../model/text.js';
import type { AskedFile } from './site.js';

export const underMaintenance: Text = {
  en: 'The web dynos are up. Maintenance mode is on, so what visitors will see could not be asked for.',
  ko: '웹 dyno는 잘 떴습니다. 점검 모드가 켜져 있어 방문자에게 보일 페이지는 확인할 수 없었습니다.',
};

/** What a status mostly means of a Django site, and what to do. */
export function hintFor(status: number): Text | undefined {
  if (status === 400) {
    return {
      en: 'With Django that is mostly a host which ALLOWED_HOSTS does not allow.',
      ko: 'Django에서는 대개 ALLOWED_HOSTS에 없는 호스트로 요청했을 때 나오는 응답입니다.',
    };
  }
  if (status === 404) {
    return {
      en: 'The app is up, but has no page there. If the start page lives elsewhere, name it in `health-check-path`.',
      ko: '앱은 떠 있지만 그 경로에 페이지가 없습니다. 시작 페이지가 다른 곳이면 `health-check-path`에 적어 주세요.',
    };
  }
  if (status === 401 || status === 403) {
    return {
      en: 'The page asks for a login. Name one that everybody may see in `health-check-path`, or accept this status in `health-check-status`.',
      ko: '로그인이 필요한 페이지입니다. 누구나 볼 수 있는 경로를 `health-check-path`에 적거나, 이 상태 코드를 `health-check-status`에 넣어 주세요.',
    };
  }
  return undefined;
}

export function brokenFile({ kind, url, came }: AskedFile): { text: Text; hint: Text } {
  return {
    text: {
      en: `The page comes, but not its ${kind} ${new URL(url).pathname}: ${came}.`,
      ko: `페이지는 열리지만 ${new URL(url).pathname} 파일이 오지 않습니다: ${came}.`,
    },
    hint: {
      en: 'With DEBUG off Django serves no static files: WhiteNoise must be in MIDDLEWARE, directly after SecurityMiddleware, and collectstatic must have run in the build.',
      ko: 'DEBUG가 꺼지면 Django는 정적 파일을 제공하지 않습니다. MIDDLEWARE의 SecurityMiddleware 바로 다음에 WhiteNoise가 있고, 빌드에서 collectstatic이 실행되어야 합니다.',
    },
  };
}

/** The URLconf has nothing at `/`, and nothing else was there to ask for. */
export function noPageThere(page: URL): Text {
  return {
    en: `${page} answers 404, since the URLconf has nothing at \`/\`: Django is up and lets the host in. No other page was known to ask for.`,
    ko: `URLconf에 \`/\`가 없어 ${page}의 응답은 404입니다. Django가 떠 있고 이 호스트의 요청을 받는다는 뜻입니다. 대신 확인할 다른 페이지는 찾지 못했습니다.`,
  };
}

/** The URLconf has nothing at `/`, so another page was asked for. */
export function servesInstead(page: URL, status: number, files: readonly AskedFile[]): Text {
  const { en, ko } = serves(page, status, files);
  return {
    en: `The URLconf has nothing at \`/\`, so another page was asked for: ${en}`,
    ko: `URLconf에 \`/\`가 없어 다른 페이지를 확인했습니다. ${ko}`,
  };
}

export function serves(page: URL, status: number, files: readonly AskedFile[]): Text {
  const good = files.filter(({ ok }) => ok).length;
  if (files.length === 0) {
    return {
      en: `${page} answers ${status}; it links to no file of its own.`,
      ko: `${page}의 응답은 ${status}입니다. 페이지가 직접 제공하는 파일은 없습니다.`,
    };
  }
  if (good < files.length) {
    return {
      en: `${page} answers ${status}, and so do ${good} of the ${files.length} files that it links to.`,
      ko: `${page}의 응답은 ${status}입니다. 페이지가 불러오는 파일 ${files.length}개 중 ${good}개가 정상입니다.`,
    };
  }
  return {
    en: `${page} answers ${status}, and so ${good === 1 ? 'does 1 file' : `do ${good} files`} that it links to.`,
    ko: `${page}의 응답은 ${status}입니다. 페이지가 불러오는 파일 ${good}개도 정상입니다.`,
  };
}
