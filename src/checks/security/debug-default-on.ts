import { defineCheck } from '../define.js';
import { placeOfSetting, truth } from '../settings-facts.js';
import { found, text } from '../verdicts.js';
import { anyTextIsTrue, debugByDefault, debugRead, debugValue } from './debug.js';
import { falseDefault, openedFile } from './reads.js';

export default defineCheck({
  id: 'debug-default-on',
  severity: 'warning',
  guide: '1-2',
  title: text('DEBUG is on unless a config var turns it off', 'config var로 끄지 않으면 DEBUG가 켜집니다'),
  docs: {
    what: text(
      'Finds a DEBUG that the environment decides, by a read or a condition, and that is on where the variable is missing.',
      '환경 변수를 읽거나 조건으로 삼아 정해지면서, 그 변수가 없으면 켜지는 DEBUG를 찾습니다.',
    ),
    why: text(
      'A config var that was forgotten, misspelt or removed opens the debug pages to the public. The safe value must be the default.',
      'config var를 빠뜨리거나 오타를 내거나 지우면 디버그 페이지가 그대로 공개됩니다. 기본값은 안전한 쪽이어야 합니다.',
    ),
    example: {
      file: 'settings.py',
      bad: 'DEBUG = os.environ.get("DEBUG", "True") == "True"\n',
      good: 'DEBUG = os.environ.get("DEBUG", "False") == "True"\n',
    },
    sources: ['https://docs.djangoproject.com/en/stable/howto/deployment/checklist/#debug'],
  },
  *run(context) {
    const debug = debugValue(context);
    if (!debug) return;
    const read = debugRead(debug.value);
    if (anyTextIsTrue(debug.value)) return;
    const byDefault = read
      ? { on: read.default && truth(read.default), names: [read.name] }
      : truth(debug.value) === undefined
        ? debugByDefault(context, debug.value)
        : undefined;
    if (byDefault?.on !== true) return;
    const { names } = byDefault;
    const holder = names.map((name) => openedFile(context, debug.settings, `${name}=`)).find(Boolean);
    if (holder !== undefined) {
      yield found(
        placeOfSetting(debug.settings, 'DEBUG'),
        text(
          `Where the config var ${names.join(', ')} is missing, \`${holder}\` decides, which is committed and so deployed: it turns DEBUG on.`,
          `config var ${names.join(', ')}이 없으면 커밋되어 함께 배포되는 \`${holder}\`의 값으로 DEBUG가 켜집니다.`,
        ),
        text(
          `Run \`git rm --cached ${holder}\`, and keep the file on your own machine.`,
          `\`git rm --cached ${holder}\`를 실행하고 파일은 내 컴퓨터에만 두세요.`,
        ),
      );
      return;
    }
    const edit = falseDefault(context.django.project, debug.value.at);
    yield found(
      placeOfSetting(debug.settings, 'DEBUG'),
      text(
        names.length === 1
          ? `DEBUG is on whenever the config var ${names[0]} is missing.`
          : `DEBUG is on where none of the config vars ${names.join(', ')} is set.`,
        `config var ${names.join(', ')}${names.length === 1 ? '이 없으면' : '이 모두 없으면'} DEBUG가 켜집니다.`,
      ),
      read
        ? text(
            `Make False the default, and set ${read.name} on your own machine only.`,
            `기본값을 False로 바꾸고 ${read.name}은 내 컴퓨터에서만 설정해 주세요.`,
          )
        : text(
            'Turn it round: leave DEBUG off unless a variable that is set on your own machine only turns it on.',
            '반대로 바꿔 주세요. 기본은 DEBUG를 끄고, 내 컴퓨터에서만 설정하는 변수로 켜도록 합니다.',
          ),
      edit
        ? {
            fix: {
              title: text('Make False the default', '기본값을 False로 바꾸기'),
              safety: 'unsafe',
              edits: [edit],
            },
          }
        : {},
    );
  },
});
