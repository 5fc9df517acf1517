import type { DjangoProject } from '../django/django-project.js';
import type { Value } from '../python/value.js';

/** The one environment variable that SECRET_KEY is read from; undefined when the settings read none, or one of several. */
export function secretKeyVar(django: DjangoProject): string | undefined {
  const names = new Set(
    (['RUN', 'BUILD', 'RELEASE'] as const).flatMap((world) => {
      const value = django.settings(world).get('SECRET_KEY');
      return value ? namesOf(value) : [];
    }),
  );
  return names.size === 1 ? [...names][0] : undefined;
}

/** Names that a key goes by. */
const keyName = /SECRET|KEY|TOKEN|SALT/i;

function namesOf(value: Value): readonly string[] {
  if (value.type === 'one-of') {
    const read = value.options.flatMap(namesOf);
    return read.length > 0 ? read : value.env.filter((name) => keyName.test(name));
  }
  if (value.type !== 'unknown') return [];
  // What merely decides which key is taken, such as DEBUG or the module of the settings, is not what it is read from.
  return value.read ? [value.read.name] : value.env.filter((name) => keyName.test(name));
}
