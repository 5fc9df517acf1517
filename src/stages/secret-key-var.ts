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

function namesOf(value: Value): readonly string[] {
  if (value.type === 'one-of') {
    // What decides between two keys, such as DEBUG, is not what a key is read from.
    const read = value.options.flatMap(namesOf);
    return read.length > 0 ? read : value.env.filter((name) => /SECRET|KEY/i.test(name));
  }
  if (value.type !== 'unknown') return [];
  return value.read ? [value.read.name] : value.env;
}
