import type { Settings } from '../../django/django-project.js';
import { trackedFolder } from '../../django/tracked-folder.js';
import type { Location } from '../../model/finding.js';
import { defineCheck } from '../define.js';
import { items, placeOfItem, placeOfSetting, settingsOf, textOf } from '../settings-facts.js';
import { found, text } from '../verdicts.js';

export default defineCheck({
  id: 'static-exposes-project',
  severity: 'error',
  title: text('The source code is served as static files', '소스 코드가 정적 파일로 공개됩니다'),
  docs: {
    what: text(
      'Compares STATIC_ROOT, WHITENOISE_ROOT, MEDIA_ROOT and the entries of STATICFILES_DIRS with the folder that holds manage.py and the settings.',
      'STATIC_ROOT, WHITENOISE_ROOT, MEDIA_ROOT, STATICFILES_DIRS의 항목이 manage.py나 설정 파일이 있는 폴더인지 확인합니다.',
    ),
    why: text(
      'What lies in these folders is handed out to everybody: `/static/mysite/settings.py` would show the settings, and a database or `.env` file in the slug its content.',
      '이 폴더에 있는 파일은 누구에게나 공개됩니다. `/static/mysite/settings.py`로 설정이 보이고, 슬러그에 들어 있는 데이터베이스나 `.env` 파일의 내용도 드러납니다.',
    ),
    example: {
      file: 'settings.py',
      bad: 'STATICFILES_DIRS = [BASE_DIR]\n',
      good: 'STATICFILES_DIRS = [BASE_DIR / "static"]\n',
    },
    sources: [
      'https://docs.djangoproject.com/en/stable/ref/settings/#staticfiles-dirs',
      'https://whitenoise.readthedocs.io/en/stable/django.html#WHITENOISE_ROOT',
    ],
  },
  *run(context) {
    const settings = settingsOf(context, 'RUN');
    if (!settings) return;
    const sources = [settings.file!, ...(context.django.managePy ? [context.django.managePy] : [])];
    for (const { name, path, at } of folders(settings)) {
      const folder = trackedFolder(path);
      const shown =
        folder === undefined
          ? undefined
          : sources.find((file) => folder === '' || file.startsWith(`${folder}/`));
      if (shown === undefined) continue;
      const where =
        folder === ''
          ? text('the project itself', '프로젝트 폴더 자체')
          : text(`\`${folder}/\``, `\`${folder}/\``);
      const uploads = name === 'MEDIA_ROOT';
      yield found(
        at,
        uploads
          ? text(
              `MEDIA_ROOT is ${where.en}, where \`${shown}\` lies: uploads land among the source code, and whatever serves them serves the source too.`,
              `MEDIA_ROOT이 \`${shown}\`이 있는 ${where.ko}입니다. 업로드 파일이 소스 코드와 섞이고, 업로드를 공개하면 소스까지 공개됩니다.`,
            )
          : text(
              `${name} names ${where.en}, where \`${shown}\` lies: the source code, and any secret in it, is served to everybody.`,
              `${name}이 \`${shown}\`이 있는 ${where.ko}를 가리킵니다. 소스 코드와 그 안의 비밀 값이 누구에게나 공개됩니다.`,
            ),
        text(
          `Use a folder that holds nothing else: \`BASE_DIR / "${uploads ? 'media' : name === 'STATIC_ROOT' ? 'staticfiles' : name === 'WHITENOISE_ROOT' ? 'public' : 'static'}"\`.`,
          `다른 파일이 없는 전용 폴더를 지정해 주세요: \`BASE_DIR / "${uploads ? 'media' : name === 'STATIC_ROOT' ? 'staticfiles' : name === 'WHITENOISE_ROOT' ? 'public' : 'static'}"\`.`,
        ),
        { severity: uploads ? 'warning' : 'error' },
      );
    }
  },
});

interface Folder {
  name: string;
  path: string | undefined;
  at: Location;
}

function folders(settings: Settings): Folder[] {
  const single = ['STATIC_ROOT', 'WHITENOISE_ROOT', 'MEDIA_ROOT'].map((name) => ({
    name,
    path: textOf(settings.get(name)),
    at: placeOfSetting(settings, name),
  }));
  const dirs = (items(settings.get('STATICFILES_DIRS')) ?? []).map((item) => ({
    name: 'STATICFILES_DIRS',
    path: textOf(items(item)?.[1] ?? item),
    at: placeOfItem(settings, 'STATICFILES_DIRS', item),
  }));
  return [...single, ...dirs];
}
