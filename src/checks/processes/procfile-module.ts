import type { ProcfileProcess } from '../../project/procfile.js';
import { type CheckContext, defineCheck, type Verdict } from '../define.js';
import { namesIn } from '../edits.js';
import { found, text, unknown } from '../verdicts.js';
import { join } from './command.js';
import { applicationModules, commandPlace, editWord, meantProcesses } from './procfile-text.js';
import { type Server, serverOf } from './server.js';

export default defineCheck({
  id: 'procfile-module',
  severity: 'error',
  guide: '1-4',
  title: text('The server is pointed at a module that does not exist', '서버가 없는 모듈을 가리킵니다'),
  docs: {
    what: text(
      'Resolves the module that gunicorn, uvicorn, daphne, hypercorn or waitress is told to load, from the folders it will look in, among the tracked files.',
      'gunicorn, uvicorn, daphne, hypercorn, waitress가 불러올 모듈이 실제로 추적되는 파일 중에 있는지, 서버가 찾는 폴더를 기준으로 확인합니다.',
    ),
    why: text(
      'A wrong module ends the server with `ModuleNotFoundError` at boot (gunicorn: exit status 3), and Heroku answers H10 (App crashed).',
      '모듈이 틀리면 부팅할 때 `ModuleNotFoundError`로 서버가 끝나고(gunicorn은 종료 코드 3), Heroku는 H10(App crashed)으로 응답합니다.',
    ),
    example: { file: 'Procfile', bad: 'web: gunicorn mysite.wsgi.py\n', good: 'web: gunicorn mysite.wsgi\n' },
    sources: [
      'https://docs.gunicorn.org/en/stable/run.html',
      'https://docs.djangoproject.com/en/stable/howto/deployment/wsgi/gunicorn/',
    ],
  },
  *run(context) {
    // A line that Heroku drops is repaired by itself; what it asks for should be there then.
    for (const process of [...context.django.procfile.processes, ...meantProcesses(context)]) {
      const server = serverOf(process.command);
      if (server?.target) yield* unresolved(context, process, server, server.target);
    }
  },
});

function* unresolved(
  context: CheckContext,
  process: ProcfileProcess,
  server: Server,
  target: NonNullable<Server['target']>,
): Generator<Verdict> {
  const { project, install } = context.django;
  // Placeholders and typographic characters are procfile-typography's.
  if (/[[\]<>]|[^\x20-\x7e]/.test(target.text)) return;
  if (target.dynamic || server.roots === undefined) {
    yield unknown(
      text(
        `the value of \`${target.text}\` when the process \`${process.type}\` starts`,
        `프로세스 \`${process.type}\`가 시작될 때의 \`${target.text}\` 값`,
      ),
      commandPlace(process, target),
    );
    return;
  }
  const module = target.text.split(':')[0]!;
  const path = module.replaceAll('.', '/');
  const files = server.roots.flatMap((root) => {
    const file = join(root, path);
    return file === undefined ? [] : [`${file}.py`, `${file}/__init__.py`].filter((one) => project.has(one));
  });
  if (files[0] !== undefined) {
    yield* withoutApplication(context, process, server, target, files[0]);
    return;
  }
  if (project.submodules.length > 0) return;
  const top = module.split('.')[0]!;
  // The application may come with an installed package.
  if (!project.hasFolder(top) && install.packages.has(top.replaceAll('_', '-').toLowerCase())) return;

  const kind = server.name === 'gunicorn' || server.name === 'waitress-serve' ? 'wsgi' : 'asgi';
  const wanted = /asgi/.test(module) ? 'asgi' : /wsgi/.test(module) ? 'wsgi' : kind;
  const candidates = applicationModules(context, wanted);
  const right = candidates.length === 1 ? inItsFolder(candidates[0]!, module) : undefined;
  const attribute = target.text.slice(module.length);
  const hint = right && server.roots.includes(right.folder) ? `${right.module}${attribute}` : undefined;
  yield found(
    commandPlace(process, target),
    text(
      `${server.name} is told to load \`${target.text}\`, but no tracked file is \`${path}.py\`. It ends at boot with ModuleNotFoundError and Heroku answers H10.`,
      `${server.name}이 \`${target.text}\`를 불러오려 하지만 추적되는 파일 중에 \`${path}.py\`가 없습니다. 부팅할 때 ModuleNotFoundError로 끝나고 Heroku는 H10으로 응답합니다.`,
    ),
    remedy(process, target.text, right, hint),
    hint === undefined
      ? {}
      : {
          fix: {
            title: text(`Load ${hint}`, `${hint} 불러오기`),
            safety: 'unsafe',
            edits: [editWord(project, process, target, hint)],
          },
        },
  );
}

/** The package that is asked for, where it lies in another folder: its own code names it without that folder. */
function inItsFolder<T extends { folder: string; module: string }>(right: T, asked: string): T {
  if (!right.module.endsWith(`.${asked}`)) return right;
  const between = right.module.slice(0, -asked.length - 1).replaceAll('.', '/');
  return { ...right, folder: right.folder === '' ? between : `${right.folder}/${between}`, module: asked };
}

/** What the servers take where the target names no attribute; the others refuse such a target. */
const attributes: Partial<Record<Server['name'], string>> = {
  gunicorn: 'application',
  hypercorn: 'app',
  // Takes the module itself for the application.
  'waitress-serve': '',
};

/** The module is there, but not the application in it. */
function* withoutApplication(
  { django: { project } }: CheckContext,
  process: ProcfileProcess,
  server: Server,
  target: NonNullable<Server['target']>,
  file: string,
): Generator<Verdict> {
  const [module, written] = target.text.split(':') as [string, string | undefined];
  const attribute = /^\w*/.exec(written ?? attributes[server.name] ?? '')![0];
  const source = project.text(file) ?? '';
  // What comes by a star import, by globals() or from a text that is run is not seen.
  const isThere =
    /import \*|globals\(|exec\(|__getattr__/.test(source) || namesIn(project, file, attribute).length > 0;
  const named = written !== undefined || attributes[server.name] !== undefined;
  if (named ? attribute === '' || isThere : false) return;
  const right = ['application', 'app'].find((name) => namesIn(project, file, name).length > 0);
  yield found(
    commandPlace(process, target),
    named
      ? text(
          `\`${file}\` has no \`${attribute}\`, which ${server.name} is to serve: it ends at boot and Heroku answers H10.`,
          `\`${file}\`에 ${server.name}이 서비스할 \`${attribute}\`이 없습니다. 부팅할 때 끝나고 Heroku는 H10으로 응답합니다.`,
        )
      : text(
          `${server.name} wants \`module:attribute\`, and \`${target.text}\` names no attribute: it ends at boot and Heroku answers H10.`,
          `${server.name}에는 \`모듈:속성\` 형식이 필요한데 \`${target.text}\`에는 속성이 없습니다. 부팅할 때 끝나고 Heroku는 H10으로 응답합니다.`,
        ),
    right === undefined
      ? text(
          'Name the application that the module has, such as `mysite.wsgi:application`.',
          '`mysite.wsgi:application`처럼 모듈에 있는 애플리케이션 이름을 적어 주세요.',
        )
      : text(`Write \`${module}:${right}\`.`, `\`${module}:${right}\`로 적어 주세요.`),
    right === undefined
      ? {}
      : {
          fix: {
            title: text(`Load ${module}:${right}`, `${module}:${right} 불러오기`),
            safety: 'unsafe',
            edits: [editWord(project, process, target, `${module}:${right}`)],
          },
        },
  );
}

function remedy(
  process: ProcfileProcess,
  written: string,
  right: { folder: string; module: string; file: string } | undefined,
  hint: string | undefined,
) {
  if (hint !== undefined) {
    const line = `${process.type}: ${process.command.replace(written, hint)}`;
    return text(`Write \`${line}\`.`, `\`${line}\`로 고쳐 주세요.`);
  }
  if (right) {
    return text(
      `The application is in \`${right.file}\`: add \`--chdir ${right.folder}\` and name it \`${right.module}\`.`,
      `애플리케이션은 \`${right.file}\`에 있습니다. \`--chdir ${right.folder}\`를 추가하고 \`${right.module}\`로 적어 주세요.`,
    );
  }
  return text(
    'Name the module that holds the application: the folder of wsgi.py, a dot, and `wsgi`, without `.py`.',
    '애플리케이션이 있는 모듈을 적어 주세요. wsgi.py가 있는 폴더 이름, 점, `wsgi` 순서로 적고 `.py`는 붙이지 않습니다.',
  );
}
