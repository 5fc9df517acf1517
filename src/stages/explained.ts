import { moduleDistributions } from '../checks/data/module-distributions.js';
import { DeployFailure } from '../deploy/failure.js';
import { diagnose } from '../diagnose/index.js';
import type { DjangoProject } from '../django/django-project.js';
import type { Record } from '../main.js';
import type { Finding, Location } from '../model/finding.js';

/**
 * A failure on Heroku with its diagnosis: what happened, why, the repair, the line, and the
 * finding that had predicted it. Any other error, and a failure that is not known, as it is.
 */
export function explained(error: unknown, { project }: DjangoProject, record: Record): unknown {
  if (!(error instanceof DeployFailure)) return error;
  const diagnosis = diagnose(error.evidence, {
    files: new Set(project.files),
    distributionsOf: (module) => moduleDistributions.get(module),
    lineOf(file, pattern) {
      const lines = project.text(file)?.split('\n') ?? [];
      const index = lines.findIndex((line) => pattern.test(line));
      return index < 0 ? undefined : index + 1;
    },
  });
  if (!diagnosis) return error;
  const { id, checks, what, why, repair } = diagnosis;
  const rank = ({ check, location }: Finding) =>
    checks.indexOf(check) - (isSamePlace(location, diagnosis.location) ? checks.length : 0);
  const finding = (record.checks?.findings ?? [])
    .filter(({ check }) => checks.includes(check))
    .sort((a, b) => rank(a) - rank(b))[0];
  return new DeployFailure(
    {
      en: `${error.text.en}\n${what.en} ${why.en}`,
      ko: `${error.text.ko}\n${what.ko} ${why.ko}`,
    },
    error.evidence,
    {
      // It knows the project's own names.
      hint: finding && isSamePlace(finding.location, diagnosis.location) ? finding.remedy : repair,
      link: error.link,
      log: error.log,
      diagnosis: {
        id,
        location: diagnosis.location ?? (finding?.location.file ? finding.location : undefined),
        predicted: finding && { check: finding.check, location: finding.location },
      },
    },
  );
}

/** Whether both name a place, and the same one as far as they do. */
export function isSamePlace(a: Location | undefined, b: Location | undefined): boolean {
  if (!a || !b || a.file !== b.file) return false;
  return a.line === undefined || b.line === undefined || a.line === b.line;
}
