import { render, screen } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { beforeAll, describe, expect, it } from 'vitest';
import { startTranslations } from '#renderer/i18n/i18n.ts';
import { useShowMore } from '#renderer/ui/use-show-more.tsx';

function List({ rows }: { readonly rows: readonly string[] }) {
  const { shown, more } = useShowMore(rows, 3);
  return (
    <>
      <ul>
        {shown.map((row) => (
          <li key={row}>{row}</li>
        ))}
      </ul>
      {more}
    </>
  );
}

describe('a list that is shown bit by bit', () => {
  beforeAll(async () => startTranslations('fr'));

  it('says how many more there are, and shows them when asked', async () => {
    const user = userEvent.setup();
    render(<List rows={['a', 'b', 'c', 'd', 'e']} />);
    expect(screen.getAllByRole('listitem')).toHaveLength(3);

    await user.click(screen.getByRole('button', { name: /2/u }));

    expect(screen.getAllByRole('listitem')).toHaveLength(5);
    expect(screen.queryByRole('button')).toBeNull();
  });

  it('asks nothing where all fits', () => {
    render(<List rows={['a', 'b', 'c']} />);

    expect(screen.getAllByRole('listitem')).toHaveLength(3);
    expect(screen.queryByRole('button')).toBeNull();
  });
});
