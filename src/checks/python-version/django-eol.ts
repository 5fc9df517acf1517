import { djangoReleases, djangoReleasesAsOf } from '../data/django-releases.js';
import { defineCheck } from '../define.js';
import { djangoVersion } from '../django-version.js';
import { found, text } from '../verdicts.js';

export default defineCheck({
  id: 'django-eol',
  severity: 'warning',
  title: text('This Django gets no security fixes', '보안 지원이 끝난 Django입니다'),
  docs: {
    what: text(
      "Compares the pinned Django with the end of its release series' security support.",
      '고정된 Django 버전의 보안 지원 종료일을 확인합니다.',
    ),
    why: text(
      'Known holes in it stay open on a public site.',
      '공개된 사이트에 알려진 취약점이 그대로 남게 됩니다.',
    ),
    sources: ['https://www.djangoproject.com/download/#supported-versions'],
  },
  *run(context) {
    const django = djangoVersion(context);
    const listed = context.django.install.packages.get('django');
    if (django.kind !== 'pinned' || !listed) return;
    const minor = django.version.split('.').slice(0, 2).join('.');
    const release = djangoReleases.find((candidate) => candidate.minor === minor);
    const until = release?.supportedUntil ?? 'later';
    // Judged by the table's own date: a check does not look at the clock.
    if (until === 'later' || until >= djangoReleasesAsOf.slice(0, 7)) return;
    const lts = djangoReleases.filter((candidate) => candidate.lts).at(-1)!.minor;
    yield found(
      listed.location,
      text(
        `Security support of Django ${minor} ended in ${until}.`,
        `Django ${minor}의 보안 지원은 ${until}에 끝났습니다.`,
      ),
      text(
        `Upgrade step by step to the long-term release ${lts}, and run the tests with \`python -Wd\` in between.`,
        `장기 지원 버전인 ${lts}까지 단계적으로 올리고, 단계마다 \`python -Wd\`로 테스트해 주세요.`,
      ),
    );
  },
});
