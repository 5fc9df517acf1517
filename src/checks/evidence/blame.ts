import type { Evidence, Raised } from '../../django/evidence.js';
import type { Location } from '../../model/finding.js';
import type { Text } from '../../model/text.js';
import { moduleDistributions } from '../data/module-distributions.js';
import type { CheckContext } from '../define.js';
import { text } from '../verdicts.js';

/** Exceptions that do not hang on what a variable holds. */
const structural =
  /(^|\.)(ModuleNotFoundError|ImportError|SyntaxError|IndentationError|TabError|NameError|AttributeError|AppRegistryNotReady|FieldError|FieldDoesNotExist|NodeNotFoundError|BadMigrationError|CircularDependencyError|InconsistentMigrationHistory|NoReverseMatch|TemplateSyntaxError|TemplateDoesNotExist|ImproperlyConfigured|InvalidTemplateLibrary)$/;
/** What a runner may have and a dyno not, or the other way round: system libraries. */
const ofTheMachine = /cannot open shared object file|GDAL|GEOS|PROJ library|Library not loaded/;
/** Programs that change the sources in a build. */
const hooks = ['bin/pre_compile', 'bin/post_compile'];

/**
 * Whether Heroku would surely see the exception, too. The probe's world differs from Heroku's in variables
 * (stand-ins, those that it does not know), in system libraries, in what hooks make, and it has no database.
 */
export function isCertain(
  { django, evidence }: CheckContext & { evidence: Evidence },
  world: 'BUILD' | 'RUN',
  error: Raised,
): boolean {
  const told = [error.message, ...error.causes.map(({ message }) => message)].join('\n');
  if (!evidence.samePython || ofTheMachine.test(told)) return false;
  if (hooks.some((hook) => django.project.has(hook))) return false;
  if (error.variable !== undefined) return evidence.settles(error.variable, world);
  if (error.missingStaticFile !== undefined || structural.test(error.type)) return true;
  const reads = (world === 'BUILD' ? evidence.build : evidence.run)?.reads ?? {};
  return Object.keys(reads).every((name) => evidence.settles(name, world));
}

/** `KeyError: 'SECRET_KEY'` */
export function words({ type, message }: Raised): string {
  const [first = ''] = message.trim().split('\n');
  const short = first.length > 200 ? `${first.slice(0, 200)}…` : first;
  return `${type.split('.').at(-1)}: ${short}`.replaceAll('`', "'");
}

export function placeOfError({ location }: Raised, otherwise: Location): Location {
  return location ?? otherwise;
}

/** Of the standard library until Python 3.12 and 3.13. https://peps.python.org/pep-0594/ */
const goneFromPython = new Set(
  'asynchat asyncore cgi cgitb crypt distutils imghdr imp nntplib pipes smtpd sndhdr spwd telnetlib uu xdrlib'.split(
    ' ',
  ),
);

/** What repairs it. */
export function remedyFor(error: Raised): Text {
  const { module, variable, missingStaticFile, packageFile, type } = error;
  if (variable !== undefined) {
    return text(
      `Run \`heroku config:set ${variable}=…\`, or give the variable a default.`,
      `\`heroku config:set ${variable}=…\`를 실행하거나 기본값을 정해 주세요.`,
    );
  }
  if (packageFile !== undefined) {
    return text(
      `Raise the version of the package that \`${packageFile}\` comes with; if its newest one has the fault, too, take a storage that does not look into files: \`whitenoise.storage.CompressedStaticFilesStorage\`.`,
      `\`${packageFile}\` 파일이 들어 있는 패키지의 버전을 올려 주세요. 최신 버전도 그렇다면 파일 내용을 살피지 않는 스토리지(\`whitenoise.storage.CompressedStaticFilesStorage\`)를 쓰세요.`,
    );
  }
  if (missingStaticFile !== undefined) {
    return text(
      `Add the file \`${missingStaticFile}\` to the static files, or correct the reference.`,
      `정적 파일에 \`${missingStaticFile}\`을 추가하거나 참조를 고쳐 주세요.`,
    );
  }
  if (module !== undefined && goneFromPython.has(module.split('.')[0]!)) {
    return text(
      `Newer Pythons have no \`${module}\` any more. Raise the version of the package that imports it (Django: to one made for this Python), or name an older Python in \`.python-version\`.`,
      `새 Python에는 \`${module}\` 모듈이 없습니다. 이 모듈을 임포트하는 패키지의 버전을 올리거나(Django라면 이 Python을 지원하는 버전으로), \`.python-version\`에 더 낮은 Python을 적어 주세요.`,
    );
  }
  if (module !== undefined) {
    const [distribution] = moduleDistributions.get(module.split('.')[0]!) ?? [];
    return distribution
      ? text(
          `Add \`${distribution}\` to the requirements; if it is there, take a release that is made for this Python.`,
          `의존성에 \`${distribution}\`을 추가해 주세요. 이미 있다면 이 Python을 지원하는 버전으로 바꿔 주세요.`,
        )
      : text(
          `Add the package that brings \`${module}\` to the requirements; if it is your own file, commit it.`,
          `\`${module}\`이 들어 있는 패키지를 의존성에 추가해 주세요. 직접 만든 파일이라면 커밋해 주세요.`,
        );
  }
  if (/STATIC_ROOT/.test(error.message)) {
    return text(
      'Write `STATIC_ROOT = BASE_DIR / "staticfiles"` in the settings.',
      '설정에 `STATIC_ROOT = BASE_DIR / "staticfiles"`를 적어 주세요.',
    );
  }
  if (/SyntaxError|IndentationError|TabError/.test(type))
    return text(
      'Correct the line so that Python can read it.',
      'Python이 읽을 수 있도록 그 줄을 고쳐 주세요.',
    );
  return text(
    'Repair what the exception says. To see it all, run the same command locally with the same requirements.',
    '예외가 말하는 내용을 고쳐 주세요. 전체 내용은 같은 패키지를 설치한 환경에서 같은 명령을 실행하면 볼 수 있습니다.',
  );
}
