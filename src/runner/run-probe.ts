import type {
  Drift,
  PageAnswer,
  PlannedMigration,
  ReleaseEvidence,
  RunEvidence,
  SeenSettings,
  SystemCheck,
} from '../django/evidence.js';
import type { StartPage } from '../model/site.js';
import { askProbe, type ProbeAnswer, type ProbeRequest, stepOf } from './ask-probe.js';
import { dynoEnvironment } from './environment.js';

/** How the web process starts, as its command says. */
export interface WebCommand {
  /** 'config.wsgi:application'; undefined when it is not known what the server loads. */
  target?: string;
  /** The attribute that the server takes when the target names none. */
  attribute?: string;
  /** Folders on sys.path, relative to the project. */
  roots: readonly string[];
  argv: readonly string[];
  /** Variables that the command sets. */
  environment: Readonly<Record<string, string>>;
}

export interface DynoProbe extends ProbeRequest {
  configVars: Readonly<Record<string, string>>;
  web: WebCommand;
  /** undefined: there is none, and nothing to migrate with. */
  managePy?: string;
  /** The host that the router sends. */
  host: string;
  path: string;
  /** Where collectstatic has put its files. */
  staticRoot?: string;
}

/** The answers to `path`: over https as a server that knows of it says it, and as one that does not; and plain http. */
const schemes = [
  { scheme: 'https', forwarded: 'https' },
  { scheme: 'http', forwarded: 'https' },
  { scheme: 'http', forwarded: 'http' },
] as const;

/**
 * Imports what a web dyno would and asks it for a page, and stands in for the migration, each in a
 * process of its own. Nothing of it is an error here: evidence says how each step ended.
 * @throws CancelledError
 */
export async function runProbe(
  request: DynoProbe,
): Promise<{ run: RunEvidence; release: ReleaseEvidence | undefined }> {
  const [run, release] = await Promise.all([askRun(request), request.managePy && askRelease(request)]);
  return { run, release: release || undefined };
}

async function askRun(request: DynoProbe): Promise<RunEvidence> {
  const { web, host, path, staticRoot, environment, folder, configVars } = request;
  const env = dynoEnvironment(
    request,
    { programs: environment.programs, folder },
    'web.1',
    configVars,
    web.environment,
  );
  const answer = await askProbe(request, 'RUN', env, {
    target: web.target ?? null,
    attribute: web.attribute ?? null,
    roots: web.roots,
    argv: web.argv,
    staticRoot,
    pages: schemes.map((scheme) => ({ host, path, ...scheme })),
  });
  return {
    reads: answer.report.reads ?? {},
    target: web.target,
    boot: stepOf<string | null>(answer, 'boot') ?? untold(answer),
    settings: stepOf<SeenSettings>(answer, 'settings'),
    urls: stepOf<number>(answer, 'urls'),
    start: stepOf<StartPage>(answer, 'start'),
    pages: stepOf<PageAnswer[]>(answer, 'pages'),
  };
}

async function askRelease(request: DynoProbe): Promise<ReleaseEvidence> {
  const { environment, folder, configVars, managePy } = request;
  const env = dynoEnvironment(request, { programs: environment.programs, folder }, 'release.1', configVars);
  const answer = await askProbe(request, 'RELEASE', env, { manage: managePy });
  const settings = stepOf<SeenSettings>(answer, 'settings');
  const manage = stepOf<null>(answer, 'manage');
  return {
    reads: answer.report.reads ?? {},
    // Without having come to them it was manage.py itself that failed.
    settings: settings ?? (manage?.ended === 'well' ? undefined : (manage as typeof settings)),
    setup: stepOf<null>(answer, 'setup'),
    checks: stepOf<SystemCheck[]>(answer, 'checks'),
    database: stepOf<{ alias: string; vendor: string }[]>(answer, 'database'),
    plan: stepOf<PlannedMigration[]>(answer, 'plan'),
    drift: stepOf<Drift>(answer, 'drift'),
  };
}

function untold({ ended }: ProbeAnswer): { ended: 'late' | 'died' } {
  return { ended: ended === 'late' ? 'late' : 'died' };
}
