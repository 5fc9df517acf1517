import type { Text } from './text.js';

/** Something that a run changes on the app itself. Names only: values are secrets. */
export interface AppChange {
  kind: 'app' | 'buildpacks' | 'addon' | 'config-var' | 'formation' | 'superuser';
  /** Of the app, the plan, the config var, the process type. */
  name: string;
  /** What is done to it. */
  text: Text;
  /** False while it is only planned: a run that ended before its time leaves it so. */
  done: boolean;
}
