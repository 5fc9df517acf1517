import { fileFieldClass } from '../../django/file-fields.js';
import { models } from '../../django/models.js';
import { keyword, positional } from '../../python/call.js';
import { defineCheck } from '../define.js';
import { found, place, text } from '../verdicts.js';

export default defineCheck({
  id: 'model-upload-field',
  severity: 'notice',
  guide: '1-1',
  title: text('A file field without upload_to', 'upload_to가 없는 파일 필드입니다'),
  docs: {
    what: text(
      'Finds FileField and ImageField without `upload_to` in the models.',
      '모델에서 `upload_to`가 없는 FileField와 ImageField를 찾습니다.',
    ),
    why: text(
      'Their files all land at the top of the storage, mixed with those of other fields. Moving them later means moving every file in the bucket.',
      '파일이 모두 스토리지의 최상위에 저장되어 다른 필드의 파일과 섞입니다. 나중에 옮기려면 버킷의 파일을 모두 옮겨야 합니다.',
    ),
    example: {
      file: 'models.py',
      bad: 'image = models.ImageField()\n',
      good: 'image = models.ImageField(upload_to="posts/")\n',
    },
    sources: [
      'https://docs.djangoproject.com/en/stable/ref/models/fields/#django.db.models.FileField.upload_to',
    ],
  },
  *run({ django }) {
    for (const model of models(django)) {
      for (const field of model.fields) {
        const name = fileFieldClass(field);
        // A class of the project may set it by itself; the third positional argument is it.
        if (!model.app.certain || !/^(FileField|ImageField)$/.test(name ?? '')) continue;
        if (keyword(field.call, 'upload_to') || positional(field.call).length > 2) continue;
        if (/\*\*/.test(field.call.field('arguments')?.text ?? '')) continue;
        yield found(
          place(field.call.at),
          text(
            `\`${model.name}.${field.name}\` has no \`upload_to\`: its files land at the top of the storage, among all others.`,
            `\`${model.name}.${field.name}\`에 \`upload_to\`가 없어 파일이 스토리지 최상위에 다른 파일과 섞여 저장됩니다.`,
          ),
          text(
            `Give it a folder: \`${name}(upload_to="${model.name.toLowerCase()}/")\`.`,
            `폴더를 지정해 주세요: \`${name}(upload_to="${model.name.toLowerCase()}/")\`.`,
          ),
        );
      }
    }
  },
});
