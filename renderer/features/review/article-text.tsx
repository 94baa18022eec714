import { useState, type RefObject } from 'react';
import { useTranslation } from 'react-i18next';
import type { Clipping, ClippingText } from '#shared/model/clipping.ts';
import type { Span } from '#shared/model/span.ts';
import { directionOf } from '#shared/model/language.ts';
import { ArticleLines } from './article-lines.tsx';
import styles from './article-text.module.css';
import { LineMenu } from './line-menu.tsx';
import { selectedSpan } from './text-position.ts';
import { moveByWord } from './move-by-word.ts';
import { useHighlights, type Highlights } from './use-highlights.ts';

/** Keys that say what the selection is, by their place on the keyboard. */
const TAG_KEYS = { KeyP: 'person', KeyO: 'organisation', KeyL: 'place', KeyE: 'event' } as const;
export type TagKind = (typeof TAG_KEYS)[keyof typeof TAG_KEYS];

interface ArticleTextProps {
  /** Where the text stands in the document, for those who point at it. */
  readonly root: RefObject<HTMLDivElement | null>;
  readonly clipping: Clipping;
  readonly text: ClippingText;
  readonly highlights: Highlights;
  readonly onSelect: (span: Span | null) => void;
  readonly onTag: (span: Span, kind: TagKind) => void;
}

/** The article as it was found: title, head lines and body to read, what was cut in grey and one press from coming back. */
export function ArticleText({ root, clipping, text, highlights, onSelect, onTag }: ArticleTextProps) {
  const { t } = useTranslation();
  const [drawn, setDrawn] = useState(0);
  const [menuButton, setMenuButton] = useState<HTMLElement | null>(null);
  useHighlights(root, highlights, text.blocks, drawn);

  const readSelection = () => {
    if (root.current) onSelect(selectedSpan(root.current, text.text));
  };
  const press = (event: React.KeyboardEvent) => {
    if (event.target !== root.current || event.ctrlKey || event.metaKey || event.altKey) return;
    const kind = TAG_KEYS[event.code as keyof typeof TAG_KEYS] as TagKind | undefined;
    const span = kind && selectedSpan(root.current, text.text);
    if (kind && span) onTag(span, kind);
    else if (moveByWord(event, root.current)) readSelection();
    else return;
    event.preventDefault();
  };
  return (
    <div className={styles['scroller']}>
      <p id="reading-help" className={styles['help']}>
        {t('review.readingHelp')}
      </p>
      <div
        ref={root}
        className={styles['text']}
        role="group"
        aria-label={t('review.text')}
        aria-describedby="reading-help"
        tabIndex={0}
        lang={clipping.language}
        dir={directionOf(clipping.language)}
        onMouseUp={readSelection}
        onKeyUp={(event) => {
          if (event.key === 'Shift') readSelection();
        }}
        onKeyDown={press}
        onClick={({ target }) => {
          if (target instanceof HTMLElement && target.dataset['line'] !== undefined) setMenuButton(target);
        }}
      >
        <ArticleLines clippingId={clipping.id} text={text.text} blocks={text.blocks} onDrawn={setDrawn} />
      </div>
      {menuButton && (
        <LineMenu
          clippingId={clipping.id}
          button={menuButton}
          block={text.blocks.find(({ start }) => String(start) === menuButton.dataset['line'])}
          onClose={() => setMenuButton(null)}
        />
      )}
    </div>
  );
}
