import { trackedFolder } from '../../django/tracked-folder.js';
import { type CheckContext, defineCheck } from '../define.js';
import { processOf } from '../processes/procfile-text.js';
import { optionOf, serverOf } from '../processes/server.js';
import { items, placeOfItem, placeOfSetting, settingsOf, textOf, truth } from '../settings-facts.js';
import { found, text } from '../verdicts.js';
import { collectsToFiles, keepsUploadsLocally } from './storage.js';

export default defineCheck({
  id: 'static-root-bad-path',
  severity: 'error',
  title: text('A path that only your machine has', '내 컴퓨터에만 있는 경로입니다'),
  docs: {
    what: text(
      'Looks for drive letters and home folders in STATIC_ROOT, MEDIA_ROOT and STATICFILES_DIRS, and for a STATIC_ROOT that lies outside of the project or depends on the working directory.',
      'STATIC_ROOT, MEDIA_ROOT, STATICFILES_DIRS에 드라이브 문자나 홈 폴더가 있는지, STATIC_ROOT이 프로젝트 밖에 있거나 작업 폴더에 따라 달라지는지 확인합니다.',
    ),
    why: text(
      'On Heroku the project lies in `/app`, and there is no `C:\\` and no `/home/me`. Files that are collected elsewhere do not get into the slug; a relative path is another folder for a server that changes its directory.',
      'Heroku에서 프로젝트는 `/app`에 있고 `C:\\`나 `/home/me`는 없습니다. 다른 곳에 모은 파일은 슬러그에 들어가지 않으며, 상대 경로는 서버가 작업 폴더를 바꾸면 다른 폴더가 됩니다.',
    ),
    example: {
      file: 'settings.py',
      bad: 'STATIC_ROOT = "/home/me/mysite/static"\n',
      good: 'STATIC_ROOT = BASE_DIR / "staticfiles"\n',
    },
    sources: [
      'https://devcenter.heroku.com/articles/django-assets',
      'https://docs.djangoproject.com/en/stable/ref/settings/#static-root',
    ],
  },
  *run(context) {
    const settings = settingsOf(context, 'RUN');
    if (!settings) return;
    const debug = settings.get('DEBUG');
    const used = {
      STATIC_ROOT: collectsToFiles(context, settings),
      MEDIA_ROOT: keepsUploadsLocally(context, settings),
    };
    for (const name of ['STATIC_ROOT', 'MEDIA_ROOT'] as const) {
      const path = used[name] ? textOf(settings.get(name)) : undefined;
      if (path === undefined || path === '') continue;
      if (isForeign(path)) {
        yield found(
          placeOfSetting(settings, name),
          name === 'STATIC_ROOT'
            ? text(
                `STATIC_ROOT is \`${path}\`, which Heroku does not have: what is collected there is not part of the slug, and pages come without CSS.`,
                `STATIC_ROOT이 Heroku에 없는 경로 \`${path}\`입니다. 여기에 모은 파일은 슬러그에 들어가지 않아 페이지에 CSS가 적용되지 않습니다.`,
              )
            : text(
                `MEDIA_ROOT is \`${path}\`, which Heroku does not have: an upload ends with an error.`,
                `MEDIA_ROOT이 Heroku에 없는 경로 \`${path}\`입니다. 파일을 업로드하면 오류가 납니다.`,
              ),
          fromBase(`${name} = BASE_DIR / "${name === 'STATIC_ROOT' ? 'staticfiles' : 'media'}"`),
        );
      } else if (name === 'STATIC_ROOT' && trackedFolder(path) === undefined) {
        yield found(
          placeOfSetting(settings, name),
          text(
            `STATIC_ROOT is \`${path}\`, outside of the project, which lies in \`/app\`: the build collects into a folder that is not part of the slug, and pages come without CSS.`,
            `STATIC_ROOT이 프로젝트(\`/app\`) 밖의 \`${path}\`입니다. 빌드가 slug에 들어가지 않는 폴더에 파일을 모으므로 페이지에 CSS가 적용되지 않습니다.`,
          ),
          fromBase('STATIC_ROOT = BASE_DIR / "staticfiles"'),
          // As long as DEBUG is on they come from the sources.
          debug && truth(debug) === true ? { severity: 'warning' } : {},
        );
      } else if (name === 'STATIC_ROOT' && !path.startsWith('/')) {
        yield relative(context, path, placeOfSetting(settings, name));
      }
    }
    for (const item of items(settings.get('STATICFILES_DIRS')) ?? []) {
      const path = textOf(items(item)?.[1] ?? item);
      if (path === undefined || !isForeign(path)) continue;
      yield found(
        placeOfItem(settings, 'STATICFILES_DIRS', item),
        text(
          `\`${path}\` does not exist on Heroku: none of its files is collected.`,
          `\`${path}\`는 Heroku에 없는 경로라서 이 폴더의 파일은 모이지 않습니다.`,
        ),
        fromBase('STATICFILES_DIRS = [BASE_DIR / "static"]'),
      );
    }
  },
});

/** A drive letter, or a home folder, written out. */
function isForeign(path: string): boolean {
  return /^(\/app\/)?[A-Za-z]:[\\/]|^\/(home|Users)\//.test(path);
}

function relative(context: CheckContext, path: string, at: Parameters<typeof found>[0]) {
  const process = processOf(context, 'web');
  const server = process && serverOf(process.command);
  const chdir = server && optionOf(server, '--chdir');
  const folder = chdir && !chdir.dynamic ? chdir.text.replace(/^\.?\/|\/$/g, '') : server?.command.folder;
  const moved = folder !== undefined && folder !== '' && folder !== '.';
  return found(
    at,
    moved
      ? text(
          `STATIC_ROOT is the relative path \`${path}\`: the build collects into \`${path}\`, but the web process, which starts in \`${folder}\`, looks in \`${folder}/${path}\`. Pages come without CSS.`,
          `STATIC_ROOT이 상대 경로 \`${path}\`입니다. 빌드는 \`${path}\`에 모으지만 \`${folder}\`에서 시작하는 web 프로세스는 \`${folder}/${path}\`를 봅니다. 페이지에 CSS가 적용되지 않습니다.`,
        )
      : text(
          `STATIC_ROOT is the relative path \`${path}\`: it is right only as long as every command starts in the project's root.`,
          `STATIC_ROOT이 상대 경로 \`${path}\`입니다. 모든 명령을 프로젝트 루트에서 실행할 때만 맞습니다.`,
        ),
    fromBase('STATIC_ROOT = BASE_DIR / "staticfiles"'),
    { severity: moved ? 'error' : 'notice' },
  );
}

function fromBase(line: string) {
  return text(
    `Build it from the place of the settings: \`${line}\`.`,
    `설정 파일의 위치를 기준으로 적어 주세요: \`${line}\`.`,
  );
}
