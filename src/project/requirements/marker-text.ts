import { parseMarker } from './marker.js';
import { evaluateMarker, type MarkerEnvironment } from './marker-evaluation.js';

/** Tells of marker texts whether they hold; true where that cannot be known, since then the package may be needed. */
export function markerTest(environment: MarkerEnvironment): (marker: unknown) => boolean {
  const known = new Map<string, boolean>();
  return (marker) => {
    if (typeof marker !== 'string' || marker === '') return true;
    let holds = known.get(marker);
    if (holds === undefined) {
      holds = evaluated(marker, environment) !== false;
      known.set(marker, holds);
    }
    return holds;
  };
}

function evaluated(marker: string, environment: MarkerEnvironment): boolean | undefined {
  try {
    return evaluateMarker(parseMarker(marker), environment);
  } catch {
    return undefined;
  }
}
