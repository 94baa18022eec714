import type { EntityType } from '../../model/entity.ts';

/**
 * How often suggestions of a type were right, by how far their rules are trusted: up to each trust, the share. Measured on
 * 51 annotated Arabic, French and English clippings with what each alone supports left out of the word lists
 * (`npm run bench -- names`, docs/analysis-figures.md) and, for French, on 227 articles of an open news corpus (WiNER, 2018).
 */
const SHARES: Readonly<Record<EntityType, readonly (readonly [trust: number, share: number])[]>> = {
  person: [
    [0.6, 0.5],
    [0.8, 0.88],
    [0.9, 0.96],
    [1, 0.99],
  ],
  place: [
    [0.8, 0.9],
    [0.94, 0.93],
    [1, 0.96],
  ],
  organisation: [
    [0.73, 0.65],
    [0.78, 0.75],
    [0.83, 0.87],
    [0.9, 0.9],
    [1, 0.97],
  ],
};

/** The share of suggestions of a type and trust that were right when it was measured, from 0 to 1. */
export function calibrated(type: EntityType, trust: number): number {
  const step = SHARES[type].find(([upTo]) => trust <= upTo);
  return step?.[1] ?? 0.99;
}
