import type { Finding } from '../model/finding.js';
import type { Language, Text } from '../model/text.js';
import type { Patch } from '../report/patch.js';
import type { Report } from '../report/report.js';
import type { ReadSource } from '../report/source.js';
import type { GitHubContext } from './context.js';

/** What the inputs ask for on GitHub. */
export interface Asked {
  annotations: 'auto' | 'workflow' | 'off';
  suggestions: boolean;
  comment: boolean;
  /** Name of the environment to record a deploy in. */
  deployment?: string;
  failOnScope: 'diff' | 'all';
  githubToken?: string;
  language: Language;
  settingsModule?: string;
  herokuAppName?: string;
}

export interface OnGitHubOptions {
  asked: Asked;
  mode: Report['mode'];
  context: GitHubContext;
  /** Folder of the project in the repository, as asked for. */
  folder: string;
  read: ReadSource;
  /** The commit that is checked out. */
  head: string | undefined;
  /** Keeps for the post step what is open on GitHub, in case this one is killed. */
  remember(name: 'check-run' | 'deployment', id: string): void;
  /** What git itself says that the change is, where GitHub does not. */
  diffWithBase(): Promise<string | undefined>;
}

/** What people can see on GitHub, and what they cannot and why. */
export interface Published {
  /** Findings with an annotation in the check run: they need no other. */
  annotated: ReadonlySet<Finding>;
  /** The safe repairs that are no suggestion on the pull request. */
  patch: Patch;
  notes: readonly Text[];
}
