import type { Text } from '../../model/text.js';
import { pythonSupport } from '../../project/python-support.js';
import type { DjangoRelease } from '../data/django-releases.js';
import { type CheckContext, defineCheck } from '../define.js';
import { djangoVersion } from '../django-version.js';
import { found, text } from '../verdicts.js';
import { pythonIsSure } from './default-python.js';
import { djangoRelease, isStranded, recommendedPython } from './recommended.js';

export default defineCheck({
  id: 'python-django-mismatch',
  severity: 'error',
  title: text('This Django does not run on this Python', '이 Django는 이 Python에서 동작하지 않습니다'),
  docs: {
    what: text(
      'Compares the pinned Django with the Python that the build takes, using the table in Django’s installation FAQ.',
      '고정된 Django 버전과 빌드에 쓰일 Python을 Django 설치 FAQ의 표로 비교합니다.',
    ),
    why: text(
      'A newer Django than the Python allows is refused by pip; an older one fails on modules that Python has removed, such as `cgi` and `distutils`.',
      'Python이 너무 낮으면 pip가 Django 설치를 거부하고, 너무 높으면 `cgi`나 `distutils`처럼 없어진 모듈 때문에 실행이 실패합니다.',
    ),
    example: { file: '.python-version', bad: '3.14\n', good: '3.12\n' },
    sources: [
      'https://docs.djangoproject.com/en/stable/faq/install/#what-python-version-can-i-use-with-django',
    ],
  },
  *run(context) {
    const { python, install } = context.django;
    const django = djangoVersion(context);
    const listed = install.packages.get('django');
    if (django.kind !== 'pinned' || !listed) return;
    const release = djangoRelease(context);
    const [major, number] = python.minor.split('.').map(Number) as [number, number];
    // Python itself is python-eol's.
    if (!release || major !== 3 || number < pythonSupport.oldestMinor) return;
    const [low, high] = release.python;
    if (number >= low && number <= high) return;
    const tooOld = number < low;
    // Newer Pythons often work all the same, until something that was removed is imported.
    const breaks = tooOld || (release.breaksAt !== undefined && number >= release.breaksAt);
    const asked = python.requested ?? python.meant ?? `${python.minor}, its default for new apps`;
    const askedKo = python.requested ?? python.meant ?? `${python.minor}(새 앱의 기본값)`;
    const effect = tooOld
      ? text(': pip refuses to install it', ' pip가 설치를 거부합니다.')
      : breaks
        ? text(', on which it breaks', ' 이 버전에서는 동작하지 않습니다.')
        : text('', '');
    const [range, rangeKo] = high === 0 ? ['2', '2'] : [`3.${low} to 3.${high}`, `3.${low}~3.${high}`];
    yield found(
      python.location ?? listed.location,
      text(
        `Django ${django.version} is made for Python ${range}, but Heroku takes Python ${asked}${effect.en}.`,
        `Django ${django.version}은 Python ${rangeKo}용인데 Heroku는 Python ${askedKo}을 씁니다.${effect.ko}`,
      ),
      remedy(context, release, python.minor),
      {
        severity: breaks && pythonIsSure(context) ? 'error' : 'warning',
        related: [
          { location: listed.location, note: text(`Django ${django.version}`, `Django ${django.version}`) },
        ],
      },
    );
  },
});

function remedy(context: CheckContext, release: DjangoRelease, python: string): Text {
  const version = recommendedPython(context);
  if (isStranded(release) || version === python)
    return text(
      `Move to a Django that supports Python ${python}: Heroku builds no Python that this one is made for.`,
      `Python ${python}을 지원하는 Django로 올려 주세요. Heroku가 빌드하는 Python 가운데 이 Django용은 없습니다.`,
    );
  const closest = Number(version.split('.')[1]) > release.python[1];
  return text(
    `Write \`${version}\`${closest ? ', the closest that Heroku has,' : ''} into \`.python-version\`, or move to a Django that supports Python ${python}.`,
    `\`.python-version\`에 ${closest ? 'Heroku에 있는 것 중 가장 가까운 ' : ''}\`${version}\`을 적거나, Python ${python}을 지원하는 Django로 올려 주세요.`,
  );
}
