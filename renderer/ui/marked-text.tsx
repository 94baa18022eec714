/** A piece of a text: found by a search, or what stands around. */
export interface MarkedPart {
  readonly text: string;
  readonly isHit: boolean;
}

/** A stretch of a longer text. */
export interface MarkedStretch {
  readonly parts: readonly MarkedPart[];
  readonly startsMidway: boolean;
  readonly endsMidway: boolean;
}

/** A text with what a search found marked in it. */
export function MarkedText({ parts }: { readonly parts: readonly MarkedPart[] }) {
  return parts.map(({ text, isHit }, index) => (isHit ? <mark key={index}>{text}</mark> : text));
}

/** Where in a text something was found, with what was found marked. */
export function MarkedSnippet({ snippet }: { readonly snippet: MarkedStretch }) {
  return (
    <>
      {snippet.startsMidway && '… '}
      <MarkedText parts={snippet.parts} />
      {snippet.endsMidway && ' …'}
    </>
  );
}
