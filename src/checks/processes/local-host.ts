import type { Value } from '../../python/value.js';
import { options } from '../settings-facts.js';

/** Where a value says that a service is; 'unless-set' when only a default of config vars says so. */
export interface LocalHost {
  at: Value['at'];
  /** Config vars that would say otherwise. */
  unless: readonly string[];
}

const schemes = /^(redis|rediss|valkey|amqp|amqps|pyamqp|mongodb|memcached|postgres(ql)?|mysql):\/\//;

/** The host of a URL of a service, or of `host:port`; undefined for anything else. */
function hostOf(written: string): string | undefined {
  if (!/^\S+$/.test(written)) return undefined;
  if (schemes.test(written)) {
    const rest = written.replace(schemes, '').split(/[/?]/)[0]!;
    return rest.slice(rest.lastIndexOf('@') + 1).replace(/:\d*$/, '');
  }
  return /^([\w.-]+):\d{2,5}$/.exec(written)?.[1];
}

/** A dyno itself, or a name that only a network of the writer's own knows, such as a service of Docker Compose. */
export function isLocalName(host: string): boolean {
  return /^(127\.[\d.]+|\[?::1\]?|0\.0\.0\.0|host\.docker\.internal|[a-z][\w-]*)$/i.test(host);
}

/** Whether every service that a value names is on the dyno itself; undefined when one is not, or is not known. */
export function localHost(value: Value): LocalHost | undefined {
  let at: Value['at'] | undefined;
  const unless = new Set<string>();
  let elsewhere = false;
  const host = (name: string | undefined, where: Value): void => {
    if (name === undefined || name === '') return;
    if (isLocalName(name)) at ??= where.at;
    else elsewhere = true;
  };
  const visit = (one: Value): void => {
    switch (one.type) {
      case 'str':
        host(hostOf(one.value), one);
        break;
      case 'one-of':
        for (const name of one.env) unless.add(name);
        for (const option of options(one)) visit(option);
        break;
      case 'unknown':
        if (one.read?.default && !one.read.required) {
          unless.add(one.read.name);
          visit(one.read.default);
        } else if (!one.unset) elsewhere = true;
        break;
      case 'list':
      case 'tuple': {
        const [name, port, ...more] = one.items;
        // ("localhost", 6379)
        if (name?.type === 'str' && port?.type === 'int' && more.length === 0) host(name.value, name);
        else for (const item of one.items) visit(item);
        break;
      }
      case 'dict':
        for (const [key, item] of one.entries) {
          const isHost = key.type === 'str' && /^(host|hostname)$/i.test(key.value);
          if (isHost && item.type === 'str') host(item.value, item);
          else visit(item);
        }
    }
  };
  visit(value);
  return at && !elsewhere ? { at, unless: [...unless] } : undefined;
}
