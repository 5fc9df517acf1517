import type { Severity } from '../../model/finding.js';
import type { Text } from '../../model/text.js';
import type { Project } from '../../project/project.js';
import { planScrub, type ScrubPlan } from '../../scrub/plan.js';
import { type Check, type CheckDocs, defineCheck } from '../define.js';
import { suppressedByInput } from '../suppress.js';
import { found, notApplicable, text } from '../verdicts.js';

const plans = new WeakMap<Project, Map<string, ScrubPlan>>();

/** The plan of a project's requirements.txt, made once. `ignore`: entries of the input. */
export function scrubPlan(
  project: Project,
  pythonVersion: string,
  ignore: readonly string[] = [],
): ScrubPlan {
  const ofProject = plans.get(project) ?? new Map<string, ScrubPlan>();
  plans.set(project, ofProject);
  const key = [pythonVersion, ...ignore].join('\n');
  let plan = ofProject.get(key);
  if (!plan) {
    const ignored = (check: string, file: string) => suppressedByInput(ignore, check, file);
    plan = planScrub(project, { pythonVersion, ignored });
    ofProject.set(key, plan);
  }
  return plan;
}

interface Words {
  severity?: Severity;
  title: Text;
  what: Text;
  why: Text;
  bad?: string;
  good?: string;
  sources?: readonly string[];
}

const buildpack = 'https://devcenter.heroku.com/articles/python-pip';
export const markers =
  'https://packaging.python.org/en/latest/specifications/dependency-specifiers/#environment-markers';
export const format = 'https://pip.pypa.io/en/stable/reference/requirements-file-format/';

/** A check that passes on the plan's findings of one id. */
export function defineScrubCheck(id: string, words: Words): Check {
  const { severity = 'error', title, what, why, bad, good, sources = [] } = words;
  const example: CheckDocs['example'] =
    bad !== undefined && good !== undefined ? { file: 'requirements.txt', bad, good } : undefined;
  return defineCheck({
    id,
    severity,
    title,
    docs: { what, why, example, sources: [...sources, buildpack] },
    *run({ django: { project, install, python }, ignore }) {
      if (install.manager !== 'pip') {
        yield notApplicable(
          text(
            'requirements.txt is not what Heroku installs from',
            'Heroku가 requirements.txt로 설치하는 프로젝트가 아닙니다',
          ),
        );
        return;
      }
      const plan = scrubPlan(project, python.minor, ignore);
      for (const finding of [...plan.findings, ...plan.ignored]) {
        if (finding.check !== id) continue;
        const { location, message, remedy, severity: own, fix, related } = finding;
        yield found(location, message, remedy, { severity: own, fix, related });
      }
    },
  });
}
