export const giantsAsOf = '2026-11-26';

/** Compressed sizes of Linux wheels in MB, least and most, from lock files. A name ends anywhere behind it. */
export const giants: readonly [prefix: string, least: number, most: number][] = [
  ['nvidia-cublas', 363, 581],
  ['nvidia-cudnn', 366, 717],
  ['nvidia-nccl', 189, 352],
  ['onnxruntime-gpu', 256, 301],
];
