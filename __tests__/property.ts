import fc from 'fast-check';

/**
 * The seed of all made-up cases. It is fixed, so that a change is judged by the change alone;
 * `TEST_SEED=random` looks for cases nobody has seen, and a number repeats those of a failure.
 */
export const seed =
  process.env.TEST_SEED === 'random'
    ? Math.floor(Math.random() * 2 ** 31)
    : Number(process.env.TEST_SEED ?? 20261126);

fc.configureGlobal({ seed });

export default fc;
