import type { DjangoProject } from '../../django/django-project.js';
import { once } from '../../django/once.js';
import type { InstalledPackage } from '../../project/requirements/install-set.js';
import { readPipPackages } from '../../project/requirements/pip-packages.js';

/**
 * The project's own list of packages that Heroku does not read, where the root has none that it does: in the
 * root by another name, in a folder of lists, or on the way to manage.py. Other folders are other programs.
 */
export function unreadList({ project, managePy }: DjangoProject): string | undefined {
  const lists = project.files.filter((file) => {
    const match = /^(?:([\w-]+)\/)?requirements(?:[-_./][\w.-]+)?\.txt$/i.exec(file);
    const folder = match?.[1];
    return (
      match !== null &&
      (folder === undefined ||
        /^(reqs|requirements|config|deploy)/i.test(folder) ||
        managePy?.startsWith(`${folder}/`) === true)
    );
  });
  return (
    lists.find((file) => /prod|heroku|deploy/.test(file)) ??
    lists.find((file) => !/dev|test|local|doc|lint/.test(file))
  );
}

/** What that list says of Django: what it will be, once the list is read. */
export const unreadDjango = once((django: DjangoProject): InstalledPackage | undefined => {
  const list = django.install.manager === 'none' ? unreadList(django) : undefined;
  if (list === undefined) return undefined;
  return readPipPackages(django.project, list).packages.find(({ name }) => name === 'django');
});
