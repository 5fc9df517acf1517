import { models } from '../../django/models.js';
import { defineCheck } from '../define.js';
import { installs } from '../requirements/installs.js';
import { found, place, text } from '../verdicts.js';

/** Model fields that ask for Pillow in a system check, by the last part of their names. */
const imageFields = new Set([
  'ImageField',
  'ProcessedImageField',
  'ThumbnailerImageField',
  'ResizedImageField',
]);

export default defineCheck({
  id: 'pillow-missing',
  severity: 'error',
  guide: '1-1',
  title: text('Pillow is not installed', 'Pillow가 설치되지 않습니다'),
  docs: {
    what: text(
      'Finds image fields in the models where the requirements do not install Pillow.',
      '모델에 이미지 필드가 있는데 의존성에 Pillow가 없는지 확인합니다.',
    ),
    why: text(
      'ImageField needs Pillow: without it `migrate` stops at a system check (fields.E210), and every upload fails.',
      'ImageField에는 Pillow가 필요합니다. 없으면 `migrate`가 시스템 검사(fields.E210)에서 멈추고 업로드도 실패합니다.',
    ),
    example: { file: 'requirements.txt', bad: 'Django==5.2\n', good: 'Django==5.2\npillow==12.0.0\n' },
    sources: ['https://docs.djangoproject.com/en/stable/ref/models/fields/#imagefield'],
  },
  *run({ django }) {
    const { install } = django;
    const field = models(django)
      .filter(({ app, kind }) => app.certain && kind !== 'abstract')
      .flatMap(({ fields }) => fields)
      .find(({ types }) =>
        types.some((type) => /models/.test(type) && imageFields.has(type.split('.').at(-1)!)),
      );
    if (!field || installs(install, 'pillow') !== false) return;
    const by = install.manager === 'pipenv' ? 'pipenv install' : `${install.manager} add`;
    yield found(
      place(field.call.at),
      text(
        `An image field needs Pillow, which ${install.files[0]} does not install: \`migrate\` stops with fields.E210.`,
        `이미지 필드에는 Pillow가 필요한데 ${install.files[0]}에 없습니다. \`migrate\`가 fields.E210으로 멈춥니다.`,
      ),
      install.manager === 'pip'
        ? text(
            'Add the line `pillow` to requirements.txt.',
            'requirements.txt에 `pillow` 줄을 추가해 주세요.',
          )
        : text(
            `Run \`${by} pillow\` and commit the lock file.`,
            `\`${by} pillow\`를 실행하고 잠금 파일을 커밋해 주세요.`,
          ),
    );
  },
});
