import { posix } from 'node:path';
import type { DjangoProject } from '../django/django-project.js';
import { openDjangoProject } from '../django/open.js';
import { ProjectError } from '../model/errors.js';
import type { StageResult } from '../model/journal.js';
import { openProject } from '../project/open-project.js';
import { initPython } from '../python/wasm.js';
import type { Run } from './run.js';

/** Opens the project and sees that it is a Django project. `also`: files that count although git does not know them yet. Throws ProjectError when it is none. */
export async function look(run: Run, also: readonly string[] = []): Promise<StageResult<DjangoProject>> {
  await initPython();
  const project = await openProject(run.folder, run.env.PATH, also);
  const django = openDjangoProject(project, {
    configVars: undefined,
    settingsModule: run.inputs.settingsModule,
  });
  if (!django.managePy && !project.files.some((file) => /^([^{]*\/)?manage\.py$/.test(file)))
    throw noDjango(run);
  const settings = django.settings('RUN');
  const version = django.install.packages.get('django')?.version;
  const folder = posix.dirname(django.managePy ?? '');
  const below =
    folder === '.'
      ? { en: '', ko: '' }
      : {
          en: ` manage.py lies in \`${folder}\`: \`project-dir\` makes that the root of the app.`,
          ko: ` manage.py는 \`${folder}\` 폴더에 있습니다. 이 폴더를 앱의 루트로 하려면 \`project-dir\`에 적으세요.`,
        };
  return {
    value: django,
    note: {
      en: `Django ${version ?? '(version not pinned)'}, settings ${settings.module ?? 'unknown'}, Python ${django.python.minor}, ${project.files.length} files.${below.en}`,
      ko: `Django ${version ?? '(버전 미고정)'}, 설정 모듈 ${settings.module ?? '알 수 없음'}, Python ${django.python.minor}, 파일 ${project.files.length}개.${below.ko}`,
    },
  };
}

function noDjango(run: Run): ProjectError {
  const folder = run.inputs.projectDir || '.';
  return new ProjectError(
    {
      en: `There is no Django project in \`${folder}\`: no tracked manage.py.`,
      ko: `\`${folder}\`에 Django 프로젝트가 없습니다. git이 추적하는 manage.py가 없습니다.`,
    },
    {
      hint: {
        en: 'Commit manage.py, or set the input `project-dir` to the folder that holds it.',
        ko: 'manage.py를 커밋하거나, manage.py가 있는 폴더를 입력 `project-dir`에 적어 주세요.',
      },
    },
  );
}
