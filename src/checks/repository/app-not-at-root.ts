import { type CheckContext, defineCheck, type Verdict } from '../define.js';
import { found, text, unknown } from '../verdicts.js';
import { appFolder, buildsFolder, isDetected } from './app-folder.js';

export const appNotAtRoot = defineCheck({
  id: 'app-not-at-root',
  severity: 'error',
  guide: '2',
  title: text('The app is in a sub-folder', '앱이 하위 폴더에 있습니다'),
  docs: {
    what: text(
      'Finds projects whose manage.py and list of packages stand in one folder while the root has no list of packages.',
      '루트에는 패키지 목록이 없고 manage.py와 패키지 목록이 한 하위 폴더에 함께 있는 프로젝트를 찾습니다.',
    ),
    why: text(
      'The build looks at the root only. It finds no package manager there and stops.',
      '빌드는 루트만 봅니다. 루트에서 패키지 관리자를 찾지 못해 중단됩니다.',
    ),
    sources: [
      'https://devcenter.heroku.com/articles/python-support#recognizing-a-python-app',
      'https://github.com/heroku/heroku-buildpack-python/blob/main/lib/package_manager.sh',
    ],
  },
  run: (context) => notAtRoot(context, true),
});

export const archiveLayout = defineCheck({
  id: 'archive-layout',
  severity: 'error',
  guide: '2-3',
  title: text('Heroku would detect no app', 'Heroku가 앱을 찾지 못합니다'),
  docs: {
    what: text(
      'Looks in the root of what is sent to Heroku for the files by which the Python buildpack recognises an app.',
      'Heroku로 보낼 소스의 루트에 Python 빌드팩이 앱을 알아보는 파일이 있는지 확인합니다.',
    ),
    why: text(
      'Nothing below the root counts. Without one of them the build ends before it has begun.',
      '루트 아래 폴더는 보지 않습니다. 해당 파일이 하나도 없으면 빌드가 시작되기도 전에 끝납니다.',
    ),
    sources: [
      'https://devcenter.heroku.com/articles/python-support#recognizing-a-python-app',
      'https://github.com/heroku/heroku-buildpack-python/blob/main/bin/detect',
    ],
  },
  run: (context) => notAtRoot(context, false),
});

function* notAtRoot(context: CheckContext, detected: boolean): Generator<Verdict> {
  const folder = appFolder(context.django);
  if (folder === undefined || isDetected(context.django) !== detected) return;
  const { project } = context.django;
  const said = buildsFolder(context);
  if (said !== undefined && context.platform) return;
  // An archive with a single folder in it, as GitHub makes them, may be taken for that folder.
  if (said !== undefined || (!detected && project.files.every((file) => file.startsWith(`${folder}/`)))) {
    yield unknown(
      text(
        `whether Heroku builds the folder \`${folder}\` and not the root`,
        `Heroku가 루트가 아니라 \`${folder}\` 폴더를 빌드하는지`,
      ),
    );
    return;
  }
  yield found(
    { file: `${folder}/manage.py` },
    detected
      ? text(
          `The app is in \`${folder}\`, with its list of packages. The root has none, so Heroku stops the build: it finds no package manager there.`,
          `앱과 패키지 목록이 \`${folder}\`에 있고 루트에는 없습니다. Heroku가 루트에서 패키지 관리자를 찾지 못해 빌드가 중단됩니다.`,
        )
      : text(
          `The app is in \`${folder}\`, and nothing in the root tells Heroku that this is a Python app: the build ends with "App not compatible with buildpack".`,
          `앱이 \`${folder}\`에 있고 루트에는 Python 앱임을 알 수 있는 파일이 없습니다. 빌드가 "App not compatible with buildpack"으로 끝납니다.`,
        ),
    text(
      `Set the input \`project-dir: ${folder}\` of this action, or move the content of \`${folder}\` to the root.`,
      `이 액션의 입력에 \`project-dir: ${folder}\`를 설정하거나 \`${folder}\`의 내용을 루트로 옮겨 주세요.`,
    ),
  );
}
