import type { EntityType } from '../../model/entity.ts';

/**
 * How often suggestions of a type were right, by how far their rules are trusted: up to each trust, the share. Measured on
 * 21 annotated Arabic, French and English clippings and, for French, on 227 articles of an open news corpus (WiNER, 2018).
 */
const SHARES: Readonly<Record<EntityType, readonly (readonly [trust: number, share: number])[]>> = {
  person: [
    [0.6, 0.7],
    [0.8, 0.92],
    [0.9, 0.97],
    [1, 0.99],
  ],
  place: [
    [0.72, 0.9],
    [0.8, 0.75],
    [0.94, 0.93],
    [1, 0.96],
  ],
  organisation: [
    [0.73, 0.55],
    [0.78, 0.7],
    [0.83, 0.82],
    [0.9, 0.85],
    [1, 0.96],
  ],
};

/** The share of suggestions of a type and trust that were right when it was measured, from 0 to 1. */
export function calibrated(type: EntityType, trust: number): number {
  const step = SHARES[type].find(([upTo]) => trust <= upTo);
  return step?.[1] ?? 0.99;
}
