import { execFileSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';
import { fileFieldsOf } from '../../src/django/file-fields.js';
import { installedApps } from '../../src/django/installed-apps.js';
import { models } from '../../src/django/models.js';
import { sourcesOf } from '../../src/django/names.js';
import { openDjangoProject } from '../../src/django/open.js';
import { projectFromMap } from '../../src/project/project-from-map.js';
import { initPython } from '../../src/python/wasm.js';
import { temporary } from '../runner/temporary.js';
import { python } from './real-django.js';

const files = {
  'mysite/__init__.py': '',
  'mysite/settings.py': `SECRET_KEY = "x"
INSTALLED_APPS = ["django.contrib.contenttypes", "plain", "configured.apps.Main", "labelled", "two.apps", "deep.inner"]
DEFAULT_AUTO_FIELD = "django.db.models.BigAutoField"
STORAGES = {"default": {"BACKEND": "django.core.files.storage.FileSystemStorage"}}
`,
  'manage.py': 'import os\nos.environ.setdefault("DJANGO_SETTINGS_MODULE", "mysite.settings")\n',
  'base/__init__.py': 'from .mixins import *\n',
  'base/mixins.py': `from django.db import models as m

class Stamped(m.Model):
    scan = m.FileField()
    class Meta:
        abstract = True
`,
  'base/fields.py': `from django.db.models import ImageField

class Avatar(ImageField):
    pass
`,
  'plain/__init__.py': '',
  'plain/models.py': `import base
import base.fields as own
from base import Stamped as Base
from django.db import models
from django.db.models import *
from django import forms

Alias = models.Model

class Post(Base):
    photo = own.Avatar()
    title = models.CharField(max_length=9)

class Same(Alias):
    text: object = TextField()
    doc = FileField()

class Sub(base.Stamped, models.Model):
    class Meta(Base.Meta):
        abstract = False

class Proxy(Post):
    class Meta:
        proxy = True

class View(models.Model):
    class Meta:
        managed = False

class Upload(forms.Form):
    file = forms.FileField()

class Status(models.TextChoices):
    A = "a"

class PostManager(models.Manager):
    pass

if True:
    class Guarded(models.Model):
        pass

try:
    from nowhere import Thing
except ImportError:
    class Thing(Model):
        pass
`,
  'configured/__init__.py': '',
  'configured/apps.py': `from django.apps import AppConfig

class Other(AppConfig):
    name = "configured"

class Main(AppConfig):
    name = "configured"
    label = "renamed"
`,
  'configured/models/__init__.py': 'from .one import One\n',
  'configured/models/one.py': `from plain.models import Post
from ..bases import Tagged

class One(Tagged):
    post = Tagged.key(Post)
`,
  'configured/bases.py': `from django.db import models

class Tagged(models.Model):
    class Meta:
        abstract = True

    @staticmethod
    def key(to):
        return models.ForeignKey(to, on_delete=models.CASCADE)
`,
  'labelled/__init__.py': '',
  'labelled/apps.py': `from django.apps import AppConfig as Config

class Labelled(Config):
    name = 'labelled'
    label = 'other_label'
`,
  'two/__init__.py': '',
  'two/apps/__init__.py': '',
  'deep/__init__.py': '',
  'deep/inner/__init__.py': '',
  'deep/inner/models.py':
    'from django.db import models\n\ndef same(cls):\n    return cls\n\n@same\nclass Leaf(models.Model):\n    pass\n',
};

it('sees the apps, models and file fields that Django registers', async () => {
  await initPython();
  const django = openDjangoProject(projectFromMap(files));
  const script = fileURLToPath(new URL('registry.py', import.meta.url));
  const real = JSON.parse(execFileSync(python(), [script], { cwd: temporary(files) }).toString());
  expect(installedApps(django, 'RUN')?.apps.map(({ name, label }) => [name, label])).toEqual(real.apps);
  const seen = models(django)
    .filter(({ kind }) => kind !== 'abstract')
    .map((model) => ({
      label: `${model.app.label}.${model.name}`,
      table: model.kind === 'table',
      files: fileFieldsOf(sourcesOf(django), model).map(({ name }) => name),
    }));
  const sorted = (list: { label: string; files: string[] }[]) =>
    list.map((one) => ({ ...one, files: one.files.sort() })).sort((a, b) => (a.label < b.label ? -1 : 1));
  expect(sorted(seen)).toEqual(
    sorted(real.models.filter(({ label }: { label: string }) => !/^contenttypes/.test(label))),
  );
});
