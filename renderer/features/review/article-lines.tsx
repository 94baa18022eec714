import { ChevronDown, ChevronUp } from 'lucide-react';
import { memo, useEffect, useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Block } from '#shared/model/block.ts';
import { directionOfText } from '#shared/text/script.ts';
import { setBlockPart } from '../../actions/review-clipping.ts';
import { perform } from '../../actions/perform.ts';
import { sayRule } from '../../i18n/say.ts';
import { Button } from '../../ui/button.tsx';
import { useGrowingCount } from '../../ui/use-growing-count.ts';
import styles from './article-text.module.css';

/** A line of the article, or neighbouring lines that were cut, put together. */
type Group = Block | readonly Block[];

/** So many groups are drawn, and laid out, together. */
const CHUNK = 30;
/** So many chunks are drawn at a time: some screens of text. */
const CHUNKS_AT_ONCE = 3;

interface ArticleLinesProps {
  readonly clippingId: string;
  readonly text: string;
  readonly blocks: readonly Block[];
  /** To be told how many chunks are drawn by now. */
  readonly onDrawn: (chunks: number) => void;
}

/**
 * The lines of a clipping, in chunks: a text of a thousand lines is drawn bit by bit, and what is out of view costs no
 * layout. All of it ends up in the document, so that selecting, searching and highlighting reach everywhere.
 */
export const ArticleLines = memo(function ArticleLines({ clippingId, text, blocks, onDrawn }: ArticleLinesProps) {
  const { t } = useTranslation();
  const chunks = useMemo(() => chunksOf(groupCuts(blocks)), [blocks]);
  const drawn = useGrowingCount(chunks.length, CHUNKS_AT_ONCE);
  useEffect(() => onDrawn(drawn), [onDrawn, drawn]);
  return chunks
    .slice(0, drawn)
    .map((groups, index) => (
      <Chunk key={index} clippingId={clippingId} text={text} groups={groups} menuLabel={t('review.lineMenu')} />
    ));
});

/** Blocks as they stand, with neighbouring cuts put together. */
function groupCuts(blocks: readonly Block[]): Group[] {
  const groups: (Block | Block[])[] = [];
  for (const block of blocks) {
    const last = groups.at(-1);
    if (block.part !== 'cut') groups.push(block);
    else if (Array.isArray(last)) last.push(block);
    else groups.push([block]);
  }
  return groups;
}

function chunksOf(groups: readonly Group[]): Group[][] {
  const chunks: Group[][] = [];
  for (let from = 0; from < groups.length; from += CHUNK) chunks.push(groups.slice(from, from + CHUNK));
  return chunks;
}

interface ChunkProps {
  readonly clippingId: string;
  readonly text: string;
  readonly groups: readonly Group[];
  readonly menuLabel: string;
}

const Chunk = memo(function Chunk({ clippingId, text, groups, menuLabel }: ChunkProps) {
  return (
    <div className={styles['chunk']} style={{ containIntrinsicBlockSize: `auto ${likelyHeight(groups)}px` }}>
      {groups.map((group) =>
        isBlock(group) ? (
          <Line key={group.start} text={text} block={group} menuLabel={menuLabel} />
        ) : (
          <CutGroup key={group[0]?.start} clippingId={clippingId} text={text} cuts={group} />
        ),
      )}
    </div>
  );
});

function isBlock(group: Group): group is Block {
  return 'start' in group;
}

/** About the measures of the style sheet; the scroll bar is right for good once a chunk was in view. */
const [CHARACTERS_A_ROW, ROW_PIXELS, SPACE_PIXELS] = [75, 32, 11];

function likelyHeight(groups: readonly Group[]): number {
  const rows = groups.map((group) => (isBlock(group) ? Math.ceil((group.end - group.start) / CHARACTERS_A_ROW) : 1));
  return rows.reduce((height, count) => height + count * ROW_PIXELS + SPACE_PIXELS, 0);
}

interface LineProps {
  readonly text: string;
  readonly block: Block;
  readonly menuLabel: string;
}

/** A line with the button of its menu; which is one menu for all lines, since there may be thousands of them. */
function Line({ text, block, menuLabel }: LineProps) {
  const line = text.slice(block.start, block.end);
  const Element = block.part === 'title' ? 'h2' : 'p';
  return (
    <div className={styles['line']} dir={directionOfText(line)}>
      <Element className={styles[block.part]} data-start={block.start}>
        {line}
      </Element>
      <button
        type="button"
        className={styles['lineMenu']}
        aria-label={menuLabel}
        aria-haspopup="menu"
        data-line={block.start}
      />
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
