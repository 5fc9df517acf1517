import { listFormation, scaleFormation } from '../heroku/formation.js';
import type { AppChange } from '../model/change.js';
import type { Target } from './target.js';

/**
 * After the first release of an app: sees that one web dyno runs. An app that ran
 * before and has none was scaled down by somebody, and stays so.
 */
export async function firstWebDyno({ client, app, limits, progress }: Target): Promise<AppChange[]> {
  const web = (await listFormation(client, app.name, limits)).find(({ type }) => type === 'web');
  if (!web || web.quantity > 0) return [];
  progress.step({ en: 'Scaling web to 1', ko: 'web을 1로 조정하는 중' });
  await scaleFormation(client, app.name, [{ type: 'web', quantity: 1 }], limits);
  const text = {
    en: 'The process type web was scaled from 0 to 1, since this is the first release.',
    ko: '첫 릴리스이므로 web 프로세스를 0에서 1로 조정했습니다.',
  };
  return [{ kind: 'formation', name: 'web', text, done: true }];
}
