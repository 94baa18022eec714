/** A person's name as its parts: what precedes it (honorifics) is not in it. */
export interface PersonNameParts {
  readonly first: number;
  readonly last: number;
  readonly start: number;
  readonly end: number;
  /** Index of the first word of each unit; a particle and what it leads in are one (بن كيران, El Alami, عبد المنعم). */
  readonly units: readonly number[];
  /** The first unit is a given name of the list and nothing else. */
  readonly hasGivenName: boolean;
  /** Some later unit is in the lists of names, or has the shape of a family name. */
  readonly hasFamilyName: boolean;
}
