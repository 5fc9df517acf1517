import { readTemplates } from '../../django/templates/find.js';
import { elements } from '../../django/templates/html.js';
import { defineCheck } from '../define.js';
import { settingsOf, textOf } from '../settings-facts.js';
import { found, text } from '../verdicts.js';
import { manifestStorage } from './storage.js';

export default defineCheck({
  id: 'static-hardcoded-url',
  severity: 'notice',
  title: text('A static file is linked by hand', '정적 파일 주소를 직접 적었습니다'),
  docs: {
    what: text(
      'Finds addresses that begin with STATIC_URL in templates, where a manifest storage gives the files other names.',
      'manifest 스토리지가 파일 이름을 바꾸는 프로젝트의 템플릿에서 STATIC_URL로 시작하는 주소를 찾습니다.',
    ),
    why: text(
      'The address has no hash: browsers keep no copy for long, and after a deploy some people see the old file with the new page.',
      '주소에 해시가 없어서 브라우저가 오래 캐시하지 못하고, 배포한 뒤 새 페이지에 옛 파일이 섞여 보일 수 있습니다.',
    ),
    example: {
      file: 'base.html',
      bad: '<link rel="stylesheet" href="/static/site.css">\n',
      good: '{% load static %}\n<link rel="stylesheet" href="{% static "site.css" %}">\n',
    },
    sources: ['https://docs.djangoproject.com/en/stable/howto/static-files/#configuring-static-files'],
  },
  *run(context) {
    const settings = settingsOf(context, 'RUN');
    if (!settings || !manifestStorage(context, settings)) return;
    const url = textOf(settings.get('STATIC_URL'));
    // With an address of another host a path of this one is a mistake of another kind, if it is one.
    const prefix =
      url === undefined || /^(https?:)?\/\//.test(url) ? undefined : `/${url.replace(/^\//, '')}`;
    if (prefix === undefined || prefix === '/') return;
    for (const template of readTemplates(context.django, /\.(html?|djhtml|xhtml)$/)) {
      if (!template.text.includes(prefix)) continue;
      const links = elements(template).flatMap((element) => {
        const value = [element.attributes.src, element.attributes.href].find((one) =>
          one?.trim().startsWith(prefix),
        );
        return value === undefined ? [] : [{ element, value: value.trim() }];
      });
      const [first, ...others] = links;
      if (!first) continue;
      const more =
        others.length > 0 ? text(` (and ${others.length} more)`, `(외 ${others.length}개)`) : text('', '');
      const name = first.value.slice(prefix.length).replace(/[?#].*$/, '');
      yield found(
        template.place(first.element),
        text(
          `\`${first.value}\`${more.en} is written by hand, so it misses the hash that the manifest storage gives the file.`,
          `\`${first.value}\`${more.ko}처럼 주소를 직접 적으면 manifest 스토리지가 붙이는 해시가 빠집니다.`,
        ),
        text(
          `Write \`{% static "${name}" %}\`, with \`{% load static %}\` at the top.`,
          `맨 위에 \`{% load static %}\`를 두고 \`{% static "${name}" %}\`로 적어 주세요.`,
        ),
      );
    }
  },
});
