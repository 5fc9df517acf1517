import { ancestry, attributes } from '../../django/classes.js';
import { type Model, models } from '../../django/models.js';
import { sourcesOf } from '../../django/names.js';
import { readSyntax } from '../../python/evaluate.js';
import { type CheckContext, defineCheck } from '../define.js';
import { djangoSatisfies } from '../django-version.js';
import { append } from '../edits.js';
import { placeOfSetting, settingsOf } from '../settings-facts.js';
import { found, place, text } from '../verdicts.js';
import { keyword } from './url-reader.js';

export default defineCheck({
  id: 'default-auto-field',
  severity: 'notice',
  django: '>=3.2,<6.0',
  title: text('DEFAULT_AUTO_FIELD is not set', 'DEFAULT_AUTO_FIELD가 설정되지 않았습니다'),
  docs: {
    what: text(
      'Finds models that get their `id` from Django, in settings and apps that do not say of which kind it is.',
      '`id`를 Django가 만들어 주는 모델이 있는데, 설정과 앱에서 그 종류를 정하지 않은 경우를 찾습니다.',
    ),
    why: text(
      'Django warns of each such model (models.W042). From Django 6.0 on the default is another one, and an upgrade makes migrations that rebuild the key of every table.',
      'Django가 이런 모델마다 경고합니다(models.W042). Django 6.0부터는 기본값이 달라져, 업그레이드하면 모든 테이블의 키를 다시 만드는 마이그레이션이 생깁니다.',
    ),
    example: {
      file: 'settings.py',
      bad: '# nothing\n',
      good: 'DEFAULT_AUTO_FIELD = "django.db.models.AutoField"\n',
    },
    sources: [
      'https://docs.djangoproject.com/en/stable/releases/3.2/#customizing-type-of-auto-created-primary-keys',
      'https://docs.djangoproject.com/en/stable/ref/settings/#default-auto-field',
    ],
  },
  *run(context) {
    const settings = settingsOf(context, 'RELEASE');
    if (!settings || settings.get('DEFAULT_AUTO_FIELD') !== undefined) return;
    // An advice is not worth a question.
    if (djangoSatisfies(context, '>=3.2,<6.0') !== true) return;
    const model = models(context.django).find((one) => getsItsKey(context, one));
    if (!model) return;
    // What the tables have is what nobody needs to change.
    const field = `"django.db.models.${keyInMigrations(context, model)}"`;
    // Of several files of settings the one that all of them have.
    const { file } = placeOfSetting(settings, 'INSTALLED_APPS');
    yield found(
      { file },
      text(
        `DEFAULT_AUTO_FIELD is not set, and models such as \`${model.name}\` leave their key to it: from Django 6.0 on they would get another one.`,
        `DEFAULT_AUTO_FIELD가 없고 \`${model.name}\` 같은 모델이 키를 이 설정에 맡깁니다. Django 6.0부터는 키의 종류가 달라집니다.`,
      ),
      text(
        `Write \`DEFAULT_AUTO_FIELD = ${field}\`: that is what the tables have.`,
        `지금 테이블이 쓰는 대로 \`DEFAULT_AUTO_FIELD = ${field}\`를 적어 주세요.`,
      ),
      {
        related: [{ location: place(model.at), note: text('such a model', '해당 모델') }],
        fix: {
          title: text('Set DEFAULT_AUTO_FIELD', 'DEFAULT_AUTO_FIELD 설정하기'),
          safety: 'safe',
          edits: [append(context.django.project, file, `DEFAULT_AUTO_FIELD = ${field}\n`)],
        },
      },
    );
  },
});

/** Whether the model surely has no key of its own, and its app says nothing of keys. */
function getsItsKey(context: CheckContext, model: Model): boolean {
  if (model.kind !== 'table') return false;
  const { local, outer } = ancestry(sourcesOf(context.django), model);
  // Another package's base may bring a key.
  if (!outer.every((base) => /^django\./.test(base))) return false;
  const own = local.flatMap(({ node }) => [...attributes(node).values()]);
  if (own.some(({ value }) => keyword(value, 'primary_key') !== undefined)) return false;
  // A child of a model with a table has a link to its parent for a key.
  const parents = models(context.django).filter((one) =>
    local.slice(1).some(({ node }) => node === one.node),
  );
  if (parents.some(({ kind }) => kind !== 'abstract')) return false;
  const apps = `${model.app.folder}/apps.py`;
  return !context.django.project.text(apps)?.includes('default_auto_field');
}

/** The kind of key that the migrations of the app give its tables; Django's default when there are none. */
function keyInMigrations(
  { django: { project } }: CheckContext,
  { app }: Model,
): 'AutoField' | 'BigAutoField' {
  for (const file of project.below(`${app.folder}/migrations`)) {
    if (!file.endsWith('.py') || !project.text(file)?.includes('auto_created')) continue;
    for (const node of readSyntax(project, file).root.all('call')) {
      const name = /\.(AutoField|BigAutoField)$/.exec(node.field('function')!.text)?.[1];
      if (name && keyword(node, 'auto_created')) return name as 'AutoField';
    }
  }
  return 'AutoField';
}
