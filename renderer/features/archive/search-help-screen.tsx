import { Undo2 } from 'lucide-react';
import { lexer, type Token, type Tokens } from 'marked';
import { useMemo, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useLocation } from 'wouter';
import { parseQuery } from '#shared/search/query/parse-query.ts';
import arabic from '../../../docs/guide/search.ar.md?raw';
import english from '../../../docs/guide/search.en.md?raw';
import french from '../../../docs/guide/search.fr.md?raw';
import { useLanguage } from '../../i18n/use-language.ts';
import { Button } from '../../ui/button.tsx';
import { Page } from '../../ui/page.tsx';
import styles from './search-help.module.css';

const GUIDES = { ar: arabic, fr: french, en: english } as const;

interface SearchHelpScreenProps {
  readonly onExample: (query: string) => void;
}

/** The guide to the query language, in the interface's language; every example can be pressed. */
export function SearchHelpScreen({ onExample }: SearchHelpScreenProps) {
  const { t } = useTranslation();
  const [, navigate] = useLocation();
  const { code } = useLanguage();
  const tokens = useMemo(() => lexer(GUIDES[code]), [code]);
  const search = (query: string) => {
    onExample(query);
    navigate('/archive?find');
  };
  // The guide's own title is the page's.
  const [first, ...rest] = tokens.filter(({ type }) => type !== 'space');
  const title = first?.type === 'heading' ? (first as Tokens.Heading).text : t('archive.help');
  return (
    <Page
      title={title}
      actions={
        <Button onPress={() => navigate('/archive')}>
          <Undo2 size={18} aria-hidden />
          {t('help.back')}
        </Button>
      }
    >
      <article className={styles['guide']}>
        {rest.map((token, index) => (
          <Block key={index} token={token} onExample={search} />
        ))}
      </article>
    </Page>
  );
}

interface TokenProps {
  readonly token: Token;
  readonly onExample: (query: string) => void;
}

/** A part of the guide. Its words become text, never markup, whatever stands in them. */
function Block({ token, onExample }: TokenProps) {
  const inline = (tokens: readonly Token[] | undefined) => <Words tokens={tokens ?? []} onExample={onExample} />;
  switch (token.type) {
    case 'heading': {
      const { depth, tokens } = token as Tokens.Heading;
      return depth <= 2 ? <h2>{inline(tokens)}</h2> : <h3>{inline(tokens)}</h3>;
    }
    case 'paragraph':
      return <p>{inline(token.tokens)}</p>;
    case 'list':
      return (
        <ul>
          {(token as Tokens.List).items.map((item, index) => (
            <li key={index}>{inline(item.tokens)}</li>
          ))}
        </ul>
      );
    case 'table': {
      const { header, rows } = token as Tokens.Table;
      return (
        <table>
          <thead>
            <tr>
              {header.map((cell, index) => (
                <th key={index} scope="col">
                  {inline(cell.tokens)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map((row, place) => (
              <tr key={place}>
                {row.map((cell, index) => (
                  <td key={index}>{inline(cell.tokens)}</td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      );
    }
    default:
      return null;
  }
}

interface WordsProps {
  readonly tokens: readonly Token[];
  readonly onExample: (query: string) => void;
}

function Words({ tokens, onExample }: WordsProps): ReactNode {
  return tokens.map((token, index) => {
    switch (token.type) {
      case 'codespan':
        return <Example key={index} query={unescaped((token as Tokens.Codespan).text)} onExample={onExample} />;
      case 'strong':
        return (
          <strong key={index}>
            <Words tokens={token.tokens ?? []} onExample={onExample} />
          </strong>
        );
      case 'em':
        return (
          <em key={index}>
            <Words tokens={token.tokens ?? []} onExample={onExample} />
          </em>
        );
      default:
        return 'text' in token ? unescaped(String(token.text)) : '';
    }
  });
}

/** Something to type. What can be searched as it stands, or be begun with, is a button. */
function Example({ query, onExample }: { readonly query: string; readonly onExample: (query: string) => void }) {
  const { t } = useTranslation();
  const isSearch = query.endsWith(':') || parseQuery(query, { typing: false }).notices.length === 0;
  if (!isSearch) return <code dir="auto">{query}</code>;
  return (
    <button type="button" className={styles['example']} title={t('help.try')} onClick={() => onExample(query)}>
      <code dir="auto">{query}</code>
    </button>
  );
}

/** The lexer gives some signs as entities, as if for HTML; React wants them as they are. */
function unescaped(text: string): string {
  return text
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&#39;', "'")
    .replaceAll('&amp;', '&');
}
