import type { Snippet as SnippetData } from '#shared/search/snippet.ts';

/** Where in a text something was found, with what was found marked. */
export function Snippet({ snippet }: { readonly snippet: SnippetData }) {
  return (
    <>
      {snippet.startsMidway && '… '}
      {snippet.parts.map(({ text, isHit }, index) => (isHit ? <mark key={index}>{text}</mark> : text))}
      {snippet.endsMidway && ' …'}
    </>
  );
}
