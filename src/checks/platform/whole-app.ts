import type { Location } from '../../model/finding.js';

/** Where a finding about the app itself stands: at no file. */
export const wholeApp: Location = { file: '' };
