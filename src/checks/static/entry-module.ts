import { moduleFile } from '../../python/module-file.js';
import type { CheckContext } from '../define.js';
import { processOf } from '../processes/procfile-text.js';
import { serverOf } from '../processes/server.js';
import { settingsOf, textOf } from '../settings-facts.js';

/** The file with the application that the web process serves: what the Procfile names, else what the settings do. */
export function entryModule(context: CheckContext): string | undefined {
  const { project } = context.django;
  const process = processOf(context, 'web');
  const server = process && serverOf(process.command);
  const target = server?.target;
  if (target && !target.dynamic && server.roots) {
    return moduleFile(project, server.roots, target.text.split(':')[0]!)?.file;
  }
  const settings = settingsOf(context, 'RUN');
  const application = textOf(settings?.get('WSGI_APPLICATION'));
  return settings && application
    ? moduleFile(project, settings.roots, application.split('.').slice(0, -1).join('.'))?.file
    : undefined;
}
