import { it } from 'vitest';
import check from '../../../src/checks/processes/channel-layer-memory.js';
import { lineOf, withSettings } from '../projects.js';
import { reports, staysSilent } from '../verbs.js';

const memory = '{"BACKEND": "channels.layers.InMemoryChannelLayer"}';
const redis =
  '{"BACKEND": "channels_redis.core.RedisChannelLayer", "CONFIG": {"hosts": [os.environ["REDIS_URL"]]}}';
const layers = (value: string) =>
  withSettings(['DATABASES', `CHANNEL_LAYERS = {"default": ${value}}\nDATABASES`]);

it('reports a layer in memory', async () => {
  const files = layers(memory);
  const file = 'mysite/settings.py';
  await reports(check, files, [{ file, line: lineOf(files, file, 'InMemory') }]);
});

it('stays silent', async () => {
  await staysSilent(check, layers(redis));
  await staysSilent(check, layers(`${memory} if DEBUG else ${redis}`));
  await staysSilent(check, layers(`${redis} if "DYNO" in os.environ else ${memory}`));
  await staysSilent(check, withSettings(['DATABASES', 'CHANNEL_LAYERS = load()\nDATABASES']));
});
