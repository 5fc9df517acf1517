import { defineCheck } from '../define.js';
import { entry, options, settingsOf } from '../settings-facts.js';
import { found, place, text } from '../verdicts.js';

export default defineCheck({
  id: 'channel-layer-memory',
  severity: 'warning',
  title: text(
    'Channels keeps its messages in the memory of one process',
    'Channels 메시지가 프로세스 하나의 메모리에만 있습니다',
  ),
  docs: {
    what: text(
      'Finds InMemoryChannelLayer in CHANNEL_LAYERS as the web process sees it.',
      'web 프로세스가 보는 CHANNEL_LAYERS에서 InMemoryChannelLayer를 찾습니다.',
    ),
    why: text(
      'Each process has a layer of its own. With two dynos or two workers, or from a background worker, messages reach only some of the people in a room.',
      '프로세스마다 레이어가 따로 있습니다. dyno나 워커가 둘 이상이거나 백그라운드 워커에서 보내면, 같은 방에 있는 사람 중 일부에게만 메시지가 전달됩니다.',
    ),
    example: {
      file: 'settings.py',
      bad: 'CHANNEL_LAYERS = {"default": {"BACKEND": "channels.layers.InMemoryChannelLayer"}}\n',
      good: 'CHANNEL_LAYERS = {\n    "default": {\n        "BACKEND": "channels_redis.core.RedisChannelLayer",\n        "CONFIG": {"hosts": [os.environ["REDIS_URL"]]},\n    }\n}\n',
    },
    sources: ['https://channels.readthedocs.io/en/stable/topics/channel_layers.html#in-memory-channel-layer'],
  },
  *run(context) {
    const layers = settingsOf(context, 'RUN')?.get('CHANNEL_LAYERS');
    const layer = entry(layers, 'default');
    const backends = layer ? options(layer).map((option) => entry(option, 'BACKEND')) : [];
    const memory = backends.filter(
      (backend) => backend?.type === 'str' && backend.value === 'channels.layers.InMemoryChannelLayer',
    );
    if (memory.length === 0 || memory.length < backends.length) return;
    yield found(
      place(memory[0]!.at),
      text(
        'InMemoryChannelLayer is the process’s own: people who are connected to another dyno or worker get no messages.',
        'InMemoryChannelLayer는 프로세스 안에서만 쓰입니다. 다른 dyno나 워커에 연결된 사람은 메시지를 받지 못합니다.',
      ),
      text(
        'Add `channels_redis` to the requirements, run `heroku addons:create heroku-redis:mini` (paid), and use `channels_redis.core.RedisChannelLayer` with `{"hosts": [os.environ["REDIS_URL"]]}`.',
        '의존성에 `channels_redis`를 추가하고 `heroku addons:create heroku-redis:mini`(유료)를 실행한 뒤, `{"hosts": [os.environ["REDIS_URL"]]}`로 `channels_redis.core.RedisChannelLayer`를 써 주세요.',
      ),
    );
  },
});
