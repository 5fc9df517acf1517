import { satisfies } from '@renovatebot/pep440';
import { type CheckContext, defineCheck } from '../define.js';
import { settingsOf } from '../settings-facts.js';
import { found, place, text } from '../verdicts.js';
import { keyword, urlReaders } from './url-reader.js';

export default defineCheck({
  id: 'dj-database-url-old',
  severity: 'notice',
  title: text('This dj-database-url is too old', '오래된 dj-database-url입니다'),
  docs: {
    what: text(
      'Finds a pinned dj-database-url before 1.2, which knows no `conn_health_checks`.',
      '`conn_health_checks`를 모르는 1.2 미만의 고정된 dj-database-url을 찾습니다.',
    ),
    why: text(
      '`dj_database_url.config(conn_health_checks=True)` ends with TypeError there, in the build and at boot; without it, kept connections can’t be checked.',
      '`dj_database_url.config(conn_health_checks=True)`가 빌드와 부팅 중에 TypeError로 끝납니다. 쓰지 않더라도 유지한 연결을 확인할 수 없습니다.',
    ),
    example: { file: 'requirements.txt', bad: 'dj-database-url==0.5.0\n', good: 'dj-database-url==3.0.1\n' },
    sources: ['https://github.com/jazzband/dj-database-url/blob/master/CHANGELOG.md'],
  },
  *run(context) {
    const installed = context.django.install.packages.get('dj-database-url');
    if (!installed?.version || newEnough(context)) return;
    const settings = settingsOf(context, 'RUN');
    // It may be there for another package's sake: django-heroku needs it.
    const readers = settings
      ? urlReaders(context, settings).filter(({ takesKeywords }) => takesKeywords)
      : [];
    if (readers.length === 0) return;
    const reader = readers.find(({ call }) => keyword(call, 'conn_health_checks'));
    // `parse` has learned it one release before `config`.
    const parses = /parse$/.test(reader?.call.field('function')?.text ?? '');
    const breaks = reader !== undefined && !(parses && accepts(installed.version, '>=1.1'));
    yield found(
      breaks ? place(reader.call.at) : installed.location,
      breaks
        ? text(
            `dj-database-url ${installed.version} knows no \`conn_health_checks\`: the import of the settings ends with TypeError, in the build and at boot.`,
            `dj-database-url ${installed.version}에는 \`conn_health_checks\`가 없습니다. 빌드와 부팅 중에 설정 임포트가 TypeError로 끝납니다.`,
          )
        : text(
            `dj-database-url ${installed.version} can’t switch on checks of kept connections (\`conn_health_checks\`).`,
            `dj-database-url ${installed.version}에서는 유지한 연결을 확인하는 기능(\`conn_health_checks\`)을 켤 수 없습니다.`,
          ),
      text('Raise it: `dj-database-url>=2`.', '`dj-database-url>=2`로 올려 주세요.'),
      breaks
        ? {
            severity: 'error',
            related: [{ location: installed.location, note: text('the version', '버전') }],
          }
        : {},
    );
  },
});

/**
 * Whether the dj-database-url that gets installed takes `conn_health_checks` in both of its functions:
 * 1.1 did in `parse` alone. Tried with each release from 0.5 to 3.1.
 */
export function newEnough({ django: { install } }: CheckContext): boolean {
  const installed = install.packages.get('dj-database-url');
  return installed !== undefined && (installed.version === undefined || accepts(installed.version, '>=1.2'));
}

function accepts(version: string, specifier: string): boolean {
  try {
    return satisfies(version, specifier, { prereleases: true });
  } catch {
    return true;
  }
}
