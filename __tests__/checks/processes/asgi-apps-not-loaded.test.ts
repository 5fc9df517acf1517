import { execFileSync } from 'node:child_process';
import { expect, it, vi } from 'vitest';
import check from '../../../src/checks/processes/asgi-apps-not-loaded.js';
import { temporary } from '../../runner/temporary.js';
import { project, soundProject } from '../projects.js';
import { repaired, reports, run, staysSilent } from '../verbs.js';
import { serversPython } from './real-servers.js';

vi.setConfig({ testTimeout: 300_000 });

const settings = soundProject['mysite/settings.py']
  .replace('INSTALLED_APPS = [', 'INSTALLED_APPS = [\n    "chat",')
  .replace(/^import dj_database_url\n/m, '')
  .replace(/^.*whitenoise.*\n/m, '')
  .replace(/DATABASES = \{[\s\S]*?\n\}\n/, '');

function served(asgi: string, files: Record<string, string> = {}): Record<string, string> {
  return project({
    Procfile: 'web: daphne -b 0.0.0.0 -p $PORT mysite.asgi:application\n',
    'mysite/settings.py': settings,
    'mysite/asgi.py': asgi,
    'chat/__init__.py': '',
    'chat/models.py':
      'from django.db import models\n\n\nclass Message(models.Model):\n    text = models.TextField()\n',
    'chat/consumers.py': `from channels.generic.websocket import WebsocketConsumer

from .models import Message


class Chat(WebsocketConsumer):
    def receive(self, text_data):
        Message.objects.create(text=text_data)
`,
    'chat/plain.py': `from typing import TYPE_CHECKING

from channels.generic.websocket import WebsocketConsumer
from django.contrib.auth import get_user_model

if TYPE_CHECKING:
    from chat.models import Message


class Plain(WebsocketConsumer):
    def connect(self):
        from chat.models import Message
        get_user_model()
`,
    'chat/routing.py':
      'from django.urls import path\n\nfrom . import consumers\n\nroutes = [path("ws", consumers.Chat.as_asgi())]\n',
    ...files,
  });
}

const head = `import os

from channels.auth import AuthMiddlewareStack
from channels.routing import ProtocolTypeRouter, URLRouter
from django.core.asgi import get_asgi_application
`;
const setDefault = 'os.environ.setdefault("DJANGO_SETTINGS_MODULE", "mysite.settings")\n';
const router = (http: string) =>
  `application = ProtocolTypeRouter(\n    {"http": ${http}, "websocket": AuthMiddlewareStack(URLRouter(chat.routing.routes))}\n)\n`;

const early = `${head}
import chat.routing

${setDefault}
${router('get_asgi_application()')}`;

const faulty: readonly (readonly [name: string, files: Record<string, string>, line: number])[] = [
  ['models through routes and consumers', served(early), 7],
  [
    'a statement of its own that comes too late',
    served(
      `import os\nfrom chat.models import Message\nfrom django.core.asgi import get_asgi_application\n${setDefault}application = get_asgi_application()\n`,
    ),
    2,
  ],
  [
    'models of Django',
    served(
      `import os\n${setDefault}from django.contrib.auth.models import User\nfrom django.core.asgi import get_asgi_application\napplication = get_asgi_application()\n`,
    ),
    3,
  ],
  [
    'the user model in a class body',
    served(
      `import os\n${setDefault}from chat import auth\nfrom django.core.asgi import get_asgi_application\napplication = get_asgi_application()\n`,
      {
        'chat/auth.py':
          'from django.contrib import auth\n\n\nclass Backend:\n    model = auth.get_user_model()\n',
      },
    ),
    3,
  ],
];

const sound: readonly (readonly [name: string, files: Record<string, string>])[] = [
  [
    'the call first',
    served(`${head}\n${setDefault}http = get_asgi_application()\n\nimport chat.routing\n\n${router('http')}`),
  ],
  [
    'django.setup() first',
    served(
      `import os\nimport django\n${setDefault}django.setup()\n${head}\nimport chat.routing\n${router('get_asgi_application()')}`,
    ),
  ],
  [
    'imports that need no apps',
    served(
      `${head}\nfrom chat import plain\n${setDefault}application = ProtocolTypeRouter({"http": get_asgi_application()})\n`,
    ),
  ],
  [
    'another module that sets up',
    served(`import boot\nimport chat.routing\n${head}${router('get_asgi_application()')}`, {
      'boot.py': `import os\n${setDefault}import django\ndjango.setup()\n`,
    }),
  ],
  [
    'imports where they are used',
    served(
      `import os\n${setDefault}from django.core.asgi import get_asgi_application\ndef later():\n    import chat.routing\napplication = get_asgi_application()\n`,
    ),
  ],
];

it.each(faulty)('reports %s', async (_, files, line) => {
  await reports(check, files, [{ file: 'mysite/asgi.py', line }]);
});

it.each(sound)('stays silent on %s', async (_, files) => {
  await staysSilent(check, files);
});

it('stays silent where asgi.py is not served', async () => {
  await staysSilent(check, { ...served(early), Procfile: 'web: gunicorn mysite.wsgi\n' });
  await staysSilent(check, { ...served(early), Procfile: 'web: daphne $APP\n' });
});

it('tells the way to the model', async () => {
  const { findings } = await run(check, served(early));
  expect(findings[0]?.message.en).toContain(
    '(through `chat/routing.py`, `chat/consumers.py`, `chat/models.py`)',
  );
  expect(findings[0]?.related?.[0]?.location).toMatchObject({ file: 'chat/models.py', line: 4 });
});

/** Whether CPython imports the module that daphne would, and what ends it. */
function importReally(files: Record<string, string>): string {
  try {
    execFileSync(serversPython(), ['-c', 'import mysite.asgi'], {
      cwd: temporary(files),
      env: { PATH: process.env.PATH ?? '', SECRET_KEY: 'x', PYTHONPATH: '.' },
      stdio: 'pipe',
    });
    return 'starts';
  } catch (error) {
    const lines = String((error as { stderr: Buffer }).stderr)
      .trim()
      .split('\n');
    return lines.at(-1)!.split(':')[0]!;
  }
}

it('agrees with Django, before the repair and after', async () => {
  for (const [name, files] of sound) expect([name, importReally(files)]).toEqual([name, 'starts']);
  for (const [name, files] of faulty) {
    expect([name, importReally(files)]).toEqual([
      name,
      expect.stringMatching(/AppRegistryNotReady|ImproperlyConfigured/),
    ]);
  }
  for (const [name, files] of faulty.slice(0, 2))
    expect([name, importReally(await repaired(check, files))]).toEqual([name, 'starts']);
});
