import { defineCheck } from '../define.js';
import { deleteSetting } from '../edits.js';
import { holds, placeOfSetting, settingsOf } from '../settings-facts.js';
import { middlewareValue } from '../static/middleware.js';
import { found, text } from '../verdicts.js';

export default defineCheck({
  id: 'xframe-not-deny',
  severity: 'notice',
  guide: '1-3',
  title: text('X_FRAME_OPTIONS is weaker than the default', 'X_FRAME_OPTIONS가 기본값보다 약합니다'),
  docs: {
    what: text(
      'Finds an X_FRAME_OPTIONS other than "DENY", which is the default since Django 3.0.',
      'Django 3.0부터 기본값인 "DENY"가 아닌 X_FRAME_OPTIONS를 찾습니다.',
    ),
    why: text(
      'With "SAMEORIGIN" pages of the same site may show the page in a frame, which few sites need. Browsers ignore any other value, and then every site may.',
      '"SAMEORIGIN"이면 같은 사이트의 페이지가 프레임에 넣을 수 있는데, 이것이 필요한 사이트는 드뭅니다. 그 밖의 값은 브라우저가 무시하므로 어떤 사이트든 프레임에 넣을 수 있게 됩니다.',
    ),
    example: {
      file: 'settings.py',
      bad: 'X_FRAME_OPTIONS = "SAMEORIGIN"\n',
      good: '# "DENY" is the default; @xframe_options_sameorigin marks the view that needs more\n',
    },
    sources: [
      'https://docs.djangoproject.com/en/stable/ref/clickjacking/',
      'https://developer.mozilla.org/en-US/docs/Web/HTTP/Reference/Headers/X-Frame-Options',
    ],
  },
  *run(context) {
    const settings = settingsOf(context, 'RUN');
    const value = settings?.get('X_FRAME_OPTIONS');
    if (!settings || value?.type !== 'str' || value.value.toUpperCase() === 'DENY') return;
    if (holds(middlewareValue(settings), 'django.middleware.clickjacking.XFrameOptionsMiddleware') !== true)
      return;
    const valid = value.value.toUpperCase() === 'SAMEORIGIN';
    const edits = deleteSetting(context.django.project, settings, 'X_FRAME_OPTIONS');
    yield found(
      placeOfSetting(settings, 'X_FRAME_OPTIONS'),
      valid
        ? text(
            'Pages of this site may show any of its pages in a frame; the default "DENY" lets none.',
            '이 사이트의 페이지라면 어느 페이지든 프레임에 넣을 수 있습니다. 기본값 "DENY"는 모두 막습니다.',
          )
        : text(
            `Browsers know "DENY" and "SAMEORIGIN" alone and ignore \`${value.value}\`: every site may show the pages in a frame.`,
            `브라우저는 "DENY"와 "SAMEORIGIN"만 알고 \`${value.value}\`은 무시합니다. 어떤 사이트든 이 페이지를 프레임에 넣을 수 있습니다.`,
          ),
      valid
        ? text(
            'Delete the line, and mark the one view that needs it with `@xframe_options_sameorigin`. Keep it if an editor in the admin needs frames.',
            '이 줄을 지우고 필요한 뷰에만 `@xframe_options_sameorigin`을 붙여 주세요. 관리자 페이지의 편집기에 프레임이 필요하면 그대로 두면 됩니다.',
          )
        : text(
            'Delete the line: "DENY" is the default. To allow one other site use the CSP directive frame-ancestors.',
            '이 줄을 지워 주세요. 기본값이 "DENY"입니다. 특정 사이트만 허용하려면 CSP의 frame-ancestors를 쓰세요.',
          ),
      {
        severity: valid ? 'notice' : 'warning',
        ...(edits
          ? { fix: { title: text('Delete the line', '이 줄 지우기'), safety: 'unsafe', edits } }
          : {}),
      },
    );
  },
});
