import { importedFiles, sourcesOf } from '../../django/names.js';
import { executed, needsApps } from '../../django/needs-apps.js';
import type { Edit } from '../../model/edit.js';
import type { Project } from '../../project/project.js';
import { readSyntax } from '../../python/evaluate.js';
import type { Node } from '../../python/syntax.js';
import { defineCheck } from '../define.js';
import { deleteStatement } from '../edits.js';
import { found, place, text } from '../verdicts.js';
import { servedFile } from './asgi-module.js';
import { webServer } from './web-server.js';

export default defineCheck({
  id: 'asgi-apps-not-loaded',
  severity: 'error',
  title: text(
    'asgi.py imports models before Django is set up',
    'asgi.py가 Django를 준비하기 전에 모델을 임포트합니다',
  ),
  docs: {
    what: text(
      'Follows the imports that stand above `get_asgi_application()` in the module that daphne, uvicorn or hypercorn loads, and looks for models there.',
      'daphne, uvicorn, hypercorn이 불러오는 모듈에서 `get_asgi_application()`보다 위에 있는 임포트를 따라가 모델이 있는지 확인합니다.',
    ),
    why: text(
      'Before that call Django has no apps, so a model ends the import with AppRegistryNotReady, or ImproperlyConfigured: the server never starts (H10). `runserver` hides it, because it sets Django up first.',
      '그 호출 전에는 Django에 앱이 없어서, 모델을 만나면 임포트가 AppRegistryNotReady나 ImproperlyConfigured로 끝나고 서버가 시작되지 않습니다(H10). `runserver`는 먼저 Django를 준비하기 때문에 문제가 드러나지 않습니다.',
    ),
    example: {
      file: 'asgi.py',
      bad: 'from chat.routing import websocket_urlpatterns\n\nhttp = get_asgi_application()\n',
      good: 'http = get_asgi_application()\n\nfrom chat.routing import websocket_urlpatterns  # noqa: E402\n',
    },
    sources: [
      'https://channels.readthedocs.io/en/stable/installation.html',
      'https://github.com/django/channels/issues/1564',
    ],
  },
  *run(context) {
    const { django } = context;
    const web = webServer(context);
    const file = web?.kind === 'asgi' ? servedFile(context, web) : undefined;
    if (!web || file === undefined) return;
    const sources = sourcesOf(django);
    const { root } = readSyntax(django.project, file);
    const early: Node[] = [];
    for (const statement of executed(root.parts)) {
      if (setsUp(statement)) break;
      // Another module of the project does it.
      const elsewhere = importedFiles(sources, file, statement).some((one) =>
        /\b(django\.setup|get_[aw]sgi_application)\(/.test(django.project.text(one) ?? ''),
      );
      if (elsewhere) return;
      early.push(statement);
    }
    // Without any such call the module is another's to judge: procfile-module's, or a server of another kind.
    if (early.length === [...executed(root.parts)].length) return;
    const faults = early.flatMap((statement) => {
      const needs = needsApps(sources, file, [statement], new Set([file]));
      return needs ? [{ statement, needs }] : [];
    });
    const [first] = faults;
    if (!first) return;
    const { path, at } = first.needs;
    const through = path.slice(1).map((one) => `\`${one}\``);
    const edits = repair(
      django.project,
      root,
      faults.map(({ statement }) => statement),
    );
    yield found(
      place(first.statement.at),
      text(
        `This runs before \`get_asgi_application()\` and needs Django's apps${through.length > 0 ? ` (through ${through.join(', ')})` : ''}: ${web.server.name} ends with AppRegistryNotReady at boot and Heroku answers H10.`,
        `\`get_asgi_application()\`보다 먼저 실행되는데 Django 앱이 필요합니다${through.length > 0 ? `(${through.join(', ')}를 거쳐)` : ''}. ${web.server.name}이 부팅할 때 AppRegistryNotReady로 끝나고 Heroku는 H10으로 응답합니다.`,
      ),
      text(
        'Call it first, `django_asgi_app = get_asgi_application()`, and put the imports of your own modules below.',
        '`django_asgi_app = get_asgi_application()`을 먼저 호출하고, 내 모듈의 임포트는 그 아래로 옮겨 주세요.',
      ),
      {
        ...(at.file === file
          ? {}
          : { related: [{ location: place(at), note: text('what needs them', '앱이 필요한 곳') }] }),
        ...(edits
          ? {
              fix: {
                title: text('Call get_asgi_application() first', 'get_asgi_application()을 먼저 호출하기'),
                safety: 'unsafe' as const,
                edits,
              },
            }
          : {}),
      },
    );
  },
});

const ready =
  /^((django\.core\.asgi\.)?get_asgi_application|(django\.core\.wsgi\.)?get_wsgi_application|(django\.)?setup)$/;

function setUpCall(statement: Node): Node | undefined {
  return statement.all('call').find((node) => ready.test(node.field('function')!.text));
}

const setsUp = (statement: Node): boolean =>
  !/^(import|function_definition|decorated_definition|class_definition)/.test(statement.type) &&
  setUpCall(statement) !== undefined;

/** Moves the statements below the call, which gets a statement of its own where it is part of another one. */
function repair(project: Project, root: Node, early: readonly Node[]): Edit[] | undefined {
  const index = root.parts.findIndex(setsUp);
  const statement = root.parts[index];
  const call = statement && setUpCall(statement);
  if (!statement || !call || !early.every((node) => root.parts.slice(0, index).includes(node)))
    return undefined;
  const deleted = early.map((node) => deleteStatement(project, node.at));
  if (deleted.some((edit) => edit === undefined || edit.newText !== '')) return undefined;
  const moved = early.map((node) => `${node.text}\n`).join('');
  const { file, start } = statement.at;
  const inside = statement.parts[0];
  const alone = inside === call || (inside?.type === 'assignment' && inside.field('right') === call);
  const insertion: Edit[] = alone
    ? [
        {
          kind: 'replace',
          file,
          start: statement.at.end,
          end: statement.at.end,
          newText: `\n\n${moved.trimEnd()}`,
        },
      ]
    : [
        {
          kind: 'replace',
          file,
          start,
          end: start,
          newText: `django_asgi_app = get_asgi_application()\n\n${moved}\n`,
        },
        { kind: 'replace', file, start: call.at.start, end: call.at.end, newText: 'django_asgi_app' },
      ];
  if (!alone && !/get_asgi_application$/.test(call.field('function')!.text)) return undefined;
  return [...(deleted as Edit[]), ...insertion];
}
