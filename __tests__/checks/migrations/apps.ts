import { withSettings } from '../projects.js';

/** The sound project with the app `blog`, which has one model. */
export function withBlog(files: Readonly<Record<string, string>>, entry = 'blog'): Record<string, string> {
  return {
    ...withSettings(['"django.contrib.messages",', `"django.contrib.messages",\n    "${entry}",`]),
    'blog/__init__.py': '',
    'blog/models.py':
      'from django.db import models\n\n\nclass Post(models.Model):\n    title = models.CharField(max_length=9)\n',
    ...files,
  };
}

export function migration(...dependencies: string[]): string {
  return `from django.db import migrations\n\n\nclass Migration(migrations.Migration):\n    dependencies = [${dependencies.join(', ')}]\n    operations = []\n`;
}
