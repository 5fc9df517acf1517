import { effective } from '../../django/global-settings.js';
import { legacyTimeZones, timeZones } from '../data/time-zones.js';
import { defineCheck } from '../define.js';
import { djangoSatisfies } from '../django-version.js';
import { isPlainString, quoted, sourceAt } from '../edits.js';
import { placeOfSetting, settingsOf, truth } from '../settings-facts.js';
import { found, replace, text } from '../verdicts.js';

export const timeZoneInvalid = defineCheck({
  id: 'time-zone-invalid',
  severity: 'error',
  title: text('TIME_ZONE is no time zone on Heroku', 'Heroku에 없는 시간대입니다'),
  docs: {
    what: text(
      "Looks TIME_ZONE up in the time zones that Heroku's images have.",
      'TIME_ZONE이 Heroku 이미지에 있는 시간대인지 확인합니다.',
    ),
    why: text(
      'On Linux Django looks for the file of that name and ends with "Incorrect timezone setting" where there is none: in the build and at boot. Windows does not look. Old names such as `US/Eastern` work on most computers, but heroku-24 and heroku-26 have no files for them.',
      'Linux에서 Django는 그 이름의 파일을 찾고, 없으면 빌드와 부팅 중에 "Incorrect timezone setting" 오류로 끝납니다. Windows에서는 확인하지 않습니다. `US/Eastern` 같은 옛 이름은 대부분의 컴퓨터에서 동작하지만 heroku-24와 heroku-26에는 파일이 없습니다.',
    ),
    example: { file: 'settings.py', bad: 'TIME_ZONE = "Seoul"\n', good: 'TIME_ZONE = "Asia/Seoul"\n' },
    sources: [
      'https://docs.djangoproject.com/en/stable/ref/settings/#time-zone',
      'https://discourse.ubuntu.com/t/ubuntu-24-04-lts-noble-numbat-release-notes/39890',
      'https://github.com/heroku/base-images/blob/main/heroku-24/installed-packages-amd64.txt',
    ],
  },
  *run(context) {
    const settings = settingsOf(context, 'RUN');
    const value = settings?.get('TIME_ZONE');
    // From a config var, or a folder of the system's that no table has.
    if (!settings || value?.type !== 'str' || value.env || /^$|^(posix|right)\//.test(value.value)) return;
    const name = value.value;
    const legacy = legacyTimeZones.get(name);
    if (timeZones.has(name) || (legacy !== undefined && context.platform?.stack === 'heroku-22')) return;
    const right = legacy ?? alike(name);
    const { project } = context.django;
    yield found(
      placeOfSetting(settings, 'TIME_ZONE'),
      legacy === undefined
        ? text(
            `There is no time zone \`${name}\`: on Linux Django ends with "Incorrect timezone setting", so the build stops and the app does not boot.`,
            `\`${name}\`이라는 시간대는 없습니다. Linux에서 Django가 "Incorrect timezone setting" 오류로 끝나 빌드가 중단되고 앱도 시작되지 않습니다.`,
          )
        : text(
            `\`${name}\` is an old name, for which heroku-24 and heroku-26 have no file: Django ends with "Incorrect timezone setting", in the build and at boot.`,
            `\`${name}\`은 옛 이름이라 heroku-24와 heroku-26에 파일이 없습니다. 빌드와 부팅 중에 Django가 "Incorrect timezone setting" 오류로 끝납니다.`,
          ),
      right === undefined
        ? text(
            'Write a name from the tz database, such as `Asia/Seoul` or `UTC`.',
            '`Asia/Seoul`이나 `UTC`처럼 tz 데이터베이스에 있는 이름을 적어 주세요.',
          )
        : text(`Write \`TIME_ZONE = "${right}"\`.`, `\`TIME_ZONE = "${right}"\`로 적어 주세요.`),
      {
        // heroku-22 has the old names until it ends.
        severity: legacy === undefined || context.platform ? 'error' : 'warning',
        ...(right !== undefined && isPlainString(project, value.at)
          ? {
              fix: {
                title: text(`Write ${right}`, `${right}로 적기`),
                safety: legacy === undefined ? ('unsafe' as const) : ('safe' as const),
                edits: [replace(value.at, quoted(project, value.at, right))],
              },
            }
          : {}),
      },
    );
  },
});

/** The one name that differs only in letter case, underscores, or the missing region. */
function alike(written: string): string | undefined {
  const plain = (name: string): string => name.toLowerCase().replace(/[\s_-]/g, '');
  const wanted = plain(written);
  const all = [...timeZones];
  const found = all.filter((name) => plain(name) === wanted);
  const city = all.filter((name) => plain(name.slice(name.lastIndexOf('/') + 1)) === wanted);
  return found.length === 1 ? found[0] : city.length === 1 ? city[0] : undefined;
}

export const useTzOff = defineCheck({
  id: 'use-tz-off',
  severity: 'notice',
  title: text('Times are kept without their time zone', '시간이 시간대 없이 저장됩니다'),
  docs: {
    what: text(
      'Finds `USE_TZ = False`, and before Django 5.0 a USE_TZ that is not set.',
      '`USE_TZ = False`, 또는 Django 5.0 미만에서 USE_TZ가 설정되지 않은 경우를 찾습니다.',
    ),
    why: text(
      "Django's times are then wall-clock times of TIME_ZONE that do not say so, while Heroku's logs, its scheduler and `heroku pg:psql` count in UTC. Where clocks change, an hour a year is missing and one comes twice.",
      '이 경우 Django의 시간은 표시 없이 TIME_ZONE의 현지 시각이 되는데, Heroku의 로그와 스케줄러, `heroku pg:psql`은 UTC를 씁니다. 서머타임이 있는 지역에서는 해마다 한 시간이 사라지고 한 시간이 겹칩니다.',
    ),
    example: { file: 'settings.py', bad: 'USE_TZ = False\n', good: 'USE_TZ = True\n' },
    sources: ['https://docs.djangoproject.com/en/stable/topics/i18n/timezones/'],
  },
  *run(context) {
    const settings = settingsOf(context, 'RUN');
    // An empty module is not all that there is.
    if (!settings || settings.names().length === 0) return;
    const own = settings.get('USE_TZ');
    const old = djangoSatisfies(context, '<5.0');
    if (own === undefined && old !== true) return;
    const value = effective(settings, 'USE_TZ', old ? '4.2' : '5.0');
    if (!value || truth(value) !== false) return;
    const { project } = context.django;
    yield found(
      placeOfSetting(settings, 'USE_TZ'),
      own === undefined
        ? text(
            'USE_TZ is not set, and off by default before Django 5.0: times are stored without their time zone.',
            'USE_TZ가 설정되지 않았습니다. Django 5.0 미만에서는 기본값이 꺼짐이라 시간이 시간대 없이 저장됩니다.',
          )
        : text(
            'USE_TZ is off, so times are stored without their time zone.',
            'USE_TZ가 꺼져 있어 시간이 시간대 없이 저장됩니다.',
          ),
      text(
        'Write `USE_TZ = True`, and `django.utils.timezone.now()` in place of `datetime.now()`.',
        '`USE_TZ = True`로 적고, `datetime.now()` 대신 `django.utils.timezone.now()`를 써 주세요.',
      ),
      own?.type === 'bool' && sourceAt(project, own.at) === 'False'
        ? {
            fix: {
              title: text('Switch USE_TZ on', 'USE_TZ 켜기'),
              safety: 'unsafe',
              edits: [replace(own.at, 'True')],
            },
          }
        : {},
    );
  },
});
