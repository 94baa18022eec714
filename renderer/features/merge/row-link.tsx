import type { ReactNode } from 'react';
import { Link } from 'wouter';
import type { ChangedTable } from '#shared/model/change.ts';

/** Where a row is shown; other tables have no screen of their own. */
const SCREENS: { readonly [T in ChangedTable]?: string } = {
  clippings: '/clippings',
  texts: '/clippings',
  entities: '/entities',
  events: '/events',
  reports: '/reports',
};

interface RowLinkProps {
  readonly table: ChangedTable;
  readonly id: string;
  readonly children: ReactNode;
}

/** What a row is called, leading to it where it has a screen. */
export function RowLink({ table, id, children }: RowLinkProps) {
  const screen = SCREENS[table];
  const name = <bdi>{children}</bdi>;
  return screen === undefined ? name : <Link href={`${screen}/${id}`}>{name}</Link>;
}
