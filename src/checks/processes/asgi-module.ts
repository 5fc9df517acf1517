import { sourcesOf } from '../../django/names.js';
import { readSyntax } from '../../python/evaluate.js';
import { moduleFile } from '../../python/module-file.js';
import { plainString } from '../../python/strings.js';
import type { Node } from '../../python/syntax.js';
import type { CheckContext } from '../define.js';
import { settingsOf, textOf } from '../settings-facts.js';
import { applicationModules } from './procfile-text.js';
import type { WebServer } from './web-server.js';

/** The file of the module that the web process serves, when it is tracked. */
export function servedFile({ django }: CheckContext, { server }: WebServer): string | undefined {
  const target = server.target;
  if (!target || target.dynamic || !server.roots) return undefined;
  const roots = [...server.roots, ...sourcesOf(django).roots];
  return moduleFile(django.project, roots, target.text.split(':')[0]!)?.file;
}

/** Where WebSocket routes are given to Channels: `ProtocolTypeRouter({"websocket": …})`. */
export function websocketRoutes(context: CheckContext): { module: string; key: Node } | undefined {
  const { project } = context.django;
  const { roots } = sourcesOf(context.django);
  const settings = settingsOf(context, 'RUN');
  const named = textOf(settings?.get('ASGI_APPLICATION'))?.split('.').slice(0, -1).join('.');
  const modules = named ? [named] : applicationModules(context, 'asgi').map(({ module }) => module);
  for (const module of modules) {
    const file = moduleFile(project, roots, module)?.file;
    if (file === undefined || !project.text(file)?.includes('ProtocolTypeRouter')) continue;
    for (const node of readSyntax(project, file).root.all('call')) {
      if (!/(^|\.)ProtocolTypeRouter$/.test(node.field('function')!.text)) continue;
      const pairs = node.field('arguments')!.parts[0]?.parts ?? [];
      const key = pairs.find(
        (pair) => pair.type === 'pair' && plainString(pair.field('key')) === 'websocket',
      );
      if (key) return { module, key: key.field('key')! };
    }
  }
  return undefined;
}
