import { ChevronDown, ChevronUp } from 'lucide-react';
import { useMemo, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Block } from '#shared/model/block.ts';
import type { Clipping, ClippingText } from '#shared/model/clipping.ts';
import type { Span } from '#shared/model/span.ts';
import { directionOf } from '#shared/model/language.ts';
import { directionOfText } from '#shared/text/script.ts';
import { setBlockPart } from '../../actions/review-clipping.ts';
import { perform } from '../../actions/perform.ts';
import { sayRule } from '../../i18n/say.ts';
import { Button } from '../../ui/button.tsx';
import styles from './article-text.module.css';
import { LineMenu } from './line-menu.tsx';
import { selectedSpan } from './text-position.ts';
import { moveByWord } from './move-by-word.ts';
import { useHighlights, type Highlights } from './use-highlights.ts';

/** Keys that say what the selection is, by their place on the keyboard. */
const TAG_KEYS = { KeyP: 'person', KeyO: 'organisation', KeyL: 'place', KeyE: 'event' } as const;
export type TagKind = (typeof TAG_KEYS)[keyof typeof TAG_KEYS];

interface ArticleTextProps {
  readonly clipping: Clipping;
  readonly text: ClippingText;
  readonly highlights: Highlights;
  readonly onSelect: (span: Span | null) => void;
  readonly onTag: (span: Span, kind: TagKind) => void;
}

/** The article as it was found: title, head lines and body to read, what was cut in grey and one press from coming back. */
export function ArticleText({ clipping, text, highlights, onSelect, onTag }: ArticleTextProps) {
  const { t } = useTranslation();
  const root = useRef<HTMLDivElement>(null);
  const groups = useMemo(() => groupCuts(text.blocks), [text.blocks]);
  useHighlights(root, highlights);

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
      >
        {groups.map((group) =>
          Array.isArray(group) ? (
            <CutGroup key={group[0]?.start} clippingId={clipping.id} text={text.text} cuts={group} />
          ) : (
            <Line key={group.start} clippingId={clipping.id} text={text.text} block={group} />
          ),
        )}
      </div>
    </div>
  );
}

/** Blocks as they stand, with neighbouring cuts put together. */
function groupCuts(blocks: readonly Block[]): (Block | Block[])[] {
  const groups: (Block | Block[])[] = [];
  for (const block of blocks) {
    const last = groups.at(-1);
    if (block.part !== 'cut') groups.push(block);
    else if (Array.isArray(last)) last.push(block);
    else groups.push([block]);
  }
  return groups;
}

interface LineProps {
  readonly clippingId: string;
  readonly text: string;
  readonly block: Block;
}

function Line({ clippingId, text, block }: LineProps) {
  const line = text.slice(block.start, block.end);
  const Element = block.part === 'title' ? 'h2' : 'p';
  return (
    <div className={styles['line']} dir={directionOfText(line)}>
      <Element className={styles[block.part]} data-start={block.start}>
        {line}
      </Element>
      <LineMenu clippingId={clippingId} block={block} />
    </div>
  );
}

interface CutGroupProps {
  readonly clippingId: string;
  readonly text: string;
  readonly cuts: readonly Block[];
}

function CutGroup({ clippingId, text, cuts }: CutGroupProps) {
  const { t, i18n } = useTranslation();
  const [isOpen, setOpen] = useState(false);
  return (
    <div className={styles['cuts']} lang={i18n.language} dir={i18n.dir()}>
      <Button look="quiet" size="small" aria-expanded={isOpen} onPress={() => setOpen(!isOpen)}>
        {isOpen ? <ChevronUp size={15} aria-hidden /> : <ChevronDown size={15} aria-hidden />}
        {t('review.cuts', { count: cuts.length })}
      </Button>
      {isOpen && (
        <ul>
          {cuts.map(({ start, end, rule }) => {
            const line = text.slice(start, end);
            return (
              <li key={start} className={styles['cut']}>
                <div className={styles['cutText']}>
                  <p dir={directionOfText(line)} data-start={start}>
                    {line}
                  </p>
                  <p className={styles['rule']}>{sayRule(t, { rule, params: {} })}</p>
                </div>
                <Button size="small" onPress={() => perform(() => setBlockPart(clippingId, start, 'body'))}>
                  {t('review.putBack')}
                </Button>
              </li>
            );
          })}
        </ul>
      )}
    </div>
  );
}
