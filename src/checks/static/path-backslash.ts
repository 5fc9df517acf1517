import { staticUses } from '../../django/static-uses.js';
import { templateUses } from '../../django/template-uses.js';
import type { Location } from '../../model/finding.js';
import { defineCheck } from '../define.js';
import { settingsOf } from '../settings-facts.js';
import { found, text } from '../verdicts.js';
import { manifestStorage } from './storage.js';

export default defineCheck({
  id: 'path-backslash',
  severity: 'error',
  title: text('A path with backslashes', '경로에 역슬래시가 있습니다'),
  docs: {
    what: text(
      'Finds backslashes in the names of templates, and in the names of static files where a manifest storage is in force.',
      '템플릿 이름에, 그리고 manifest 스토리지를 쓰는 경우 정적 파일 이름에 역슬래시가 있는지 확인합니다.',
    ),
    why: text(
      'On Windows it works. On Heroku a backslash is a character like any other: the page ends with TemplateDoesNotExist, or with "Missing staticfiles manifest entry".',
      'Windows에서는 동작하지만 Heroku에서 역슬래시는 그냥 글자입니다. 페이지가 TemplateDoesNotExist나 "Missing staticfiles manifest entry"로 끝납니다.',
    ),
    example: {
      file: 'views.py',
      bad: 'return render(request, "blog\\index.html")\n',
      good: 'return render(request, "blog/index.html")\n',
    },
    sources: ['https://docs.djangoproject.com/en/stable/topics/templates/#loading-a-template'],
  },
  *run(context) {
    // "blog\templates" has a tab where a backslash was meant.
    // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what the escapes make.
    const meant = (name: string) => name.includes('\\') || /[\x07-\x0d]/.test(name);
    for (const { name, at, written } of templateUses(context.django, meant)) {
      if (!written.includes('\\') || !(name.includes('\\') || /\.\w+['"]$/.test(written))) continue;
      yield backslash(
        at,
        written,
        text('the page ends with TemplateDoesNotExist', '페이지가 TemplateDoesNotExist로 끝납니다'),
      );
    }
    const settings = settingsOf(context, 'RUN');
    // Without a manifest Django turns them round itself.
    if (!settings || !manifestStorage(context, settings)) return;
    for (const { name, at, written } of staticUses(context.django)) {
      if (!name.includes('\\')) continue;
      yield backslash(
        at,
        written,
        text(
          'the page ends with "Missing staticfiles manifest entry"',
          '페이지가 "Missing staticfiles manifest entry"로 끝납니다',
        ),
      );
    }
  },
});

function backslash(at: Location, written: string, then: { en: string; ko: string }) {
  return found(
    at,
    text(
      `\`${written}\` has a backslash, which separates folders on Windows alone: on Heroku ${then.en}.`,
      `\`${written}\`에 Windows에서만 폴더를 구분하는 역슬래시가 있습니다. Heroku에서는 ${then.ko}.`,
    ),
    text('Write forward slashes: they work everywhere.', '어디서나 동작하는 슬래시(/)로 적어 주세요.'),
  );
}
